using System.Reflection;
using System.Security.Claims;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Documents;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Platform;
using CareerCoach.Data.Profiles;
using CareerCoach.Data.Resumes;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Data;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerCoach.Tests.Platform;

/// <summary>What a page loads costs as many queries for a long search as for a short one: each method that reads for the signed-in person, found by reflection.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ConstantQueriesTests(AppFixture app)
{
    [Fact]
    public async Task Reading_costs_the_same_number_of_queries_however_much_there_is()
    {
        var root = await app.ServicesAsync();
        var person = await AddPersonAsync();
        await FullPerson.FillAsync(app.Database.Contexts, person, TimeProvider.System.GetUtcNow());
        var methods = Methods().ToList();
        Assert.True(methods.Count > 10, $"Only {methods.Count} methods were found.");

        var few = await CountAsync(root, person, methods);
        await FillMoreAsync(person, 15);
        var many = await CountAsync(root, person, methods);

        Assert.True(few.Values.Count(c => c > 0) > methods.Count / 2, "Most of these methods should have asked the database something.");
        Assert.Equal(few, many);
    }

    /// <summary>Methods that need nothing but the person: List, Load, Read and Get as pages call them.</summary>
    private static IEnumerable<MethodInfo> Methods() =>
        from service in typeof(UserDb).Assembly.GetTypes()
        where service is { IsClass: true, IsAbstract: false } && !service.IsAssignableTo(typeof(ComponentBase))
            && service.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(UserDb)))
        from method in service.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.GetParameters().All(p => p.ParameterType == typeof(CancellationToken) || p.ParameterType == typeof(int))
            && method.ReturnType is { IsGenericType: true } result && result.GetGenericTypeDefinition() == typeof(Task<>)
            && !new[] { "Restore", "Delete", "Remove", "Undo", "Start", "Create", "Begin", "Renew", "End" }.Any(w => method.Name.StartsWith(w, StringComparison.Ordinal))
        orderby service.Name, method.Name
        select method;

    private static async Task<SortedDictionary<string, int>> CountAsync(IServiceProvider root, Guid person, IEnumerable<MethodInfo> methods)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var method in methods)
        {
            await using var scope = root.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().Set(new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.ToString())], "test")));
            using var queries = new QueryCounter();
            await (Task)method.Invoke(scope.ServiceProvider.GetRequiredService(method.DeclaringType!),
                [.. method.GetParameters().Select(p => p.ParameterType == typeof(int) ? (object)0 : CancellationToken.None)])!;
            counts[$"{method.DeclaringType!.Name}.{method.Name}"] = queries.Count;
        }

        return counts;
    }

    private async Task<Guid> AddPersonAsync()
    {
        await using var db = app.Database.ForSystem();
        var email = $"{Guid.NewGuid():n}@example.org";
        var user = new User { UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(), SecurityStamp = email };
        db.Users.Add(user);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return user.Id;
    }

    /// <summary>Many more of what a person has many of, all linked as in a real search.</summary>
    private async Task FillMoreAsync(Guid person, int times)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var db = app.Database.For(person);
        var profile = await db.UserProfiles.SingleAsync();
        for (var i = 0; i < times; i++)
        {
            var (job, resume) = (DataTests.NewJob($"Nurse {i}"), DataTests.NewResume($"CV {i}"));
            resume.State = ProcessingState.Done;
            db.AddRange(job, resume);
            job.Begin(now);
            await db.SaveChangesAsync();
            job.MoveTo(i % 2 == 0 ? JobStatus.Applied : JobStatus.OfferReceived, null, now, sent: resume);
            var conversation = new Conversation { JobId = job.Id };
            conversation.Messages.Add(new Message { Content = "Hello" });
            db.AddRange(conversation,
                new ResumeAnalysis { ResumeId = resume.Id, JobId = job.Id }, new JobAnalysis { JobId = job.Id, ResumeId = resume.Id }, new MatchScore { JobId = job.Id, ResumeId = resume.Id, Score = 50 },
                new Contact { JobId = job.Id, Name = "Eve" }, new Offer { JobId = job.Id, Deadline = now.AddDays(3) }, new Interview { JobId = job.Id, ScheduledAt = now.AddDays(i) },
                new MockInterview { JobId = job.Id, Title = "Practice" }, new Document { JobId = job.Id, Title = "Letter", ChainId = Guid.NewGuid() }, new CareerGoal { JobId = job.Id, Title = $"Learn {i}" },
                new Notification { Title = "Hello" }, new BoardColumn { Name = $"Mine {i}", Status = JobStatus.Applied },
                new Experience { UserProfileId = profile.Id, Company = "Acme", Position = "Nurse" }, new Skill { UserProfileId = profile.Id, Name = $"Skill {i}" });
        }

        await db.SaveChangesAsync();
    }
}
