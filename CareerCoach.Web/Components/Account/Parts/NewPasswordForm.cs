using System.ComponentModel.DataAnnotations;
using CareerCoach.Web.Platform.Accounts;

namespace CareerCoach.Web.Components.Account.Parts;

/// <summary>A form that asks for a new password twice; error messages are names of texts.</summary>
public class NewPasswordForm
{
    [Required(ErrorMessage = "Password.Missing"), MinLength(AccountsSetup.ShortestPassword, ErrorMessage = "Password.TooShort"), MaxLength(AccountsSetup.LongestPassword, ErrorMessage = "Password.TooLong")]
    public string Password { get; set; } = "";

    [Compare(nameof(Password), ErrorMessage = "Password.Differs")]
    public string ConfirmPassword { get; set; } = "";
}
