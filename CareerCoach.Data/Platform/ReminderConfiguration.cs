using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Platform;

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.Property(r => r.Attempts).HasDefaultValue(0);
        builder.HasIndex(r => new { r.UserId, r.Kind, r.SubjectId, r.Slot }).IsUnique();
        builder.HasIndex(r => r.DueAt).HasFilter("sent_at is null and skipped_at is null");
    }
}
