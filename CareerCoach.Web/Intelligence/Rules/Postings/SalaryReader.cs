using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads the pay: ranges and single figures, symbols before or behind, "k", "up to", per hour to per year, English and German number forms.</summary>
internal static partial class SalaryReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int Around = 60;
    private const string Unnamed = "?"; // "80-95k": the place or the language says which money it is

    /// <summary>The pay that the posting states most clearly, or null. "$" is US dollars unless the place says Canada, Australia and so on.</summary>
    public static SalaryFinding? Read(PostingText posting, string? location, string? title)
    {
        var text = posting.Text;
        SalaryFinding? best = null;
        var bestScore = 0;
        foreach (Match match in Amount().Matches(text))
        {
            if (Score(text, match) is not { } candidate)
            {
                continue;
            }

            var (score, finding) = candidate;
            if (score > bestScore)
            {
                bestScore = score;
                best = finding;
            }
        }

        if (best is not null)
        {
            return best with { Currency = Dollar(best.Currency, text, best.Start, location) };
        }

        return title is { Length: > 0 and < 300 } && Amount().Match(title) is { Success: true } inTitle && Score(title, inTitle) is { } given
            ? given.Finding with { Start = -1, Length = 0, Currency = Dollar(given.Finding.Currency, title, 0, location) }
            : null;
    }

    private static (int Score, SalaryFinding Finding)? Score(string text, Match match)
    {
        var before = text.AsSpan(Math.Max(0, match.Index - Around), Math.Min(Around, match.Index));
        var lineStart = before.LastIndexOf('\n');
        before = lineStart >= 0 ? before[(lineStart + 1)..] : before;
        var end = new[] { "a", "ak", "b", "bk", "c2", "c3", "c4" }.Max(group => match.Groups[group].Index + match.Groups[group].Length);
        var after = text.AsSpan(end, Math.Min(Around, text.Length - end));
        var newline = after.IndexOf('\n');
        after = newline >= 0 ? after[..newline] : after;

        var symbol = First(match, "c1", "c2", "c3", "c4");
        var named = PayWordBefore().IsMatch(before);
        if (symbol is null && !(named && (match.Groups["b"].Success || match.Groups["ak"].Success)) || NotPayBefore().IsMatch(before) || NotPayAfter().IsMatch(after))
        {
            return null;
        }

        var low = Number(match.Groups["a"].ValueSpan);
        var high = match.Groups["b"].Success ? Number(match.Groups["b"].ValueSpan) : low;
        var lowK = match.Groups["ak"].Success;
        var highK = match.Groups["bk"].Success;
        if (low is not { } min || high is not { } max)
        {
            return null;
        }

        max *= highK || (lowK && !match.Groups["b"].Success) ? 1000 : 1;
        min *= lowK || (highK && min < 1000) ? 1000 : 1;
        if (lowK && !highK && match.Groups["b"].Success && max < 1000)
        {
            max *= 1000;
        }

        if (min > max && max < 1000 && min >= 1000 && match.Groups["b"].Success)
        {
            max *= 1000;
        }

        var period = Period(after, before, max);
        var currency = Currency(symbol, before, after);
        if (max < min || period is not { } per || !Plausible(max / Smallness(currency), per) || (min < max / 6 && min > 0))
        {
            return null;
        }

        var stated = PeriodAfter().IsMatch(after) || PeriodBefore().IsMatch(before);
        if (!named && !stated && !lowK && !highK && !(max >= 10_000 && symbol is not null && match.Groups["b"].Success) && !(max is >= 14_000 and < 400_000 && symbol is not null))
        {
            return null;
        }

        var upTo = UpTo().IsMatch(before);
        var plus = after.Length > 0 && after[0] == '+' || From().IsMatch(before);
        var single = !match.Groups["b"].Success;
        var finding = new SalaryFinding(
            single && upTo ? null : min,
            single && plus && !upTo ? null : max,
            currency,
            per,
            text[match.Index..end],
            match.Index,
            end - match.Index);
        var score = 1 + (named ? 4 : 0) + (stated ? 3 : 0) + (single ? 0 : 3) + (per == SalaryPeriod.Year ? 1 : 0) - (Bonus().IsMatch(before) ? 5 : 0) - (Ote().IsMatch(after) || Ote().IsMatch(before) ? 3 : 0);
        return score <= 0 ? null : (score, finding);
    }

    private static string? First(Match match, params string[] groups) => groups.Select(group => match.Groups[group]).FirstOrDefault(group => group.Success)?.Value;

    private static decimal? Number(ReadOnlySpan<char> printed)
    {
        Span<char> digits = stackalloc char[printed.Length];
        var length = 0;
        var lastMark = printed.LastIndexOfAny('.', ',');
        // A mark with one or two digits behind it is the decimal mark; all others group thousands.
        var decimals = lastMark >= 0 && printed.Length - lastMark - 1 is 1 or 2 ? lastMark : -1;
        for (var i = 0; i < printed.Length; i++)
        {
            if (char.IsAsciiDigit(printed[i]))
            {
                digits[length++] = printed[i];
            }
            else if (i == decimals)
            {
                digits[length++] = '.';
            }
        }

        return decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }

    private static SalaryPeriod? Period(ReadOnlySpan<char> after, ReadOnlySpan<char> before, decimal max)
    {
        foreach (var match in PeriodAfter().EnumerateMatches(after))
        {
            return Named(after.Slice(match.Index, match.Length));
        }

        var last = (SalaryPeriod?)null;
        foreach (var match in PeriodBefore().EnumerateMatches(before))
        {
            last = Named(before.Slice(match.Index, match.Length));
        }

        if (last is { } named && Plausible(max, named))
        {
            return named;
        }

        return max switch { < 120 => SalaryPeriod.Hour, < 1_000 => SalaryPeriod.Day, < 9_000 => SalaryPeriod.Month, _ => SalaryPeriod.Year };
    }

    private static SalaryPeriod Named(ReadOnlySpan<char> words) =>
        HourWord().IsMatch(words) ? SalaryPeriod.Hour
        : DayWord().IsMatch(words) ? SalaryPeriod.Day
        : WeekWord().IsMatch(words) ? SalaryPeriod.Week
        : MonthWord().IsMatch(words) ? SalaryPeriod.Month
        : SalaryPeriod.Year;

    private static bool Plausible(decimal max, SalaryPeriod period) => period switch
    {
        SalaryPeriod.Hour => max is >= 4 and < 600,
        SalaryPeriod.Day => max is >= 30 and < 5_000,
        SalaryPeriod.Week => max is >= 100 and < 20_000,
        SalaryPeriod.Month => max is >= 300 and < 60_000,
        _ => max is >= 5_000 and < 3_000_000,
    };

    // How many of it make about one euro, to the power of ten: 160,000 crowns a month are no typing error.
    private static decimal Smallness(string currency) => currency switch { "SEK" or "NOK" or "DKK" => 10, "INR" => 50, _ => 1 };

    private static string Currency(string? symbol, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var printed = symbol?.ToUpperInvariant() ?? "";
        return printed switch
        {
            "£" or "GBP" => "GBP",
            "€" or "EUR" or "EURO" or "EUROS" => "EUR",
            "CHF" or "FR." => "CHF",
            "CAD" or "C$" or "CA$" or "CAD$" => "CAD",
            "AUD" or "A$" or "AU$" or "AUD$" => "AUD",
            "NZD" or "NZ$" => "NZD",
            "SGD" or "S$" => "SGD",
            "INR" or "₹" => "INR",
            "PLN" or "ZŁ" => "PLN",
            "SEK" or "NOK" or "DKK" or "ILS" => printed,
            "₪" => "ILS",
            "R$" or "BRL" => "BRL",
            "USD" or "US$" => "USD",
            _ when after.TrimStart().StartsWith("CAD", StringComparison.Ordinal) || before.TrimEnd().EndsWith("CAD", StringComparison.Ordinal) => "CAD",
            _ when after.TrimStart().StartsWith("AUD", StringComparison.Ordinal) || before.TrimEnd().EndsWith("AUD", StringComparison.Ordinal) => "AUD",
            _ when after.TrimStart().StartsWith("USD", StringComparison.Ordinal) || before.TrimEnd().EndsWith("USD", StringComparison.Ordinal) => "USD",
            "$" => "$",
            _ => Unnamed,
        };
    }

    private static string Dollar(string currency, string text, int start, string? location)
    {
        if (currency is not ("$" or Unnamed))
        {
            return currency;
        }

        var place = location ?? text[..Math.Min(text.Length, 300)];
        if (currency == Unnamed && (Britain().IsMatch(place) ? "GBP" : PostingLanguage.Of(text) == "en" ? null : Switzerland().IsMatch(place) ? "CHF" : "EUR") is { } local)
        {
            return local;
        }

        return Canada().IsMatch(place) ? "CAD" : Australia().IsMatch(place) ? "AUD" : "USD";
    }

    [GeneratedRegex(
        @"(?:(?<c1>£|€|\$|₹|₪|(?<!\p{L})(?:US\$|USD ?\$?|CAD?\$|C\$|AU?D?\$|NZ\$|S\$|R\$|EUR|GBP|CHF|CAD|AUD|PLN|SEK|NOK|DKK|INR)) ?|(?<![\w.,£$€]))(?<a>\d{1,3}(?:[.,'’ ]\d{3}){1,2}(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)(?: ?(?<ak>k)\b)?(?: ?(?<c2>€|£|\$|EUR|Euros?|GBP|USD|CHF|PLN|CAD|AUD)(?!\w))?(?: ?(?:p\.?a\.?|p/h|ph|per hour|per annum|an hour|/ ?hr?|/ ?hour|a year|brutto))?(?: ?(?:-|–|—|to|until|and|bis|\.\.|~|‒|à|a) ?(?:up to )?(?:(?<c3>£|€|US\$|USD ?\$?|CAD?\$|C\$|AU?D?\$|\$|EUR|GBP|CHF) ?)?~?(?<b>\d{1,3}(?:[.,'’ ]\d{3}){1,2}(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)(?: ?(?<bk>k)\b)?)?(?: ?(?<c4>€|£|\$|EUR|Euros?|GBP|USD|CHF|PLN|CAD|AUD)(?!\w))?(?![\d%])",
        Options)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(salar(?:y|ies)|pay|paid|wages?|compensation|remuneration|earn(?:ings?)?|rate|package|base|gehalt|jahresgehalt|bruttogehalt|mindestgehalt|monatsgehalt|entlohnung|vergütung|lohn|bruttomonatsgehalt|jahresbrutto\w*|kv|salario|salaire|salário|ote|stipend|band|range)\b", Options)]
    private static partial Regex PayWordBefore();

    // Money that is no pay: turnover, funding, budgets, perks, bonuses.
    [GeneratedRegex(@"\b(top (?:reps|performers|earners|sellers|agents)|raised|raising|revenue|turnover|funding|budgets?|series [a-e]|invest(?:ed|ment|ing)?|worth|valued?|valuation|assets|aum|save|savings?|discounts?|voucher|allowance of|bonus(?: of)? up to|referral|welcome bonus|sign[- ]?on bonus|joining bonus|stipend|reimburse\w*|contribution|insurance|cover(?:age)?|portfolio|sales of|deals|contracts?|projects?|prize|donat\w+|tuition|grants?|fees?|fines?|up to \$?\d+ in|401\(?k\)?|market cap|gmv|arr|customers|employees|staff|people|over|than|company|business)\W{0,6}(?:\w+\W{1,3}){0,2}$", Options)]
    private static partial Regex NotPayBefore();

    [GeneratedRegex(@"^ ?(?:m\b|mn\b|mm\b|bn\b|b\b|million|billion|mio|mrd|(?:in funding|turnover|revenue|arr|budget|of funding|bonus|referral|refer|for refer\w+|sign|voucher|allowance|discount|cash(?:back)?|towards|contribution|per (?:claim|referral|day allowance)|off\b|worth|annual (?:allowance|budget)|hours|years|days|employees|people|%|ft|sq|lbs|kg|learning|training|stipend|professional development|education|wellness|signing))", Options)]
    private static partial Regex NotPayAfter();

    [GeneratedRegex(@"^.{0,24}?(?:(?:per|an?|/|p\.?|each|every|pro|je|par|por|al|im|gross per|brutto/|brutto pro|brutto im) ?(?:hour|hr|h\b|stunde|std|heure|hora|day|diem|tag|d\b|jour|día|week|wk|woche|month|mo\b|monat|mois|mes\b|mês|year|yr|annum|a\b|jahr|an\b|año|ano)|\b(?:hourly|daily|weekly|monthly|yearly|annually|annual|annum|pa|p\.a\.?|ph|pw|pcm|pd|jährlich|monatlich|im jahr|stündlich|jahresbrutto)\b)", Options)]
    private static partial Regex PeriodAfter();

    [GeneratedRegex(@"\b(?:hourly|hour|stundenlohn|day rate|daily|weekly|monthly|monatsgehalt|bruttomonatsgehalt|monatlich\w*|annual|yearly|jahresgehalt|jahresbrutto\w*|jährlich\w*|per hour|per day|per annum|per year)\b", Options)]
    private static partial Regex PeriodBefore();

    [GeneratedRegex(@"hour|(?<!\p{L})hrs?\b|(?<!\p{L})ph\b|/ ?h\b|stunde|stündl|std|heure|hora|\bper h\b|p/h", Options)]
    private static partial Regex HourWord();

    [GeneratedRegex(@"day|diem|daily|\bpd\b|tag\b|jour|día|/ ?d\b", Options)]
    private static partial Regex DayWord();

    [GeneratedRegex(@"week|wk|woche|\bpw\b", Options)]
    private static partial Regex WeekWord();

    [GeneratedRegex(@"month|\bmo\b|/mo\b|monat|mois|\bmes\b|mês|pcm", Options)]
    private static partial Regex MonthWord();

    [GeneratedRegex(@"(?:up to|bis zu|maximum(?: of)?|max\.?|circa up to|jusqu['’]à|hasta|até)\W{0,3}$", Options)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"(?:\bfrom|starting (?:at|from)|start(?:s|ing)? (?:salary )?(?:of|at)|\bab|minimum(?: of)?|at least|mindestens|min\.?|à partir de|desde|a partir de)\W{0,3}$", Options)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(bonus|commission|allowance|stipend|premium|uplift|shift allowance|overtime|pension)\W{0,4}(?:\w+\W{1,2}){0,2}$", Options)]
    private static partial Regex Bonus();

    [GeneratedRegex(@"\b(ote|on target earnings)\b", Options)]
    private static partial Regex Ote();

    [GeneratedRegex(@"\b(canada|ontario|toronto|vancouver|british columbia|alberta|calgary|montreal|quebec|ottawa|, (?:on|bc|ab|qc)\b)", Options)]
    private static partial Regex Canada();

    [GeneratedRegex(@"\b(uk|u\.k\.|united kingdom|england|scotland|wales|northern ireland|london|manchester|birmingham|leeds|bristol|edinburgh|glasgow|cardiff|belfast|liverpool|sheffield)\b", Options)]
    private static partial Regex Britain();

    [GeneratedRegex(@"\b(schweiz|suisse|switzerland|zürich|basel|bern|genève|genf|lausanne|luzern|st\. gallen)\b", Options)]
    private static partial Regex Switzerland();

    [GeneratedRegex(@"\b(australia|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|geelong|nsw|queensland|(?-i:VIC|QLD|TAS)|superannuation|plus super)\b|\+ super\b", Options)]
    private static partial Regex Australia();
}
