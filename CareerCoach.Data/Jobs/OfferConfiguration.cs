using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Jobs;

internal sealed class OfferConfiguration : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> builder)
    {
        builder.Property(o => o.Period).HasDefaultValue(SalaryPeriod.Year).HasSentinel(SalaryPeriod.Year);
        builder.HasOne(o => o.Job).WithMany(j => j.Offers).HasForeignKey(o => new { o.UserId, o.JobId })
            .HasPrincipalKey(j => new { j.UserId, j.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.HasQueryFilter(QueryExtensions.Trash, o => o.DeletedAt == null && o.Job.DeletedAt == null);
        builder.HasIndex(o => o.JobId);
        builder.HasIndex(o => o.Deadline);
        builder.HasIndex(o => o.DeletedAt).HasFilter("deleted_at is not null");
    }
}
