using System.Text.RegularExpressions;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Tells that a short question is not English, so that the coach can say in that language what it can't do.</summary>
internal static partial class ForeignQuestion
{
    private static readonly (string Language, HashSet<string> Words)[] Small =
    [
        ("de", [.. "ich du wir sie mein meine meinen deine was wie warum wann welche welcher welches wo ist sind habe hast kann kannst soll sollte der die das und oder nicht bitte hallo danke für mir mich zum zur eine einen bewerbung lebenslauf stelle stellen gehalt vorstellungsgespräch nächste heute".Split(' ')]),
        ("es", [.. "yo tú mi mis tu qué que cómo como cuál cual cuándo dónde por para es son tengo tienes puedo puedes debo hola gracias favor el la los las una un y no trabajo entrevista sueldo salario currículum curriculum hoy próximo siguiente".Split(' ')]),
        ("fr", [.. "je tu il nous vous mon ma mes votre vos quel quelle quels comment pourquoi quand où est sont ai avez puis peux dois bonjour merci le la les des une un et ne pas pour emploi entretien salaire lettre aujourd'hui prochain prochaine".Split(' ')]),
        ("pt", [.. "eu meu minha meus você qual quais como quando onde por para é são tenho posso devo olá obrigado obrigada o os as uma um e não emprego entrevista salário currículo hoje próximo próxima vaga".Split(' ')]),
        ("it", [.. "io mio mia miei tuo quale quali come perché quando dove è sono ho hai posso devo ciao grazie il lo gli una un e non lavoro colloquio stipendio lettera oggi prossimo prossima che cosa".Split(' ')]),
        ("nl", [.. "ik jij mijn wat hoe waarom wanneer welke waar is zijn heb hebt kan kun moet hallo dank bedankt de het een en niet voor baan vacature sollicitatie gesprek salaris vandaag volgende".Split(' ')]),
        ("pl", [.. "ja mój moja moje co jak dlaczego kiedy gdzie czy jest są mam masz mogę powinienem cześć dziękuję dzień dobry nie i praca pracy rozmowa pensja dzisiaj następny".Split(' ')]),
    ];

    private static readonly HashSet<string> English = [.. "i you my me the a an is are do does what which how why when where should can could for to of and or not please hello thanks job jobs resume interview score salary letter".Split(' ')];

    /// <summary>ISO 639-1 code of the language; null when the question is English or too short to tell.</summary>
    public static string? LanguageOf(string text)
    {
        if (NotLatin().IsMatch(text))
        {
            return "other";
        }

        var words = PlainWords.Split(text);
        var english = words.Count(English.Contains);
        var (language, hits) = Small.Select(s => (s.Language, Hits: words.Count(s.Words.Contains))).MaxBy(s => s.Hits);
        return hits > english && (hits >= 2 || words.Count <= 2) ? language : null;
    }

    [GeneratedRegex(@"[\p{IsCyrillic}\p{IsGreek}\p{IsArabic}\p{IsHebrew}\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\p{IsHangulSyllables}\p{IsDevanagari}\p{IsThai}]{2}")]
    private static partial Regex NotLatin();
}
