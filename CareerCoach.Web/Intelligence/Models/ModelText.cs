namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Marks the sentences about models.</summary>
public sealed class ModelText;
