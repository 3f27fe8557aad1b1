namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>
/// Icon fonts often say nothing but a meaningless letter for their pictures. Such a letter is kept as a mark while words are built:
/// where the same mark begins several lines of text it is their bullet, everywhere else it is a picture and dropped.
/// </summary>
internal static class IconMarks
{
    private const char FirstMark = '\uE000';
    private const int Marks = 0x1000;
    private const int FewestLines = 3;
    private const int FewestWords = 4;
    private const double SameBaseline = 1.5;
    private const double Beside = 2.5;           // of the font size

    private static readonly string[] Families =
        ["FontAwesome", "Academicons", "Ionicons", "MaterialIcons", "Material-Icons", "Glyphicons", "Entypo", "Octicons", "Typicons", "bootstrap-icons", "feather"];

    /// <summary>True for fonts that hold nothing but pictures.</summary>
    public static bool IsIconFont(string font) => Families.Any(family => font.Contains(family, StringComparison.OrdinalIgnoreCase));

    /// <summary>The mark that stands for a picture until it is known what it is for.</summary>
    public static string MarkOf(string value) => ((char)(FirstMark + (value[0] % Marks))).ToString();

    /// <summary>The words with bullets in place of marks that are bullets, and without the other marks.</summary>
    public static List<PageWord> Resolve(List<PageWord> words)
    {
        if (!words.Exists(word => IsMark(word.Text[0])))
        {
            return words;
        }

        var bullets = words.Where(word => word.Text.Length == 1 && IsMark(word.Text[0])).GroupBy(word => word.Text[0])
            .Where(group => group.Count() >= FewestLines && group.All(mark => BeginsLine(mark, words)) && group.Average(mark => Behind(mark, words).Count()) >= FewestWords
                && group.Count(mark => Behind(mark, words).Any(IsYear)) * 3 < group.Count())
            .Select(group => group.Key).ToHashSet();
        foreach (var word in words)
        {
            word.Text = bullets.Contains(word.Text[0]) ? "•" : string.Concat(word.Text.Where(c => !IsMark(c)));
        }

        words.RemoveAll(word => word.Text.Length == 0);
        return words;
    }

    private static bool IsMark(char c) => c is >= FirstMark and < (char)(FirstMark + Marks);

    private static bool BeginsLine(PageWord mark, List<PageWord> words) =>
        !words.Exists(word => IsOnLine(word, mark) && word.Left < mark.Left && mark.Left - word.Right < Beside * mark.Size);

    private static IEnumerable<PageWord> Behind(PageWord mark, List<PageWord> words) => words.Where(word => IsOnLine(word, mark) && word.Left > mark.Left);

    /// <summary>A calendar before the dates of each job is no bullet.</summary>
    private static bool IsYear(PageWord word) => word.Text.Count(char.IsAsciiDigit) >= 4;

    private static bool IsOnLine(PageWord word, PageWord mark) => word != mark && Math.Abs(word.Y - mark.Y) < SameBaseline;
}
