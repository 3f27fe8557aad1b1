using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Platform;

internal sealed class AiUsageConfiguration : IEntityTypeConfiguration<AiUsage>
{
    public void Configure(EntityTypeBuilder<AiUsage> builder)
    {
        builder.HasIndex(u => new { u.UserId, u.CreatedAt });
        builder.HasIndex(u => u.CreatedAt);
    }
}
