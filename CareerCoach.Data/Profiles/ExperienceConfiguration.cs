using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Profiles;

internal sealed class ExperienceConfiguration : IEntityTypeConfiguration<Experience>
{
    public void Configure(EntityTypeBuilder<Experience> builder)
    {
        builder.OfProfile(p => p.Experiences, e => new { e.UserId, e.UserProfileId });
        builder.Property(e => e.IsCurrent).HasDefaultValue(false);
        builder.Property(e => e.SortKey).IsRank();
        builder.HasIndex(e => e.UserProfileId);
        builder.HasIndex(e => e.IsCurrent);
    }
}
