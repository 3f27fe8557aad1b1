using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Interviews;

internal sealed class MockInterviewConfiguration : IEntityTypeConfiguration<MockInterview>
{
    public void Configure(EntityTypeBuilder<MockInterview> builder)
    {
        builder.Property(m => m.AiAnalysis).HasJsonConversion();
        builder.Property(m => m.ConversationHistory).HasJsonConversion();
        builder.Property(m => m.Plan).HasJsonConversion();
        builder.Property(m => m.IsCompleted).HasDefaultValue(false);
        builder.HasOne(m => m.Job).WithMany().HasForeignKey(m => new { m.UserId, m.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(m => m.IsCompleted);
        builder.HasIndex(m => m.CreatedAt);
    }
}
