using CareerCoach.Data.Interviews;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Interviews;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Interviews;

public sealed class InterviewsServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private InterviewsService Interviews => AdasServices.Get<InterviewsService>();

    private CalendarFeeds Feeds => AdasServices.Get<CalendarFeeds>();

    private static InterviewForm Form(Guid job, string zone = "Europe/Berlin") => new()
    {
        JobId = job,
        Type = InterviewType.Technical,
        Day = new DateOnly(2027, 3, 26),
        Time = new TimeOnly(14, 0),
        Zone = zone,
        Duration = 45,
        Location = "Room 5; 2nd floor, left",
    };

    private async Task<InterviewForm> PlannedAsync(Action<InterviewForm>? change = null)
    {
        var form = Form((await AddJobsAsync(1))[0]);
        change?.Invoke(form);
        return (await Interviews.LoadAsync(await Interviews.SaveAsync(form, Stop), Stop))!.Form;
    }

    [Theory]
    [InlineData(2027, 3, 26, "2027-03-26T13:00:00Z")] // winter
    [InlineData(2027, 3, 28, "2027-03-28T12:00:00Z")] // the day the clocks went forward
    [InlineData(2027, 10, 31, "2027-10-31T13:00:00Z")] // and back
    public async Task The_wall_clock_of_its_zone_is_kept_over_daylight_saving(int year, int month, int day, string instant)
    {
        var form = await PlannedAsync(f => f.Day = new DateOnly(year, month, day));

        Assert.Equal((new DateOnly(year, month, day), new TimeOnly(14, 0), "Europe/Berlin"), (form.Day, form.Time, form.Zone));
        await using var db = Contexts.For(Ada);
        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), (await db.Interviews.SingleAsync(Stop)).ScheduledAt);
    }

    [Fact]
    public async Task A_time_that_the_clock_jumps_over_is_refused_and_one_that_comes_twice_is_the_first()
    {
        var job = (await AddJobsAsync(1))[0];
        var skipped = Form(job);
        (skipped.Day, skipped.Time) = (new DateOnly(2027, 3, 28), new TimeOnly(2, 30));
        Assert.Contains("clocks go forward", (await Assert.ThrowsAsync<UserErrorException>(() => Interviews.SaveAsync(skipped, Stop))).Message, StringComparison.Ordinal);

        (skipped.Day, skipped.Time) = (new DateOnly(2027, 10, 31), new TimeOnly(2, 30));
        var id = await Interviews.SaveAsync(skipped, Stop);
        await using var db = Contexts.For(Ada);
        Assert.Equal(new DateTimeOffset(2027, 10, 31, 0, 30, 0, TimeSpan.Zero), (await db.Interviews.SingleAsync(i => i.Id == id, Stop)).ScheduledAt);
    }

    [Fact]
    public async Task Every_field_is_kept()
    {
        var long_ = new string('é', 1_000_000);
        var form = await PlannedAsync(f =>
        {
            (f.InterviewerName, f.InterviewerEmail, f.InterviewerPhone) = ("Zoë <b>", "zoe@example.org", "+49 1");
            (f.PrepNotes, f.Questions, f.Feedback) = (long_, "Why us?\n\n 🙂 מה שלומך \n", "<script>alert(1)</script>");
            (f.Outcome, f.CompletedOn, f.FollowUpSentOn) = (InterviewOutcome.Passed, new DateOnly(2027, 3, 26), new DateOnly(2027, 3, 27));
        });

        Assert.Equal(("Zoë <b>", "zoe@example.org", "+49 1", "<script>alert(1)</script>"), (form.InterviewerName, form.InterviewerEmail, form.InterviewerPhone, form.Feedback));
        Assert.Equal((long_, "Why us?\n🙂 מה שלומך"), (form.PrepNotes, form.Questions));
        Assert.Equal((InterviewOutcome.Passed, new DateOnly(2027, 3, 26), new DateOnly(2027, 3, 27)), (form.Outcome, form.CompletedOn, form.FollowUpSentOn));
    }

    [Fact]
    public async Task What_takes_place_at_the_same_time_is_told_and_what_follows_is_not()
    {
        var first = await PlannedAsync();
        var second = Form(first.JobId);
        second.Time = new TimeOnly(14, 44);
        Assert.Equal(first.Id, Assert.Single(await Interviews.ConflictsAsync(second, Stop)).Id);
        second.Time = new TimeOnly(14, 45);
        Assert.Empty(await Interviews.ConflictsAsync(second, Stop));

        second.Time = new TimeOnly(14, 30);
        var id = await Interviews.SaveAsync(second, Stop);
        Assert.Equal(first.Id, Assert.Single((await Interviews.LoadAsync(id, Stop))!.Conflicts).Id);
        await Interviews.CancelAsync(first.Id!.Value, true, Stop);
        Assert.Empty((await Interviews.LoadAsync(id, Stop))!.Conflicts);
        Assert.Equal(2, (await Interviews.LoadAsync(id, Stop))!.SameJob.Count);
    }

    [Fact]
    public async Task Another_person_sees_and_changes_nothing()
    {
        var form = await PlannedAsync();
        var bobs = BobsServices.Get<InterviewsService>();
        Assert.Null(await bobs.LoadAsync(form.Id!.Value, Stop));
        Assert.Empty(await bobs.ListAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, null, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.SaveAsync(form, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.SaveAsync(Form(form.JobId), Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.CancelAsync(form.Id.Value, true, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.DeleteAsync(form.Id.Value, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.RestoreAsync(form.Id.Value, Stop));
        Assert.Null(await BobsServices.Get<CalendarFeeds>().OneAsync(form.Id.Value, Stop));
    }

    [Fact]
    public async Task A_stale_page_overwrites_nothing()
    {
        var one = await PlannedAsync();
        var other = (await Interviews.LoadAsync(one.Id!.Value, Stop))!.Form;
        other.Feedback = "Theirs";
        await Interviews.SaveAsync(other, Stop);
        one.Feedback = "Mine";
        await Assert.ThrowsAsync<UserErrorException>(() => Interviews.SaveAsync(one, Stop));
        Assert.Equal("Theirs", (await Interviews.LoadAsync(one.Id.Value, Stop))!.Form.Feedback);
    }

    [Theory]
    [InlineData("day")]
    [InlineData("length")]
    [InlineData("year")]
    [InlineData("place")]
    [InlineData("zone")]
    public async Task Bad_input_is_a_sentence_and_saves_nothing(string what)
    {
        var form = Form((await AddJobsAsync(1))[0]);
        Action spoil = what switch
        {
            "day" => () => form.Day = null,
            "length" => () => form.Duration = -5,
            "zone" => () => form.Zone = "Europe/Atlantis",
            "year" => () => form.Day = new DateOnly(9999, 1, 1),
            _ => () => form.Location = new string('x', 501),
        };
        spoil();
        Assert.EndsWith(".", (await Assert.ThrowsAsync<UserErrorException>(() => Interviews.SaveAsync(form, Stop))).Message, StringComparison.Ordinal);
        await using var db = Contexts.For(Ada);
        Assert.False(await db.Interviews.AnyAsync(Stop));
    }

    [Fact]
    public async Task A_deleted_round_is_cancelled_in_the_calendar_and_comes_back_as_it_was()
    {
        var form = await PlannedAsync(f => f.PrepNotes = "Read the report");
        var key = KeyOf(await Feeds.CreateAsync(Stop));
        await Interviews.DeleteAsync(form.Id!.Value, Stop);
        Assert.Null(await Interviews.LoadAsync(form.Id.Value, Stop));
        Assert.Empty(await Interviews.ListAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, null, Stop));
        Assert.Null(await Feeds.OneAsync(form.Id.Value, Stop));
        var gone = await ReadAsync(key);
        Assert.Equal(("CANCELLED", 1), (gone.Status, gone.Sequence));

        await Interviews.RestoreAsync(form.Id.Value, Stop);

        Assert.Equal("Read the report", (await Interviews.LoadAsync(form.Id.Value, Stop))!.Form.PrepNotes);
        var back = await ReadAsync(key);
        Assert.Equal((gone.Uid, "CONFIRMED", 2), (back.Uid, back.Status, back.Sequence));
    }

    [Fact]
    public async Task The_rounds_of_a_job_in_the_trash_are_cancelled_in_the_calendar()
    {
        var form = await PlannedAsync();
        var key = KeyOf(await Feeds.CreateAsync(Stop));
        await AdasServices.Get<CareerCoach.Web.Platform.Tracking.JobShelf>().DeleteAsync([form.JobId], Stop);
        Assert.Equal("CANCELLED", (await ReadAsync(key)).Status);
    }

    [Fact]
    public async Task Other_programs_read_the_calendar_and_follow_a_move_and_a_cancelling()
    {
        var form = await PlannedAsync(f => f.PrepNotes = "Bring: pens, paper\nAsk \\ listen");
        var key = KeyOf(await Feeds.CreateAsync(Stop));
        var before = await ReadAsync(key);
        Assert.Equal(("2027-03-26T13:00:00.000Z", "2027-03-26T13:45:00.000Z", "CONFIRMED", 0), (before.Start, before.End, before.Status, before.Sequence));
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20270326T140000", await Feeds.ReadAsync(key, Stop), StringComparison.Ordinal);
        Assert.Equal(("Technical interview, Company 0", "Room 5; 2nd floor, left"), (before.Summary, before.Location));
        Assert.EndsWith("Bring: pens, paper\nAsk \\ listen", before.Description, StringComparison.Ordinal);

        form.Time = new TimeOnly(9, 0);
        await Interviews.SaveAsync(form, Stop);
        var moved = await ReadAsync(key);
        Assert.Equal((before.Uid, "2027-03-26T08:00:00.000Z", 1), (moved.Uid, moved.Start, moved.Sequence));

        await Interviews.CancelAsync(form.Id!.Value, true, Stop);
        var cancelled = await ReadAsync(key);
        Assert.Equal((before.Uid, "CANCELLED", 2), (cancelled.Uid, cancelled.Status, cancelled.Sequence));
    }

    [Fact]
    public async Task A_feeds_address_shows_its_owners_interviews_alone_and_ends_when_revoked_or_renewed()
    {
        await PlannedAsync();
        var first = KeyOf(await Feeds.CreateAsync(Stop));
        var bobs = KeyOf(await BobsServices.Get<CalendarFeeds>().CreateAsync(Stop));
        Assert.All(await CalendarReaders.ReadAsync((await Feeds.ReadAsync(bobs, Stop))!), Assert.Empty);
        Assert.NotNull((await BobsServices.Get<CalendarFeeds>().StateAsync(Stop))!.LastReadAt);

        var second = KeyOf(await Feeds.CreateAsync(Stop));
        Assert.Null(await Feeds.ReadAsync(first, Stop));
        Assert.NotNull(await Feeds.ReadAsync(second, Stop));
        await Feeds.RevokeAsync(Stop);
        Assert.Null(await Feeds.ReadAsync(second, Stop));
        Assert.Null(await Feeds.ReadAsync("", Stop));
        Assert.Null(await Feeds.StateAsync(Stop));
        Assert.NotNull(await Feeds.ReadAsync(bobs, Stop));
        await using var db = Contexts.For(Ada);
        Assert.DoesNotContain(await db.CalendarFeeds.Select(f => f.TokenHash).ToListAsync(Stop), hash => hash == first || hash == second);
    }

    private async Task<ReadEvent> ReadAsync(string key)
    {
        var read = await CalendarReaders.ReadAsync((await Feeds.ReadAsync(key, Stop))!);
        var events = read.Select(Assert.Single).ToArray();
        Assert.Equal(events[0], events[1]);
        return events[0];
    }

    private static string KeyOf(string path) => Path.GetFileNameWithoutExtension(path);
}
