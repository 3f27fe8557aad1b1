using CareerCoach.Tests.Support;
using Npgsql;
using Xunit;

namespace CareerCoach.Tests.Data;

/// <summary>PostgreSQL's catalogue against the schema as specified.</summary>
public sealed class SchemaTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Every_given_table_has_exactly_the_specified_columns_types_nulls_and_defaults()
    {
        var actual = await ReadAsync("""
            select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then '' else '?' end
                || case when a.attgenerated = 's' then ' generated' when d.adbin is null then '' else ' = ' || pg_get_expr(d.adbin, d.adrelid) end
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
            """);

        var expected = new List<string>();
        var table = "";
        foreach (var line in SpecifiedSchema.Tables.Split('\n'))
        {
            if (!line.StartsWith(' '))
            {
                table = line;
                continue;
            }

            expected.Add($"{table}.{line.Trim().TrimStart('+').Trim()}");
        }

        var tables = expected.Select(e => e[..e.IndexOf('.')]).ToHashSet();
        Assert.Equal(20, tables.Count);
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Select(Normal).Where(a => tables.Contains(a[..a.IndexOf('.')])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task There_is_no_table_that_nobody_specified()
    {
        var given = SpecifiedSchema.Tables.Split('\n').Where(l => !l.StartsWith(' '));
        var actual = await ReadAsync("select tablename::text from pg_tables where schemaname = 'public' and tablename <> '__EFMigrationsHistory'");
        Assert.Equal(given.Concat(SpecifiedSchema.AddedTables).Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Enums_have_the_specified_labels_in_the_specified_order()
    {
        var actual = await ReadAsync("select t.typname || ' ' || string_agg(e.enumlabel, ' ' order by e.enumsortorder) from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname");
        Assert.Empty(SpecifiedSchema.Enums.Split('\n').Except(actual));
    }

    [Fact]
    public async Task Every_specified_index_exists()
    {
        var actual = (await ReadAsync("""
            select c.relname || '.' || a.attname from pg_index i join pg_class c on c.oid = i.indrelid
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
            """)).ToHashSet();
        var expected = from line in SpecifiedSchema.Indexes.Split('\n')
                       let table = line.Split(' ')[0]
                       from column in line[table.Length..].Split(',')
                       select $"{table}.{column.Trim()}";
        Assert.Empty(expected.Except(actual));
    }

    [Fact]
    public async Task Every_specified_unique_constraint_exists()
    {
        var actual = (await ReadAsync("select indexdef from pg_indexes where schemaname = 'public' and indexdef like 'CREATE UNIQUE%'"))
            .Select(d => d[(d.IndexOf("public.", StringComparison.Ordinal) + "public.".Length)..].Replace(" USING btree", "", StringComparison.Ordinal)).ToHashSet();
        Assert.Empty(SpecifiedSchema.Unique.Split('\n').Except(actual));
    }

    [Fact]
    public async Task Every_specified_foreign_key_exists_with_its_delete_rule_and_carries_the_owner()
    {
        var actual = (await ReadAsync("""
            select c.conrelid::regclass || '.' || a.attname || ' ' || c.confrelid::regclass || ' '
                || case c.confdeltype when 'c' then 'cascade' when 'n' then 'set null' else c.confdeltype::text end
                || case when array_length(c.conkey, 1) = 1 and c.confrelid <> 'users'::regclass then ' WITHOUT OWNER' else '' end
                || case when c.confdeltype = 'n' and c.confdelsetcols is distinct from array[a.attnum] then ' NULLS THE OWNER' else '' end
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_length(c.conkey, 1)]
            where c.contype = 'f' and c.connamespace = 'public'::regnamespace
            """)).ToList();
        Assert.Empty(SpecifiedSchema.ForeignKeys.Split('\n').Except(actual));
        Assert.DoesNotContain(actual, k => k.Contains("WITHOUT OWNER") || k.Contains("NULLS THE OWNER"));
    }

    [Fact]
    public async Task Every_table_with_an_owner_goes_with_the_owner()
    {
        var without = await ReadAsync("""
            select a.attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'user_id' and not exists (
                select 1 from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'f' and k.confdeltype = 'c'
                and k.confrelid = 'users'::regclass and k.conkey = array[a.attnum])
            """);
        Assert.Empty(without);
    }

    private static string Normal(string column) => column
        .Replace("timestamp with time zone", "timestamptz", StringComparison.Ordinal)
        .Replace("character varying", "varchar", StringComparison.Ordinal)
        .Replace("double precision", "double", StringComparison.Ordinal) is var text && text.LastIndexOf("'::", StringComparison.Ordinal) is > 0 and var cast
        ? text[..(cast + 1)]
        : text;

    private async Task<List<string>> ReadAsync(string sql)
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
