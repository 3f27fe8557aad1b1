using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Users;

internal sealed class UserSettingsConfiguration : IEntityTypeConfiguration<UserSettings>
{
    public void Configure(EntityTypeBuilder<UserSettings> builder)
    {
        builder.HasIndex(s => s.UserId).IsUnique();
        builder.Property(s => s.Notifications).HasJsonConversion();
        builder.Property(s => s.Privacy).HasJsonConversion();
        builder.Property(s => s.Board).HasJsonConversion();
        builder.Property(s => s.Currencies).HasJsonConversion();
    }
}
