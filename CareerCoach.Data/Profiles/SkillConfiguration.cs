using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Profiles;

internal sealed class SkillConfiguration : IEntityTypeConfiguration<Skill>
{
    public void Configure(EntityTypeBuilder<Skill> builder)
    {
        builder.OfProfile(p => p.Skills, s => new { s.UserId, s.UserProfileId });
        builder.Property(s => s.Endorsements).HasDefaultValue(0);
        builder.Property(s => s.SortKey).IsRank();
        builder.HasIndex(s => s.UserProfileId);
        builder.HasIndex(s => s.Category);
    }
}
