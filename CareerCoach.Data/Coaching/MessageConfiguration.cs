using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Coaching;

internal sealed class MessageConfiguration : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.Property(m => m.Metadata).HasJsonConversion();
        builder.Property(m => m.SearchVector).HasComputedColumnSql("to_tsvector('simple', left(content, 100000))", stored: true);
        builder.HasOne(m => m.Conversation).WithMany(c => c.Messages).HasForeignKey(m => new { m.UserId, m.ConversationId })
            .HasPrincipalKey(c => new { c.UserId, c.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasQueryFilter(QueryExtensions.Trash, m => m.Conversation.DeletedAt == null);
        builder.HasIndex(m => m.ConversationId);
        builder.HasIndex(m => m.CreatedAt);
        builder.HasIndex(m => m.SearchVector).HasMethod("gin");
    }
}
