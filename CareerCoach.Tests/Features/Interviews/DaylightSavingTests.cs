using System.Globalization;
using System.Text.Json;
using CareerCoach.Data.Interviews;
using CareerCoach.Tests.Data;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Interviews;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Reminders;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Interviews;

/// <summary>The cases are a copy of <c>shared/corpus/tools/dst_cases.json</c>. Of its two rules for a time that does not exist we took the first: ask for another.</summary>
public sealed class DaylightSavingTests(PostgresFixture postgres) : BoardTests(postgres)
{
    public sealed record Case(string Tz, DateTime Local, string Kind, bool Exists, bool Ambiguous, DateTimeOffset UtcFirst, int LeadMinutes, DateTimeOffset ReminderDueUtc, string Rule)
    {
        public override string ToString() => $"{Tz} {Local:s}, {Kind}";
    }

    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static IReadOnlyList<Case> Cases()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SourceTree.PathOf("CareerCoach.Tests", "Features", "Interviews", "dst_cases.json")));
        return [.. file.RootElement.GetProperty("cases").EnumerateArray().Select(c => c.Deserialize<Case>(SnakeCase)!)];
    }

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases().Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task An_interview_is_planned_and_reminded_of_at_the_right_instant(int number)
    {
        var (given, job) = (Cases()[number], (await AddJobsAsync(1))[0]);
        var form = new InterviewForm { JobId = job, Day = DateOnly.FromDateTime(given.Local), Time = TimeOnly.FromDateTime(given.Local), Zone = given.Tz };
        if (!given.Exists)
        {
            Assert.Equal("ask the person to choose another time or take the time after the gap", given.Rule);
            Assert.Contains("clocks go forward", (await Assert.ThrowsAsync<UserErrorException>(() => AdasServices.Get<InterviewsService>().SaveAsync(form, Stop))).Message, StringComparison.Ordinal);
            return;
        }

        var id = await AdasServices.Get<InterviewsService>().SaveAsync(form, Stop);
        Assert.Equal(given.Ambiguous, WallClock.ComesTwice(form.Day.Value, form.Time.Value, TimeZoneInfo.FindSystemTimeZoneById(given.Tz)));
        await using (var db = Contexts.For(Ada))
        {
            Assert.Equal(given.UtcFirst, (await db.Interviews.SingleAsync(i => i.Id == id, Stop)).ScheduledAt);
            await db.Interviews.ExecuteUpdateAsync(i => i.SetProperty(x => x.CreatedAt, given.UtcFirst.AddDays(-30)), Stop);
        }

        var slot = string.Create(CultureInfo.InvariantCulture, $"{given.LeadMinutes}@{given.UtcFirst:yyyyMMddHHmm}");
        Assert.DoesNotContain(await DueAsync(given.ReminderDueUtc.AddSeconds(-1)), o => o.Slot == slot);
        Assert.Equal(given.ReminderDueUtc, Assert.Single(await DueAsync(given.ReminderDueUtc), o => o.Slot == slot).DueAt);
    }

    [Fact]
    public async Task Other_programs_read_all_of_them_at_the_right_instant()
    {
        var job = (await AddJobsAsync(1))[0];
        var given = Cases().Where(c => c.Exists).ToList();
        await using var db = Contexts.For(Ada);
        db.Interviews.AddRange(given.Select(c => new Interview { JobId = job, ScheduledAt = c.UtcFirst, Timezone = c.Tz, Duration = 90, Location = c.ToString(), PrepNotes = "x" }));
        await db.SaveChangesAsync(Stop);

        var calendar = AdasServices.Get<InterviewCalendar>().Write(await db.Interviews.Include(i => i.Job).OrderBy(i => i.ScheduledAt).ToListAsync(Stop));

        foreach (var events in await CalendarReaders.ReadAsync(calendar))
        {
            Assert.Equal(given.Select(Expected).Order(), events.Select(e => (e.Location!, e.Start, e.End)).Order());
        }

        static (string, string, string) Expected(Case given) => (given.ToString(), Stamp(given.UtcFirst), Stamp(given.UtcFirst.AddMinutes(90)));

        static string Stamp(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'.000Z'", CultureInfo.InvariantCulture);
    }

    private async Task<IReadOnlyList<Occasion>> DueAsync(DateTimeOffset now)
    {
        await using var db = Contexts.ForSystem();
        return await new OccasionReader(new HandClock { Now = now }).DueAsync(db, Stop);
    }
}
