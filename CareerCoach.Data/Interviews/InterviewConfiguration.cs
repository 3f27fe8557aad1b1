using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Interviews;

internal sealed class InterviewConfiguration : IEntityTypeConfiguration<Interview>
{
    public void Configure(EntityTypeBuilder<Interview> builder)
    {
        builder.Property(i => i.Outcome).HasDefaultValue(InterviewOutcome.Pending).HasSentinel(InterviewOutcome.Pending);
        builder.Property(i => i.ReminderSent).HasDefaultValue(false);
        builder.Property(i => i.Sequence).HasDefaultValue(0);
        builder.HasOne(i => i.Job).WithMany(j => j.Interviews).HasForeignKey(i => new { i.UserId, i.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasQueryFilter(QueryExtensions.Trash, i => i.DeletedAt == null && i.Job.DeletedAt == null);
        builder.HasIndex(i => i.JobId);
        builder.HasIndex(i => i.ScheduledAt);
        builder.HasIndex(i => i.Outcome);
    }
}
