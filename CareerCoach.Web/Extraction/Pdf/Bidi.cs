using System.Globalization;
using System.Text;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Right-to-left text is painted as it looks; this gives the order in which it is read.</summary>
internal static class Bidi
{
    /// <summary>True when most letters are Hebrew, Arabic, Syriac or Thaana.</summary>
    public static bool IsRightToLeft(string text)
    {
        var balance = 0;
        foreach (var c in text)
        {
            if (c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')
            {
                balance++;
            }
            else if (char.IsLetterOrDigit(c))
            {
                balance--;
            }
        }

        return balance > 0;
    }

    /// <summary>The text backwards, keeping combining marks behind their letters.</summary>
    public static string Reverse(string text)
    {
        var reversed = new StringBuilder(text.Length);
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            reversed.Insert(0, elements.GetTextElement());
        }

        return reversed.ToString();
    }

    /// <summary>A line's words, given left to right, in the order in which they are read.</summary>
    public static List<PageWord> ReadingOrder(List<PageWord> words)
    {
        if (!words.Exists(word => IsRightToLeft(word.Text)))
        {
            return words;
        }

        var isRightToLeftLine = IsRightToLeft(string.Concat(words.Select(word => word.Text)));
        var runs = new List<List<PageWord>>();
        bool? direction = null;
        foreach (var word in words)
        {
            var isRightToLeft = IsRightToLeft(word.Text) || (direction == true && !word.Text.Any(char.IsLetterOrDigit));
            if (direction != isRightToLeft)
            {
                runs.Add([]);
                direction = isRightToLeft;
            }

            runs[^1].Add(word);
        }

        foreach (var run in runs.Where(run => IsRightToLeft(run[0].Text)))
        {
            run.Reverse();
            run.ForEach(word => word.Text = Reverse(word.Text));
        }

        if (isRightToLeftLine)
        {
            runs.Reverse();
        }

        return [.. runs.SelectMany(run => run)];
    }
}
