#include "core/db/migrations.h"

namespace musubi {

using namespace Qt::StringLiterals;

const QStringList& meetingSchema()
{
    static const QStringList statements{
        uR"sql(CREATE TABLE meeting (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              fiscal_year INTEGER NOT NULL,
              sequence INTEGER NOT NULL,
              convened_on TEXT NOT NULL CHECK (convened_on IS date(convened_on, '+0 days')),
              meeting_kind TEXT NOT NULL,
              round INTEGER NOT NULL CHECK (round >= 0),
              previous INTEGER REFERENCES meeting (id),
              theme TEXT NOT NULL CHECK (theme <> ''),
              aim TEXT NOT NULL,
              starts_at TEXT CHECK (starts_at IS strftime('%Y-%m-%dT%H:%M', starts_at)),
              ends_at TEXT CHECK (ends_at IS strftime('%Y-%m-%dT%H:%M', ends_at)),
              venue TEXT NOT NULL,
              online_address TEXT NOT NULL,
              is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
              chair TEXT NOT NULL,
              facilitator TEXT NOT NULL,
              recorder TEXT NOT NULL,
              lead INTEGER REFERENCES staff (id),
              meeting_status TEXT NOT NULL,
              status_reason TEXT NOT NULL,
              from_public INTEGER NOT NULL,
              from_private INTEGER NOT NULL,
              answer_by TEXT CHECK (answer_by IS date(answer_by, '+0 days')),
              minutes_status TEXT NOT NULL,
              minutes_text TEXT NOT NULL,
              next_meeting TEXT NOT NULL,
              note TEXT NOT NULL,
              received_uid TEXT NOT NULL,
              received_sequence INTEGER NOT NULL,
              UNIQUE (fiscal_year, sequence),
              CHECK ((starts_at IS NULL) = (ends_at IS NULL) AND (starts_at IS NULL OR ends_at >= starts_at))
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX meeting_by_start ON meeting (starts_at))sql"_s,
        uR"sql(CREATE INDEX meeting_by_previous ON meeting (previous) WHERE previous IS NOT NULL)sql"_s,
        uR"sql(CREATE INDEX meeting_by_received_uid ON meeting (received_uid) WHERE received_uid <> '')sql"_s,
        uR"sql(CREATE TABLE meeting_matter (
              meeting INTEGER NOT NULL REFERENCES meeting (id),
              position INTEGER NOT NULL,
              matter INTEGER NOT NULL REFERENCES matter (id),
              PRIMARY KEY (meeting, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX meeting_matter_by_matter ON meeting_matter (matter))sql"_s,
        uR"sql(CREATE TABLE meeting_consultation (
              meeting INTEGER NOT NULL REFERENCES meeting (id),
              position INTEGER NOT NULL,
              consultation INTEGER NOT NULL REFERENCES consultation (id),
              PRIMARY KEY (meeting, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX meeting_consultation_by_consultation ON meeting_consultation (consultation))sql"_s,
        uR"sql(CREATE TABLE meeting_participant (
              meeting INTEGER NOT NULL REFERENCES meeting (id),
              position INTEGER NOT NULL,
              number INTEGER NOT NULL,
              organization INTEGER REFERENCES organization (id),
              organization_name TEXT NOT NULL,
              person INTEGER REFERENCES person (id),
              name TEXT NOT NULL,
              title TEXT NOT NULL,
              sector TEXT NOT NULL,
              role TEXT NOT NULL,
              required INTEGER NOT NULL CHECK (required IN (0, 1)),
              invitation TEXT NOT NULL,
              attendance TEXT NOT NULL,
              proxy TEXT NOT NULL,
              uninvited INTEGER NOT NULL CHECK (uninvited IN (0, 1)),
              letter_needed INTEGER NOT NULL CHECK (letter_needed IN (0, 1)),
              letter_sent_on TEXT CHECK (letter_sent_on IS date(letter_sent_on, '+0 days')),
              note TEXT NOT NULL,
              PRIMARY KEY (meeting, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX meeting_participant_by_organization ON meeting_participant (organization))sql"_s,
        uR"sql(CREATE INDEX meeting_participant_by_person ON meeting_participant (person))sql"_s,
        uR"sql(CREATE TABLE meeting_offer (
              meeting INTEGER NOT NULL REFERENCES meeting (id),
              position INTEGER NOT NULL,
              number INTEGER NOT NULL,
              starts_at TEXT NOT NULL CHECK (starts_at IS strftime('%Y-%m-%dT%H:%M', starts_at)),
              ends_at TEXT NOT NULL CHECK (ends_at IS strftime('%Y-%m-%dT%H:%M', ends_at)),
              held INTEGER NOT NULL CHECK (held IN (0, 1)),
              PRIMARY KEY (meeting, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX meeting_offer_by_start ON meeting_offer (starts_at))sql"_s,
        uR"sql(CREATE TABLE meeting_answer (
              meeting INTEGER NOT NULL REFERENCES meeting (id),
              position INTEGER NOT NULL,
              participant INTEGER NOT NULL,
              offer INTEGER NOT NULL,
              answer TEXT NOT NULL,
              note TEXT NOT NULL,
              source TEXT NOT NULL,
              answered_at TEXT CHECK (answered_at IS strftime('%Y-%m-%dT%H:%M', answered_at)),
              PRIMARY KEY (meeting, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE meeting_preparation (
              meeting INTEGER NOT NULL REFERENCES meeting (id),
              position INTEGER NOT NULL,
              what TEXT NOT NULL,
              working_days_ahead INTEGER,
              due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
              done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
              PRIMARY KEY (meeting, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE meeting_agenda (
              meeting INTEGER NOT NULL REFERENCES meeting (id),
              position INTEGER NOT NULL,
              title TEXT NOT NULL,
              minutes INTEGER,
              who TEXT NOT NULL,
              materials TEXT NOT NULL,
              record TEXT NOT NULL,
              PRIMARY KEY (meeting, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE meeting_point (
              meeting INTEGER NOT NULL REFERENCES meeting (id),
              position INTEGER NOT NULL,
              kind TEXT NOT NULL,
              text TEXT NOT NULL,
              carried_from INTEGER REFERENCES meeting (id),
              PRIMARY KEY (meeting, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(ALTER TABLE task ADD COLUMN meeting INTEGER REFERENCES meeting (id))sql"_s,
        uR"sql(CREATE INDEX task_by_meeting ON task (meeting) WHERE meeting IS NOT NULL)sql"_s,
        uR"sql(ALTER TABLE task ADD COLUMN visit TEXT NOT NULL DEFAULT '')sql"_s, // planned visits stand in the calendar beside meetings
        uR"sql(ALTER TABLE task ADD COLUMN starts_at TEXT CHECK (starts_at IS strftime('%Y-%m-%dT%H:%M', starts_at)))sql"_s,
        uR"sql(ALTER TABLE task ADD COLUMN ends_at TEXT CHECK (ends_at IS strftime('%Y-%m-%dT%H:%M', ends_at)))sql"_s,
        uR"sql(ALTER TABLE task ADD COLUMN organization INTEGER REFERENCES organization (id))sql"_s,
        uR"sql(ALTER TABLE task ADD COLUMN whom TEXT NOT NULL DEFAULT '')sql"_s,
        uR"sql(ALTER TABLE task ADD COLUMN place TEXT NOT NULL DEFAULT '')sql"_s,
        uR"sql(CREATE INDEX task_by_organization ON task (organization) WHERE organization IS NOT NULL)sql"_s,
    };
    return statements;
}

} // namespace musubi
