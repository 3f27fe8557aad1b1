using System.Diagnostics.CodeAnalysis;
using CareerCoach.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Insights;

/// <summary>The counting, done by PostgreSQL: one query a question, whatever the number of jobs. The formulae are told in <c>docs/insights.md</c>.</summary>
[SuppressMessage("Security", "EF1002", Justification = "The parts put together are constants; values are parameters.")]
internal static class InsightsQueries
{
    // A job that was saved in the period and is not in the trash, with the furthest stage that a move reached (4 accepted, 3 offer, 2 interview, 1 applied, 0 saved)
    // and its first answer. Moves taken back, and those that took them back, do not count.
    private const string Picked = """
        with counted as (
            select c.id, c.job_id, c.to_status::text as status, c.changed_at from status_changes c
            where c.user_id = {0} and c.undone_at is null and c.undo_of is null
        ), picked as (
            select j.id, j.source, j.applied_at,
                greatest(case when j.applied_at is null then 0 else 1 end, max(case c.status
                    when 'APPLIED' then 1 when 'INTERVIEW_SCHEDULED' then 2 when 'INTERVIEW_COMPLETED' then 2 when 'OFFER_RECEIVED' then 3 when 'ACCEPTED' then 4 else 0 end)) as stage,
                least(min(c.changed_at) filter (where c.status in ('INTERVIEW_SCHEDULED', 'INTERVIEW_COMPLETED', 'OFFER_RECEIVED', 'ACCEPTED', 'REJECTED')),
                    (select min(a.response_received_at) from applications a where a.user_id = j.user_id and a.job_id = j.id)) as answered_at
            from jobs j left join counted c on c.job_id = j.id
            where j.user_id = {0} and j.deleted_at is null and j.saved_at >= {1} and j.saved_at < {2}
            group by j.user_id, j.id
        )
        """;

    private const string Outcomes = """
        count(*)::int as sent, count(answered_at)::int as answered, (count(*) filter (where stage >= 2))::int as interviewed, (count(*) filter (where stage >= 3))::int as offered
        """;

    public sealed record TotalRow(int Saved, int Applied, int Interviewed, int Offered, int Accepted, int Answered, int Timed, double? MedianDays);

    public sealed record StageRow(string Status, int Left, int There, double? MedianDays);

    public sealed record WeekRow(DateTime Begin, int Saved, int Sent, int Interviews);

    public static Task<TotalRow> TotalsAsync(CareerCoachDbContext db, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation) => db.Database.SqlQueryRaw<TotalRow>(Picked + """
        select count(*)::int as saved, (count(*) filter (where stage >= 1))::int as applied, (count(*) filter (where stage >= 2))::int as interviewed,
            (count(*) filter (where stage >= 3))::int as offered, (count(*) filter (where stage >= 4))::int as accepted,
            (count(*) filter (where stage >= 1 and answered_at is not null))::int as answered,
            (count(*) filter (where answered_at >= applied_at))::int as timed,
            percentile_cont(0.5) within group (order by extract(epoch from answered_at - applied_at)::float8 / 86400) filter (where answered_at >= applied_at) as median_days
        from picked
        """, db.OwnerId, from, until).AsAsyncEnumerable().FirstAsync(cancellation).AsTask();

    public static Task<List<Outcome>> SourcesAsync(CareerCoachDbContext db, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation) => db.Database.SqlQueryRaw<Outcome>($$"""
        {{Picked}}
        select coalesce(mode() within group (order by trim(source)), '') as name, null::int as version, {{Outcomes}}
        from picked where stage >= 1 group by coalesce(lower(trim(source)), '') order by count(*) desc, 1 limit 50
        """, db.OwnerId, from, until).ToListAsync(cancellation);

    public static Task<List<Outcome>> ResumesAsync(CareerCoachDbContext db, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation) => db.Database.SqlQueryRaw<Outcome>($$"""
        {{Picked}}
        select coalesce(sent.sent_resume_name, '') as name, sent.sent_resume_version as version, {{Outcomes}}
        from picked left join lateral (
            select a.sent_resume_name, a.sent_resume_version, a.sent_resume_sha256 from applications a
            where a.user_id = {0} and a.job_id = picked.id and a.sealed_at is not null order by a.sealed_at desc, a.id desc limit 1) sent on true
        where stage >= 1 group by sent.sent_resume_name, sent.sent_resume_version, sent.sent_resume_sha256 order by count(*) desc, 1, 2 limit 50
        """, db.OwnerId, from, until).ToListAsync(cancellation);

    public static Task<List<StageRow>> StagesAsync(CareerCoachDbContext db, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation) => db.Database.SqlQueryRaw<StageRow>(Picked + """
        , stays as (
            select c.status, c.changed_at, lead(c.changed_at) over (partition by c.job_id order by c.changed_at, c.id) as left_at
            from counted c join picked on picked.id = c.job_id
        )
        select status as status, count(left_at)::int as left, (count(*) filter (where left_at is null))::int as there,
            percentile_cont(0.5) within group (order by extract(epoch from left_at - changed_at)::float8 / 86400) filter (where left_at is not null) as median_days
        from stays where status not in ('ACCEPTED', 'REJECTED', 'WITHDRAWN') group by status
        """, db.OwnerId, from, until).ToListAsync(cancellation);

    /// <summary>Counts of each span that begins with one of the instants and ends with the next.</summary>
    public static Task<List<WeekRow>> WeeksAsync(CareerCoachDbContext db, DateTimeOffset[] begins, DateTimeOffset[] ends, DateTimeOffset now, CancellationToken cancellation) => db.Database.SqlQueryRaw<WeekRow>("""
        select w.b as begin,
            (select count(*) from jobs j where j.user_id = {0} and j.deleted_at is null and j.saved_at >= w.b and j.saved_at < w.e)::int as saved,
            (select count(*) from jobs j where j.user_id = {0} and j.deleted_at is null and j.applied_at >= w.b and j.applied_at < w.e)::int as sent,
            (select count(*) from interviews i join jobs j on j.user_id = i.user_id and j.id = i.job_id where i.user_id = {0} and j.deleted_at is null and i.deleted_at is null
                and i.cancelled_at is null and i.scheduled_at >= w.b and i.scheduled_at < least(w.e, {3}))::int as interviews
        from unnest({1}, {2}) as w(b, e) order by w.b
        """, db.OwnerId, begins, ends, now).ToListAsync(cancellation);
}
