using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Platform;

internal sealed class DevMailConfiguration : IEntityTypeConfiguration<DevMail>
{
    public void Configure(EntityTypeBuilder<DevMail> builder) => builder.HasIndex(m => new { m.Recipient, m.CreatedAt });
}
