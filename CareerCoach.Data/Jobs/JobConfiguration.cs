using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Jobs;

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.Property(j => j.WorkMode).HasDefaultValue(WorkMode.Onsite).HasSentinel(WorkMode.Onsite);
        builder.Property(j => j.JobType).HasDefaultValue(JobType.FullTime);
        builder.Property(j => j.Status).HasDefaultValue(JobStatus.Interested);
        builder.Property(j => j.SalaryCurrency).HasDefaultValueSql("'USD'").ValueGeneratedNever();
        builder.Property(j => j.SalaryPeriod).HasDefaultValue(SalaryPeriod.Year).HasSentinel(SalaryPeriod.Year);
        builder.Property(j => j.SavedAt).HasDefaultValueSql("now()");
        builder.Property(j => j.AiAnalysis).HasJsonConversion();
        builder.Property(j => j.Position).IsRank();
        builder.Property(j => j.SearchVector).HasComputedColumnSql(JobSearch.VectorSql, stored: true);

        builder.HasOne(j => j.BoardColumn).WithMany().HasForeignKey(j => new { j.UserId, j.BoardColumnId })
            .HasPrincipalKey(c => new { c.UserId, c.Id }).OnDelete(DeleteBehavior.SetNull);

        builder.HasIndex(j => new { j.UserId, j.Status, j.Position });
        builder.HasIndex(j => j.UserId);
        builder.HasIndex(j => j.Status);
        builder.HasIndex(j => j.WorkMode);
        builder.HasIndex(j => j.JobType);
        builder.HasIndex(j => j.AppliedAt);
        builder.HasIndex(j => j.DeletedAt).HasFilter("deleted_at is not null");
        builder.HasIndex(j => j.Tags).HasMethod("gin");
        builder.HasIndex(j => j.SearchVector).HasMethod("gin");
    }
}
