using CareerCoach.Web.Intelligence.Rules.Coaching;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Coaching;

/// <summary>The built-in coach as people talk to it: in their own words, with typing errors, with "why?" and "and the second one?".</summary>
public sealed class CoachTalkTests
{
    [Theory]
    [InlineData("whats due this weak", CoachIntent.Due)]
    [InlineData("anything urgent?", CoachIntent.Due)]
    [InlineData("When is my interview with Harbour Health?", CoachIntent.JobInfo)]
    [InlineData("tell me about the Corvus job", CoachIntent.JobInfo)]
    [InlineData("who is my contact at Northgate", CoachIntent.JobInfo)]
    [InlineData("should I apply to Corvus?", CoachIntent.Fit)]
    [InlineData("am i qualified for harbour health", CoachIntent.Fit)]
    [InlineData("what are my chances at Northgate?", CoachIntent.Fit)]
    [InlineData("which jobs did I apply to?", CoachIntent.ListJobs)]
    [InlineData("show my offers", CoachIntent.ListJobs)]
    [InlineData("Which of my jobs fit best?", CoachIntent.ListJobs)]
    [InlineData("I haven't heard back from anyone", CoachIntent.Waiting)]
    [InlineData("how long should i wait for a reply", CoachIntent.Waiting)]
    [InlineData("no response from Northgate", CoachIntent.Waiting)]
    [InlineData("what will they ask me at harbour health", CoachIntent.Expect)]
    [InlineData("common interview questions", CoachIntent.Expect)]
    [InlineData("write me a cover letter for Corvus", CoachIntent.Letter)]
    [InlineData("I need a coverletter", CoachIntent.Letter)]
    [InlineData("what do you know about me?", CoachIntent.AboutMe)]
    [InlineData("what are my skills", CoachIntent.AboutMe)]
    [InlineData("I'm so frustrated, nobody replies", CoachIntent.Feelings)]
    [InlineData("i feel like giving up", CoachIntent.Feelings)]
    [InlineData("I don't want to live anymore", CoachIntent.Crisis)]
    [InlineData("find me remote jobs in Berlin", CoachIntent.FindJobs)]
    [InlineData("any new openings?", CoachIntent.FindJobs)]
    [InlineData("what is the culture at Corvus like", CoachIntent.Research)]
    [InlineData("please rewrite my resume", CoachIntent.WriteResume)]
    [InlineData("is my cv good enough", CoachIntent.WriteResume)]
    [InlineData("how do I delete my account", CoachIntent.HowTo)]
    [InlineData("where do i upload my cv", CoachIntent.HowTo)]
    [InlineData("what should i do after the interview", CoachIntent.Checklist)]
    [InlineData("chekclist for my intervew", CoachIntent.Checklist)]
    [InlineData("how do i negotaite my salery", CoachIntent.Salary)]
    [InlineData("wich skils do i need", CoachIntent.Gaps)]
    [InlineData("how do I answer greatest weaknes", CoachIntent.TypicalQuestion)]
    [InlineData("why should they hire me", CoachIntent.TypicalQuestion)]
    [InlineData("bye", CoachIntent.Bye)]
    [InlineData("tell me a joke", CoachIntent.Unknown)]
    [InlineData("who won the world cup", CoachIntent.Unknown)]
    public void It_understands_people_in_their_own_words(string text, CoachIntent intent) => Assert.Equal(intent, IntentReader.Read(text));

    [Fact]
    public void Why_is_answered_about_the_last_answer()
    {
        Assert.Contains("dates alone", Then("what is due?", "why?"), StringComparison.Ordinal);
        Assert.Contains("fixed rules in this order", Then("what should I do next?", "but why"), StringComparison.Ordinal);
        Assert.Contains("compare the posting's requirements", Then("Why is my match with Harbour Health 74?", "how come?"), StringComparison.Ordinal);
        Assert.Contains("No model is asked", Then("thanks", "why?"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_one_is_the_second_job_that_was_named()
    {
        var listed = FollowUps.Listed(Ask("list my jobs").Text, CoachPeople.Facts);
        Assert.Equal(3, listed.Count);
        Assert.Contains($"What is saved about {listed[1].Title}", Then("list my jobs", "and what about the second one?"), StringComparison.Ordinal);
        Assert.Contains(listed[2].Title, Then("list my jobs", "which gaps do I have for the third one"), StringComparison.Ordinal);
    }

    [Fact]
    public void And_another_company_means_the_same_question_for_it()
    {
        Assert.Contains("61 of 100", Then("Why is my match with Harbour Health 74?", "and Northgate?"), StringComparison.Ordinal);
        Assert.Contains("EUR 53,000", Then("How do I negotiate the salary at Harbour Health?", "what about Corvus"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_and_they_mean_the_job_of_the_last_question()
    {
        Assert.Contains("Harbour Health", Then("tell me about the Harbour Health job", "which gaps do I have for it?"), StringComparison.Ordinal);
        Assert.Contains("Ida Berg", Then("how long since I heard from Northgate?", "draft a follow-up mail to them"), StringComparison.Ordinal);
    }

    [Fact]
    public void More_yes_and_no_are_answered_and_change_nothing()
    {
        Assert.Contains("two months", Then("what is due?", "anything else?"), StringComparison.Ordinal);
        Assert.Contains("After that", Then("what should I do next?", "and then?"), StringComparison.Ordinal);
        var yes = BuiltInCoach.Answer(new CoachQuestion("yes please") { LastQuestion = "which gaps do I have?", LastAnswer = Ask("which gaps do I have?").Text }, CoachPeople.Facts);
        Assert.Contains("accept the card", yes.Text, StringComparison.Ordinal);
        Assert.Empty(yes.Proposals);
        Assert.Contains("nothing is changed", Then("which gaps do I have?", "no"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Was steht heute an?", "auf Englisch")]
    [InlineData("Wie bereite ich mich auf das Vorstellungsgespräch vor?", "auf Englisch")]
    [InlineData("¿Qué tengo que hacer hoy?", "en inglés")]
    [InlineData("Comment préparer mon entretien ?", "en anglais")]
    [InlineData("Как мне подготовиться?", "English only")]
    public void Another_language_gets_a_clear_sentence_in_it(string question, string part) => Assert.Contains(part, Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void Distress_is_met_with_people_to_call_and_no_list_of_jobs()
    {
        var text = Ask("I want to die").Text;
        Assert.Contains("crisis line", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Corvus", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_quotes_the_resume_word_for_word_and_keeps_brackets()
    {
        var text = Ask("write a cover letter for Northgate").Text;
        Assert.Contains("Dear Ida Berg", text, StringComparison.Ordinal);
        Assert.Contains("Reduced late deliveries by 18% with a SQL dashboard for 40 depots", text, StringComparison.Ordinal);
        Assert.Contains("[One sentence", text, StringComparison.Ordinal);
    }

    private static CoachReply Ask(string text) => BuiltInCoach.Answer(new CoachQuestion(text), CoachPeople.Facts);

    private static string Then(string first, string second) =>
        BuiltInCoach.Answer(new CoachQuestion(second) { LastQuestion = first, LastAnswer = Ask(first).Text }, CoachPeople.Facts).Text;
}
