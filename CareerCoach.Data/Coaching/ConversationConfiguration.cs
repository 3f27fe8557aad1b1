using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Coaching;

internal sealed class ConversationConfiguration : IEntityTypeConfiguration<Conversation>
{
    public void Configure(EntityTypeBuilder<Conversation> builder)
    {
        builder.Property(c => c.Metadata).HasJsonConversion();
        builder.HasOne(c => c.Job).WithMany().HasForeignKey(c => new { c.UserId, c.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(c => c.Context);
        builder.HasIndex(c => new { c.UserId, c.UpdatedAt });
        builder.HasIndex(c => c.DeletedAt).HasFilter("deleted_at is not null");
    }
}
