using System.Text;

namespace CareerCoach.Web.Intelligence.Rules.Text;

/// <summary>Unicode normalization of any text: half a character, as a paste that was cut leaves it, has no normal form and would be an error.</summary>
internal static class NormalForm
{
    /// <summary>The text in this form; what is no character is U+FFFD.</summary>
    public static string Of(string text, NormalizationForm form) =>
        (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains('\uFFFE') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD') : text).Normalize(form);
}
