using System.Text;

namespace CareerCoach.Web.Platform.Printing;

/// <summary>Text as it can be printed: in runs of one font, measured and broken into lines. Signs that no shipped font has, such as most emoji, become a box.</summary>
internal static class PrintText
{
    private const char Box = '\u25A1';

    /// <summary>A stretch of text in one font.</summary>
    public readonly record struct Run(string Text, PrintFont Font, double Width);

    /// <summary>One line in the font, or in the wider one where the font lacks a sign.</summary>
    public static IReadOnlyList<Run> Runs(string line, PrintFont font, double size)
    {
        var runs = new List<Run>();
        foreach (var (character, used) in Printable(line).Select(c => (c, FontOf(c, font))))
        {
            var width = used.Width(character, size);
            if (runs.Count > 0 && runs[^1].Font == used)
            {
                runs[^1] = runs[^1] with { Text = runs[^1].Text + character, Width = runs[^1].Width + width };
            }
            else
            {
                runs.Add(new(character.ToString(), used, width));
            }
        }

        return runs;
    }

    /// <summary>The lines of a text that fit a width: broken between words, inside of a word that is longer than a line.</summary>
    public static IReadOnlyList<string> Lines(string? text, PrintFont font, double size, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in (text ?? "").ReplaceLineEndings("\n").Split('\n'))
        {
            var line = new StringBuilder();
            var used = 0.0;
            foreach (var word in Printable(paragraph).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var (space, needed) = (line.Length == 0 ? 0 : Width(" ", font, size), Width(word, font, size));
                if (line.Length > 0 && used + space + needed > width)
                {
                    Break();
                    space = 0;
                }

                if (space > 0)
                {
                    line.Append(' ');
                    used += space;
                }

                foreach (var character in word)
                {
                    var step = FontOf(character, font).Width(character, size);
                    if (line.Length > 0 && used + step > width)
                    {
                        Break();
                    }

                    line.Append(character);
                    used += step;
                }
            }

            Break();

            void Break()
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }
        }

        return lines;
    }

    private static double Width(string text, PrintFont font, double size) => text.Sum(c => FontOf(c, font).Width(c, size));

    private static PrintFont FontOf(char character, PrintFont font) => font.Has(character) ? font : PrintFont.Wide;

    // one character a sign: a sign outside of the basic plane is one box, joiners and selectors are nothing, control characters are blanks
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune.IsBmp && category is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.NonSpacingMark && !Known((char)rune.Value))
            {
                continue;
            }

            printable.Append(Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) ? ' ' : rune.IsBmp && Known((char)rune.Value) ? (char)rune.Value : Box);
        }

        return printable.ToString();

        static bool Known(char character) => PrintFont.Regular.Has(character) && PrintFont.Bold.Has(character) || PrintFont.Wide.Has(character);
    }
}
