using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Coaching;

internal sealed class CoachActionConfiguration : IEntityTypeConfiguration<CoachAction>
{
    public void Configure(EntityTypeBuilder<CoachAction> builder)
    {
        builder.Property(a => a.State).HasDefaultValue(CoachActionState.Proposed);
        builder.Property(a => a.Payload).HasJsonConversion();
        builder.Property(a => a.Result).HasJsonConversion();
        builder.HasOne<Conversation>().WithMany().HasForeignKey(a => new { a.UserId, a.ConversationId })
            .HasPrincipalKey(c => new { c.UserId, c.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Message>().WithMany().HasForeignKey(a => new { a.UserId, a.MessageId })
            .HasPrincipalKey(m => new { m.UserId, m.Id }).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(a => a.ConversationId);
    }
}
