namespace CareerCoach.Web.Features.Contacts;

/// <summary>The words of contacts: see ContactsText.resx.</summary>
public sealed class ContactsText;
