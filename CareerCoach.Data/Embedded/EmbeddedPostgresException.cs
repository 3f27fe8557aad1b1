namespace CareerCoach.Data.Embedded;

/// <summary>The app's own PostgreSQL could not be started; the message is a sentence for the person who starts the app.</summary>
public sealed class EmbeddedPostgresException(string message, Exception? inner = null) : Exception(message, inner);
