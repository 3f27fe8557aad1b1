using System.Reflection;
using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>The fields of a job that a person edits in place, and how two people's (or two tabs') edits of them meet.</summary>
public sealed record JobFields
{
    private static readonly PropertyInfo[] All = typeof(JobFields).GetProperties();

    public string Title { get; set; } = "";
    public string Company { get; set; } = "";
    public string? CompanyUrl { get; set; }
    public string? Location { get; set; }
    public WorkMode WorkMode { get; set; }
    public JobType JobType { get; set; }
    public int? SalaryMin { get; set; }
    public int? SalaryMax { get; set; }
    /// <summary>ISO 4217.</summary>
    public string? SalaryCurrency { get; set; }
    public SalaryPeriod SalaryPeriod { get; set; }
    public string? JobUrl { get; set; }
    public string? JobDescription { get; set; }
    public string[] Requirements { get; set; } = [];
    public string[] Responsibilities { get; set; } = [];
    public string[] Benefits { get; set; } = [];
    public string? Source { get; set; }
    public string? ReferralName { get; set; }
    public DateOnly? PostedDate { get; set; }
    public DateOnly? ApplicationDeadline { get; set; }
    public string[] Tags { get; set; } = [];
    public string? Notes { get; set; }

    /// <summary>The fields as the job has them now.</summary>
    public static JobFields Of(Job job)
    {
        var fields = new JobFields();
        foreach (var property in All)
        {
            property.SetValue(fields, typeof(Job).GetProperty(property.Name)!.GetValue(job));
        }

        return fields;
    }

    /// <summary>Names of the fields that differ.</summary>
    public IReadOnlyList<string> Differences(JobFields other) => [.. All.Where(p => !Same(p.GetValue(this), p.GetValue(other))).Select(p => p.Name)];

    /// <summary>Takes one field's value from another set.</summary>
    public void Take(string name, JobFields from) => Property(name).SetValue(this, Property(name).GetValue(from));

    /// <summary>Writes one field to the job.</summary>
    public void Write(string name, Job to) => typeof(Job).GetProperty(name)!.SetValue(to, Property(name).GetValue(this));

    /// <summary>One field as text, for showing both versions of a conflict.</summary>
    public string Show(string name) => Property(name).GetValue(this) switch { string[] list => string.Join(", ", list), { } value => value.ToString()!, null => "" };

    private static PropertyInfo Property(string name) => All.Single(p => p.Name == name);

    private static bool Same(object? a, object? b) => a is string[] x && b is string[] y ? x.SequenceEqual(y) : a is "" or null && b is "" or null || Equals(a, b);
}
