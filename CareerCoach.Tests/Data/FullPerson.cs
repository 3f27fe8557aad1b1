using CareerCoach.Data;
using CareerCoach.Data.Assessments;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Documents;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Platform;
using CareerCoach.Data.Profiles;
using CareerCoach.Data.Resumes;
using CareerCoach.Data.Users;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Tests.Data;

/// <summary>A person who has something of everything.</summary>
internal static class FullPerson
{
    /// <summary>At least one row in every table that has an owner; returns the job.</summary>
    public static async Task<Guid> FillAsync(CareerCoachContexts contexts, Guid owner, DateTimeOffset now, string word = "Nurse", string fileKey = "files/cv")
    {
        await using var db = contexts.For(owner);
        var resume = DataTests.NewResume(word);
        var job = DataTests.NewJob(word);
        (resume.FileUrl, resume.RawText, resume.State, job.Notes) = (fileKey, word, ProcessingState.Done, word); // done: no worker comes for it
        db.AddRange(resume, job, new BoardColumn { Name = word, Status = JobStatus.Applied });
        job.Begin(now);
        await db.SaveChangesAsync();
        job.MoveTo(JobStatus.Applied, null, now, sent: resume);
        var profile = new UserProfile();
        profile.Experiences.Add(new Experience { Company = word, Position = word });
        profile.Educations.Add(new Education { Institution = word });
        profile.Skills.Add(new Skill { Name = word });
        profile.Certifications.Add(new Certification { Name = word });
        var conversation = new Conversation { Title = word, JobId = job.Id };
        conversation.Messages.Add(new Message { Content = word });
        db.AddRange(profile, conversation);
        await db.SaveChangesAsync();
        var analysis = new ResumeAnalysis { ResumeId = resume.Id, JobId = job.Id };
        db.Add(analysis);
        db.AddRange(
            new AnalysisWording { ResumeAnalysisId = analysis.Id, State = ProcessingState.Done },
            new JobImport { FileName = word, Content = word },
            new Session { RefreshToken = Guid.NewGuid().ToString(), ExpiresAt = now },
            new JobAnalysis { JobId = job.Id, ResumeId = resume.Id },
            new MatchScore { JobId = job.Id, ResumeId = resume.Id, Score = 50 },
            new SavedView { Name = word },
            new Contact { JobId = job.Id, Name = word },
            new Offer { JobId = job.Id, Notes = word },
            new Interview { JobId = job.Id, ScheduledAt = now.AddYears(1), PrepNotes = word, InterviewerName = word },
            new MockInterview { JobId = job.Id, Title = word, ConversationHistory = [new MockTurn { Text = word }], Plan = new MockPlan { QuestionIds = ["one"], Reasons = [word] } },
            new Document { JobId = job.Id, Title = word, ChainId = Guid.NewGuid() },
            new Document { Title = word, ChainId = Guid.NewGuid() },
            new CareerGoal { JobId = job.Id, Title = word },
            new Assessment { Type = "work_values", Title = word },
            new CoachAction { ConversationId = conversation.Id, MessageId = conversation.Messages[0].Id },
            new Notification { Title = word },
            new Reminder { SubjectId = job.Id, DueAt = now.AddYears(1) },
            new AiUsage { Feature = "coach", Model = "m" },
            new AuditEvent { Action = "sign-in" },
            new Draft { FormKey = "job:new", Content = word },
            new CalendarFeed { TokenHash = Guid.NewGuid().ToString() });
        if (!await db.UserSettings.AnyAsync())
        {
            db.Add(new UserSettings()); // a person who has been here with a browser has them already
        }

        await db.SaveChangesAsync();
        return job.Id;
    }
}
