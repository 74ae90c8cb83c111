#include "core/db/migrations.h"

namespace musubi {

using namespace Qt::StringLiterals;

// Courses and gatherings, the contacts that came of them, and case studies. A further part of step 1.

const QStringList& eventSchema()
{
    static const QStringList statements{
        uR"sql(CREATE TABLE event (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              fiscal_year INTEGER NOT NULL,
              title TEXT NOT NULL CHECK (title <> ''),
              event_kind TEXT NOT NULL,
              starts_at TEXT NOT NULL CHECK (starts_at IS strftime('%Y-%m-%dT%H:%M', starts_at)),
              ends_at TEXT CHECK (ends_at IS strftime('%Y-%m-%dT%H:%M', ends_at)),
              whole_day INTEGER NOT NULL CHECK (whole_day IN (0, 1)),
              schedule TEXT NOT NULL,
              venue TEXT NOT NULL,
              online INTEGER NOT NULL CHECK (online IN (0, 1)),
              aim TEXT NOT NULL,
              capacity INTEGER,
              staff INTEGER REFERENCES staff (id),
              event_status TEXT NOT NULL,
              note TEXT NOT NULL,
              CHECK (ends_at IS NULL OR ends_at >= starts_at)
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX event_by_starts_at ON event (starts_at))sql"_s,
        uR"sql(CREATE TABLE event_lecturer (
              event INTEGER NOT NULL REFERENCES event (id),
              position INTEGER NOT NULL,
              organization INTEGER REFERENCES organization (id),
              person INTEGER REFERENCES person (id),
              name TEXT NOT NULL,
              title TEXT NOT NULL,
              PRIMARY KEY (event, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX event_lecturer_by_organization ON event_lecturer (organization))sql"_s,
        uR"sql(CREATE INDEX event_lecturer_by_person ON event_lecturer (person))sql"_s,
        uR"sql(CREATE TABLE event_headcount (
              event INTEGER NOT NULL REFERENCES event (id),
              position INTEGER NOT NULL,
              kind TEXT NOT NULL,
              heads INTEGER NOT NULL CHECK (heads >= 0),
              PRIMARY KEY (event, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE event_participant (
              event INTEGER NOT NULL REFERENCES event (id),
              position INTEGER NOT NULL,
              organization INTEGER REFERENCES organization (id),
              person INTEGER REFERENCES person (id),
              name TEXT NOT NULL,
              organization_name TEXT NOT NULL,
              kind TEXT NOT NULL,
              attended INTEGER NOT NULL CHECK (attended IN (0, 1)),
              PRIMARY KEY (event, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX event_participant_by_organization ON event_participant (organization))sql"_s,
        uR"sql(CREATE INDEX event_participant_by_person ON event_participant (person))sql"_s,
        uR"sql(ALTER TABLE consultation ADD COLUMN event INTEGER REFERENCES event (id))sql"_s,
        uR"sql(ALTER TABLE consultation ADD COLUMN planned_visit INTEGER)sql"_s, // no reference: a plan may be thrown away while the contact stays
        uR"sql(CREATE INDEX consultation_by_planned_visit ON consultation (planned_visit) WHERE planned_visit IS NOT NULL)sql"_s,
        uR"sql(CREATE INDEX consultation_by_event ON consultation (event) WHERE event IS NOT NULL)sql"_s,
        uR"sql(CREATE TABLE case_study (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              matter INTEGER NOT NULL REFERENCES matter (id),
              title TEXT NOT NULL CHECK (title <> ''),
              lead_text TEXT NOT NULL,
              sharing TEXT NOT NULL,
              study_status TEXT NOT NULL,
              note TEXT NOT NULL
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX case_study_by_matter ON case_study (matter))sql"_s,
        uR"sql(CREATE TABLE case_study_year (
              case_study INTEGER NOT NULL REFERENCES case_study (id),
              position INTEGER NOT NULL,
              fiscal_year INTEGER NOT NULL,
              heading TEXT NOT NULL,
              content TEXT NOT NULL,
              PRIMARY KEY (case_study, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE case_study_answer (
              case_study INTEGER NOT NULL REFERENCES case_study (id),
              position INTEGER NOT NULL,
              question TEXT NOT NULL,
              answer TEXT NOT NULL,
              sector TEXT NOT NULL,
              who TEXT NOT NULL,
              on_date TEXT CHECK (on_date IS date(on_date, '+0 days')),
              PRIMARY KEY (case_study, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE case_study_publication (
              case_study INTEGER NOT NULL REFERENCES case_study (id),
              position INTEGER NOT NULL,
              medium TEXT NOT NULL,
              volume TEXT NOT NULL,
              on_date TEXT CHECK (on_date IS date(on_date, '+0 days')),
              month_only INTEGER NOT NULL CHECK (month_only IN (0, 1)),
              url TEXT NOT NULL,
              PRIMARY KEY (case_study, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE case_study_photo (
              case_study INTEGER NOT NULL REFERENCES case_study (id),
              position INTEGER NOT NULL,
              attachment INTEGER NOT NULL REFERENCES attachment (id),
              caption TEXT NOT NULL,
              PRIMARY KEY (case_study, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX case_study_photo_by_attachment ON case_study_photo (attachment))sql"_s,
    };
    return statements;
}

} // namespace musubi
