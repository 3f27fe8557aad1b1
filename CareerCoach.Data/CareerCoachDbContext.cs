using CareerCoach.Data.Assessments;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Documents;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Platform;
using CareerCoach.Data.Profiles;
using CareerCoach.Data.Resumes;
using CareerCoach.Data.Users;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Data;

/// <summary>The database, seen by one person. A context lives as long as one service method; make it with <see cref="CareerCoachContexts"/>.</summary>
public class CareerCoachDbContext : IdentityUserContext<User, Guid>, IDataProtectionKeyContext
{
    public CareerCoachDbContext(DbContextOptions<CareerCoachDbContext> options) : base(options)
    {
        // Before EF takes the row in, and through the entry: the owner is part of a key, and EF must know that it is known.
        ChangeTracker.Tracking += (_, e) =>
        {
            if (e.State == EntityState.Added && e.Entry.Entity is IOwned { UserId: var owner } && owner == Guid.Empty)
            {
                e.Entry.Property(nameof(IOwned.UserId)).CurrentValue = OwnerId;
            }
        };
    }

    /// <summary>Whose rows are seen and written; <see cref="Guid.Empty"/> sees nothing.</summary>
    public Guid OwnerId { get; init; }

    /// <summary>True for the system's own work: rows of any person may be written.</summary>
    public bool IsSystem { get; init; }

    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<UserSettings> UserSettings => Set<UserSettings>();
    public DbSet<UserProfile> UserProfiles => Set<UserProfile>();
    public DbSet<Experience> Experiences => Set<Experience>();
    public DbSet<Education> Educations => Set<Education>();
    public DbSet<Skill> Skills => Set<Skill>();
    public DbSet<Certification> Certifications => Set<Certification>();
    public DbSet<Resume> Resumes => Set<Resume>();
    public DbSet<ResumeAnalysis> ResumeAnalyses => Set<ResumeAnalysis>();
    public DbSet<Job> Jobs => Set<Job>();
    public DbSet<JobAnalysis> JobAnalyses => Set<JobAnalysis>();
    public DbSet<StatusChange> StatusChanges => Set<StatusChange>();
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<MatchScore> MatchScores => Set<MatchScore>();
    public DbSet<BoardColumn> BoardColumns => Set<BoardColumn>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<JobImport> JobImports => Set<JobImport>();
    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<Offer> Offers => Set<Offer>();
    public DbSet<Interview> Interviews => Set<Interview>();
    public DbSet<MockInterview> MockInterviews => Set<MockInterview>();
    public DbSet<Document> Documents => Set<Document>();
    public DbSet<CareerGoal> CareerGoals => Set<CareerGoal>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<Conversation> Conversations => Set<Conversation>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<CoachAction> CoachActions => Set<CoachAction>();
    public DbSet<AnalysisWording> AnalysisWordings => Set<AnalysisWording>();
    public DbSet<Notification> Notifications => Set<Notification>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<AiUsage> AiUsages => Set<AiUsage>();
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<AiSettings> AiSettings => Set<AiSettings>();
    public DbSet<DevMail> DevMails => Set<DevMail>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("user_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("user_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("user_tokens");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("user_passkeys");
        builder.ApplyConfigurationsFromAssembly(typeof(CareerCoachDbContext).Assembly);

        foreach (var type in builder.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsAssignableTo(typeof(IOwned))).ToList())
        {
            ConfigureOwnedMethod.MakeGenericMethod(type).Invoke(this, [builder]);
        }

        SharedConventions.Apply(builder);
        PostgresEnums.Declare(builder);
    }

    private static readonly System.Reflection.MethodInfo ConfigureOwnedMethod =
        typeof(CareerCoachDbContext).GetMethod(nameof(ConfigureOwned), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!;

    // An instance method: EF reads OwnerId from the context that runs the query, not from the one that built the model.
    private void ConfigureOwned<T>(ModelBuilder builder) where T : class, IOwned
    {
        var entity = builder.Entity<T>();
        entity.HasQueryFilter(QueryExtensions.Owner, e => e.UserId == OwnerId);
        entity.HasOne<User>().WithMany().HasForeignKey(e => e.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
