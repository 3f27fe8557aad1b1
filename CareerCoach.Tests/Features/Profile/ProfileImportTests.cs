using CareerCoach.Data.Json;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Profile;
using CareerCoach.Web.Platform;
using Xunit;

namespace CareerCoach.Tests.Features.Profile;

public sealed class ProfileImportTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private static readonly JsonResume Resume = new()
    {
        Basics = new() { Phone = "+44 1", Summary = "A nurse.", Location = new(City: "Leeds"), Profiles = [new("https://linkedin.com/in/ada", "LinkedIn")] },
        Work = [new() { Name = "Acme", Position = "Nurse", StartDate = "2020-03", IsCurrent = true, Highlights = ["Cared for 12 people"] }, new() { Name = "Old", Position = "Aide" }],
        Education = [new() { Institution = "Leeds", StudyType = "BSc", Area = "Nursing", EndDate = "2019" }],
        Skills = [new("Triage"), new("triage"), new("Wound care")],
        Certificates = [new("BLS", "Red Cross")],
    };

    private ProfileImport Import => AdasServices.Get<ProfileImport>();

    [Fact]
    public async Task What_is_chosen_is_taken_over_and_doing_it_twice_adds_nothing()
    {
        Assert.Equal(6, await Import.ApplyAsync(Resume, new ImportChoice(), Stop));
        Assert.Equal(0, await Import.ApplyAsync(Resume, new ImportChoice(), Stop));

        var profile = await AdasServices.Get<ProfileService>().GetAsync(Stop);
        Assert.Equal(("Leeds", "A nurse.", "https://linkedin.com/in/ada"), (profile.Form.City, profile.Form.Bio, profile.Form.LinkedinUrl));
        Assert.Equal(["Nurse", "Aide"], profile.Experiences.Select(e => e.Position));
        Assert.Equal(["Cared for 12 people"], profile.Experiences[0].Achievements);
    }

    [Fact]
    public async Task A_date_that_is_not_printed_stays_unknown()
    {
        await Import.ApplyAsync(Resume, new ImportChoice(), Stop);
        var profile = await AdasServices.Get<ProfileService>().GetAsync(Stop);
        Assert.Equal(ProfileImport.UnknownDate, profile.Experiences[1].StartDate);
        Assert.Equal(ProfileImport.UnknownDate, profile.Certifications[0].IssueDate);
    }

    [Fact]
    public async Task Filled_fields_are_kept_and_parts_not_chosen_stay_out()
    {
        var service = AdasServices.Get<ProfileService>();
        await service.SaveAsync(new ProfileForm { City = "York" }, Stop);
        await Import.ApplyAsync(Resume, new ImportChoice { Skills = false }, Stop);

        var profile = await service.GetAsync(Stop);
        Assert.Equal("York", profile.Form.City);
        Assert.Empty(profile.Skills);
    }

    [Fact]
    public async Task Nobody_sees_another_persons_profile()
    {
        await Import.ApplyAsync(Resume, new ImportChoice(), Stop);
        Assert.Empty((await BobsServices.Get<ProfileService>().GetAsync(Stop)).Experiences);
    }

    [Fact]
    public async Task Reversed_pay_and_a_bad_link_are_refused_with_a_sentence()
    {
        var service = AdasServices.Get<ProfileService>();
        await Assert.ThrowsAsync<UserErrorException>(() => service.SaveAsync(new ProfileForm { DesiredSalaryMin = 2, DesiredSalaryMax = 1 }, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => service.SaveAsync(new ProfileForm { WebsiteUrl = "javascript:alert(1)" }, Stop));
    }

    [Fact]
    public async Task A_deleted_entry_comes_back_with_undo()
    {
        await Import.ApplyAsync(Resume, new ImportChoice(), Stop);
        var service = AdasServices.Get<ProfileService>();
        var entry = (await service.GetAsync(Stop)).Educations[0];
        var undo = await AdasServices.Get<ProfileEntries>().DeleteAsync(entry, p => p.Educations, Stop);
        Assert.Empty((await service.GetAsync(Stop)).Educations);
        await undo();
        Assert.Equal("Nursing", Assert.Single((await service.GetAsync(Stop)).Educations).FieldOfStudy);
    }
}
