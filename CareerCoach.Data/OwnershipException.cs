namespace CareerCoach.Data;

/// <summary>Somebody tried to write a row of another person. Nothing was saved.</summary>
public sealed class OwnershipException(string message) : InvalidOperationException(message);
