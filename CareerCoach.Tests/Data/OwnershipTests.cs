using CareerCoach.Data;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Profiles;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace CareerCoach.Tests.Data;

public sealed class OwnershipTests(PostgresFixture postgres) : DataTests(postgres)
{
    [Fact]
    public void Every_owned_row_has_the_owner_filter_and_every_trashable_row_the_trash_filter()
    {
        using var db = Contexts.ForSystem();
        var types = db.Model.GetEntityTypes().ToList();
        var owned = types.Where(t => t.ClrType.IsAssignableTo(typeof(IOwned))).ToList();
        Assert.Equal(typeof(IOwned).Assembly.GetTypes().Count(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IOwned))), owned.Count);
        Assert.DoesNotContain(owned, t => t.FindDeclaredQueryFilter("Owner") is null);
        Assert.DoesNotContain(types, t => t.ClrType.IsAssignableTo(typeof(ITrashable)) && t.FindDeclaredQueryFilter("Trash") is null);
    }

    [Fact]
    public async Task A_person_sees_only_their_own_rows_and_nobody_sees_none()
    {
        var job = await AddAsync(Ada, NewJob());

        await using var ada = Contexts.For(Ada);
        await using var bob = Contexts.For(Bob);
        await using var nobody = Contexts.ForSystem();
        Assert.Equal(job, (await ada.Jobs.SingleAsync(Stop)).Id);
        Assert.Null(await bob.Jobs.FirstOrDefaultAsync(j => j.Id == job, Stop));
        Assert.Empty(await nobody.Jobs.ToListAsync(Stop));
        Assert.Single(await nobody.Jobs.AcrossUsers().ToListAsync(Stop));
    }

    [Fact]
    public async Task A_bulk_update_or_delete_stays_inside_the_persons_rows()
    {
        await AddAsync(Ada, NewJob());
        await using var bob = Contexts.For(Bob);
        Assert.Equal(0, await bob.Jobs.ExecuteUpdateAsync(s => s.SetProperty(j => j.Notes, "mine"), Stop));
        Assert.Equal(0, await bob.Jobs.ExecuteDeleteAsync(Stop));
    }

    [Fact]
    public async Task Another_persons_row_is_not_added_changed_deleted_or_taken_over()
    {
        var id = await AddAsync(Ada, NewJob());

        await using (var db = Contexts.For(Bob))
        {
            db.Jobs.Add(new Job { UserId = Ada, Title = "x", Company = "y" });
            await Assert.ThrowsAsync<OwnershipException>(() => db.SaveChangesAsync(Stop));
        }

        foreach (var state in new[] { EntityState.Modified, EntityState.Deleted })
        {
            await using var db = Contexts.For(Bob);
            var job = await db.Jobs.AcrossUsers().SingleAsync(j => j.Id == id, Stop);
            db.Entry(job).State = state;
            await Assert.ThrowsAsync<OwnershipException>(() => db.SaveChangesAsync(Stop));
        }

        await using (var db = Contexts.For(Bob))
        {
            var view = new SavedView { UserId = Ada, Id = await AddAsync(Ada, new SavedView { Name = "Ada's" }) };
            db.Attach(view).Entity.UserId = Bob;
            await Assert.ThrowsAsync<OwnershipException>(() => db.SaveChangesAsync(Stop));
        }

        await using var ada = Contexts.For(Ada);
        Assert.Equal("Nurse", (await ada.Jobs.SingleAsync(Stop)).Title);
    }

    [Fact]
    public async Task A_context_without_an_owner_writes_nothing_unless_it_is_the_systems()
    {
        await using var db = Contexts.For(Guid.Empty);
        db.Jobs.Add(NewJob());
        await Assert.ThrowsAsync<OwnershipException>(() => db.SaveChangesAsync(Stop));

        await using var system = Contexts.ForSystem();
        system.Jobs.Add(new Job { UserId = Ada, Title = "Imported", Company = "Acme" });
        Assert.Equal(1, await system.SaveChangesAsync(Stop));
    }

    [Fact]
    public async Task The_database_itself_refuses_a_link_into_another_account()
    {
        var job = await AddAsync(Ada, NewJob());
        await using var system = Contexts.ForSystem();
        system.Contacts.Add(new Contact { UserId = Bob, JobId = job, Name = "Eve" });
        var error = await Assert.ThrowsAsync<DbUpdateException>(() => system.SaveChangesAsync(Stop));
        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, Assert.IsType<PostgresException>(error.InnerException).SqlState);
    }

    [Fact]
    public async Task Children_added_through_their_parent_get_its_owner()
    {
        await using var db = Contexts.For(Ada);
        var profile = new UserProfile();
        profile.Skills.Add(new Skill { Name = "SQL" });
        db.UserProfiles.Add(profile);
        var conversation = new Conversation();
        conversation.Messages.Add(new Message { Content = "Hello" });
        db.Conversations.Add(conversation);
        await db.SaveChangesAsync(Stop);

        // A child of a parent that is already stored must be inserted, not updated.
        profile.Skills.Add(new Skill { Name = "Excel" });
        await db.SaveChangesAsync(Stop);

        await using var again = Contexts.For(Ada);
        Assert.Equal(2, await again.Skills.CountAsync(s => s.UserId == Ada, Stop));
        Assert.Equal(Ada, (await again.Messages.SingleAsync(Stop)).UserId);
        Assert.All(await again.Skills.Select(s => s.Id).ToListAsync(Stop), id => Assert.Equal(7, id.Version));
    }

    [Fact]
    public async Task What_lies_in_the_trash_is_hidden_with_what_hangs_on_it()
    {
        var id = await AddAsync(Ada, NewJob());
        await AddAsync(Ada, new CareerCoach.Data.Interviews.Interview { JobId = id, ScheduledAt = Clock.Now });
        await using var db = Contexts.For(Ada);
        await db.Jobs.ExecuteUpdateAsync(s => s.SetProperty(j => j.DeletedAt, Clock.Now), Stop);

        Assert.Empty(await db.Jobs.ToListAsync(Stop));
        Assert.Empty(await db.Interviews.ToListAsync(Stop));
        Assert.Single(await db.Jobs.WithTrash().ToListAsync(Stop));
        await using var bob = Contexts.For(Bob);
        Assert.Empty(await bob.Jobs.WithTrash().ToListAsync(Stop));
    }
}
