using CareerCoach.Web.Intelligence.Rules.Postings;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Postings;

public sealed class PostingFieldTests
{
    [Theory]
    [InlineData("Senior Backend Engineer", RoleLevel.Senior)]
    [InlineData("Software Engineering Intern (Summer)", RoleLevel.Entry)]
    [InlineData("Graduate Civil Engineer", RoleLevel.Entry)]
    [InlineData("Warehouse Operative - Nights", RoleLevel.Entry)]
    [InlineData("Team Lead Customer Care", RoleLevel.Lead)]
    [InlineData("Restaurant Manager", RoleLevel.Lead)]
    [InlineData("Head Chef", RoleLevel.Lead)]
    [InlineData("Assistant Director of Nursing", RoleLevel.Lead)]
    [InlineData("Chief Financial Officer", RoleLevel.Executive)]
    [InlineData("Director of Sales", RoleLevel.Executive)]
    [InlineData("Software Developer", RoleLevel.Mid)]
    [InlineData("Product Manager", RoleLevel.Mid)]
    [InlineData("Werkstudent Marketing (m/w/d)", RoleLevel.Entry)]
    [InlineData("Teamleiter Logistik (m/w/d)", RoleLevel.Lead)]
    public void A_title_alone_has_a_level(string title, RoleLevel level) =>
        Assert.Equal(level, PostingReader.Read(new PostingInput("", Title: title)).Level?.Value);

    [Theory]
    [InlineData("Video Editor\nBright Fern Media, London\n\nYou cut films.", "Bright Fern Media", "London")]
    [InlineData("Sous Chef\nThe Heron, Bristol\nFull time, permanent\n\nYou cook.", "The Heron", "Bristol")]
    public void An_employer_and_its_town_share_a_line(string text, string company, string place)
    {
        var reading = PostingReader.Read(new PostingInput(text));
        Assert.Equal((company, place), (reading.Company?.Value, reading.Location?.Value));
    }

    [Fact]
    public void A_posting_in_a_language_without_vocabulary_is_not_called_vague() =>
        Assert.Empty(PostingReader.Read(new PostingInput("Infirmier de nuit\nClinique des Tilleuls, Angers\nVos missions : surveillance des patients et tenue du dossier.\nProfil : une première expérience est souhaitée pour ce poste.")).RedFlags);

    [Fact]
    public void The_closing_date_is_no_benefit()
    {
        var reading = PostingReader.Read(new PostingInput("Baker\n\nWhat we offer\n- 28 days holiday\nClosing date: 14 March 2027\nWe are an equal opportunity employer."));
        Assert.Equal(["28 days holiday"], reading.Benefits.Select(benefit => benefit.Value));
        Assert.Equal(new DateOnly(2027, 3, 14), reading.Deadline?.Value);
    }

    [Theory]
    [InlineData("We need at least 7 years of experience in logistics.", 7)]
    [InlineData("3-5 years' experience with SAP", 3)]
    [InlineData("Mindestens zwei Jahre Berufserfahrung als Koch", 2)]
    [InlineData("For over 30 years we have been building boats.", null)]
    [InlineData("You must be at least 18 years of age.", null)]
    [InlineData("A 2 year fixed-term contract", null)]
    public void Years_are_those_asked_for(string text, int? years) => Assert.Equal(years, PostingReader.Read(new PostingInput(text)).MinYears?.Value);

    [Theory]
    [InlineData("This is a fully remote position.", WorkMode.Remote)]
    [InlineData("Hybrid working with two days in the office", WorkMode.Hybrid)]
    [InlineData("3 days a week in our Leeds office", WorkMode.Hybrid)]
    [InlineData("Flexible Arbeitszeiten und hybrides Arbeiten", WorkMode.Hybrid)]
    [InlineData("This is an on-site role, not a remote position.", WorkMode.Onsite)]
    [InlineData("You work with remote sensing data on a hybrid cloud.", null)]
    [InlineData("We sell shoes.", null)]
    public void The_work_mode_is_what_the_posting_says(string text, WorkMode? mode) => Assert.Equal(mode, PostingReader.Read(new PostingInput(text)).WorkMode?.Value);

    [Theory]
    [InlineData("A permanent, full-time role", JobType.FullTime)]
    [InlineData("Job type: Part-time", JobType.PartTime)]
    [InlineData("12 month fixed-term contract", JobType.Contract)]
    [InlineData("A temporary position until Christmas", JobType.Temporary)]
    [InlineData("In this paid internship you learn to bake.", JobType.Internship)]
    [InlineData("Festanstellung in Vollzeit", JobType.FullTime)]
    [InlineData("Hours: 35 a week. Part-time applicants considered.", null)]
    [InlineData("Contrato con jornada parcial", JobType.PartTime)]
    [InlineData("We sell shoes.", null)]
    public void The_job_type_is_what_the_posting_says(string text, JobType? type) => Assert.Equal(type, PostingReader.Read(new PostingInput(text)).JobType?.Value);

    [Theory]
    [InlineData("We are looking for a baker who is on time and likes people.", "en")]
    [InlineData("Wir suchen eine Bäckerin, die pünktlich ist und gerne mit Menschen arbeitet.", "de")]
    [InlineData("Buscamos una persona con experiencia en la cocina para nuestro equipo.", "es")]
    [InlineData("Nous recherchons une personne pour notre équipe avec une expérience en cuisine.", "fr")]
    [InlineData("Buscamos uma pessoa com experiência para a nossa equipe e não só.", "pt")]
    [InlineData("", "en")]
    public void The_language_is_told_by_its_small_words(string text, string language) => Assert.Equal(language, PostingReader.Read(new PostingInput(text)).Language);

    [Theory]
    [InlineData("Closing date: 14 March 2026", 2026, 3, 14)]
    [InlineData("Apply by 2026-04-01.", 2026, 4, 1)]
    [InlineData("Bewerbungsfrist: 30.06.2026", 2026, 6, 30)]
    public void A_printed_deadline_is_read(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), PostingReader.Read(new PostingInput(text)).Deadline?.Value);

    [Fact]
    public void The_thirty_first_of_February_is_no_deadline() => Assert.Null(PostingReader.Read(new PostingInput("Closing date: 31 February 2026")).Deadline);
}
