using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Jobs;

internal sealed class JobAnalysisConfiguration : IEntityTypeConfiguration<JobAnalysis>
{
    public void Configure(EntityTypeBuilder<JobAnalysis> builder)
    {
        builder.Property(a => a.SalaryCurrency).HasDefaultValueSql("'USD'").ValueGeneratedNever();
        builder.Property(a => a.KeyResponsibilities).HasJsonConversion();
        builder.Property(a => a.Recommendations).HasJsonConversion();
        builder.Property(a => a.ApplicationTips).HasJsonConversion();
        builder.Property(a => a.AnalysisContext).HasJsonConversion();
        builder.Property(a => a.AnalysisMetadata).HasJsonConversion();
        builder.Property(a => a.Requirements).HasJsonConversion();
        builder.Property(a => a.FlagFindings).HasJsonConversion();
        builder.Property(a => a.HighlightFindings).HasJsonConversion();
        builder.Property(a => a.ScoreReasons).HasJsonConversion();
        builder.HasOne(a => a.Job).WithOne(j => j.Analysis).HasForeignKey<JobAnalysis>(a => new { a.UserId, a.JobId })
            .HasPrincipalKey<Job>(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(a => a.Resume).WithMany(r => r.JobAnalyses).HasForeignKey(a => new { a.UserId, a.ResumeId })
            .HasPrincipalKey(r => new { r.UserId, r.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => a.JobId).IsUnique();
        builder.HasIndex(a => a.ResumeId);
    }
}
