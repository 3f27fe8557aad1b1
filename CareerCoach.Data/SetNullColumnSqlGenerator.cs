using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace CareerCoach.Data;

#pragma warning disable EF1001 // the generator's constructor takes the provider's options, there is no public way in
/// <summary>
/// Foreign keys here carry the owner, (user_id, job_id), so that no row can point into another account.
/// When such a link is set null only the last column may be: PostgreSQL 15's <c>ON DELETE SET NULL (job_id)</c>, which EF cannot say.
/// </summary>
internal sealed class SetNullColumnSqlGenerator(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options)
    : NpgsqlMigrationsSqlGenerator(dependencies, options)
{
    protected override void ForeignKeyConstraint(AddForeignKeyOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        base.ForeignKeyConstraint(operation, model, builder);
        if (operation is { OnDelete: ReferentialAction.SetNull, Columns.Length: > 1 })
        {
            builder.Append(" (").Append(Dependencies.SqlGenerationHelper.DelimitIdentifier(operation.Columns[^1])).Append(")");
        }
    }
}
#pragma warning restore EF1001
