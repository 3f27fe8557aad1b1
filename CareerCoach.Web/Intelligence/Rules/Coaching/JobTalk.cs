using System.Globalization;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Answers about one saved job or a list of them: what is saved, whether to apply, which are waiting, what may be asked, a letter to begin from.</summary>
internal static class JobTalk
{
    /// <summary>What is saved about a job, and that there is no more.</summary>
    public static CoachReply Info(CoachAsk ask) => ask.ForJob(job =>
    {
        var interviews = ask.Facts.Interviews.Where(i => i.JobId == job.Id && DateOnly.FromDateTime(i.LocalStart) >= ask.Facts.Today).OrderBy(i => i.LocalStart).ToList();
        return ask.Reply(Markup.Paragraphs(
            ask.Texts["Info.Intro", ask.NameOf(job)],
            Markup.List(new[]
            {
                ask.Texts["Info.Stage", ask.Texts["Stage." + job.Stage], DueList.When(job.StageSince, ask.Facts.Today, ask.Texts)],
                job.Match is { } match ? ask.Texts["Info.Match", match] : null,
                MoneyAnswers.Pay(job) is { } pay ? ask.Texts["Info.Pay", Markup.Escape(pay)] : null,
                string.Join(", ", new[] { job.WorkMode?.ToLowerInvariant(), job.Location }.Where(p => !string.IsNullOrWhiteSpace(p))) is { Length: > 0 } place ? ask.Texts["Info.Place", Markup.Escape(place)] : null,
                job.Deadline is { } last ? ask.Texts["Info.Deadline", DueList.When(last, ask.Facts.Today, ask.Texts)] : null,
                interviews.Count > 0 ? ask.Texts["Info.Interview", DueList.When(DateOnly.FromDateTime(interviews[0].LocalStart), ask.Facts.Today, ask.Texts), interviews[0].LocalStart.ToString("HH:mm", CultureInfo.InvariantCulture)] : null,
                job.ContactName is { } contact ? ask.Texts["Info.Contact", Markup.Escape(contact)] : null,
                job.MissingRequired.Count > 0 ? ask.Texts["Info.Missing", string.Join(", ", job.MissingRequired.Take(6).Select(Markup.Escape))] : null,
            }.OfType<string>()),
            ask.Texts["Info.Limits"]));
    });

    /// <summary>Whether applying is worth it: by match and musts, with what the score can't see.</summary>
    public static CoachReply Fit(CoachAsk ask) => ask.ForJob(job =>
    {
        if (job.Match is not { } match)
        {
            return ask.Reply(ask.Texts["Score.NoMatch", ask.NameOf(job)]);
        }

        var verdict = !job.IsOpen ? "Fit.Closed" : match >= 70 ? "Fit.Good" : match >= 50 ? "Fit.Fair" : "Fit.Poor";
        return ask.Reply(Markup.Paragraphs(
            ask.Texts[verdict, ask.NameOf(job), match],
            job.MatchedSkills.Count > 0 ? ask.Texts["Fit.Shows", string.Join(", ", job.MatchedSkills.Take(6).Select(Markup.Escape))] : null,
            job.MissingRequired.Count > 0 ? ask.Texts["Fit.Misses", string.Join(", ", job.MissingRequired.Take(6).Select(Markup.Escape))] : ask.Texts["Fit.MissesNone"],
            job is { Stage: JobStage.Interested, Deadline: { } last } ? ask.Texts["Due.Apply", ask.NameOf(job), DueList.When(last, ask.Facts.Today, ask.Texts)] + "." : null,
            ask.Texts["Fit.Limits"]));
    });

    /// <summary>The jobs of one stage, or all open ones, newest first.</summary>
    public static CoachReply List(CoachAsk ask)
    {
        if (ask.Facts.Jobs.Count == 0)
        {
            return ask.Reply(ask.Texts["Job.None"]);
        }

        bool Has(string part) => ask.Text.Contains(part, StringComparison.OrdinalIgnoreCase);
        JobStage[]? stages = Has("reject") ? [JobStage.Rejected] : Has("offer") ? [JobStage.OfferReceived, JobStage.Accepted] : Has("interview") ? [JobStage.InterviewScheduled, JobStage.InterviewCompleted]
            : Has("wait") || Has("heard") || Has("silen") ? [JobStage.Applied] : Has("appl") || Has("sent") ? [JobStage.Applied, JobStage.InterviewScheduled, JobStage.InterviewCompleted, JobStage.OfferReceived] : Has("interested") || Has("not applied") ? [JobStage.Interested] : null;
        var byMatch = Has("best") || Has("match") || Has("top");
        var jobs = ask.Facts.Jobs.Where(j => stages is null ? j.IsOpen : stages.Contains(j.Stage)).OrderByDescending(j => byMatch ? j.Match ?? -1 : 0).ThenByDescending(j => j.StageSince).ToList();
        return jobs.Count == 0 ? ask.Reply(ask.Texts["List.None"]) : ask.Reply(Markup.Paragraphs(
            ask.Texts[jobs.Count == 1 ? "List.One" : "List.Intro", jobs.Count],
            Markup.List(jobs.Take(12).Select(j => ask.Texts[j.Match is null ? "List.Line" : "List.LineMatch", ask.NameOf(j), ask.Texts["Stage." + j.Stage], DueList.When(j.StageSince, ask.Facts.Today, ask.Texts), j.Match])),
            jobs.Count > 12 ? ask.Texts["List.More", jobs.Count - 12] : null));
    }

    /// <summary>How long to wait for news, with the person's own waiting applications.</summary>
    public static CoachReply Waiting(CoachAsk ask)
    {
        var waiting = ask.Facts.Jobs.Where(j => j.Stage == JobStage.Applied).OrderBy(j => j.AppliedOn ?? j.StageSince).ToList();
        return ask.Reply(Markup.Paragraphs(
            ask.Texts["Waiting.Rule", DueList.SilentDays],
            waiting.Count == 0 ? ask.Texts["Waiting.None"] : Markup.List(waiting.Take(8).Select(j => ask.Texts["Waiting.Line", ask.NameOf(j), ask.Facts.Today.DayNumber - (j.AppliedOn ?? j.StageSince).DayNumber])),
            waiting.Count == 0 ? null : ask.Texts["Waiting.Mail"]));
    }

    /// <summary>What an interviewer is likely to ask: the usual, what the posting requires, and the gaps.</summary>
    public static CoachReply Expect(CoachAsk ask)
    {
        var job = JobFinder.Find(ask.Facts, ask.Text) is [var one] ? one : null;
        string[] usual = ["about-yourself", "why-us", "strength", "weakness", "conflict", "questions-for-us"];
        return ask.Reply(Markup.Paragraphs(
            job is null ? ask.Texts["Expect.Intro"] : ask.Texts["Expect.IntroJob", ask.NameOf(job)],
            Markup.List(TypicalQuestions.All.Where(q => usual.Contains(q.Id)).Select(q => q.Title)),
            job is { MatchedSkills.Count: > 0 } ? ask.Texts["Expect.Skills", string.Join(", ", job.MatchedSkills.Take(5).Select(Markup.Escape))] : null,
            job is { MissingRequired.Count: > 0 } ? ask.Texts["Expect.Gaps", string.Join(", ", job.MissingRequired.Take(5).Select(Markup.Escape))] : null,
            ask.Texts["Expect.Practise"]));
    }

    /// <summary>A letter to begin from: facts word for word, brackets for all else.</summary>
    public static CoachReply Letter(CoachAsk ask) => ask.ForJob(job =>
    {
        var facts = ask.Facts.Resume is null ? [] : ResumeFacts.Fitting(ask.Facts.Resume, $"{job.Title} {string.Join(' ', job.MatchedSkills)}", 2);
        var letter = Markup.Paragraphs(
            job.ContactName is { } to ? ask.Texts["Mail.Dear", Markup.Escape(to)] : ask.Texts["Mail.DearUnknown"],
            ask.Texts["Letter.Opening", Markup.Escape(job.Title), Markup.Escape(job.Company)],
            facts.Count == 0 ? ask.Texts["Letter.NoProof"] : ask.Texts["Letter.Proof", string.Join(" ", facts.Select(f => $"\"{Markup.Escape(f.Text.TrimEnd('.', ' '))}\"."))],
            job.MatchedSkills.Count > 0 ? ask.Texts["Letter.Skills", string.Join(", ", job.MatchedSkills.Take(3).Select(Markup.Escape))] : null,
            ask.Texts["Letter.Close"],
            ask.Texts["Mail.Regards", string.IsNullOrWhiteSpace(ask.Facts.Name) ? ask.Texts["Mail.YourName"] : Markup.Escape(ask.Facts.Name)]);
        return ask.Reply(Markup.Paragraphs(ask.Texts["Letter.Intro", ask.NameOf(job)], string.Join('\n', letter.Split('\n').Select(l => ("> " + l).TrimEnd())), ask.Texts["Mail.Check"]));
    });

    /// <summary>What the coach knows about the person.</summary>
    public static CoachReply AboutMe(CoachAsk ask)
    {
        if (ask.Facts.Resume is not { } resume)
        {
            return ask.Reply(ask.Texts["Me.None"]);
        }

        var work = resume.Work.Count > 0 ? resume.Work[0] : null;
        return ask.Reply(Markup.Paragraphs(
            ask.Texts["Me.Intro"],
            Markup.List(new[]
            {
                work is null ? null : ask.Texts["Me.Work", Markup.Escape(string.Join(", ", new[] { work.Position, work.Name }.OfType<string>())), resume.Work.Count],
                resume.Skills.Count == 0 ? null : ask.Texts["Me.Skills", resume.Skills.Count, string.Join(", ", resume.Skills.Take(15).Select(s => Markup.Escape(s.Name)))],
                resume.Education.Count == 0 ? null : ask.Texts["Me.School", string.Join("; ", resume.Education.Take(3).Select(e => Markup.Escape(string.Join(", ", new[] { e.StudyType, e.Area, e.Institution }.OfType<string>()))))],
                ask.Facts.Goals.Count == 0 ? null : ask.Texts["Me.Goals", ask.Facts.Goals.Count(g => !g.IsDone)],
                ask.Texts["Me.Jobs", ask.Facts.Jobs.Count],
            }.OfType<string>()),
            ask.Texts["Me.Limits"]));
    }
}
