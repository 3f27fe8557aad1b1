using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>Knows, between the marks of complex fields, whether a run is a field's code or its result, and the link it makes.</summary>
internal sealed partial class FieldTracker
{
    private readonly Stack<Field> open = new();

    /// <summary>True while instructions, which nobody sees, are read.</summary>
    public bool IsInCode => open.Count > 0 && !open.Peek().HasResult;

    /// <summary>The address when the field being read is a link.</summary>
    public string? Url => open.Count > 0 ? open.Peek().Url : null;

    public void Pass(FieldChar mark)
    {
        var kind = mark.FieldCharType?.Value;
        if (kind == FieldCharValues.Begin)
        {
            open.Push(new Field());
        }
        else if (kind == FieldCharValues.Separate && open.Count > 0)
        {
            open.Peek().HasResult = true;
            open.Peek().Url = UrlOf(open.Peek().Code.ToString());
        }
        else if (kind == FieldCharValues.End)
        {
            open.TryPop(out _);
        }
    }

    public void AddCode(string code)
    {
        if (open.Count > 0)
        {
            open.Peek().Code.Append(code);
        }
    }

    /// <summary>The address in a HYPERLINK instruction, else null.</summary>
    public static string? UrlOf(string instruction)
    {
        var match = HyperlinkCode().Match(instruction);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("^\\s*HYPERLINK\\s+\"([^\"]+)\"", RegexOptions.IgnoreCase)]
    private static partial Regex HyperlinkCode();

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();
        public bool HasResult { get; set; }
        public string? Url { get; set; }
    }
}
