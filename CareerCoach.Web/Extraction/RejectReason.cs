namespace CareerCoach.Web.Extraction;

/// <summary>Why a file gave no text. The codes are stored and are the keys of the sentences in <c>ExtractionText.resx</c>.</summary>
public static class RejectReason
{
    public const string EmptyFile = "empty_file";
    public const string TooLarge = "too_large";
    public const string UnsupportedType = "unsupported_type";
    public const string TypeMismatch = "type_mismatch";
    public const string LegacyDoc = "legacy_doc";
    public const string MacroEnabled = "macro_enabled";
    public const string PasswordRequired = "password_required";
    public const string Corrupt = "corrupt";
    public const string UnsafeContent = "unsafe_content";
    public const string TooComplex = "too_complex";
    public const string NoText = "no_text";
    public const string UnreadableText = "unreadable_text";
    public const string Timeout = "timeout";
    public const string Busy = "busy";

    /// <summary>Every code, for the tests and the texts.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        EmptyFile, TooLarge, UnsupportedType, TypeMismatch, LegacyDoc, MacroEnabled, PasswordRequired,
        Corrupt, UnsafeContent, TooComplex, NoText, UnreadableText, Timeout, Busy,
    ];
}
