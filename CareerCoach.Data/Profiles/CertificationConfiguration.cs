using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Profiles;

internal sealed class CertificationConfiguration : IEntityTypeConfiguration<Certification>
{
    public void Configure(EntityTypeBuilder<Certification> builder)
    {
        builder.OfProfile(p => p.Certifications, c => new { c.UserId, c.UserProfileId });
        builder.Property(c => c.DoesNotExpire).HasDefaultValue(false);
        builder.Property(c => c.SortKey).IsRank();
        builder.HasIndex(c => c.UserProfileId);
    }
}
