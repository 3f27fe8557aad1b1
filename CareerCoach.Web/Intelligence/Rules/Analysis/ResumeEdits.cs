using System.Globalization;
using System.Text.RegularExpressions;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>A resume's data, its text, and where each value stands in it.</summary>
public sealed record EditableResume(JsonResume Data, string Text, IReadOnlyList<FieldSource> Sources);

/// <summary>Changes one value of a resume: its data, its text and the places of all values stay in step.</summary>
public static partial class ResumeEdits
{
    /// <summary>The resume with the value at <paramref name="path"/> replaced; null when that value is not <paramref name="before"/> any more.</summary>
    /// <param name="resume">As it is.</param>
    /// <param name="path"><c>work[0].highlights[2]</c> or <c>basics.summary</c>.</param>
    /// <param name="before">The words that are replaced.</param>
    /// <param name="after">The new words; a line break makes two bullets of one.</param>
    public static EditableResume? Replace(EditableResume resume, string path, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(resume);
        ArgumentNullException.ThrowIfNull(after);
        var lines = after.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var data = path == "basics.summary" ? Summary(resume.Data, before, string.Join(' ', lines)) : Bullet(resume.Data, path, before, lines);
        if (data is null)
        {
            return null;
        }

        var shown = new ResumePlaces(resume.Text, resume.Sources).Of(path, before);
        var edited = shown is { } place ? Written(resume, data, place.Start, place.Length, string.Join("\n" + Glyph(resume.Text, place.Start), lines)) : resume with { Data = data };
        return edited with { Sources = [.. edited.Sources.Select(s => s with { Path = Moved(s.Path, path, lines.Length - 1) })] };
    }

    /// <summary>The resume with one more skill; null when it has it.</summary>
    public static EditableResume? AddSkill(EditableResume resume, string skill)
    {
        ArgumentNullException.ThrowIfNull(resume);
        if (resume.Data.Skills.Any(s => s.Name.Equals(skill, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var data = resume.Data with { Skills = [.. resume.Data.Skills, new ResumeSkill(skill)] };
        var last = resume.Sources.Where(s => s.Path.StartsWith("skills[", StringComparison.Ordinal)).MaxBy(s => s.Start);
        return last is null
            ? resume with { Data = data, Text = $"{resume.Text.TrimEnd()}\n\nSkills\n{skill}" }
            : Written(resume, data, Math.Min(last.Start + last.Length, resume.Text.Length), 0, ", " + skill);
    }

    private static JsonResume? Summary(JsonResume data, string before, string after) =>
        data.Basics.Summary == before ? data with { Basics = data.Basics with { Summary = after } } : null;

    private static JsonResume? Bullet(JsonResume data, string path, string before, string[] after)
    {
        if (BulletPath().Match(path) is not { Success: true } match || !TryIndex(match.Groups["job"].Value, data.Work.Count, out var job)
            || !TryIndex(match.Groups["bullet"].Value, data.Work[job].Highlights.Count, out var bullet) || data.Work[job].Highlights[bullet] != before)
        {
            return null;
        }

        var highlights = data.Work[job].Highlights;
        var changed = data.Work[job] with { Highlights = [.. highlights.Take(bullet), .. after, .. highlights.Skip(bullet + 1)] };
        return data with { Work = [.. data.Work.Select((w, i) => i == job ? changed : w)] };
    }

    private static EditableResume Written(EditableResume resume, JsonResume data, int start, int length, string words)
    {
        var grown = words.Length - length;
        var sources = resume.Sources.Select(s =>
            s.Start >= start + length && s.Start > start ? s with { Start = s.Start + grown }
            : s.Start <= start && s.Start + s.Length >= start + length && length > 0 ? s with { Length = Math.Max(0, s.Length + grown) } : s);
        return new(data, resume.Text[..start] + words + resume.Text[(start + length)..], [.. sources]);
    }

    // a bullet that became two moves those behind it on
    private static string Moved(string path, string edited, int by)
    {
        if (by == 0 || BulletPath().Match(path) is not { Success: true } match || BulletPath().Match(edited) is not { Success: true } from || match.Groups["job"].Value != from.Groups["job"].Value)
        {
            return path;
        }

        var (at, first) = (int.Parse(match.Groups["bullet"].Value, CultureInfo.InvariantCulture), int.Parse(from.Groups["bullet"].Value, CultureInfo.InvariantCulture));
        return at <= first ? path : string.Create(CultureInfo.InvariantCulture, $"work[{match.Groups["job"].Value}].highlights[{at + by}]");
    }

    // what stands before the bullet on its line, so that a second one looks the same
    private static string Glyph(string text, int start)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var lead = text[Math.Min(line, start)..start];
        return lead.Length <= 4 ? lead : "";
    }

    private static bool TryIndex(string digits, int count, out int index) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < count;

    [GeneratedRegex(@"^work\[(?<job>\d{1,4})\]\.highlights\[(?<bullet>\d{1,4})\]$")]
    private static partial Regex BulletPath();
}
