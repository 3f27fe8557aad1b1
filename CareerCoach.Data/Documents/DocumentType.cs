namespace CareerCoach.Data.Documents;

public enum DocumentType
{
    Resume,
    CoverLetter,
    Portfolio,
    Transcript,
    Reference,
    Other,
}
