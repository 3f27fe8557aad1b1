using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>What is counted while a document is read.</summary>
internal sealed class DocxTally
{
    public int Tables { get; set; }
    public int TextBoxes { get; set; }
    public int Columns { get; set; } = 1;
    public List<TextLink> Links { get; } = [];
    public List<string> Warnings { get; } = [];

    public void Warn(string warning)
    {
        if (!Warnings.Contains(warning))
        {
            Warnings.Add(warning);
        }
    }
}
