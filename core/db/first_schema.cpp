#include "core/db/migrations.h"

namespace musubi {

using namespace Qt::StringLiterals;

// Step 1 may still change until the first tagged release. No id is given twice (AUTOINCREMENT): trash, journal and drafts name it.
// Phones are matched on digits in `document`; sorting uses `sort_key`, which the books fill from the reading.

const QStringList& firstSchema()
{
    static const QStringList statements{
        uR"sql(CREATE TABLE action (
              id      INTEGER PRIMARY KEY AUTOINCREMENT,
              deed    TEXT NOT NULL,
              at      TEXT NOT NULL,
              staff   INTEGER,
              seat    TEXT NOT NULL,
              note    TEXT NOT NULL,
              schema  INTEGER NOT NULL,
              state   TEXT NOT NULL CHECK (state IN ('done', 'undone', 'unfinished')),
              reverts INTEGER REFERENCES action (id)
          ) STRICT)sql"_s,
        uR"sql(CREATE TABLE change (
              id      INTEGER PRIMARY KEY,
              action  INTEGER NOT NULL REFERENCES action (id),
              subject TEXT NOT NULL,
              row     INTEGER NOT NULL,
              kind    TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
              image   TEXT
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX change_by_action ON change (action))sql"_s,
        uR"sql(CREATE INDEX change_by_row ON change (row, subject))sql"_s,
        uR"sql(CREATE INDEX action_unfinished ON action (id) WHERE state = 'unfinished')sql"_s,
        uR"sql(CREATE TABLE session (
              token TEXT PRIMARY KEY,
              host  TEXT NOT NULL,
              boot  TEXT NOT NULL,
              pid   INTEGER NOT NULL,
              file  TEXT NOT NULL,
              at    TEXT NOT NULL
          ) STRICT)sql"_s,
        uR"sql(CREATE TABLE counter (
              kind TEXT NOT NULL,
              year INTEGER NOT NULL,
              last INTEGER NOT NULL,
              PRIMARY KEY (kind, year)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE setting (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              key TEXT NOT NULL,
              value TEXT NOT NULL,
              UNIQUE (key)
          ) STRICT)sql"_s,
        uR"sql(CREATE TABLE draft (
              id      INTEGER PRIMARY KEY AUTOINCREMENT,
              kind    TEXT NOT NULL,
              row     INTEGER,
              revision INTEGER NOT NULL,
              seat    TEXT NOT NULL,
              staff   INTEGER,
              at      TEXT NOT NULL,
              title   TEXT NOT NULL,
              content TEXT NOT NULL
          ) STRICT)sql"_s,
        uR"sql(CREATE TABLE document (
              id     INTEGER PRIMARY KEY,
              kind   TEXT NOT NULL,
              row    INTEGER NOT NULL,
              day    INTEGER NOT NULL,
              folded TEXT NOT NULL,
              UNIQUE (kind, row)
          ) STRICT)sql"_s,
        u"CREATE TABLE search_version (folding INTEGER NOT NULL) STRICT"_s,
        uR"sql(CREATE VIRTUAL TABLE search USING fts5 (grams, content='', tokenize='ascii', columnsize=0, detail=none))sql"_s,
        uR"sql(INSERT INTO search (search, rank) VALUES ('automerge', 0))sql"_s,
        uR"sql(INSERT INTO search (search, rank) VALUES ('crisismerge', 500))sql"_s,
        uR"sql(CREATE TABLE staff (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              code TEXT NOT NULL,
              name TEXT NOT NULL CHECK (name <> ''),
              reading TEXT NOT NULL,
              initial TEXT NOT NULL,
              active INTEGER NOT NULL CHECK (active IN (0, 1)),
              UNIQUE (code)
          ) STRICT)sql"_s,
        uR"sql(CREATE TABLE term (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              list TEXT NOT NULL,
              code TEXT NOT NULL,
              label_ja TEXT NOT NULL,
              label_en TEXT NOT NULL,
              report_group TEXT NOT NULL,
              sector TEXT NOT NULL,
              position INTEGER NOT NULL,
              active INTEGER NOT NULL CHECK (active IN (0, 1)),
              UNIQUE (list, code)
          ) STRICT)sql"_s,
        uR"sql(CREATE TABLE organization (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              name TEXT NOT NULL CHECK (name <> ''),
              reading TEXT NOT NULL,
              legal_form TEXT NOT NULL,
              form_behind INTEGER NOT NULL CHECK (form_behind IN (0, 1)),
              kind TEXT NOT NULL,
              sector TEXT NOT NULL,
              parent INTEGER REFERENCES organization (id),
              corporate_number TEXT NOT NULL,
              representative TEXT NOT NULL,
              postal_code TEXT NOT NULL,
              address TEXT NOT NULL,
              phone TEXT NOT NULL,
              fax TEXT NOT NULL,
              mail TEXT NOT NULL,
              url TEXT NOT NULL,
              liaison TEXT NOT NULL,
              members INTEGER,
              founded_on TEXT CHECK (founded_on IS date(founded_on, '+0 days')),
              note TEXT NOT NULL,
              active INTEGER NOT NULL CHECK (active IN (0, 1)),
              do_not_invite INTEGER NOT NULL CHECK (do_not_invite IN (0, 1)),
              sort_key TEXT NOT NULL DEFAULT '',
              search_key TEXT NOT NULL DEFAULT ''
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX organization_by_sort_key ON organization (sort_key))sql"_s,
        uR"sql(CREATE INDEX organization_by_parent ON organization (parent))sql"_s,
        uR"sql(CREATE TABLE organization_field (
              organization INTEGER NOT NULL REFERENCES organization (id),
              position INTEGER NOT NULL,
              code TEXT NOT NULL,
              main INTEGER NOT NULL CHECK (main IN (0, 1)),
              PRIMARY KEY (organization, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE organization_goal (
              organization INTEGER NOT NULL REFERENCES organization (id),
              position INTEGER NOT NULL,
              code TEXT NOT NULL,
              main INTEGER NOT NULL CHECK (main IN (0, 1)),
              PRIMARY KEY (organization, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE organization_area (
              organization INTEGER NOT NULL REFERENCES organization (id),
              position INTEGER NOT NULL,
              code TEXT NOT NULL,
              main INTEGER NOT NULL CHECK (main IN (0, 1)),
              PRIMARY KEY (organization, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE organization_alias (
              organization INTEGER NOT NULL REFERENCES organization (id),
              position INTEGER NOT NULL,
              name TEXT NOT NULL,
              reading TEXT NOT NULL,
              PRIMARY KEY (organization, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE organization_former_name (
              organization INTEGER NOT NULL REFERENCES organization (id),
              position INTEGER NOT NULL,
              name TEXT NOT NULL,
              reading TEXT NOT NULL,
              valid_until TEXT CHECK (valid_until IS date(valid_until, '+0 days')),
              legal_form TEXT,
              PRIMARY KEY (organization, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE person (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              name TEXT NOT NULL CHECK (name <> ''),
              reading TEXT NOT NULL,
              phone TEXT NOT NULL,
              mobile TEXT NOT NULL,
              mail TEXT NOT NULL,
              note TEXT NOT NULL,
              do_not_invite INTEGER NOT NULL CHECK (do_not_invite IN (0, 1)),
              sort_key TEXT NOT NULL DEFAULT '',
              search_key TEXT NOT NULL DEFAULT ''
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX person_by_sort_key ON person (sort_key))sql"_s,
        uR"sql(CREATE TABLE person_affiliation (
              person INTEGER NOT NULL REFERENCES person (id),
              position INTEGER NOT NULL,
              organization INTEGER NOT NULL REFERENCES organization (id),
              title TEXT NOT NULL,
              valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
              valid_until TEXT CHECK (valid_until IS date(valid_until, '+0 days')),
              PRIMARY KEY (person, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX person_affiliation_by_organization ON person_affiliation (organization))sql"_s,
        uR"sql(CREATE TABLE matter (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              fiscal_year INTEGER NOT NULL,
              sequence INTEGER NOT NULL,
              legacy_number TEXT NOT NULL,
              title TEXT NOT NULL CHECK (title <> ''),
              theme TEXT NOT NULL,
              opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on, '+0 days')),
              lead INTEGER REFERENCES staff (id),
              stage_override TEXT,
              stage_reason TEXT NOT NULL,
              status TEXT NOT NULL,
              closing_reason TEXT NOT NULL,
              waiting_for TEXT NOT NULL,
              review_on TEXT CHECK (review_on IS date(review_on, '+0 days')),
              finding TEXT NOT NULL,
              sharing TEXT NOT NULL,
              UNIQUE (fiscal_year, sequence)
          ) STRICT)sql"_s,
        uR"sql(CREATE TABLE matter_field (
              matter INTEGER NOT NULL REFERENCES matter (id),
              position INTEGER NOT NULL,
              code TEXT NOT NULL,
              main INTEGER NOT NULL CHECK (main IN (0, 1)),
              PRIMARY KEY (matter, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE matter_area (
              matter INTEGER NOT NULL REFERENCES matter (id),
              position INTEGER NOT NULL,
              code TEXT NOT NULL,
              main INTEGER NOT NULL CHECK (main IN (0, 1)),
              PRIMARY KEY (matter, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE matter_party (
              matter INTEGER NOT NULL REFERENCES matter (id),
              position INTEGER NOT NULL,
              organization INTEGER NOT NULL REFERENCES organization (id),
              role TEXT NOT NULL,
              contact TEXT NOT NULL,
              PRIMARY KEY (matter, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX matter_party_by_organization ON matter_party (organization))sql"_s,
        uR"sql(CREATE TABLE matter_outcome (
              matter INTEGER NOT NULL REFERENCES matter (id),
              position INTEGER NOT NULL,
              on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
              code TEXT NOT NULL,
              note TEXT NOT NULL,
              PRIMARY KEY (matter, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE matter_path (
              matter INTEGER NOT NULL REFERENCES matter (id),
              position INTEGER NOT NULL,
              fiscal_year INTEGER NOT NULL,
              stage TEXT NOT NULL,
              basis TEXT NOT NULL,
              content TEXT NOT NULL,
              result TEXT NOT NULL,
              PRIMARY KEY (matter, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE matter_related (
              matter INTEGER NOT NULL REFERENCES matter (id),
              position INTEGER NOT NULL,
              related INTEGER NOT NULL REFERENCES matter (id),
              note TEXT NOT NULL,
              PRIMARY KEY (matter, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX matter_related_by_related ON matter_related (related))sql"_s,
        uR"sql(CREATE TABLE consultation (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              fiscal_year INTEGER NOT NULL,
              sequence INTEGER NOT NULL,
              legacy_number TEXT NOT NULL,
              form TEXT NOT NULL,
              received_at TEXT NOT NULL CHECK (received_at IS strftime('%Y-%m-%dT%H:%M', received_at)),
              channel TEXT NOT NULL,
              direction TEXT NOT NULL,
              follow_up INTEGER NOT NULL CHECK (follow_up IN (0, 1)),
              matter INTEGER REFERENCES matter (id),
              anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
              caller_name TEXT NOT NULL,
              caller_reading TEXT NOT NULL,
              caller_title TEXT NOT NULL,
              person INTEGER REFERENCES person (id),
              organization INTEGER REFERENCES organization (id),
              organization_name TEXT NOT NULL,
              caller_kind TEXT NOT NULL,
              phone TEXT NOT NULL,
              mobile TEXT NOT NULL,
              fax TEXT NOT NULL,
              mail TEXT NOT NULL,
              postal_code TEXT NOT NULL,
              address TEXT NOT NULL,
              preferred_contact TEXT NOT NULL,
              source TEXT NOT NULL,
              idea_stage TEXT NOT NULL,
              subject TEXT NOT NULL,
              content TEXT NOT NULL,
              response TEXT NOT NULL,
              information_given TEXT NOT NULL,
              staff INTEGER REFERENCES staff (id),
              companions TEXT NOT NULL,
              minutes INTEGER,
              handover TEXT NOT NULL,
              sharing TEXT NOT NULL,
              consent TEXT NOT NULL,
              consent_on TEXT CHECK (consent_on IS date(consent_on, '+0 days')),
              status TEXT NOT NULL,
              closing_reason TEXT NOT NULL,
              UNIQUE (fiscal_year, sequence, form)
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX consultation_by_received_at ON consultation (received_at, form, direction, follow_up, channel, caller_kind, matter, minutes))sql"_s,
        uR"sql(CREATE INDEX consultation_by_matter ON consultation (matter))sql"_s,
        uR"sql(CREATE INDEX consultation_by_organization ON consultation (organization))sql"_s,
        uR"sql(CREATE INDEX consultation_by_person ON consultation (person))sql"_s,
        uR"sql(CREATE INDEX consultation_by_status ON consultation (status, received_at, direction, form))sql"_s,
        uR"sql(CREATE TABLE consultation_topic (
              consultation INTEGER NOT NULL REFERENCES consultation (id),
              position INTEGER NOT NULL,
              code TEXT NOT NULL,
              main INTEGER NOT NULL CHECK (main IN (0, 1)),
              PRIMARY KEY (consultation, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE consultation_field (
              consultation INTEGER NOT NULL REFERENCES consultation (id),
              position INTEGER NOT NULL,
              code TEXT NOT NULL,
              main INTEGER NOT NULL CHECK (main IN (0, 1)),
              PRIMARY KEY (consultation, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE consultation_goal (
              consultation INTEGER NOT NULL REFERENCES consultation (id),
              position INTEGER NOT NULL,
              code TEXT NOT NULL,
              main INTEGER NOT NULL CHECK (main IN (0, 1)),
              PRIMARY KEY (consultation, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE consultation_area (
              consultation INTEGER NOT NULL REFERENCES consultation (id),
              position INTEGER NOT NULL,
              code TEXT NOT NULL,
              main INTEGER NOT NULL CHECK (main IN (0, 1)),
              PRIMARY KEY (consultation, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE consultation_response (
              consultation INTEGER NOT NULL REFERENCES consultation (id),
              position INTEGER NOT NULL,
              code TEXT NOT NULL,
              main INTEGER NOT NULL CHECK (main IN (0, 1)),
              PRIMARY KEY (consultation, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE consultation_counterpart (
              consultation INTEGER NOT NULL REFERENCES consultation (id),
              position INTEGER NOT NULL,
              organization INTEGER REFERENCES organization (id),
              name TEXT NOT NULL,
              PRIMARY KEY (consultation, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX consultation_counterpart_by_organization ON consultation_counterpart (organization))sql"_s,
        uR"sql(CREATE TABLE task (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              what TEXT NOT NULL CHECK (what <> ''),
              staff INTEGER REFERENCES staff (id),
              outsider TEXT NOT NULL,
              due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
              due_time TEXT NOT NULL,
              consultation INTEGER REFERENCES consultation (id),
              matter INTEGER REFERENCES matter (id),
              done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
              result TEXT NOT NULL
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX task_by_consultation ON task (consultation))sql"_s,
        uR"sql(CREATE INDEX task_by_matter ON task (matter))sql"_s,
        uR"sql(CREATE INDEX task_open ON task (due_on) WHERE done_on IS NULL)sql"_s,
        u"CREATE TABLE file_content (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT"_s,
        uR"sql(CREATE TABLE attachment (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              consultation INTEGER REFERENCES consultation (id),
              matter INTEGER REFERENCES matter (id),
              meeting INTEGER REFERENCES meeting (id),
              name TEXT NOT NULL CHECK (name <> ''),
              size INTEGER NOT NULL CHECK (size >= 0),
              content TEXT NOT NULL REFERENCES file_content (hash),
              added_at TEXT NOT NULL CHECK (added_at IS strftime('%Y-%m-%dT%H:%M', added_at)),
              CHECK ((consultation IS NOT NULL) + (matter IS NOT NULL) + (meeting IS NOT NULL) = 1)
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX attachment_by_consultation ON attachment (consultation) WHERE consultation IS NOT NULL)sql"_s,
        uR"sql(CREATE INDEX attachment_by_matter ON attachment (matter) WHERE matter IS NOT NULL)sql"_s,
        uR"sql(CREATE INDEX attachment_by_content ON attachment (content))sql"_s,
    };
    return statements;
}

} // namespace musubi
