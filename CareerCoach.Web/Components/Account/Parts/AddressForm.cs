using System.ComponentModel.DataAnnotations;

namespace CareerCoach.Web.Components.Account.Parts;

/// <summary>A form that asks for an e-mail address alone; error messages are names of texts.</summary>
public sealed class AddressForm
{
    [Required(ErrorMessage = "Email.Missing"), EmailAddress(ErrorMessage = "Email.Wrong"), StringLength(254, ErrorMessage = "Email.Wrong")]
    public string Email { get; set; } = "";
}
