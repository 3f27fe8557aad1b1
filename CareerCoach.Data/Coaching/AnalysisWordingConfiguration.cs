using CareerCoach.Data.Jobs;
using CareerCoach.Data.Resumes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Coaching;

internal sealed class AnalysisWordingConfiguration : IEntityTypeConfiguration<AnalysisWording>
{
    public void Configure(EntityTypeBuilder<AnalysisWording> builder)
    {
        builder.Property(w => w.Words).HasJsonConversion();
        builder.HasOne<ResumeAnalysis>().WithMany().HasForeignKey(w => new { w.UserId, w.ResumeAnalysisId })
            .HasPrincipalKey(a => new { a.UserId, a.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<JobAnalysis>().WithMany().HasForeignKey(w => new { w.UserId, w.JobAnalysisId })
            .HasPrincipalKey(a => new { a.UserId, a.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(w => w.ResumeAnalysisId).IsUnique();
        builder.HasIndex(w => w.JobAnalysisId).IsUnique();
        builder.HasIndex(w => w.State).HasFilter("state in ('QUEUED', 'RUNNING')");
    }
}
