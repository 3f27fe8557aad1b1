namespace CareerCoach.Web.Mail;

/// <summary>Marks <c>MailText.resx</c>: the words of mails.</summary>
public sealed class MailText;
