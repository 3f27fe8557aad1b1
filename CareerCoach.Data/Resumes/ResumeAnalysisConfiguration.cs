using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Resumes;

internal sealed class ResumeAnalysisConfiguration : IEntityTypeConfiguration<ResumeAnalysis>
{
    public void Configure(EntityTypeBuilder<ResumeAnalysis> builder)
    {
        builder.Property(a => a.Sections).HasJsonConversion();
        builder.Property(a => a.KeywordAnalysis).HasJsonConversion();
        builder.Property(a => a.Suggestions).HasJsonConversion();
        builder.Property(a => a.AnalysisMetadata).HasJsonConversion();
        builder.Property(a => a.ScoreReasons).HasJsonConversion();
        builder.HasOne(a => a.Resume).WithMany(r => r.Analyses).HasForeignKey(a => new { a.UserId, a.ResumeId })
            .HasPrincipalKey(r => new { r.UserId, r.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(a => a.Job).WithMany(j => j.ResumeAnalyses).HasForeignKey(a => new { a.UserId, a.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(a => a.ResumeId);
        builder.HasIndex(a => a.JobId);
        builder.HasIndex(a => new { a.ResumeId, a.JobId }).IsUnique().AreNullsDistinct(false);
    }
}
