using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CareerCoach.Data;

/// <summary>What all tables have in common, said once.</summary>
internal static class SharedConventions
{
    // EF's own comparer for arrays makes a delegate at each comparison, and a save compares every array three times
    private static readonly ValueComparer<string[]> Texts = new((a, b) => AreSame(a, b), texts => HashOf(texts), texts => (string[])texts.Clone());

    private static bool AreSame(string[]? a, string[]? b) => a is null || b is null ? ReferenceEquals(a, b) : a.AsSpan().SequenceEqual(b);

    private static int HashOf(string[] texts) => texts.Aggregate(0, HashCode.Combine);

    public static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes())
        {
            if (type.ClrType.IsAssignableTo(typeof(ITrashable)) && type.FindDeclaredQueryFilter(QueryExtensions.Trash) is null) // an interview is hidden with its job, too
            {
                HideTrash(type);
            }

            foreach (var property in type.GetProperties())
            {
                if (property.Name == nameof(EditedRow.RowVersion))
                {
                    property.IsConcurrencyToken = true;
                    property.ValueGenerated = ValueGenerated.OnAddOrUpdate;
                    property.SetColumnName("xmin");
                    property.SetColumnType("xid");
                }
                else if (property.ClrType == typeof(string[]))
                {
                    property.SetDefaultValueSql("'{}'");
                    property.ValueGenerated = ValueGenerated.Never;
                    property.SetValueComparer(Texts);
                }
            }
        }
    }

    private static void HideTrash(IMutableEntityType type)
    {
        var row = Expression.Parameter(type.ClrType, "e");
        var alive = Expression.Equal(Expression.Property(row, nameof(ITrashable.DeletedAt)), Expression.Constant(null, typeof(DateTimeOffset?)));
        type.SetQueryFilter(QueryExtensions.Trash, Expression.Lambda(alive, row));
    }
}
