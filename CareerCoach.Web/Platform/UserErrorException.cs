namespace CareerCoach.Web.Platform;

/// <summary>Something a person can understand and act on; <see cref="Exception.Message"/> is the sentence shown to them.</summary>
public sealed class UserErrorException(string sentence, Exception? inner = null) : Exception(sentence, inner);
