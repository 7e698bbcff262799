-- CreateTable
CREATE TABLE "cases" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "principal_id" UUID NOT NULL,
    "lead_id" UUID,
    "opened_on" DATE NOT NULL,
    "lawful_status" TEXT NOT NULL DEFAULT 'unknown',
    "track" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "status_since" DATE,
    "sort_name" TEXT NOT NULL,
    "court_id" TEXT,
    "office_id" TEXT,
    "next_hearing" DATE,
    "waiting_on" TEXT,
    "waiting_since" DATE,
    "closed_on" DATE,
    "activity_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "case_person" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "included" BOOLEAN NOT NULL DEFAULT false,
    "since" DATE,
    "until" DATE,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "case_person_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "case_member" (
    "firm_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by" UUID,

    CONSTRAINT "case_member_pkey" PRIMARY KEY ("firm_id","case_id","user_id")
);

-- CreateTable
CREATE TABLE "case_restriction" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "restricted_by" UUID,
    "restricted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_by" UUID,
    "lifted_at" TIMESTAMPTZ(3),
    "lift_reason" TEXT,

    CONSTRAINT "case_restriction_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "case_wall" (
    "firm_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,

    CONSTRAINT "case_wall_pkey" PRIMARY KEY ("firm_id","case_id")
);

-- CreateTable
CREATE TABLE "case_ground" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "strength" TEXT NOT NULL,
    "attribution" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "case_ground_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "case_reason" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "cipher" TEXT NOT NULL,
    "ground_id" UUID,
    "unprotected" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "case_reason_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "journey_stop" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "arrived_on" DATE,
    "arrived_until" DATE,
    "arrived_precision" TEXT,
    "left_on" DATE,
    "left_until" DATE,
    "left_precision" TEXT,
    "status_held" TEXT NOT NULL DEFAULT '',
    "manner" TEXT,
    "document" TEXT,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "journey_stop_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "proceeding" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "track" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "office_id" TEXT,
    "court_id" TEXT,
    "judge" TEXT NOT NULL DEFAULT '',
    "number" TEXT NOT NULL DEFAULT '',
    "started_on" DATE,
    "ended_on" DATE,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "proceeding_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "case_note" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_by" UUID,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_note_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "next_step" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "client_ru" TEXT NOT NULL DEFAULT '',
    "client_en" TEXT NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ(3),
    "published_by" UUID,
    "done_at" TIMESTAMPTZ(3),
    "done_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,

    CONSTRAINT "next_step_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "case_closure" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "closed_on" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "closed_by" UUID,
    "closed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reopened_at" TIMESTAMPTZ(3),
    "reopened_by" UUID,
    "reopen_reason" TEXT,

    CONSTRAINT "case_closure_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "case_opening" (
    "firm_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_opening_pkey" PRIMARY KEY ("firm_id","case_id","user_id","hour")
);

-- CreateTable
CREATE TABLE "client_case" (
    "firm_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "via" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "granted_by" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "client_case_pkey" PRIMARY KEY ("firm_id","user_id","case_id")
);

-- CreateTable
CREATE TABLE "firm" (
    "id" UUID NOT NULL,
    "short_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "exit_url" TEXT,
    "require_second_factor" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "firm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "firm_key" (
    "firm_id" UUID NOT NULL,
    "id" INTEGER NOT NULL,
    "wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "firm_key_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "member" (
    "firm_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),
    "disabled_by" UUID,

    CONSTRAINT "member_pkey" PRIMARY KEY ("firm_id","user_id")
);

-- CreateTable
CREATE TABLE "member_role" (
    "firm_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "member_role_pkey" PRIMARY KEY ("firm_id","user_id","role")
);

-- CreateTable
CREATE TABLE "client_account" (
    "firm_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),
    "disabled_by" UUID,

    CONSTRAINT "client_account_pkey" PRIMARY KEY ("firm_id","user_id")
);

-- CreateTable
CREATE TABLE "firm_total" (
    "firm_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "firm_total_pkey" PRIMARY KEY ("firm_id","key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "firm_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" UUID,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_id" UUID,
    "case_id" UUID,
    "details" TEXT NOT NULL,
    "prev" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("firm_id","seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "firm_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("firm_id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "cipher" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "section_revision" (
    "firm_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "changed_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "section_revision_pkey" PRIMARY KEY ("firm_id","subject_id","section")
);

-- CreateTable
CREATE TABLE "command_receipt" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "use_case" TEXT NOT NULL,
    "user_id" UUID,
    "result" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "command_receipt_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "time_zone" TEXT,
    "theme" TEXT NOT NULL DEFAULT 'system',
    "totp_cipher" TEXT,
    "totp_confirmed_at" TIMESTAMPTZ(3),
    "totp_last_step" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_token" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "challenge" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "session" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,
    "second_factor_at" TIMESTAMPTZ(3),
    "agent" TEXT NOT NULL,
    "network" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "scopes" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "surname" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "patronymic" TEXT NOT NULL DEFAULT '',
    "name_in_use" TEXT NOT NULL DEFAULT '',
    "latin_surname" TEXT NOT NULL DEFAULT '',
    "latin_given" TEXT NOT NULL DEFAULT '',
    "sex" TEXT NOT NULL DEFAULT 'unknown',
    "birth_on" DATE,
    "birth_until" DATE,
    "birth_precision" TEXT,
    "birth_place" TEXT NOT NULL DEFAULT '',
    "birth_country" TEXT NOT NULL DEFAULT '',
    "sort_key" TEXT NOT NULL,
    "search_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "merged_into_id" UUID,

    CONSTRAINT "person_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "person_name" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "script" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "patronymic" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "search_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "person_name_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "person_citizenship" (
    "firm_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "country" TEXT NOT NULL,

    CONSTRAINT "person_citizenship_pkey" PRIMARY KEY ("firm_id","person_id","country")
);

-- CreateTable
CREATE TABLE "person_language" (
    "firm_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "fluency" TEXT NOT NULL,

    CONSTRAINT "person_language_pkey" PRIMARY KEY ("firm_id","person_id","language")
);

-- CreateTable
CREATE TABLE "contact_point" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "contact_point_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "identity_number" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "cipher" TEXT NOT NULL,
    "blind" TEXT NOT NULL,
    "tail" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,

    CONSTRAINT "identity_number_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "person_merge" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "gone_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "merged_by" UUID,
    "merged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_merge_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "proceeding_id" UUID,
    "seq" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "until_date" DATE NOT NULL,
    "precision" TEXT NOT NULL,
    "details" TEXT NOT NULL DEFAULT '{}',
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "recorded_by" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "override_rule" TEXT,
    "override_reason" TEXT,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "event_strike" (
    "firm_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "struck_by" UUID,
    "struck_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_strike_pkey" PRIMARY KEY ("firm_id","event_id")
);

-- CreateTable
CREATE TABLE "status_check" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "checked_on" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "checked_by" UUID,
    "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "status_check_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "publication" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT,
    "stage" TEXT,
    "track" TEXT,
    "since" DATE,
    "checked_on" DATE,
    "event_id" UUID,
    "published_by" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateIndex
CREATE INDEX "cases_firm_id_activity_at_id_idx" ON "cases"("firm_id", "activity_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "cases_firm_id_sort_name_id_idx" ON "cases"("firm_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "cases_firm_id_opened_on_id_idx" ON "cases"("firm_id", "opened_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "cases_firm_id_next_hearing_id_idx" ON "cases"("firm_id", "next_hearing", "id");

-- CreateIndex
CREATE INDEX "cases_firm_id_stage_activity_at_id_idx" ON "cases"("firm_id", "stage", "activity_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "cases_firm_id_track_activity_at_id_idx" ON "cases"("firm_id", "track", "activity_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "cases_firm_id_lead_id_activity_at_id_idx" ON "cases"("firm_id", "lead_id", "activity_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "cases_firm_id_court_id_activity_at_id_idx" ON "cases"("firm_id", "court_id", "activity_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "cases_firm_id_principal_id_idx" ON "cases"("firm_id", "principal_id");

-- CreateIndex
CREATE UNIQUE INDEX "cases_firm_id_number_key" ON "cases"("firm_id", "number");

-- CreateIndex
CREATE INDEX "case_person_firm_id_person_id_idx" ON "case_person"("firm_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_person_firm_id_case_id_person_id_key" ON "case_person"("firm_id", "case_id", "person_id");

-- CreateIndex
CREATE INDEX "case_member_firm_id_user_id_case_id_idx" ON "case_member"("firm_id", "user_id", "case_id");

-- CreateIndex
CREATE INDEX "case_restriction_firm_id_case_id_idx" ON "case_restriction"("firm_id", "case_id");

-- CreateIndex
CREATE INDEX "case_ground_firm_id_code_case_id_idx" ON "case_ground"("firm_id", "code", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_ground_firm_id_case_id_code_key" ON "case_ground"("firm_id", "case_id", "code");

-- CreateIndex
CREATE INDEX "case_reason_firm_id_case_id_position_idx" ON "case_reason"("firm_id", "case_id", "position");

-- CreateIndex
CREATE INDEX "journey_stop_firm_id_country_case_id_idx" ON "journey_stop"("firm_id", "country", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "journey_stop_firm_id_case_id_position_key" ON "journey_stop"("firm_id", "case_id", "position");

-- CreateIndex
CREATE INDEX "proceeding_firm_id_case_id_position_idx" ON "proceeding"("firm_id", "case_id", "position");

-- CreateIndex
CREATE INDEX "case_note_firm_id_case_id_written_at_id_idx" ON "case_note"("firm_id", "case_id", "written_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "next_step_firm_id_case_id_created_at_idx" ON "next_step"("firm_id", "case_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "case_closure_firm_id_case_id_idx" ON "case_closure"("firm_id", "case_id");

-- CreateIndex
CREATE INDEX "case_opening_firm_id_case_id_opened_at_idx" ON "case_opening"("firm_id", "case_id", "opened_at" DESC);

-- CreateIndex
CREATE INDEX "client_case_firm_id_case_id_idx" ON "client_case"("firm_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "firm_short_name_key" ON "firm"("short_name");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE INDEX "client_account_firm_id_person_id_idx" ON "client_account"("firm_id", "person_id");

-- CreateIndex
CREATE INDEX "client_account_user_id_idx" ON "client_account"("user_id");

-- CreateIndex
CREATE INDEX "audit_entry_firm_id_case_id_seq_idx" ON "audit_entry"("firm_id", "case_id", "seq" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_firm_id_subject_id_seq_idx" ON "audit_entry"("firm_id", "subject_id", "seq" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "recovery_code_user_id_idx" ON "recovery_code"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_user_id_idx" ON "passkey"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_token_token_hash_key" ON "user_token"("token_hash");

-- CreateIndex
CREATE INDEX "user_token_user_id_idx" ON "user_token"("user_id");

-- CreateIndex
CREATE INDEX "challenge_user_id_idx" ON "challenge"("user_id");

-- CreateIndex
CREATE INDEX "session_firm_id_user_id_created_at_idx" ON "session"("firm_id", "user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "api_token_firm_id_user_id_idx" ON "api_token"("firm_id", "user_id");

-- CreateIndex
CREATE INDEX "person_firm_id_sort_key_id_idx" ON "person"("firm_id", "sort_key", "id");

-- CreateIndex
CREATE INDEX "person_firm_id_merged_into_id_idx" ON "person"("firm_id", "merged_into_id");

-- CreateIndex
CREATE INDEX "person_name_firm_id_person_id_position_idx" ON "person_name"("firm_id", "person_id", "position");

-- CreateIndex
CREATE INDEX "contact_point_firm_id_person_id_position_idx" ON "contact_point"("firm_id", "person_id", "position");

-- CreateIndex
CREATE INDEX "identity_number_firm_id_person_id_idx" ON "identity_number"("firm_id", "person_id");

-- CreateIndex
CREATE INDEX "identity_number_firm_id_blind_idx" ON "identity_number"("firm_id", "blind");

-- CreateIndex
CREATE INDEX "person_merge_firm_id_kept_id_idx" ON "person_merge"("firm_id", "kept_id");

-- CreateIndex
CREATE INDEX "case_event_firm_id_case_id_on_date_seq_idx" ON "case_event"("firm_id", "case_id", "on_date", "seq");

-- CreateIndex
CREATE INDEX "case_event_firm_id_recorded_at_id_idx" ON "case_event"("firm_id", "recorded_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "case_event_firm_id_on_date_id_idx" ON "case_event"("firm_id", "on_date", "id");

-- CreateIndex
CREATE INDEX "event_strike_firm_id_case_id_idx" ON "event_strike"("firm_id", "case_id");

-- CreateIndex
CREATE INDEX "status_check_firm_id_case_id_checked_on_idx" ON "status_check"("firm_id", "case_id", "checked_on" DESC);

-- CreateIndex
CREATE INDEX "publication_firm_id_case_id_published_at_idx" ON "publication"("firm_id", "case_id", "published_at" DESC);

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_firm_id_principal_id_fkey" FOREIGN KEY ("firm_id", "principal_id") REFERENCES "person"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_firm_id_lead_id_fkey" FOREIGN KEY ("firm_id", "lead_id") REFERENCES "member"("firm_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "case_person" ADD CONSTRAINT "case_person_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_person" ADD CONSTRAINT "case_person_firm_id_person_id_fkey" FOREIGN KEY ("firm_id", "person_id") REFERENCES "person"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_member" ADD CONSTRAINT "case_member_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_member" ADD CONSTRAINT "case_member_firm_id_user_id_fkey" FOREIGN KEY ("firm_id", "user_id") REFERENCES "member"("firm_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_restriction" ADD CONSTRAINT "case_restriction_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_wall" ADD CONSTRAINT "case_wall_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_ground" ADD CONSTRAINT "case_ground_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_reason" ADD CONSTRAINT "case_reason_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_reason" ADD CONSTRAINT "case_reason_firm_id_ground_id_fkey" FOREIGN KEY ("firm_id", "ground_id") REFERENCES "case_ground"("firm_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_stop" ADD CONSTRAINT "journey_stop_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proceeding" ADD CONSTRAINT "proceeding_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "next_step" ADD CONSTRAINT "next_step_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_closure" ADD CONSTRAINT "case_closure_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_opening" ADD CONSTRAINT "case_opening_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_case" ADD CONSTRAINT "client_case_firm_id_user_id_fkey" FOREIGN KEY ("firm_id", "user_id") REFERENCES "client_account"("firm_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_case" ADD CONSTRAINT "client_case_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_key" ADD CONSTRAINT "firm_key_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_role" ADD CONSTRAINT "member_role_firm_id_user_id_fkey" FOREIGN KEY ("firm_id", "user_id") REFERENCES "member"("firm_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_account" ADD CONSTRAINT "client_account_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_account" ADD CONSTRAINT "client_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_account" ADD CONSTRAINT "client_account_firm_id_person_id_fkey" FOREIGN KEY ("firm_id", "person_id") REFERENCES "person"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_total" ADD CONSTRAINT "firm_total_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_token" ADD CONSTRAINT "user_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_firm_id_merged_into_id_fkey" FOREIGN KEY ("firm_id", "merged_into_id") REFERENCES "person"("firm_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "person_name" ADD CONSTRAINT "person_name_firm_id_person_id_fkey" FOREIGN KEY ("firm_id", "person_id") REFERENCES "person"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_citizenship" ADD CONSTRAINT "person_citizenship_firm_id_person_id_fkey" FOREIGN KEY ("firm_id", "person_id") REFERENCES "person"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_language" ADD CONSTRAINT "person_language_firm_id_person_id_fkey" FOREIGN KEY ("firm_id", "person_id") REFERENCES "person"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_firm_id_person_id_fkey" FOREIGN KEY ("firm_id", "person_id") REFERENCES "person"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity_number" ADD CONSTRAINT "identity_number_firm_id_person_id_fkey" FOREIGN KEY ("firm_id", "person_id") REFERENCES "person"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_firm_id_kept_id_fkey" FOREIGN KEY ("firm_id", "kept_id") REFERENCES "person"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_firm_id_gone_id_fkey" FOREIGN KEY ("firm_id", "gone_id") REFERENCES "person"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_firm_id_proceeding_id_fkey" FOREIGN KEY ("firm_id", "proceeding_id") REFERENCES "proceeding"("firm_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "event_strike" ADD CONSTRAINT "event_strike_firm_id_event_id_fkey" FOREIGN KEY ("firm_id", "event_id") REFERENCES "case_event"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_check" ADD CONSTRAINT "status_check_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_firm_id_case_id_fkey" FOREIGN KEY ("firm_id", "case_id") REFERENCES "cases"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_firm_id_event_id_fkey" FOREIGN KEY ("firm_id", "event_id") REFERENCES "case_event"("firm_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
