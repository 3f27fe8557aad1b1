using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Resumes;

internal sealed class ResumeConfiguration : IEntityTypeConfiguration<Resume>
{
    public void Configure(EntityTypeBuilder<Resume> builder)
    {
        builder.Property(r => r.IsPrimary).HasDefaultValue(false);
        builder.Property(r => r.Version).HasDefaultValue(1);
        builder.Property(r => r.IsActive).HasDefaultValue(true);
        builder.Property(r => r.State).HasDefaultValue(ProcessingState.Queued);
        builder.Property(r => r.Attempts).HasDefaultValue(0);
        builder.Property(r => r.ParsedData).HasJsonConversion();
        builder.Property(r => r.Sources).HasJsonConversion();
        builder.Property(r => r.Traits).HasJsonConversion();
        builder.Property(r => r.Edit).HasJsonConversion();
        builder.HasOne<Resume>().WithMany().HasForeignKey(r => new { r.UserId, r.PreviousVersionId })
            .HasPrincipalKey(r => new { r.UserId, r.Id }).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(r => r.UserId, "ix_resumes_user_id").HasDatabaseName("ix_resumes_user_id");
        builder.HasIndex(r => r.UserId, "ux_resumes_one_primary").HasDatabaseName("ux_resumes_one_primary").IsUnique().HasFilter("is_primary and deleted_at is null");
        builder.HasIndex(r => r.IsPrimary);
        builder.HasIndex(r => r.IsActive);
        builder.HasIndex(r => new { r.UserId, r.ChainId, r.Version }).IsUnique();
        builder.HasIndex(r => r.State).HasFilter("state in ('QUEUED', 'RUNNING')");
        builder.HasIndex(r => r.DeletedAt).HasFilter("deleted_at is not null");
    }
}
