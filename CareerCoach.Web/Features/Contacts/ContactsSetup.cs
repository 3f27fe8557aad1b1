using CareerCoach.Web.Components.Shared;

namespace CareerCoach.Web.Features.Contacts;

/// <summary>People met: their page, and their part of a job's page.</summary>
public static class ContactsSetup
{
    /// <summary>Adds the service and the part of a job's page.</summary>
    public static void AddContacts(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ContactsService>();
        builder.Services.AddSingleton(new JobSection("contacts", 50, typeof(JobContactsPanel)));
    }
}
