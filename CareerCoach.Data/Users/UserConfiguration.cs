using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Users;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("users");
        builder.Property(u => u.Email).IsRequired();
        builder.Property(u => u.NormalizedEmail).IsRequired();
        builder.Property(u => u.EmailConfirmed).HasColumnName("email_verified").HasDefaultValue(false);
        builder.Property(u => u.PasswordHash).HasColumnName("password");
        builder.Property(u => u.Role).HasDefaultValue(UserRole.User);
        builder.Property(u => u.Status).HasDefaultValue(UserStatus.Active);
        builder.HasIndex(u => u.NormalizedUserName).IsUnique().HasDatabaseName("ix_users_normalized_user_name");
        builder.HasIndex(u => u.NormalizedEmail).IsUnique().HasDatabaseName("ix_users_normalized_email");
        builder.HasIndex(u => u.Email).IsUnique();
        builder.HasIndex(u => u.Status);
    }
}
