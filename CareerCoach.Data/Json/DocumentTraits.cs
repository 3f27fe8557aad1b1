namespace CareerCoach.Data.Json;

/// <summary>Facts about the file that decide how well machines read it.</summary>
/// <param name="Format">"pdf", "docx" or "text".</param>
public sealed record DocumentTraits(string Format)
{
    /// <summary>Most columns seen side by side on a page.</summary>
    public int Columns { get; init; } = 1;
    public int Tables { get; init; }
    public int Images { get; init; }
    public int TextBoxes { get; init; }
    /// <summary>Characters that stand only in page headers or footers.</summary>
    public string HeaderFooterText { get; init; } = "";
    public IReadOnlyList<string> Fonts { get; init; } = [];
    /// <summary>Text that a person does not see (white, tiny, hidden layer, vanish).</summary>
    public string HiddenText { get; init; } = "";
    /// <summary>Warnings of the extractor, such as "too_many_pages" or "little_text".</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
