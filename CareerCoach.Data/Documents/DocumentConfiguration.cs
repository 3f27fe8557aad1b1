using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Documents;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.Property(d => d.Version).HasDefaultValue(1);
        builder.HasOne(d => d.Job).WithMany(j => j.Documents).HasForeignKey(d => new { d.UserId, d.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Document>().WithMany().HasForeignKey(d => new { d.UserId, d.PreviousVersionId })
            .HasPrincipalKey(d => new { d.UserId, d.Id }).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(d => d.JobId);
        builder.HasIndex(d => d.DocumentType);
        builder.HasIndex(d => new { d.UserId, d.ChainId, d.Version }).IsUnique();
        builder.HasIndex(d => d.DeletedAt).HasFilter("deleted_at is not null");
    }
}
