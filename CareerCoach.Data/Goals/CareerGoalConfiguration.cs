using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Goals;

internal sealed class CareerGoalConfiguration : IEntityTypeConfiguration<CareerGoal>
{
    public void Configure(EntityTypeBuilder<CareerGoal> builder)
    {
        builder.Property(g => g.Status).HasDefaultValue(GoalStatus.NotStarted);
        builder.Property(g => g.Progress).HasDefaultValue(0);
        builder.Property(g => g.Milestones).HasJsonConversion();
        builder.HasOne(g => g.Job).WithMany().HasForeignKey(g => new { g.UserId, g.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(g => g.Status);
        builder.HasIndex(g => g.Priority);
        builder.HasIndex(g => g.DeletedAt).HasFilter("deleted_at is not null");
    }
}
