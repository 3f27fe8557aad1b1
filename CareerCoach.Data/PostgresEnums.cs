using CareerCoach.Data.Coaching;
using CareerCoach.Data.Documents;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Platform;
using CareerCoach.Data.Profiles;
using CareerCoach.Data.Resumes;
using CareerCoach.Data.Users;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Npgsql.NameTranslation;

namespace CareerCoach.Data;

/// <summary>The enums that are PostgreSQL types of their own, with labels such as <c>INTERVIEW_SCHEDULED</c>.</summary>
public static class PostgresEnums
{
    internal static readonly IReadOnlyList<Type> Types =
    [
        typeof(UserRole), typeof(UserStatus), typeof(JobType), typeof(WorkMode), typeof(JobStatus), typeof(ApplicationMethod),
        typeof(ApplicationStatus), typeof(InterviewType), typeof(InterviewOutcome), typeof(DocumentType), typeof(GoalStatus), typeof(SkillLevel),
        typeof(SalaryPeriod), typeof(ProcessingState), typeof(ReminderKind), typeof(NotificationKind), typeof(CoachActionKind), typeof(CoachActionState), typeof(AiOutcome),
    ];

    /// <summary>Teaches a data source our enums; the builder is returned.</summary>
    public static NpgsqlDataSourceBuilder MapCareerCoachEnums(this NpgsqlDataSourceBuilder builder)
    {
        foreach (var type in Types)
        {
            builder.MapEnum(type, TypeName(type), UpperSnakeLabels.Instance);
        }

        return builder;
    }

    /// <summary>Declares the types with their labels in our order; the provider's own declaration sorts them by name, and a level sorts by rank.</summary>
    internal static void Declare(ModelBuilder builder)
    {
        foreach (var type in Types)
        {
            builder.HasPostgresEnum(TypeName(type), [.. Enum.GetNames(type).Select(UpperSnakeLabels.Instance.TranslateMemberName)]);
        }
    }

    /// <summary>The PostgreSQL type's name, such as <c>job_status</c>.</summary>
    internal static string TypeName(Type type) => NpgsqlSnakeCaseNameTranslator.ConvertToSnakeCase(type.Name);
}

/// <summary>Enum labels as the schema writes them.</summary>
internal sealed class UpperSnakeLabels : INpgsqlNameTranslator
{
    public static readonly UpperSnakeLabels Instance = new();

    public string TranslateTypeName(string clrName) => NpgsqlSnakeCaseNameTranslator.ConvertToSnakeCase(clrName);

    public string TranslateMemberName(string clrName) => NpgsqlSnakeCaseNameTranslator.ConvertToSnakeCase(clrName).ToUpperInvariant();
}
