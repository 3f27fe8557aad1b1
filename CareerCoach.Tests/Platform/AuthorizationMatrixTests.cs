using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerCoach.Data;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Data;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Accounts;
using CareerCoach.Web.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerCoach.Tests.Platform;

/// <summary>
/// Every public method of every service that works for the signed-in person, found by reflection, asked by one person with each id of
/// another who has something of everything. A new service is in the matrix by being there.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class AuthorizationMatrixTests(AppFixture app)
{
    private const string Secret = "canary-of-ada";
    private static readonly JsonSerializerOptions Plain = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles, IncludeFields = true };

    /// <summary>They name who sits there or open the database; what they give is what the others are tested with.</summary>
    private static readonly Type[] Doors = [typeof(UserDb), typeof(CurrentUserMiddleware)];

    private static IEnumerable<Type> Services => typeof(UserDb).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && !Doors.Contains(t)
        && !t.IsAssignableTo(typeof(ComponentBase)) && !t.IsAssignableTo(typeof(CircuitHandler))
        && t.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(UserDb) || p.ParameterType == typeof(CurrentUser))));

    [Fact]
    public async Task Whatever_a_person_asks_with_another_persons_ids_nothing_is_shown_or_touched()
    {
        var root = await app.ServicesAsync();
        var (ada, bob) = (await AddPersonAsync(root), await AddPersonAsync(root));
        var ids = await FillAsync(root, ada);
        Assert.True(ids.Count > 25);
        var methods = Services.SelectMany(Methods).ToList();
        Assert.True(methods.Count > 80, $"Only {methods.Count} methods were found.");

        var before = await RowsAsync(ada);
        var wrong = new List<string>();
        foreach (var method in methods)
        {
            foreach (var id in TakesIds(method) ? ids : [Guid.Empty])
            {
                if ((await CallAsync(root, bob, method, id)).Contains(Secret, StringComparison.Ordinal))
                {
                    wrong.Add($"{Name(method)} shows another person's row");
                }
            }

            var after = await RowsAsync(ada);
            if (after != before)
            {
                wrong.Add($"{Name(method)} touches another person's row");
                before = after;
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Distinct()));
    }

    [Fact]
    public async Task The_owner_sees_and_changes_with_the_same_calls()
    {
        var root = await app.ServicesAsync();
        var (methods, acting, stranger) = (Services.SelectMany(Methods).ToList(), new List<string>(), await AddPersonAsync(root));
        var (owner, ids, before) = (Guid.Empty, new List<Guid>(), "");
        foreach (var method in methods)
        {
            if (owner == Guid.Empty || await RowsAsync(owner) != before)
            {
                owner = await AddPersonAsync(root); // the last call used it up
                ids = await FillAsync(root, owner);
                before = await RowsAsync(owner);
            }

            foreach (var id in TakesIds(method) ? ids : [Guid.Empty])
            {
                if (await CallAsync(root, stranger, method, id) != await CallAsync(root, owner, method, id) || await RowsAsync(owner) != before)
                {
                    acting.Add(Name(method));
                    break;
                }
            }
        }

        // without this control the matrix could be green because no call ever reached a row
        var idle = string.Join("\n", methods.Select(Name).Except(acting));
        Assert.True(acting.Count > methods.Count * 0.6, $"Only {acting.Count} of {methods.Count} methods did anything for the owner. Idle:\n{idle}");
    }

    [Fact]
    public async Task Every_service_of_a_person_can_be_made_and_is_in_the_matrix()
    {
        var root = await app.ServicesAsync();
        await using var scope = root.CreateAsyncScope();
        Assert.Empty(Services.Where(s => scope.ServiceProvider.GetService(s) is null).Select(s => s.Name));
    }

    private static IEnumerable<MethodInfo> Methods(Type service) => service.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(m => !m.IsSpecialName && m.GetBaseDefinition().DeclaringType != typeof(object) && m.Name is not ("Dispose" or "DisposeAsync"));

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static bool TakesIds(MethodInfo method) => method.GetParameters().Any(p => HasIds(p.ParameterType, 3));

    private static bool HasIds(Type type, int depth) => type == typeof(Guid) || type == typeof(Guid?) || (depth > 0 && (type.GetGenericArguments().Any(a => HasIds(a, depth - 1))
        || (type.Assembly == typeof(UserDb).Assembly && type.GetProperties().Any(p => HasIds(p.PropertyType, depth - 1)))));

    private static async Task<Guid> AddPersonAsync(IServiceProvider root)
    {
        await using var db = root.GetRequiredService<CareerCoachContexts>().ForSystem();
        var email = $"{Guid.NewGuid():n}@example.org";
        var user = new User { UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(), SecurityStamp = email };
        db.Users.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    }

    /// <summary>Something of everything, every text with the secret, and the ids of all of it.</summary>
    private static async Task<List<Guid>> FillAsync(IServiceProvider root, Guid person)
    {
        using var content = new MemoryStream([.. "%PDF-1.7 "u8, .. System.Text.Encoding.UTF8.GetBytes(Secret)]);
        var key = await root.GetRequiredService<IFileStore>().SaveAsync(person, content, TestContext.Current.CancellationToken);
        var contexts = root.GetRequiredService<CareerCoachContexts>();
        await FullPerson.FillAsync(contexts, person, TimeProvider.System.GetUtcNow(), Secret, key);
        await using var db = contexts.For(person);
        var tables = db.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(OwnedRow))).Select(t => t.GetTableName()!).Distinct();
        var sql = string.Join(" union all ", tables.Select(t => $"select id as \"Value\" from {t} where user_id = '{person}'"));
#pragma warning disable EF1002 // names of our own tables and an id
        return [person, .. await db.Database.SqlQueryRaw<Guid>(sql).ToListAsync()];
#pragma warning restore EF1002
    }

    /// <summary>A fingerprint of all that the person has, the time of last look at a session aside.</summary>
    private async Task<string> RowsAsync(Guid person)
    {
        await using var db = app.Database.ForSystem();
        var tables = db.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(IOwned))).Select(t => t.GetTableName()!).Distinct();
        var sql = string.Join(" || ", tables.Select(t => $"coalesce((select md5(string_agg(t::text, '' order by t::text)) from {t} t where user_id = '{person}'), '-')"));
#pragma warning disable EF1002 // names of our own tables and an id
        return await db.Database.SqlQueryRaw<string>($"select {sql} as \"Value\"").SingleAsync();
#pragma warning restore EF1002
    }

    /// <summary>Calls a method as a person and gives all that came back as text; a refusal gives its sentence.</summary>
    private static async Task<string> CallAsync(IServiceProvider root, Guid person, MethodInfo method, Guid id)
    {
        await using var scope = root.CreateAsyncScope();
        var claims = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.ToString()), new Claim(ClaimTypes.Role, AccountClaims.RoleName(UserRole.User))], "test");
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Set(new ClaimsPrincipal(claims));
        try
        {
            var arguments = method.GetParameters().Select(p => Make(p.ParameterType, id, 4)).ToArray();
            var generic = method.IsGenericMethodDefinition ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => typeof(string))]) : method;
            return await TextAsync(await ResultAsync(generic.Invoke(scope.ServiceProvider.GetRequiredService(method.DeclaringType!), arguments)));
        }
        catch (Exception refused)
        {
            return (refused is TargetInvocationException { InnerException: { } inner } ? inner : refused).Message;
        }
    }

    private static async Task<object?> ResultAsync(object? returned)
    {
        if (returned is ValueTask plain)
        {
            await plain;
            return null;
        }

        if (returned?.GetType() is { IsGenericType: true } value && value.GetGenericTypeDefinition() == typeof(ValueTask<>))
        {
            returned = value.GetMethod("AsTask")!.Invoke(returned, null);
        }

        if (returned is not Task task)
        {
            return returned;
        }

        await task.WaitAsync(TimeSpan.FromMinutes(1));
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }

    private static async Task<string> TextAsync(object? result)
    {
        switch (result)
        {
            case null:
                return "";
            case Stream stream:
                using (var reader = new StreamReader(stream))
                {
                    return await reader.ReadToEndAsync();
                }

            case IEnumerable many and not string when many.GetType().Assembly == typeof(UserDb).Assembly || many is IList or IDictionary:
                var parts = new List<string>();
                foreach (var one in many)
                {
                    parts.Add(await TextAsync(one));
                }

                return string.Join(' ', parts);
            default:
                var streams = result.GetType().GetProperties().Where(p => p.PropertyType.IsAssignableTo(typeof(Stream))).ToList();
                return streams.Count > 0 ? await TextAsync(streams[0].GetValue(result)) : JsonSerializer.Serialize(result, result.GetType(), Plain);
        }
    }

    /// <summary>An argument in which every id is the given one and every text is harmless.</summary>
    private static object? Make(Type type, Guid id, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(Guid) => id,
            _ when type == typeof(string) => "job:new",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 0,
            _ when type == typeof(CancellationToken) => TestContext.Current.CancellationToken,
            _ when type == typeof(DateTimeOffset) => TimeProvider.System.GetUtcNow().AddDays(2),
            _ when type == typeof(DateOnly) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date),
            _ when type == typeof(Stream) => new MemoryStream([.. "%PDF-1.7"u8]),
            _ when type.IsEnum || type.IsPrimitive => Activator.CreateInstance(type),
            _ when type.IsArray => Filled(Array.CreateInstance(type.GetElementType()!, 1), Make(type.GetElementType()!, id, depth)),
            _ when type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.GetGenericArguments() is [var element] =>
                type.IsAssignableFrom(element.MakeArrayType()) ? Filled(Array.CreateInstance(element, 1), Make(element, id, depth))
                    : Activator.CreateInstance((type.IsInterface ? typeof(HashSet<>).MakeGenericType(element) : type), Filled(Array.CreateInstance(element, 1), Make(element, id, depth))),
            _ when depth == 0 || type.IsInterface || type.IsAbstract || type.IsAssignableTo(typeof(Delegate)) => null,
            _ => Built(type, id, depth - 1),
        };
    }

    private static Array Filled(Array array, object? value)
    {
        array.SetValue(value, 0);
        return array;
    }

    private static object? Built(Type type, Guid id, int depth)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        var made = constructor is null ? RuntimeHelpers.GetUninitializedObject(type) : constructor.Invoke([.. constructor.GetParameters().Select(p => Make(p.ParameterType, id, depth))]);
        foreach (var property in type.GetProperties().Where(p => p.CanWrite && (p.PropertyType == typeof(Guid) || p.PropertyType == typeof(Guid?) || (p.PropertyType == typeof(string) && p.GetValue(made) is null or ""))))
        {
            property.SetValue(made, Make(property.PropertyType, id, depth));
        }

        return made;
    }
}
