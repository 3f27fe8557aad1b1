using System;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Documents;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Platform;
using CareerCoach.Data.Profiles;
using CareerCoach.Data.Resumes;
using CareerCoach.Data.Users;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace CareerCoach.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:Enum:ai_outcome", "DONE,STOPPED,FAILED,INVALID")
                .Annotation("Npgsql:Enum:application_method", "MANUAL,AUTOMATED")
                .Annotation("Npgsql:Enum:application_status", "DRAFT,SUBMITTED,UNDER_REVIEW,REJECTED,ACCEPTED")
                .Annotation("Npgsql:Enum:coach_action_kind", "ADD_JOB,MOVE_JOB,ADD_NOTE,PLAN_INTERVIEW,ADD_GOAL,ADD_MILESTONE,ADD_SKILL,REWORD_BULLET")
                .Annotation("Npgsql:Enum:coach_action_state", "PROPOSED,ACCEPTED,DECLINED,UNDONE")
                .Annotation("Npgsql:Enum:document_type", "RESUME,COVER_LETTER,PORTFOLIO,TRANSCRIPT,REFERENCE,OTHER")
                .Annotation("Npgsql:Enum:goal_status", "NOT_STARTED,IN_PROGRESS,COMPLETED,ABANDONED")
                .Annotation("Npgsql:Enum:interview_outcome", "PASSED,FAILED,PENDING")
                .Annotation("Npgsql:Enum:interview_type", "PHONE,VIDEO,ONSITE,TECHNICAL,BEHAVIORAL,PANEL,FINAL")
                .Annotation("Npgsql:Enum:job_status", "INTERESTED,APPLIED,INTERVIEW_SCHEDULED,INTERVIEW_COMPLETED,OFFER_RECEIVED,REJECTED,ACCEPTED,WITHDRAWN")
                .Annotation("Npgsql:Enum:job_type", "FULL_TIME,PART_TIME,CONTRACT,INTERNSHIP,TEMPORARY")
                .Annotation("Npgsql:Enum:notification_kind", "INTERVIEW,DEADLINE,FOLLOW_UP,OFFER,GOAL,SECURITY,SYSTEM")
                .Annotation("Npgsql:Enum:processing_state", "QUEUED,RUNNING,DONE,FAILED")
                .Annotation("Npgsql:Enum:reminder_kind", "INTERVIEW,DEADLINE,FOLLOW_UP,OFFER,GOAL")
                .Annotation("Npgsql:Enum:salary_period", "HOUR,DAY,WEEK,MONTH,YEAR")
                .Annotation("Npgsql:Enum:skill_level", "BEGINNER,INTERMEDIATE,ADVANCED,EXPERT")
                .Annotation("Npgsql:Enum:user_role", "USER,ADMIN")
                .Annotation("Npgsql:Enum:user_status", "ACTIVE,INACTIVE,SUSPENDED")
                .Annotation("Npgsql:Enum:work_mode", "REMOTE,HYBRID,ONSITE");

            migrationBuilder.CreateTable(
                name: "ai_settings",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    providers = table.Column<string>(type: "jsonb", nullable: false),
                    active_provider = table.Column<string>(type: "text", nullable: true),
                    daily_token_budget = table.Column<int>(type: "integer", nullable: true),
                    daily_cost_budget = table.Column<decimal>(type: "numeric", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ai_settings", x => x.id);
                    table.CheckConstraint("ck_ai_settings_one_row", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dev_mails",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    text_body = table.Column<string>(type: "text", nullable: false),
                    html_body = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dev_mails", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_name = table.Column<string>(type: "text", nullable: true),
                    last_name = table.Column<string>(type: "text", nullable: true),
                    role = table.Column<UserRole>(type: "user_role", nullable: false, defaultValue: UserRole.User),
                    status = table.Column<UserStatus>(type: "user_status", nullable: false, defaultValue: UserStatus.Active),
                    email_verified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_login_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    email_verified = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    password = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ai_usages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    feature = table.Column<string>(type: "text", nullable: false),
                    provider = table.Column<string>(type: "text", nullable: true),
                    model = table.Column<string>(type: "text", nullable: false),
                    input_tokens = table.Column<int>(type: "integer", nullable: false),
                    output_tokens = table.Column<int>(type: "integer", nullable: false),
                    cost = table.Column<decimal>(type: "numeric", nullable: false),
                    milliseconds = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<AiOutcome>(type: "ai_outcome", nullable: false),
                    error = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ai_usages", x => x.id);
                    table.ForeignKey(
                        name: "fk_ai_usages_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "text", nullable: true),
                    results = table.Column<string>(type: "jsonb", nullable: false),
                    score = table.Column<double>(type: "double precision", nullable: true),
                    ai_insights = table.Column<string>(type: "jsonb", nullable: true),
                    recommendations = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessments", x => x.id);
                    table.ForeignKey(
                        name: "fk_assessments_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "audit_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    action = table.Column<string>(type: "text", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: true),
                    ip_address = table.Column<string>(type: "text", nullable: true),
                    user_agent = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_events", x => x.id);
                    table.ForeignKey(
                        name: "fk_audit_events_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "board_columns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    color = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<JobStatus>(type: "job_status", nullable: false),
                    sort_key = table.Column<string>(type: "text", nullable: false, defaultValue: "", collation: "C"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_columns", x => x.id);
                    table.UniqueConstraint("ak_board_columns_user_id_id", x => new { x.user_id, x.id });
                    table.ForeignKey(
                        name: "fk_board_columns_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calendar_feeds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_feeds", x => x.id);
                    table.ForeignKey(
                        name: "fk_calendar_feeds_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_key = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drafts", x => x.id);
                    table.ForeignKey(
                        name: "fk_drafts_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "job_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    plan = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<ProcessingState>(type: "processing_state", nullable: true),
                    rows = table.Column<int[]>(type: "integer[]", nullable: false),
                    done = table.Column<int>(type: "integer", nullable: false),
                    job_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    left_out = table.Column<string>(type: "jsonb", nullable: false),
                    failure_reason = table.Column<string>(type: "text", nullable: true),
                    claimed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_imports", x => x.id);
                    table.ForeignKey(
                        name: "fk_job_imports_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<NotificationKind>(type: "notification_kind", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: true),
                    link = table.Column<string>(type: "text", nullable: true),
                    reminder_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    mailed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications", x => x.id);
                    table.ForeignKey(
                        name: "fk_notifications_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<ReminderKind>(type: "reminder_kind", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slot = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    claimed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    skipped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    message_id = table.Column<string>(type: "text", nullable: true),
                    error = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminders", x => x.id);
                    table.ForeignKey(
                        name: "fk_reminders_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "resumes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    file_url = table.Column<string>(type: "text", nullable: false),
                    file_size = table.Column<int>(type: "integer", nullable: false),
                    mime_type = table.Column<string>(type: "text", nullable: false),
                    is_primary = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    raw_text = table.Column<string>(type: "text", nullable: true),
                    parsed_data = table.Column<string>(type: "jsonb", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false, defaultValue: 1),
                    is_active = table.Column<bool>(type: "boolean", nullable: false, defaultValue: true),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    chain_id = table.Column<Guid>(type: "uuid", nullable: false),
                    previous_version_id = table.Column<Guid>(type: "uuid", nullable: true),
                    content_sha256 = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<ProcessingState>(type: "processing_state", nullable: false, defaultValue: ProcessingState.Queued),
                    failure_code = table.Column<string>(type: "text", nullable: true),
                    failure_reason = table.Column<string>(type: "text", nullable: true),
                    claimed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                    traits = table.Column<string>(type: "jsonb", nullable: true),
                    pages = table.Column<int>(type: "integer", nullable: true),
                    reviewed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    edit = table.Column<string>(type: "jsonb", nullable: true),
                    declined_suggestions = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_resumes", x => x.id);
                    table.UniqueConstraint("ak_resumes_user_id_id", x => new { x.user_id, x.id });
                    table.ForeignKey(
                        name: "fk_resumes_resumes_user_id_previous_version_id",
                        columns: x => new { x.user_id, x.previous_version_id },
                        principalTable: "resumes",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_resumes_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    filter = table.Column<string>(type: "jsonb", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_views", x => x.id);
                    table.ForeignKey(
                        name: "fk_saved_views_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    refresh_token = table.Column<string>(type: "text", nullable: false),
                    ticket = table.Column<byte[]>(type: "bytea", nullable: false),
                    user_agent = table.Column<string>(type: "text", nullable: true),
                    ip_address = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_claims_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_user_logins_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_user_passkeys_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_profiles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: true),
                    bio = table.Column<string>(type: "text", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true),
                    city = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: true),
                    country = table.Column<string>(type: "text", nullable: true),
                    zip_code = table.Column<string>(type: "text", nullable: true),
                    linkedin_url = table.Column<string>(type: "text", nullable: true),
                    github_url = table.Column<string>(type: "text", nullable: true),
                    portfolio_url = table.Column<string>(type: "text", nullable: true),
                    website_url = table.Column<string>(type: "text", nullable: true),
                    current_job_title = table.Column<string>(type: "text", nullable: true),
                    current_company = table.Column<string>(type: "text", nullable: true),
                    years_of_experience = table.Column<int>(type: "integer", nullable: true),
                    desired_job_title = table.Column<string>(type: "text", nullable: true),
                    desired_salary_min = table.Column<int>(type: "integer", nullable: true),
                    desired_salary_max = table.Column<int>(type: "integer", nullable: true),
                    desired_salary_currency = table.Column<string>(type: "text", nullable: true),
                    desired_salary_period = table.Column<SalaryPeriod>(type: "salary_period", nullable: false, defaultValue: SalaryPeriod.Year),
                    desired_work_mode = table.Column<WorkMode>(type: "work_mode", nullable: true),
                    desired_job_types = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    willing_to_relocate = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    preferred_locations = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    available_start_date = table.Column<DateOnly>(type: "date", nullable: true),
                    profile_picture_url = table.Column<string>(type: "text", nullable: true),
                    timezone = table.Column<string>(type: "text", nullable: true),
                    preferred_language = table.Column<string>(type: "text", nullable: false, defaultValue: "en"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_profiles", x => x.id);
                    table.UniqueConstraint("ak_user_profiles_user_id_id", x => new { x.user_id, x.id });
                    table.ForeignKey(
                        name: "fk_user_profiles_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    notifications = table.Column<string>(type: "jsonb", nullable: false),
                    privacy = table.Column<string>(type: "jsonb", nullable: false),
                    board = table.Column<string>(type: "jsonb", nullable: false),
                    currencies = table.Column<string>(type: "jsonb", nullable: false),
                    theme = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_settings", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_settings_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_user_tokens_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    company = table.Column<string>(type: "text", nullable: false),
                    company_url = table.Column<string>(type: "text", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true),
                    work_mode = table.Column<WorkMode>(type: "work_mode", nullable: false, defaultValue: WorkMode.Onsite),
                    job_type = table.Column<JobType>(type: "job_type", nullable: false, defaultValue: JobType.FullTime),
                    salary_min = table.Column<int>(type: "integer", nullable: true),
                    salary_max = table.Column<int>(type: "integer", nullable: true),
                    salary_currency = table.Column<string>(type: "text", nullable: true, defaultValueSql: "'USD'"),
                    salary_period = table.Column<SalaryPeriod>(type: "salary_period", nullable: false, defaultValue: SalaryPeriod.Year),
                    job_url = table.Column<string>(type: "text", nullable: true),
                    job_description = table.Column<string>(type: "text", nullable: true),
                    requirements = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    responsibilities = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    benefits = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    status = table.Column<JobStatus>(type: "job_status", nullable: false, defaultValue: JobStatus.Interested),
                    source = table.Column<string>(type: "text", nullable: true),
                    referral_name = table.Column<string>(type: "text", nullable: true),
                    posted_date = table.Column<DateOnly>(type: "date", nullable: true),
                    application_deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    applied_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    match_score = table.Column<double>(type: "double precision", nullable: true),
                    ai_analysis = table.Column<string>(type: "jsonb", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    position = table.Column<string>(type: "text", nullable: false, defaultValue: "", collation: "C"),
                    board_column_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tags = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    posting_text = table.Column<string>(type: "text", nullable: true),
                    posting_html = table.Column<string>(type: "text", nullable: true),
                    posting_source_url = table.Column<string>(type: "text", nullable: true),
                    posting_captured_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    read_fields = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    search_vector = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false, computedColumnSql: "setweight(to_tsvector('simple', left(title || ' ' || company || ' ' || coalesce(location, ''), 4000)), 'A') ||\nsetweight(to_tsvector('english', left(title, 2000) || ' ' || left(coalesce(job_description, posting_text, ''), 60000)), 'C') ||\nsetweight(to_tsvector('simple', left(coalesce(job_description, posting_text, ''), 60000)), 'C') ||\nsetweight(to_tsvector('simple', left(coalesce(notes, ''), 40000)), 'D')", stored: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jobs", x => x.id);
                    table.UniqueConstraint("ak_jobs_user_id_id", x => new { x.user_id, x.id });
                    table.ForeignKey(
                        name: "fk_jobs_board_columns_user_id_board_column_id",
                        columns: x => new { x.user_id, x.board_column_id },
                        principalTable: "board_columns",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_jobs_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "certifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_profile_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    issuing_organization = table.Column<string>(type: "text", nullable: false),
                    issue_date = table.Column<DateOnly>(type: "date", nullable: false),
                    expiry_date = table.Column<DateOnly>(type: "date", nullable: true),
                    credential_id = table.Column<string>(type: "text", nullable: true),
                    credential_url = table.Column<string>(type: "text", nullable: true),
                    does_not_expire = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    sort_key = table.Column<string>(type: "text", nullable: false, defaultValue: "", collation: "C"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certifications", x => x.id);
                    table.ForeignKey(
                        name: "fk_certifications_user_profiles_user_id_user_profile_id",
                        columns: x => new { x.user_id, x.user_profile_id },
                        principalTable: "user_profiles",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_certifications_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "educations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_profile_id = table.Column<Guid>(type: "uuid", nullable: false),
                    institution = table.Column<string>(type: "text", nullable: false),
                    degree = table.Column<string>(type: "text", nullable: false),
                    field_of_study = table.Column<string>(type: "text", nullable: false),
                    location = table.Column<string>(type: "text", nullable: true),
                    start_date = table.Column<DateOnly>(type: "date", nullable: false),
                    end_date = table.Column<DateOnly>(type: "date", nullable: true),
                    is_current = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    gpa = table.Column<double>(type: "double precision", nullable: true),
                    achievements = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    coursework = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    sort_key = table.Column<string>(type: "text", nullable: false, defaultValue: "", collation: "C"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_educations", x => x.id);
                    table.ForeignKey(
                        name: "fk_educations_user_profiles_user_id_user_profile_id",
                        columns: x => new { x.user_id, x.user_profile_id },
                        principalTable: "user_profiles",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_educations_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "experiences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_profile_id = table.Column<Guid>(type: "uuid", nullable: false),
                    company = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "text", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true),
                    work_mode = table.Column<WorkMode>(type: "work_mode", nullable: true),
                    start_date = table.Column<DateOnly>(type: "date", nullable: false),
                    end_date = table.Column<DateOnly>(type: "date", nullable: true),
                    is_current = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    achievements = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    technologies = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    sort_key = table.Column<string>(type: "text", nullable: false, defaultValue: "", collation: "C"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_experiences", x => x.id);
                    table.ForeignKey(
                        name: "fk_experiences_user_profiles_user_id_user_profile_id",
                        columns: x => new { x.user_id, x.user_profile_id },
                        principalTable: "user_profiles",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_experiences_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "skills",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_profile_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    category = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<SkillLevel>(type: "skill_level", nullable: false),
                    years_of_experience = table.Column<int>(type: "integer", nullable: true),
                    endorsements = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    evidence = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    sort_key = table.Column<string>(type: "text", nullable: false, defaultValue: "", collation: "C"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skills", x => x.id);
                    table.ForeignKey(
                        name: "fk_skills_user_profiles_user_id_user_profile_id",
                        columns: x => new { x.user_id, x.user_profile_id },
                        principalTable: "user_profiles",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_skills_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    resume_id = table.Column<Guid>(type: "uuid", nullable: true),
                    application_method = table.Column<ApplicationMethod>(type: "application_method", nullable: false, defaultValue: ApplicationMethod.Manual),
                    status = table.Column<ApplicationStatus>(type: "application_status", nullable: false, defaultValue: ApplicationStatus.Draft),
                    cover_letter = table.Column<string>(type: "text", nullable: true),
                    answers = table.Column<string>(type: "jsonb", nullable: false),
                    application_url = table.Column<string>(type: "text", nullable: true),
                    confirmation_number = table.Column<string>(type: "text", nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    response_received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ai_generated_cover_letter = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    ai_optimization_applied = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    notes = table.Column<string>(type: "text", nullable: true),
                    sealed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_posting_text = table.Column<string>(type: "text", nullable: true),
                    sent_resume_key = table.Column<string>(type: "text", nullable: true),
                    sent_resume_name = table.Column<string>(type: "text", nullable: true),
                    sent_resume_mime_type = table.Column<string>(type: "text", nullable: true),
                    sent_resume_version = table.Column<int>(type: "integer", nullable: true),
                    sent_resume_sha256 = table.Column<string>(type: "text", nullable: true),
                    sent_cover_letter = table.Column<string>(type: "text", nullable: true),
                    sent_answers = table.Column<string>(type: "jsonb", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications", x => x.id);
                    table.ForeignKey(
                        name: "fk_applications_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_applications_resumes_user_id_resume_id",
                        columns: x => new { x.user_id, x.resume_id },
                        principalTable: "resumes",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_applications_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "career_goals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "text", nullable: true),
                    target_date = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<GoalStatus>(type: "goal_status", nullable: false, defaultValue: GoalStatus.NotStarted),
                    priority = table.Column<int>(type: "integer", nullable: false),
                    progress = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    milestones = table.Column<string>(type: "jsonb", nullable: true),
                    ai_recommendations = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    skill = table.Column<string>(type: "text", nullable: true),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_career_goals", x => x.id);
                    table.ForeignKey(
                        name: "fk_career_goals_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_career_goals_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    company = table.Column<string>(type: "text", nullable: true),
                    role = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    url = table.Column<string>(type: "text", nullable: true),
                    channel = table.Column<string>(type: "text", nullable: true),
                    last_contact_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_step = table.Column<string>(type: "text", nullable: true),
                    next_step_on = table.Column<DateOnly>(type: "date", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contacts", x => x.id);
                    table.ForeignKey(
                        name: "fk_contacts_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_contacts_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "conversations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "text", nullable: true),
                    context = table.Column<string>(type: "text", nullable: true),
                    metadata = table.Column<string>(type: "jsonb", nullable: true),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conversations", x => x.id);
                    table.UniqueConstraint("ak_conversations_user_id_id", x => new { x.user_id, x.id });
                    table.ForeignKey(
                        name: "fk_conversations_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_conversations_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    document_type = table.Column<DocumentType>(type: "document_type", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    file_url = table.Column<string>(type: "text", nullable: false),
                    file_size = table.Column<int>(type: "integer", nullable: false),
                    mime_type = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false, defaultValue: 1),
                    chain_id = table.Column<Guid>(type: "uuid", nullable: false),
                    previous_version_id = table.Column<Guid>(type: "uuid", nullable: true),
                    content_sha256 = table.Column<string>(type: "text", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.id);
                    table.UniqueConstraint("ak_documents_user_id_id", x => new { x.user_id, x.id });
                    table.ForeignKey(
                        name: "fk_documents_documents_user_id_previous_version_id",
                        columns: x => new { x.user_id, x.previous_version_id },
                        principalTable: "documents",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_documents_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_documents_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "interviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    interview_type = table.Column<InterviewType>(type: "interview_type", nullable: false),
                    scheduled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    timezone = table.Column<string>(type: "text", nullable: true),
                    duration = table.Column<int>(type: "integer", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true),
                    interviewer_name = table.Column<string>(type: "text", nullable: true),
                    interviewer_email = table.Column<string>(type: "text", nullable: true),
                    interviewer_phone = table.Column<string>(type: "text", nullable: true),
                    outcome = table.Column<InterviewOutcome>(type: "interview_outcome", nullable: false, defaultValue: InterviewOutcome.Pending),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cancelled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    prep_notes = table.Column<string>(type: "text", nullable: true),
                    questions_asked = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    feedback = table.Column<string>(type: "text", nullable: true),
                    follow_up_sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reminder_sent = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    reminder_sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sequence = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_interviews_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_interviews_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "job_analyses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    resume_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role_level = table.Column<string>(type: "text", nullable: false),
                    key_responsibilities = table.Column<string>(type: "jsonb", nullable: false),
                    required_skills = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    preferred_skills = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    red_flags = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    highlights = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    overall_match = table.Column<double>(type: "double precision", nullable: true),
                    skills_match = table.Column<double>(type: "double precision", nullable: true),
                    experience_match = table.Column<double>(type: "double precision", nullable: true),
                    match_reasons = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    gaps = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    recommendations = table.Column<string>(type: "jsonb", nullable: false),
                    estimated_salary_min = table.Column<double>(type: "double precision", nullable: true),
                    estimated_salary_max = table.Column<double>(type: "double precision", nullable: true),
                    salary_currency = table.Column<string>(type: "text", nullable: true, defaultValueSql: "'USD'"),
                    market_comparison = table.Column<string>(type: "text", nullable: false),
                    salary_factors = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    application_tips = table.Column<string>(type: "jsonb", nullable: false),
                    analysis_context = table.Column<string>(type: "jsonb", nullable: true),
                    analysis_metadata = table.Column<string>(type: "jsonb", nullable: true),
                    requirements = table.Column<string>(type: "jsonb", nullable: false),
                    flag_findings = table.Column<string>(type: "jsonb", nullable: false),
                    highlight_findings = table.Column<string>(type: "jsonb", nullable: false),
                    score_reasons = table.Column<string>(type: "jsonb", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_analyses", x => x.id);
                    table.UniqueConstraint("ak_job_analyses_user_id_id", x => new { x.user_id, x.id });
                    table.ForeignKey(
                        name: "fk_job_analyses_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_job_analyses_resumes_user_id_resume_id",
                        columns: x => new { x.user_id, x.resume_id },
                        principalTable: "resumes",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_job_analyses_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "match_scores",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    resume_id = table.Column<Guid>(type: "uuid", nullable: true),
                    score = table.Column<double>(type: "double precision", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_scores", x => x.id);
                    table.ForeignKey(
                        name: "fk_match_scores_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_match_scores_resumes_user_id_resume_id",
                        columns: x => new { x.user_id, x.resume_id },
                        principalTable: "resumes",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_match_scores_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mock_interviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    interview_type = table.Column<InterviewType>(type: "interview_type", nullable: false),
                    target_role = table.Column<string>(type: "text", nullable: true),
                    target_company = table.Column<string>(type: "text", nullable: true),
                    difficulty = table.Column<string>(type: "text", nullable: true),
                    duration = table.Column<int>(type: "integer", nullable: true),
                    overall_score = table.Column<double>(type: "double precision", nullable: true),
                    technical_score = table.Column<double>(type: "double precision", nullable: true),
                    communication_score = table.Column<double>(type: "double precision", nullable: true),
                    problem_solving_score = table.Column<double>(type: "double precision", nullable: true),
                    ai_analysis = table.Column<string>(type: "jsonb", nullable: true),
                    ai_suggestions = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    strengths = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    areas_to_improve = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    conversation_history = table.Column<string>(type: "jsonb", nullable: false),
                    plan = table.Column<string>(type: "jsonb", nullable: false),
                    is_completed = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mock_interviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_mock_interviews_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_mock_interviews_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    base_salary = table.Column<decimal>(type: "numeric", nullable: true),
                    period = table.Column<SalaryPeriod>(type: "salary_period", nullable: false, defaultValue: SalaryPeriod.Year),
                    currency = table.Column<string>(type: "text", nullable: false),
                    bonus = table.Column<decimal>(type: "numeric", nullable: true),
                    bonus_percent = table.Column<decimal>(type: "numeric", nullable: true),
                    signing_bonus = table.Column<decimal>(type: "numeric", nullable: true),
                    equity_per_year = table.Column<decimal>(type: "numeric", nullable: true),
                    equity = table.Column<string>(type: "text", nullable: true),
                    vacation_days = table.Column<int>(type: "integer", nullable: true),
                    hours_per_week = table.Column<decimal>(type: "numeric", nullable: true),
                    benefits = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    benefits_per_year = table.Column<decimal>(type: "numeric", nullable: true),
                    start_date = table.Column<DateOnly>(type: "date", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deadline = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    negotiation_notes = table.Column<string>(type: "text", nullable: true),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offers", x => x.id);
                    table.ForeignKey(
                        name: "fk_offers_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_offers_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "resume_analyses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    resume_id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    overall_score = table.Column<int>(type: "integer", nullable: false),
                    ats_score = table.Column<int>(type: "integer", nullable: false),
                    readability_score = table.Column<int>(type: "integer", nullable: false),
                    summary_score = table.Column<int>(type: "integer", nullable: true),
                    experience_score = table.Column<int>(type: "integer", nullable: true),
                    education_score = table.Column<int>(type: "integer", nullable: true),
                    skills_score = table.Column<int>(type: "integer", nullable: true),
                    strengths = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    weaknesses = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    sections = table.Column<string>(type: "jsonb", nullable: false),
                    keyword_analysis = table.Column<string>(type: "jsonb", nullable: false),
                    ats_issues = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    suggestions = table.Column<string>(type: "jsonb", nullable: false),
                    target_role = table.Column<string>(type: "text", nullable: true),
                    target_industry = table.Column<string>(type: "text", nullable: true),
                    analysis_metadata = table.Column<string>(type: "jsonb", nullable: true),
                    score_reasons = table.Column<string>(type: "jsonb", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_resume_analyses", x => x.id);
                    table.UniqueConstraint("ak_resume_analyses_user_id_id", x => new { x.user_id, x.id });
                    table.ForeignKey(
                        name: "fk_resume_analyses_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_resume_analyses_resumes_user_id_resume_id",
                        columns: x => new { x.user_id, x.resume_id },
                        principalTable: "resumes",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_resume_analyses_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "status_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_status = table.Column<JobStatus>(type: "job_status", nullable: true),
                    to_status = table.Column<JobStatus>(type: "job_status", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    before = table.Column<string>(type: "jsonb", nullable: true),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    undo_of = table.Column<Guid>(type: "uuid", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_status_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_status_changes_jobs_user_id_job_id",
                        columns: x => new { x.user_id, x.job_id },
                        principalTable: "jobs",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_status_changes_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conversation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    metadata = table.Column<string>(type: "jsonb", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    search_vector = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false, computedColumnSql: "to_tsvector('simple', left(content, 100000))", stored: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messages", x => x.id);
                    table.UniqueConstraint("ak_messages_user_id_id", x => new { x.user_id, x.id });
                    table.ForeignKey(
                        name: "fk_messages_conversations_user_id_conversation_id",
                        columns: x => new { x.user_id, x.conversation_id },
                        principalTable: "conversations",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_messages_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "analysis_wordings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    resume_analysis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    job_analysis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<ProcessingState>(type: "processing_state", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    received = table.Column<int>(type: "integer", nullable: false),
                    stop_asked = table.Column<bool>(type: "boolean", nullable: false),
                    claimed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    input_sha256 = table.Column<string>(type: "text", nullable: true),
                    words = table.Column<string>(type: "jsonb", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_analysis_wordings", x => x.id);
                    table.ForeignKey(
                        name: "fk_analysis_wordings_job_analyses_user_id_job_analysis_id",
                        columns: x => new { x.user_id, x.job_analysis_id },
                        principalTable: "job_analyses",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_analysis_wordings_resume_analyses_user_id_resume_analysis_id",
                        columns: x => new { x.user_id, x.resume_analysis_id },
                        principalTable: "resume_analyses",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_analysis_wordings_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "coach_actions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conversation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    message_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<CoachActionKind>(type: "coach_action_kind", nullable: false),
                    payload = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<CoachActionState>(type: "coach_action_state", nullable: false, defaultValue: CoachActionState.Proposed),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    result = table.Column<string>(type: "jsonb", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coach_actions", x => x.id);
                    table.ForeignKey(
                        name: "fk_coach_actions_conversations_user_id_conversation_id",
                        columns: x => new { x.user_id, x.conversation_id },
                        principalTable: "conversations",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_coach_actions_messages_user_id_message_id",
                        columns: x => new { x.user_id, x.message_id },
                        principalTable: "messages",
                        principalColumns: new[] { "user_id", "id" },
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_coach_actions_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ai_usages_created_at",
                table: "ai_usages",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_ai_usages_user_id_created_at",
                table: "ai_usages",
                columns: new[] { "user_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_analysis_wordings_job_analysis_id",
                table: "analysis_wordings",
                column: "job_analysis_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_analysis_wordings_resume_analysis_id",
                table: "analysis_wordings",
                column: "resume_analysis_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_analysis_wordings_state",
                table: "analysis_wordings",
                column: "state",
                filter: "state in ('QUEUED', 'RUNNING')");

            migrationBuilder.CreateIndex(
                name: "ix_analysis_wordings_user_id_job_analysis_id",
                table: "analysis_wordings",
                columns: new[] { "user_id", "job_analysis_id" });

            migrationBuilder.CreateIndex(
                name: "ix_analysis_wordings_user_id_resume_analysis_id",
                table: "analysis_wordings",
                columns: new[] { "user_id", "resume_analysis_id" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_job_id",
                table: "applications",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_resume_id",
                table: "applications",
                column: "resume_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_status",
                table: "applications",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_applications_submitted_at",
                table: "applications",
                column: "submitted_at");

            migrationBuilder.CreateIndex(
                name: "ix_applications_user_id_job_id",
                table: "applications",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_user_id_resume_id",
                table: "applications",
                columns: new[] { "user_id", "resume_id" });

            migrationBuilder.CreateIndex(
                name: "ix_assessments_type",
                table: "assessments",
                column: "type");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_user_id",
                table: "assessments",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_events_action",
                table: "audit_events",
                column: "action");

            migrationBuilder.CreateIndex(
                name: "ix_audit_events_created_at",
                table: "audit_events",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_audit_events_user_id_created_at",
                table: "audit_events",
                columns: new[] { "user_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feeds_token_hash",
                table: "calendar_feeds",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feeds_user_id",
                table: "calendar_feeds",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_career_goals_deleted_at",
                table: "career_goals",
                column: "deleted_at",
                filter: "deleted_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_career_goals_priority",
                table: "career_goals",
                column: "priority");

            migrationBuilder.CreateIndex(
                name: "ix_career_goals_status",
                table: "career_goals",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_career_goals_user_id_job_id",
                table: "career_goals",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_certifications_user_id_user_profile_id",
                table: "certifications",
                columns: new[] { "user_id", "user_profile_id" });

            migrationBuilder.CreateIndex(
                name: "ix_certifications_user_profile_id",
                table: "certifications",
                column: "user_profile_id");

            migrationBuilder.CreateIndex(
                name: "ix_coach_actions_conversation_id",
                table: "coach_actions",
                column: "conversation_id");

            migrationBuilder.CreateIndex(
                name: "ix_coach_actions_user_id_conversation_id",
                table: "coach_actions",
                columns: new[] { "user_id", "conversation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_coach_actions_user_id_message_id",
                table: "coach_actions",
                columns: new[] { "user_id", "message_id" });

            migrationBuilder.CreateIndex(
                name: "ix_contacts_deleted_at",
                table: "contacts",
                column: "deleted_at",
                filter: "deleted_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_contacts_job_id",
                table: "contacts",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "ix_contacts_user_id_company",
                table: "contacts",
                columns: new[] { "user_id", "company" });

            migrationBuilder.CreateIndex(
                name: "ix_contacts_user_id_job_id",
                table: "contacts",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_conversations_context",
                table: "conversations",
                column: "context");

            migrationBuilder.CreateIndex(
                name: "ix_conversations_deleted_at",
                table: "conversations",
                column: "deleted_at",
                filter: "deleted_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_conversations_user_id_job_id",
                table: "conversations",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_conversations_user_id_updated_at",
                table: "conversations",
                columns: new[] { "user_id", "updated_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dev_mails_recipient_created_at",
                table: "dev_mails",
                columns: new[] { "recipient", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_deleted_at",
                table: "documents",
                column: "deleted_at",
                filter: "deleted_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_documents_document_type",
                table: "documents",
                column: "document_type");

            migrationBuilder.CreateIndex(
                name: "ix_documents_job_id",
                table: "documents",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_user_id_chain_id_version",
                table: "documents",
                columns: new[] { "user_id", "chain_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_user_id_job_id",
                table: "documents",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_user_id_previous_version_id",
                table: "documents",
                columns: new[] { "user_id", "previous_version_id" });

            migrationBuilder.CreateIndex(
                name: "ix_drafts_user_id_form_key",
                table: "drafts",
                columns: new[] { "user_id", "form_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_educations_is_current",
                table: "educations",
                column: "is_current");

            migrationBuilder.CreateIndex(
                name: "ix_educations_user_id_user_profile_id",
                table: "educations",
                columns: new[] { "user_id", "user_profile_id" });

            migrationBuilder.CreateIndex(
                name: "ix_educations_user_profile_id",
                table: "educations",
                column: "user_profile_id");

            migrationBuilder.CreateIndex(
                name: "ix_experiences_is_current",
                table: "experiences",
                column: "is_current");

            migrationBuilder.CreateIndex(
                name: "ix_experiences_user_id_user_profile_id",
                table: "experiences",
                columns: new[] { "user_id", "user_profile_id" });

            migrationBuilder.CreateIndex(
                name: "ix_experiences_user_profile_id",
                table: "experiences",
                column: "user_profile_id");

            migrationBuilder.CreateIndex(
                name: "ix_interviews_job_id",
                table: "interviews",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "ix_interviews_outcome",
                table: "interviews",
                column: "outcome");

            migrationBuilder.CreateIndex(
                name: "ix_interviews_scheduled_at",
                table: "interviews",
                column: "scheduled_at");

            migrationBuilder.CreateIndex(
                name: "ix_interviews_user_id_job_id",
                table: "interviews",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_job_analyses_job_id",
                table: "job_analyses",
                column: "job_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_job_analyses_resume_id",
                table: "job_analyses",
                column: "resume_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_analyses_user_id_job_id",
                table: "job_analyses",
                columns: new[] { "user_id", "job_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_job_analyses_user_id_resume_id",
                table: "job_analyses",
                columns: new[] { "user_id", "resume_id" });

            migrationBuilder.CreateIndex(
                name: "ix_job_imports_state",
                table: "job_imports",
                column: "state",
                filter: "state in ('QUEUED', 'RUNNING')");

            migrationBuilder.CreateIndex(
                name: "ix_job_imports_user_id",
                table: "job_imports",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_applied_at",
                table: "jobs",
                column: "applied_at");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_deleted_at",
                table: "jobs",
                column: "deleted_at",
                filter: "deleted_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_job_type",
                table: "jobs",
                column: "job_type");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_search_vector",
                table: "jobs",
                column: "search_vector")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status",
                table: "jobs",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_tags",
                table: "jobs",
                column: "tags")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_user_id",
                table: "jobs",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_user_id_board_column_id",
                table: "jobs",
                columns: new[] { "user_id", "board_column_id" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_user_id_status_position",
                table: "jobs",
                columns: new[] { "user_id", "status", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_work_mode",
                table: "jobs",
                column: "work_mode");

            migrationBuilder.CreateIndex(
                name: "ix_match_scores_job_id_created_at",
                table: "match_scores",
                columns: new[] { "job_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_match_scores_user_id_job_id",
                table: "match_scores",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_match_scores_user_id_resume_id",
                table: "match_scores",
                columns: new[] { "user_id", "resume_id" });

            migrationBuilder.CreateIndex(
                name: "ix_messages_conversation_id",
                table: "messages",
                column: "conversation_id");

            migrationBuilder.CreateIndex(
                name: "ix_messages_created_at",
                table: "messages",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_messages_search_vector",
                table: "messages",
                column: "search_vector")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_messages_user_id_conversation_id",
                table: "messages",
                columns: new[] { "user_id", "conversation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_mock_interviews_created_at",
                table: "mock_interviews",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_mock_interviews_is_completed",
                table: "mock_interviews",
                column: "is_completed");

            migrationBuilder.CreateIndex(
                name: "ix_mock_interviews_user_id_job_id",
                table: "mock_interviews",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_reminder_id",
                table: "notifications",
                column: "reminder_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notifications_user_id_created_at",
                table: "notifications",
                columns: new[] { "user_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_offers_deadline",
                table: "offers",
                column: "deadline");

            migrationBuilder.CreateIndex(
                name: "ix_offers_deleted_at",
                table: "offers",
                column: "deleted_at",
                filter: "deleted_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_offers_job_id",
                table: "offers",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "ix_offers_user_id_job_id",
                table: "offers",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_reminders_due_at",
                table: "reminders",
                column: "due_at",
                filter: "sent_at is null and skipped_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_reminders_user_id_kind_subject_id_slot",
                table: "reminders",
                columns: new[] { "user_id", "kind", "subject_id", "slot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_resume_analyses_job_id",
                table: "resume_analyses",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "ix_resume_analyses_resume_id",
                table: "resume_analyses",
                column: "resume_id");

            migrationBuilder.CreateIndex(
                name: "ix_resume_analyses_resume_id_job_id",
                table: "resume_analyses",
                columns: new[] { "resume_id", "job_id" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_resume_analyses_user_id_job_id",
                table: "resume_analyses",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_resume_analyses_user_id_resume_id",
                table: "resume_analyses",
                columns: new[] { "user_id", "resume_id" });

            migrationBuilder.CreateIndex(
                name: "ix_resumes_deleted_at",
                table: "resumes",
                column: "deleted_at",
                filter: "deleted_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_resumes_is_active",
                table: "resumes",
                column: "is_active");

            migrationBuilder.CreateIndex(
                name: "ix_resumes_is_primary",
                table: "resumes",
                column: "is_primary");

            migrationBuilder.CreateIndex(
                name: "ix_resumes_state",
                table: "resumes",
                column: "state",
                filter: "state in ('QUEUED', 'RUNNING')");

            migrationBuilder.CreateIndex(
                name: "ix_resumes_user_id",
                table: "resumes",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_resumes_user_id_chain_id_version",
                table: "resumes",
                columns: new[] { "user_id", "chain_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_resumes_user_id_previous_version_id",
                table: "resumes",
                columns: new[] { "user_id", "previous_version_id" });

            migrationBuilder.CreateIndex(
                name: "ux_resumes_one_primary",
                table: "resumes",
                column: "user_id",
                unique: true,
                filter: "is_primary and deleted_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_saved_views_user_id_name",
                table: "saved_views",
                columns: new[] { "user_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sessions_expires_at",
                table: "sessions",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_sessions_refresh_token",
                table: "sessions",
                column: "refresh_token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sessions_user_id",
                table: "sessions",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_skills_category",
                table: "skills",
                column: "category");

            migrationBuilder.CreateIndex(
                name: "ix_skills_user_id_user_profile_id",
                table: "skills",
                columns: new[] { "user_id", "user_profile_id" });

            migrationBuilder.CreateIndex(
                name: "ix_skills_user_profile_id",
                table: "skills",
                column: "user_profile_id");

            migrationBuilder.CreateIndex(
                name: "ix_status_changes_changed_at",
                table: "status_changes",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_status_changes_job_id",
                table: "status_changes",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "ix_status_changes_user_id_job_id",
                table: "status_changes",
                columns: new[] { "user_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_user_claims_user_id",
                table: "user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_logins_user_id",
                table: "user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_passkeys_user_id",
                table: "user_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_profiles_user_id",
                table: "user_profiles",
                column: "user_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_user_settings_user_id",
                table: "user_settings",
                column: "user_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_users_email",
                table: "users",
                column: "email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_users_normalized_email",
                table: "users",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_users_normalized_user_name",
                table: "users",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_users_status",
                table: "users",
                column: "status");

            migrationBuilder.Sql(DatabaseObjects.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(DatabaseObjects.Drop);

            migrationBuilder.DropTable(
                name: "ai_settings");

            migrationBuilder.DropTable(
                name: "ai_usages");

            migrationBuilder.DropTable(
                name: "analysis_wordings");

            migrationBuilder.DropTable(
                name: "applications");

            migrationBuilder.DropTable(
                name: "assessments");

            migrationBuilder.DropTable(
                name: "audit_events");

            migrationBuilder.DropTable(
                name: "calendar_feeds");

            migrationBuilder.DropTable(
                name: "career_goals");

            migrationBuilder.DropTable(
                name: "certifications");

            migrationBuilder.DropTable(
                name: "coach_actions");

            migrationBuilder.DropTable(
                name: "contacts");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "dev_mails");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropTable(
                name: "educations");

            migrationBuilder.DropTable(
                name: "experiences");

            migrationBuilder.DropTable(
                name: "interviews");

            migrationBuilder.DropTable(
                name: "job_imports");

            migrationBuilder.DropTable(
                name: "match_scores");

            migrationBuilder.DropTable(
                name: "mock_interviews");

            migrationBuilder.DropTable(
                name: "notifications");

            migrationBuilder.DropTable(
                name: "offers");

            migrationBuilder.DropTable(
                name: "reminders");

            migrationBuilder.DropTable(
                name: "saved_views");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "skills");

            migrationBuilder.DropTable(
                name: "status_changes");

            migrationBuilder.DropTable(
                name: "user_claims");

            migrationBuilder.DropTable(
                name: "user_logins");

            migrationBuilder.DropTable(
                name: "user_passkeys");

            migrationBuilder.DropTable(
                name: "user_settings");

            migrationBuilder.DropTable(
                name: "user_tokens");

            migrationBuilder.DropTable(
                name: "job_analyses");

            migrationBuilder.DropTable(
                name: "resume_analyses");

            migrationBuilder.DropTable(
                name: "messages");

            migrationBuilder.DropTable(
                name: "user_profiles");

            migrationBuilder.DropTable(
                name: "resumes");

            migrationBuilder.DropTable(
                name: "conversations");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "board_columns");

            migrationBuilder.DropTable(
                name: "users");
        }
    }
}
