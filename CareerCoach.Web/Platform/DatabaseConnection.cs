namespace CareerCoach.Web.Platform;

/// <summary>The connection string in use, for parts that bring their own tables and connections (Hangfire).</summary>
public sealed record DatabaseConnection(string ConnectionString);
