using CareerCoach.Data.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Profiles;

internal sealed class UserProfileConfiguration : IEntityTypeConfiguration<UserProfile>
{
    public void Configure(EntityTypeBuilder<UserProfile> builder)
    {
        builder.HasIndex(p => p.UserId).IsUnique();
        builder.Property(p => p.WillingToRelocate).HasDefaultValue(false);
        builder.Property(p => p.PreferredLanguage).HasDefaultValue("en");
        builder.Property(p => p.DesiredSalaryPeriod).HasDefaultValue(SalaryPeriod.Year).HasSentinel(SalaryPeriod.Year);
    }
}
