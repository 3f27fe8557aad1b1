namespace CareerCoach.Web.Platform.Trash;

/// <summary>What a trash can hold.</summary>
public enum TrashKind
{
    Job,
    Resume,
    Document,
    Conversation,
    Goal,
    Contact,
    Offer,
    Interview,
}
