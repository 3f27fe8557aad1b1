using CareerCoach.Data;
using CareerCoach.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>Erases an account with all its rows and files, at once and for good.</summary>
public sealed class AccountErasure(CareerCoachContexts contexts, IFileStore files, ILogger<AccountErasure> logger)
{
    /// <summary>Erases the account <paramref name="userId"/>; nothing happens when there is none.</summary>
    public async Task EraseAsync(Guid userId)
    {
        await using var db = contexts.ForSystem();
        var email = await db.Users.Where(u => u.Id == userId).Select(u => u.Email).SingleOrDefaultAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.DevMails.Where(m => m.Recipient == email).ExecuteDeleteAsync();
        // every owned table's foreign key to users cascades
        await db.Users.Where(u => u.Id == userId).ExecuteDeleteAsync();
        await transaction.CommitAsync();
        // after the commit: a failure here leaves files without an owner, never an owner without files
        await files.DeleteAllAsync(userId, CancellationToken.None);
        logger.LogInformation("Account {UserId}: erased", userId);
    }
}
