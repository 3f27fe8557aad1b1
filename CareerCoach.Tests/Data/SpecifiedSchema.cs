namespace CareerCoach.Tests.Data;

/// <summary>
/// The tables of database-schema.md as domain.md maps them, written down by hand and not read from our model.
/// One line a column: name, type, "?" where it may be null, "= default". What stands under "+" was added by domain.md or a later need.
/// </summary>
internal static class SpecifiedSchema
{
    public const string Tables = """
        users
          id uuid
          email varchar(256)
          password text?
          first_name text?
          last_name text?
          role user_role = 'USER'
          status user_status = 'ACTIVE'
          email_verified boolean = false
          email_verified_at timestamptz?
          last_login_at timestamptz?
          created_at timestamptz
          updated_at timestamptz
          + user_name varchar(256)?
          + normalized_user_name varchar(256)?
          + normalized_email varchar(256)
          + security_stamp text?
          + concurrency_stamp text?
          + phone_number varchar(256)?
          + phone_number_confirmed boolean
          + two_factor_enabled boolean
          + lockout_end timestamptz?
          + lockout_enabled boolean
          + access_failed_count integer
        sessions
          id uuid
          user_id uuid
          refresh_token text
          user_agent text?
          ip_address text?
          expires_at timestamptz
          created_at timestamptz
          + ticket bytea
          + last_seen_at timestamptz
          + revoked_at timestamptz?
        user_profiles
          id uuid
          user_id uuid
          phone text?
          bio text?
          location text?
          city text?
          state text?
          country text?
          zip_code text?
          linkedin_url text?
          github_url text?
          portfolio_url text?
          website_url text?
          current_job_title text?
          current_company text?
          years_of_experience integer?
          desired_job_title text?
          desired_salary_min integer?
          desired_salary_max integer?
          desired_work_mode work_mode?
          desired_job_types text[] = '{}'
          willing_to_relocate boolean = false
          preferred_locations text[] = '{}'
          available_start_date date?
          profile_picture_url text?
          timezone text?
          preferred_language text = 'en'
          created_at timestamptz
          updated_at timestamptz
          + desired_salary_currency text?
          + desired_salary_period salary_period = 'YEAR'
        experiences
          id uuid
          user_profile_id uuid
          company text
          position text
          description text?
          location text?
          work_mode work_mode?
          start_date date
          end_date date?
          is_current boolean = false
          achievements text[] = '{}'
          technologies text[] = '{}'
          created_at timestamptz
          updated_at timestamptz
          + user_id uuid
          + sort_key text = ''
        educations
          id uuid
          user_profile_id uuid
          institution text
          degree text
          field_of_study text
          location text?
          start_date date
          end_date date?
          is_current boolean = false
          gpa double?
          achievements text[] = '{}'
          coursework text[] = '{}'
          created_at timestamptz
          updated_at timestamptz
          + user_id uuid
          + sort_key text = ''
        skills
          id uuid
          user_profile_id uuid
          name text
          category text?
          level skill_level
          years_of_experience integer?
          endorsements integer = 0
          created_at timestamptz
          updated_at timestamptz
          + user_id uuid
          + sort_key text = ''
          + evidence text[] = '{}'
        certifications
          id uuid
          user_profile_id uuid
          name text
          issuing_organization text
          issue_date date
          expiry_date date?
          credential_id text?
          credential_url text?
          does_not_expire boolean = false
          created_at timestamptz
          updated_at timestamptz
          + user_id uuid
          + sort_key text = ''
        resumes
          id uuid
          user_id uuid
          title text
          file_name text
          file_url text
          file_size integer
          mime_type text
          is_primary boolean = false
          raw_text text?
          parsed_data jsonb?
          version integer = 1
          is_active boolean = true
          last_used_at timestamptz?
          created_at timestamptz
          updated_at timestamptz
          + deleted_at timestamptz?
          + chain_id uuid
          + previous_version_id uuid?
          + content_sha256 text
          + state processing_state = 'QUEUED'
          + failure_code text?
          + failure_reason text?
          + claimed_until timestamptz?
          + attempts integer = 0
          + sources jsonb
          + traits jsonb?
          + pages integer?
          + reviewed_at timestamptz?
          + edit jsonb?
          + declined_suggestions text[] = '{}'
        resume_analyses
          id uuid
          resume_id uuid
          job_id uuid?
          overall_score integer
          ats_score integer
          readability_score integer
          summary_score integer?
          experience_score integer?
          education_score integer?
          skills_score integer?
          strengths text[] = '{}'
          weaknesses text[] = '{}'
          sections jsonb
          keyword_analysis jsonb
          ats_issues text[] = '{}'
          suggestions jsonb
          target_role text?
          target_industry text?
          analysis_metadata jsonb?
          created_at timestamptz
          updated_at timestamptz
          + user_id uuid
          + score_reasons jsonb
        job_analyses
          id uuid
          job_id uuid
          resume_id uuid?
          role_level text
          key_responsibilities jsonb
          required_skills text[] = '{}'
          preferred_skills text[] = '{}'
          red_flags text[] = '{}'
          highlights text[] = '{}'
          overall_match double?
          skills_match double?
          experience_match double?
          match_reasons text[] = '{}'
          gaps text[] = '{}'
          recommendations jsonb
          estimated_salary_min double?
          estimated_salary_max double?
          salary_currency text? = 'USD'
          market_comparison text
          salary_factors text[] = '{}'
          application_tips jsonb
          analysis_context jsonb?
          analysis_metadata jsonb?
          created_at timestamptz
          updated_at timestamptz
          + user_id uuid
          + requirements jsonb
          + flag_findings jsonb
          + highlight_findings jsonb
          + score_reasons jsonb
        jobs
          id uuid
          user_id uuid
          title text
          company text
          company_url text?
          location text?
          work_mode work_mode = 'ONSITE'
          job_type job_type = 'FULL_TIME'
          salary_min integer?
          salary_max integer?
          salary_currency text? = 'USD'
          job_url text?
          job_description text?
          requirements text[] = '{}'
          responsibilities text[] = '{}'
          benefits text[] = '{}'
          status job_status = 'INTERESTED'
          source text?
          referral_name text?
          posted_date date?
          application_deadline date?
          saved_at timestamptz = now()
          applied_at timestamptz?
          match_score double?
          ai_analysis jsonb?
          notes text?
          created_at timestamptz
          updated_at timestamptz
          + salary_period salary_period = 'YEAR'
          + position text = ''
          + board_column_id uuid?
          + tags text[] = '{}'
          + archived_at timestamptz?
          + posting_text text?
          + posting_html text?
          + posting_source_url text?
          + posting_captured_at timestamptz?
          + read_fields text[] = '{}'
          + deleted_at timestamptz?
          + search_vector tsvector generated
        status_changes
          id uuid
          job_id uuid
          from_status job_status?
          to_status job_status
          reason text?
          changed_at timestamptz
          + user_id uuid
          + before jsonb?
          + undone_at timestamptz?
          + undo_of uuid?
        applications
          id uuid
          user_id uuid
          job_id uuid
          resume_id uuid?
          application_method application_method = 'MANUAL'
          status application_status = 'DRAFT'
          cover_letter text?
          application_url text?
          confirmation_number text?
          submitted_at timestamptz?
          response_received_at timestamptz?
          ai_generated_cover_letter boolean = false
          ai_optimization_applied boolean = false
          notes text?
          created_at timestamptz
          updated_at timestamptz
          + answers jsonb
          + closed_at timestamptz?
          + sealed_at timestamptz?
          + sent_posting_text text?
          + sent_resume_key text?
          + sent_resume_name text?
          + sent_resume_mime_type text?
          + sent_resume_version integer?
          + sent_resume_sha256 text?
          + sent_cover_letter text?
          + sent_answers jsonb?
        interviews
          id uuid
          user_id uuid
          job_id uuid
          interview_type interview_type
          scheduled_at timestamptz
          duration integer?
          location text?
          interviewer_name text?
          interviewer_email text?
          interviewer_phone text?
          outcome interview_outcome = 'PENDING'
          completed_at timestamptz?
          prep_notes text?
          questions_asked text[] = '{}'
          feedback text?
          follow_up_sent_at timestamptz?
          reminder_sent boolean = false
          reminder_sent_at timestamptz?
          created_at timestamptz
          updated_at timestamptz
          + timezone text?
          + cancelled_at timestamptz?
          + sequence integer = 0
          + deleted_at timestamptz?
        mock_interviews
          id uuid
          user_id uuid
          title text
          interview_type interview_type
          target_role text?
          target_company text?
          difficulty text?
          duration integer?
          overall_score double?
          technical_score double?
          communication_score double?
          problem_solving_score double?
          ai_analysis jsonb?
          ai_suggestions text[] = '{}'
          strengths text[] = '{}'
          areas_to_improve text[] = '{}'
          conversation_history jsonb
          is_completed boolean = false
          completed_at timestamptz?
          created_at timestamptz
          updated_at timestamptz
          + job_id uuid?
          + plan jsonb
        documents
          id uuid
          job_id uuid?
          document_type document_type
          title text
          file_name text
          file_url text
          file_size integer
          mime_type text
          description text?
          version integer = 1
          created_at timestamptz
          updated_at timestamptz
          + user_id uuid
          + chain_id uuid
          + previous_version_id uuid?
          + content_sha256 text
          + deleted_at timestamptz?
        career_goals
          id uuid
          user_id uuid
          title text
          description text?
          target_date date?
          status goal_status = 'NOT_STARTED'
          priority integer
          progress integer = 0
          milestones jsonb?
          ai_recommendations text[] = '{}'
          created_at timestamptz
          updated_at timestamptz
          + job_id uuid?
          + skill text?
          + completed_at timestamptz?
          + deleted_at timestamptz?
        assessments
          id uuid
          user_id uuid
          type text
          title text
          description text?
          results jsonb
          score double?
          ai_insights jsonb?
          recommendations text[] = '{}'
          created_at timestamptz
          updated_at timestamptz
          + completed_at timestamptz?
        conversations
          id uuid
          user_id uuid
          title text?
          context text?
          metadata jsonb?
          created_at timestamptz
          updated_at timestamptz
          + job_id uuid?
          + deleted_at timestamptz?
        messages
          id uuid
          conversation_id uuid
          role text
          content text
          metadata jsonb?
          created_at timestamptz
          + user_id uuid
          + search_vector tsvector generated
        """;

    /// <summary>Tables that domain.md and the issues add; their columns are checked by the features that use them.</summary>
    public static readonly string[] AddedTables =
    [
        "contacts", "offers", "notifications", "reminders", "ai_usages", "audit_events", "drafts", "board_columns", "saved_views", "job_imports", "calendar_feeds",
        "analysis_wordings", "coach_actions", "user_settings", "ai_settings", "dev_mails", "match_scores", "data_protection_keys", "user_claims", "user_logins", "user_tokens", "user_passkeys",
    ];

    public const string Enums = """
        user_role USER ADMIN
        user_status ACTIVE INACTIVE SUSPENDED
        job_type FULL_TIME PART_TIME CONTRACT INTERNSHIP TEMPORARY
        work_mode REMOTE HYBRID ONSITE
        job_status INTERESTED APPLIED INTERVIEW_SCHEDULED INTERVIEW_COMPLETED OFFER_RECEIVED REJECTED ACCEPTED WITHDRAWN
        application_method MANUAL AUTOMATED
        application_status DRAFT SUBMITTED UNDER_REVIEW REJECTED ACCEPTED
        interview_type PHONE VIDEO ONSITE TECHNICAL BEHAVIORAL PANEL FINAL
        interview_outcome PASSED FAILED PENDING
        document_type RESUME COVER_LETTER PORTFOLIO TRANSCRIPT REFERENCE OTHER
        goal_status NOT_STARTED IN_PROGRESS COMPLETED ABANDONED
        skill_level BEGINNER INTERMEDIATE ADVANCED EXPERT
        salary_period HOUR DAY WEEK MONTH YEAR
        """;

    /// <summary>Columns that an index must begin with.</summary>
    public const string Indexes = """
        users email, status
        sessions user_id, refresh_token, expires_at
        user_profiles user_id
        experiences user_profile_id, is_current
        educations user_profile_id, is_current
        skills user_profile_id, category
        certifications user_profile_id
        resumes user_id, is_primary, is_active
        resume_analyses resume_id, job_id
        job_analyses job_id, resume_id
        jobs user_id, status, work_mode, job_type, applied_at, tags, search_vector
        status_changes job_id, changed_at
        applications user_id, job_id, resume_id, status, submitted_at
        interviews user_id, job_id, scheduled_at, outcome
        mock_interviews user_id, is_completed, created_at
        documents job_id, document_type
        career_goals user_id, status, priority
        assessments user_id, type
        conversations user_id, context
        messages conversation_id, created_at
        """;

    /// <summary>Unique indexes: table, columns, and what is special.</summary>
    public const string Unique = """
        users (email)
        users (normalized_email)
        sessions (refresh_token)
        user_profiles (user_id)
        resumes (user_id) WHERE (is_primary AND (deleted_at IS NULL))
        resume_analyses (resume_id, job_id) NULLS NOT DISTINCT
        job_analyses (job_id)
        """;

    /// <summary>Foreign keys: table.column, table it points to, delete rule. Every link also carries user_id, save those to users.</summary>
    public const string ForeignKeys = """
        sessions.user_id users cascade
        user_profiles.user_id users cascade
        experiences.user_profile_id user_profiles cascade
        educations.user_profile_id user_profiles cascade
        skills.user_profile_id user_profiles cascade
        certifications.user_profile_id user_profiles cascade
        resumes.user_id users cascade
        resume_analyses.resume_id resumes cascade
        resume_analyses.job_id jobs set null
        job_analyses.job_id jobs cascade
        job_analyses.resume_id resumes cascade
        jobs.user_id users cascade
        jobs.board_column_id board_columns set null
        status_changes.job_id jobs cascade
        applications.user_id users cascade
        applications.job_id jobs cascade
        applications.resume_id resumes set null
        interviews.user_id users cascade
        interviews.job_id jobs cascade
        mock_interviews.user_id users cascade
        mock_interviews.job_id jobs set null
        documents.user_id users cascade
        documents.job_id jobs cascade
        career_goals.user_id users cascade
        career_goals.job_id jobs set null
        assessments.user_id users cascade
        conversations.user_id users cascade
        conversations.job_id jobs set null
        messages.conversation_id conversations cascade
        contacts.job_id jobs set null
        offers.job_id jobs cascade
        """;
}
