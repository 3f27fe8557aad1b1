using CareerCoach.Web.Intelligence.Rules.Postings;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Postings;

public sealed class RedFlagTests
{
    [Theory]
    [InlineData("We want a rockstar who codes all night.", RedFlagKind.UnprofessionalLanguage)]
    [InlineData("At our studio we are one big family.", RedFlagKind.ProblematicCulture)]
    [InlineData("Enjoy unlimited PTO from day one.", RedFlagKind.ProblematicCulture)]
    [InlineData("You wear many hats and help wherever it burns.", RedFlagKind.ExcessiveResponsibilities)]
    [InlineData("You take part in our on-call rotation.", RedFlagKind.UncompensatedOncall)]
    [InlineData("Contact us only via WhatsApp to start today.", RedFlagKind.ScamSignals)]
    [InlineData("A refundable registration fee of 50 euros applies.", RedFlagKind.ScamSignals)]
    [InlineData("Female candidates only.", RedFlagKind.DiscriminatoryRequirement)]
    [InlineData("We seek a young and energetic waiter.", RedFlagKind.DiscriminatoryRequirement)]
    [InlineData("This is an unpaid internship of six months.", RedFlagKind.Unpaid)]
    [InlineData("Earnings are commission only.", RedFlagKind.CommissionBased)]
    [InlineData("Vergütung auf reiner Provisionsbasis.", RedFlagKind.CommissionBased)]
    [InlineData("Entry-level role, 5+ years of experience needed.", RedFlagKind.UnrealisticExperience)]
    [InlineData("Duties will be explained during the interview.", RedFlagKind.VagueDescription)]
    [InlineData("The developer will also clean the office on Fridays.", RedFlagKind.UnrelatedSkills)]
    public void A_single_sentence_shows_its_flag(string sentence, RedFlagKind kind)
    {
        var flag = Assert.Single(PostingReader.Read(new PostingInput(sentence)).RedFlags, found => found.Kind == kind);
        Assert.Equal(sentence, flag.Evidence);
    }

    [Theory]
    [InlineData("You test games for Rockstar Games in Leeds.")]
    [InlineData("Our builds run on the Ninja build system.")]
    [InlineData("We reached unicorn status last year.")]
    [InlineData("Benefits include family leave and family insurance.")]
    [InlineData("A family-run bakery in its third generation.")]
    [InlineData("You support patients and their families.")]
    [InlineData("Staff have a 24/7 GP surgery by phone.")]
    [InlineData("You maintain high-pressure water systems.")]
    [InlineData("On-call shifts are paid with an allowance of 200 euros.")]
    [InlineData("Uncapped commission on top of your base salary.")]
    [InlineData("You work with young people in care.")]
    [InlineData("We do not discriminate on grounds of marital status.")]
    [InlineData("You manage our volunteers and their rota.")]
    [InlineData("We will never ask for a registration fee: beware of scams.")]
    [InlineData("Our app handles millions of WhatsApp messages for customers.")]
    [InlineData("You mentor junior engineers and have 5+ years of experience.")]
    [InlineData("Perform other duties as assigned.")]
    public void What_only_looks_like_a_flag_is_none(string sentence) => Assert.Empty(PostingReader.Read(new PostingInput(sentence)).RedFlags);
}
