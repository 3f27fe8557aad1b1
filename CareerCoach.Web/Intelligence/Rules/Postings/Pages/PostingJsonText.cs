using System.Text;
using System.Text.Json;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Puts a posting's description together from the pieces in which applicant-tracking systems keep it, headings between them.</summary>
internal static class PostingJsonText
{
    private static readonly string[] Openings =
    [
        "descriptionhtml", "description", "content", "jobdescription", "externaldescriptionstr", "jobdescriptionhtml", "descriptionplain", "descriptionbody", "jobad", "descriptionteaser", "shortdescriptionstr", "summary",
    ];

    private static readonly (string Heading, string[] Names)[] Parts =
    [
        ("Responsibilities", ["externalresponsibilitiesstr", "keyresponsibilities", "responsibilities", "examplesofduties", "duties", "lists", "jobdescriptions"]),
        ("Requirements", ["requirements", "externalqualificationsstr", "skillsknowledgeexpertise", "qualifications"]),
        ("Benefits", ["benefits"]),
        ("", ["additional", "additionalplain", "supplementalinformation", "additionalinformation"]),
        ("", ["compensationtiersummary", "scrapeablecompensationsalarysummary", "salarydescription"]),
    ];

    public static string Of(JsonFields fields)
    {
        var text = new StringBuilder();
        Add(text, null, fields[Openings]);
        foreach (var (heading, names) in Parts)
        {
            foreach (var name in names)
            {
                Add(text, heading.Length == 0 ? null : fields.Words(name + "header") ?? heading, fields[name]);
            }
        }

        if (fields["compensation"] is { ValueKind: JsonValueKind.Object } pay)
        {
            Add(text, null, new JsonFields(pay)["compensationtiersummary", "scrapeablecompensationsalarysummary"]);
        }

        return text.ToString().Trim();
    }

    private static void Add(StringBuilder text, string? heading, JsonElement? value)
    {
        switch (value)
        {
            case { ValueKind: JsonValueKind.String } words when HtmlText.OfAny(words.GetString()!) is { Length: > 0 } plain:
                // a piece that begins with its own heading needs none of ours
                if (heading is not null && PostingHeadings.Of(plain.AsSpan(0, plain.AsSpan().IndexOf('\n') is var end and >= 0 ? end : plain.Length), false) is null)
                {
                    text.Append(heading).Append('\n');
                }

                text.Append(plain).Append("\n\n");
                break;
            case { ValueKind: JsonValueKind.Array } list:
                foreach (var item in list.EnumerateArray())
                {
                    Add(text, null, item);
                }

                break;
            // {"text": "What you bring", "content": "<li>..."}, {"name": ..., "value": ...}, {"sections": {"qualifications": {"title": ..., "text": ...}}}
            case { ValueKind: JsonValueKind.Object } piece:
                var fields = new JsonFields(piece);
                if (fields["content", "value"] is { ValueKind: JsonValueKind.String } content)
                {
                    Add(text, fields.Words("text", "name", "title"), content);
                }
                else if (fields.Words("title") is { } title && fields["text"] is { } body)
                {
                    Add(text, title, body);
                }
                else
                {
                    foreach (var member in piece.EnumerateObject().Where(m => m.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
                    {
                        Add(text, null, member.Value);
                    }
                }

                break;
        }
    }
}
