namespace CareerCoach.Web.Components.Account;

/// <summary>Marks <c>AccountText.resx</c>: the words of the account pages.</summary>
public sealed class AccountText;
