using System.Globalization;

namespace CareerCoach.Web.Storage;

/// <summary>Names that people's files came under, made safe to keep, to show and to give back.</summary>
public static class FileNames
{
    private const int Longest = 200;

    /// <summary>The name without folders, without characters that hide or turn around what follows, and not endless; <paramref name="otherwise"/> when nothing is left.</summary>
    public static string Clean(string fileName, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var name = new string([.. Path.GetFileName(fileName.Replace('\\', '/')).Where(c => !Hides(c))]).Trim().TrimEnd('.');
        return name.Length == 0 ? otherwise : name.Length <= Longest ? name : Cut(name, Longest - 10) + Cut(Path.GetExtension(name), 10);
    }

    /// <summary>The name with an extension that fits its content: <c>photo.jpg</c> that is a PNG becomes <c>photo.png</c>.</summary>
    public static string WithExtension(string name, IReadOnlyList<string> fitting)
    {
        ArgumentNullException.ThrowIfNull(fitting);
        var extension = Path.GetExtension(name);
        return fitting.Contains(extension.ToLowerInvariant()) ? name : (extension.Length is > 1 and <= 5 ? Path.GetFileNameWithoutExtension(name) : name) + fitting[0];
    }

    // controls, and format characters such as the one that writes "exe.pdf" for "fdp.exe"
    private static bool Hides(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
