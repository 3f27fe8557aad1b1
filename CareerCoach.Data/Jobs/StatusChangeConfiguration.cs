using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Jobs;

internal sealed class StatusChangeConfiguration : IEntityTypeConfiguration<StatusChange>
{
    public void Configure(EntityTypeBuilder<StatusChange> builder)
    {
        builder.Property(c => c.Before).HasJsonConversion();
        builder.HasOne(c => c.Job).WithMany(j => j.StatusChanges).HasForeignKey(c => new { c.UserId, c.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => c.JobId);
        builder.HasIndex(c => c.ChangedAt);
    }
}
