using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Resumes;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Support;
using Xunit;

namespace CareerCoach.Tests.Data;

/// <summary>A database of its own for each test, with two people in it.</summary>
public abstract class DataTests(PostgresFixture postgres) : IAsyncLifetime
{
    private TestDatabase database = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected HandClock Clock { get; } = new();

    protected CareerCoachContexts Contexts => database.Contexts;

    protected string ConnectionString => database.ConnectionString;

    protected Guid Ada { get; private set; }

    protected Guid Bob { get; private set; }

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabaseAsync(Clock);
        Ada = await AddUserAsync("ada@example.org");
        Bob = await AddUserAsync("bob@example.org");
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return database.DisposeAsync();
    }

    protected async Task<Guid> AddUserAsync(string email)
    {
        await using var db = Contexts.ForSystem();
        var user = new User { UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant() };
        db.Users.Add(user);
        await db.SaveChangesAsync(Stop);
        return user.Id;
    }

    protected async Task<Guid> AddAsync<T>(Guid owner, T row) where T : OwnedRow
    {
        await using var db = Contexts.For(owner);
        db.Add(row);
        await db.SaveChangesAsync(Stop);
        return row.Id;
    }

    internal static Job NewJob(string title = "Nurse") => new() { Title = title, Company = "Acme", PostingText = "We look for a nurse." };

    internal static Resume NewResume(string title = "CV") => new()
    {
        Title = title,
        FileName = "cv.pdf",
        FileUrl = "files/cv",
        MimeType = "application/pdf",
        ContentSha256 = "ab12",
        ChainId = Guid.NewGuid(),
    };
}

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class HandClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
