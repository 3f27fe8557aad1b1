namespace CareerCoach.Data;

/// <summary>A row that belongs to one person; queries see only the context's owner's rows, and saving checks it.</summary>
public interface IOwned
{
    /// <summary>The owner; set on add from the context where left empty.</summary>
    Guid UserId { get; set; }
}

/// <summary>A row that knows when it was made (UTC); set on add where left empty.</summary>
public interface ICreated
{
    DateTimeOffset CreatedAt { get; set; }
}

/// <summary>A row that knows when it was made and last changed (UTC); both are set while saving, never by callers.</summary>
public interface IStamped : ICreated
{
    DateTimeOffset UpdatedAt { get; set; }
}

/// <summary>A row that a person deletes into the trash: hidden from queries, restorable for 30 days, then purged.</summary>
public interface ITrashable
{
    DateTimeOffset? DeletedAt { get; set; }
}

/// <summary>A person's row with the columns that all of them share. The id is a version 7 GUID given on add: never set it in an initialiser.</summary>
public abstract class OwnedRow : IOwned
{
    public Guid Id { get; set; }
    public Guid UserId { get; set; }
}

/// <summary>A person's row that is edited over time: stamped, and guarded against overwriting another tab's or device's edit.</summary>
public abstract class EditedRow : OwnedRow, IStamped
{
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    /// <summary>PostgreSQL's <c>xmin</c>: saving a stale copy throws <see cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException"/>.</summary>
    public uint RowVersion { get; set; }
}
