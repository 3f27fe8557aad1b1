namespace CareerCoach.Data;

/// <summary>What the migration makes beyond EF's model.</summary>
public static class DatabaseObjects
{
    /// <summary>
    /// A deleted job sets its resume analyses' job to null, and a resume has at most one analysis without a job (NULLS NOT DISTINCT).
    /// Without this trigger the second one would stop the deletion; with it, an existing general analysis stays and the job's goes.
    /// </summary>
    public const string Create = """
        create function keep_one_general_analysis() returns trigger language plpgsql as $$
        begin
            delete from resume_analyses a where a.job_id = old.id
                and exists (select 1 from resume_analyses g where g.resume_id = a.resume_id and g.job_id is null);
            update resume_analyses set job_id = null where job_id = old.id;
            return old;
        end $$;
        create trigger keep_one_general_analysis before delete on jobs for each row execute function keep_one_general_analysis();
        """;

    /// <summary>Takes <see cref="Create"/> back.</summary>
    public const string Drop = """
        drop trigger if exists keep_one_general_analysis on jobs;
        drop function if exists keep_one_general_analysis();
        """;
}
