using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Jobs;

internal sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        // A person met outlives the posting.
        builder.HasOne(c => c.Job).WithMany(j => j.Contacts).HasForeignKey(c => new { c.UserId, c.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(c => c.JobId);
        builder.HasIndex(c => new { c.UserId, c.Company });
        builder.HasIndex(c => c.DeletedAt).HasFilter("deleted_at is not null");
    }
}
