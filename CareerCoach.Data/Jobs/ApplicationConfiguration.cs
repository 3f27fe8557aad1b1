using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Jobs;

internal sealed class ApplicationConfiguration : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.Property(a => a.ApplicationMethod).HasDefaultValue(ApplicationMethod.Manual);
        builder.Property(a => a.Status).HasDefaultValue(ApplicationStatus.Draft);
        builder.Property(a => a.AiGeneratedCoverLetter).HasDefaultValue(false);
        builder.Property(a => a.AiOptimizationApplied).HasDefaultValue(false);
        builder.Property(a => a.Answers).HasJsonConversion();
        builder.Property(a => a.SentAnswers).HasJsonConversion();
        builder.HasOne(a => a.Job).WithMany(j => j.Applications).HasForeignKey(a => new { a.UserId, a.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(a => a.Resume).WithMany(r => r.Applications).HasForeignKey(a => new { a.UserId, a.ResumeId })
            .HasPrincipalKey(r => new { r.UserId, r.Id }).OnDelete(DeleteBehavior.SetNull);
        builder.HasQueryFilter(QueryExtensions.Trash, a => a.Job.DeletedAt == null);
        builder.HasIndex(a => a.JobId);
        builder.HasIndex(a => a.ResumeId);
        builder.HasIndex(a => a.Status);
        builder.HasIndex(a => a.SubmittedAt);
    }
}
