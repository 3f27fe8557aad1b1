using System.Collections;
using System.Reflection;

namespace CareerCoach.Web.Platform.Editing;

/// <summary>
/// The fields that a person edits in place: a record with settable properties, each named as the row's property that it stands for.
/// Says how two tabs' edits of one row meet: field by field, and nothing is overwritten unseen.
/// </summary>
public static class FieldSet
{
    /// <summary>The fields as the row has them now.</summary>
    public static T Of<T>(object row) where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(row);
        var fields = new T();
        foreach (var property in typeof(T).GetProperties())
        {
            property.SetValue(fields, row.GetType().GetProperty(property.Name)!.GetValue(row));
        }

        return fields;
    }

    /// <summary>Names of the fields that differ; null and an empty text are the same.</summary>
    public static IReadOnlyList<string> Differences<T>(this T fields, T other) where T : class =>
        [.. typeof(T).GetProperties().Where(p => !Same(p.GetValue(fields), p.GetValue(other))).Select(p => p.Name)];

    /// <summary>Takes one field's value from another set.</summary>
    public static void Take<T>(this T fields, string name, T from) where T : class => Property<T>(name).SetValue(fields, Property<T>(name).GetValue(from));

    /// <summary>Writes one field to the row; texts without the NUL that PostgreSQL refuses, empty ones as null where the row allows it.</summary>
    public static void Write<T>(this T fields, string name, object row) where T : class
    {
        ArgumentNullException.ThrowIfNull(row);
        var target = row.GetType().GetProperty(name)!;
        target.SetValue(row, Property<T>(name).GetValue(fields) switch
        {
            string text when string.IsNullOrWhiteSpace(text) && new NullabilityInfoContext().Create(target).WriteState == NullabilityState.Nullable => null,
            string text => Storable(text),
            string[] texts => texts.Select(Storable).ToArray(),
            var value => value,
        });
    }

    private static string Storable(string text) => text.Replace("\0", "", StringComparison.Ordinal);

    /// <summary>One field as text, for showing both versions of a conflict.</summary>
    public static string Show<T>(this T fields, string name) where T : class => Property<T>(name).GetValue(fields) switch
    {
        string text => text,
        IEnumerable list => string.Join('\n', list.Cast<object>()),
        { } value => value.ToString()!,
        null => "",
    };

    /// <summary>Fields that were changed from <paramref name="before"/> to <paramref name="after"/>, apart those that <paramref name="theirs"/> changed too, and otherwise.</summary>
    public static (IReadOnlyList<string> Changed, IReadOnlyList<string> Conflicts) Merge<T>(T before, T after, T theirs) where T : class
    {
        var changed = after.Differences(before);
        var elsewhere = theirs.Differences(before).Intersect(theirs.Differences(after)).ToHashSet();
        return ([.. changed.Where(n => !elsewhere.Contains(n))], [.. changed.Where(elsewhere.Contains)]);
    }

    private static PropertyInfo Property<T>(string name) => typeof(T).GetProperty(name) ?? throw new ArgumentException($"{typeof(T).Name} has no field {name}.", nameof(name));

    private static bool Same(object? a, object? b) => (a, b) switch
    {
        (string or null, string or null) => (string?)a is var x && (string?)b is var y && (x == y || string.IsNullOrEmpty(x) && string.IsNullOrEmpty(y)),
        (DateTimeOffset x, DateTimeOffset y) => x.UtcTicks / TimeSpan.TicksPerMicrosecond == y.UtcTicks / TimeSpan.TicksPerMicrosecond, // what PostgreSQL keeps
        (IEnumerable x, IEnumerable y) => x.Cast<object>().SequenceEqual(y.Cast<object>()),
        _ => Equals(a, b),
    };
}
