using CareerCoach.Data.Users;
using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Identity;

namespace CareerCoach.Web.Mail;

/// <summary>Mail: SMTP where a host is set, else kept in the app.</summary>
public static class MailSetup
{
    /// <summary>Adds mail.</summary>
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddCheckedOptions<MailOptions>(MailOptions.Section);
        services.AddSingleton<SmtpMailSender>();
        services.AddSingleton<DevelopmentMailSink>();
        services.AddSingleton<IMailSender>(p => p.GetRequiredService<MailOptions>().IsConfigured ? p.GetRequiredService<SmtpMailSender>() : p.GetRequiredService<DevelopmentMailSink>());
        services.AddSingleton<MailQueue>();
        services.AddHostedService(p => p.GetRequiredService<MailQueue>());
        services.AddSingleton<KeptMails>();
        services.AddScoped<AccountMail>();
        services.AddScoped<IEmailSender<User>>(p => p.GetRequiredService<AccountMail>());
    }
}
