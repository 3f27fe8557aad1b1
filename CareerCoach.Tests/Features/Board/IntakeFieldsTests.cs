using CareerCoach.Web.Features.Board.Adding;
using Xunit;

namespace CareerCoach.Tests.Features.Board;

public sealed class IntakeFieldsTests
{
    private static readonly HashSet<string> Nothing = [];
    private readonly NewJob job = new();

    [Fact]
    public void Another_page_does_not_keep_the_link_of_the_one_before()
    {
        job.Fill(new Intake("A posting", "<p>A posting</p>", "https://careers.example/1", null, null), Nothing);
        Assert.Equal("https://careers.example/1", job.JobUrl);

        job.Fill(new Intake("Another posting", "<p>Another posting</p>", null, null, null), Nothing);

        Assert.Null(job.JobUrl);
        Assert.DoesNotContain(nameof(NewJob.JobUrl), job.ReadFields);
    }

    [Fact]
    public void A_typed_link_stays_while_its_text_is_pasted_and_is_not_said_to_be_read()
    {
        job.Fill(new Intake("", null, "https://careers.example/1", null, "could not be opened") { IsFetched = true }, Nothing);
        job.Fill(new Intake("The text", null, null, null, null) { IsPasted = true }, Nothing);
        job.Fill(new Intake("The text, more of it", null, null, null, null) { IsPasted = true }, Nothing);

        Assert.Equal("https://careers.example/1", job.JobUrl);
        Assert.DoesNotContain(nameof(NewJob.JobUrl), job.ReadFields);
    }

    [Fact]
    public void A_link_that_the_person_edited_stays_whatever_is_read()
    {
        job.JobUrl = "https://own.example/";
        job.Fill(new Intake("A posting", "<p>A posting</p>", "https://careers.example/1", null, null), new HashSet<string> { nameof(NewJob.JobUrl) });

        Assert.Equal("https://own.example/", job.JobUrl);
    }
}
