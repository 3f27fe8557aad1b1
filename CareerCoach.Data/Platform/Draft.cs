namespace CareerCoach.Data.Platform;

/// <summary>What a person has typed and not yet sent, one row a form: it outlives the page, the circuit and the node.</summary>
public sealed class Draft : OwnedRow, IStamped
{
    /// <summary>The form, such as <c>coach:…id…</c> or <c>job:new</c>.</summary>
    public string FormKey { get; set; } = "";
    /// <summary>The form's own text or JSON.</summary>
    public string Content { get; set; } = "";
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
}
