namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Why there is no answer, or not a whole one. Each has its sentence in the resources under <c>Failure.NAME</c>.</summary>
public enum ModelFailure
{
    /// <summary>No model is set up.</summary>
    NotConfigured,
    /// <summary>The person lets nothing leave this server.</summary>
    NothingLeaves,
    /// <summary>The person's budget of the day is used up.</summary>
    Budget,
    /// <summary>Too many calls of this person within a minute.</summary>
    TooOften,
    /// <summary>The model failed several times in a row and is left alone for a while.</summary>
    Resting,
    Unreachable,
    BadKey,
    /// <summary>The server says that it does not know the model.</summary>
    WrongModel,
    /// <summary>There is a server, but not this interface at this address.</summary>
    WrongAddress,
    /// <summary>429.</summary>
    Busy,
    /// <summary>429 because the account has no credit.</summary>
    NoCredit,
    ServerError,
    /// <summary>Silence, or not done in time.</summary>
    Timeout,
    /// <summary>The stream ended before the answer did.</summary>
    CutOff,
    /// <summary>What came is no answer: garbage, a web page, another shape.</summary>
    Invalid,
    /// <summary>The provider's filter took the answer away.</summary>
    Filtered,
    /// <summary>More was sent than the model takes.</summary>
    TooLong,
    /// <summary>The answer is longer than we take.</summary>
    TooMuch,
}

/// <summary>A model's failure; <see cref="Exception.Message"/> is the sentence for the person. It never holds a key or the server's own words.</summary>
public sealed class ModelException(ModelFailure failure, string sentence) : Exception(sentence)
{
    /// <summary>What it was.</summary>
    public ModelFailure Failure { get; } = failure;
}
