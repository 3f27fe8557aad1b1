using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Jobs;

internal sealed class JobImportConfiguration : IEntityTypeConfiguration<JobImport>
{
    public void Configure(EntityTypeBuilder<JobImport> builder)
    {
        builder.Property(i => i.Plan).HasJsonConversion();
        builder.Property(i => i.LeftOut).HasJsonConversion();
        builder.HasIndex(i => i.UserId);
        builder.HasIndex(i => i.State).HasFilter("state in ('QUEUED', 'RUNNING')");
    }
}
