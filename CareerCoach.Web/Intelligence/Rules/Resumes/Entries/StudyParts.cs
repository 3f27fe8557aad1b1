using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Entries;

/// <summary>What a head of an education entry says: degree, field and institution, each null where not found.</summary>
internal sealed class StudyParts
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    public Piece? Degree { get; private set; }
    public Piece? Field { get; private set; }
    public Piece? Institution { get; private set; }
    /// <summary>Names that no word gives away, with their position in the head.</summary>
    public List<(int Index, Piece Piece)> Unknown { get; } = [];
    /// <summary>Position of the institution and of the degree among the names, -1 where not found.</summary>
    public int InstitutionIndex { get; private set; } = -1;
    public int DegreeIndex { get; private set; } = -1;

    /// <summary>Reads the names of one entry.</summary>
    public static StudyParts Of(HeadPieces head)
    {
        var parts = new StudyParts
        {
            Degree = head.Labelled.GetValueOrDefault("degree"),
            Field = head.Labelled.GetValueOrDefault("field"),
            Institution = head.Labelled.GetValueOrDefault("school"),
        };
        for (var i = 0; i < head.Names.Count; i++)
        {
            parts.ReadName(head.Names[i], i);
        }

        return parts;
    }

    /// <summary>Gives the names left over their place: the institution stands where it stands in the other entries.</summary>
    public void Settle(bool institutionFirst)
    {
        if (Institution is null && Unknown.Count > 0)
        {
            var pick = Degree is null || Unknown.Count > 1 || Field is not null
                ? (institutionFirst ? 0 : Unknown.Count - 1)
                : Unknown.FindIndex(u => institutionFirst ? u.Index < DegreeIndex : u.Index > DegreeIndex);
            if (pick < 0)
            {
                pick = 0;
            }

            Institution = Unknown[pick].Piece;
            Unknown.RemoveAt(pick);
        }

        foreach (var (_, piece) in Unknown)
        {
            if (Field is null && piece.Words.Count <= 10 && !piece.Text.Any(char.IsAsciiDigit))
            {
                Field = piece;
            }
        }
    }

    private void ReadName(Piece name, int index)
    {
        if (Degree is not null && Field is not null && SameWords(name, Field))
        {
            return;
        }

        // A whole name that begins with a degree and has its school behind a comma, or the other way round.
        var parts = CommaParts(name);
        if (parts.Count > 1 && parts.Any(p => IsDegree(p) && !ReferenceEquals(p, name)) && (parts.Any(IsSchool) || parts.Any(p => !IsDegree(p))))
        {
            foreach (var part in parts)
            {
                Classify(part, index, beside: true);
            }

            return;
        }

        Classify(name, index, beside: false);
    }

    private void Classify(Piece piece, int index, bool beside)
    {
        var degree = DegreeWords(piece);
        if (degree > 0 && (Degree is null || !IsSchool(piece)))
        {
            TakeDegree(piece, degree, index);
        }
        else if (IsSchool(piece))
        {
            if (Institution is null)
            {
                (Institution, InstitutionIndex) = (piece, index);
            }
        }
        else if (beside && Field is null)
        {
            Field = piece;
        }
        else if (!(Field is not null && SameWords(piece, Field)))
        {
            Unknown.Add((index, piece));
        }
    }

    private void TakeDegree(Piece piece, int words, int index)
    {
        if (Degree is not null)
        {
            if (!SameWords(piece, Degree))
            {
                Unknown.Add((index, piece));
            }

            return;
        }

        DegreeIndex = index;
        var all = piece.Words;
        var end = all[words - 1].End;
        var rest = piece.Slice(end, piece.Text.Length - end);
        if (rest is null)
        {
            Degree = piece;
            return;
        }

        // "Master of Design": an "of" behind a bare degree is a part of its name.
        var next = words < all.Count ? all[words].Folded : "";
        if (next is "of" && words == 1)
        {
            Degree = piece;
            return;
        }

        Degree = piece.Slice(0, end);
        var skip = Words["in"].Contains(next) ? all[words].End : end;
        var field = piece.Slice(skip, piece.Text.Length - skip);
        var school = field is null ? null : CommaParts(field).FirstOrDefault(p => IsSchool(p) && !ReferenceEquals(p, field));
        if (school is not null && Institution is null && field is not null)
        {
            (Institution, InstitutionIndex) = (school, index);
            field = field.Slice(0, school.Start - field.Start);
        }

        Field ??= field;
    }

    private static bool IsDegree(Piece piece) => DegreeWords(piece) > 0;

    private static bool IsSchool(Piece piece) => Words["school"].IsIn(piece.Words);

    /// <summary>The number of words of the degree that begins the piece, 0 when none does; short forms count only in capitals.</summary>
    private static int DegreeWords(Piece piece)
    {
        var words = piece.Words;
        var count = words.Count == 0 ? 0 : Words["degree"].MatchAt(words, 0);
        if (count == 0 || (count == 1 && words[0].Length <= 3 && !char.IsUpper(piece.Text[words[0].End - 1]) && !piece.Text[..words[0].End].Contains('.', StringComparison.Ordinal) && !words[0].Folded.StartsWith("bs", StringComparison.Ordinal)))
        {
            return 0;
        }

        // "Bachelor of Science (Honours)", "Bachelor's Degree"
        while (count < words.Count && words[count].Folded is "degree" or "hons" or "honours" or "honors" or "professionnelle" or "universitario")
        {
            count++;
        }

        // "NVQ Level 3", "Master 2", "HND II"
        if (count + 1 < words.Count && words[count].Folded is "level" or "niveau" or "nivel" or "stufe" or "grade" && IsNumber(words[count + 1]))
        {
            count += 2;
        }
        else if (count < words.Count && IsNumber(words[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsNumber(Word word) => word.Folded is "i" or "ii" or "iii" or "iv" or "1" or "2" or "3" or "4" or "5" or "6" or "7" or "8";

    private static List<Piece> CommaParts(Piece piece)
    {
        var parts = new List<Piece>();
        var from = 0;
        for (var i = 0; i <= piece.Text.Length && parts.Count < 10; i++)
        {
            if ((i == piece.Text.Length || piece.Text[i] == ',') && i > from)
            {
                if (piece.Slice(from, i - from) is { } part)
                {
                    parts.Add(part);
                }

                from = i + 1;
            }
        }

        return parts;
    }

    private static bool SameWords(Piece a, Piece b) => Folding.Squeeze(a.Text) == Folding.Squeeze(b.Text);
}
