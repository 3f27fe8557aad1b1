using CareerCoach.Data.Resumes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Jobs;

internal sealed class MatchScoreConfiguration : IEntityTypeConfiguration<MatchScore>
{
    public void Configure(EntityTypeBuilder<MatchScore> builder)
    {
        builder.HasOne<Job>().WithMany(j => j.MatchScores).HasForeignKey(s => new { s.UserId, s.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Resume>().WithMany().HasForeignKey(s => new { s.UserId, s.ResumeId })
            .HasPrincipalKey(r => new { r.UserId, r.Id }).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(s => new { s.JobId, s.CreatedAt });
    }
}
