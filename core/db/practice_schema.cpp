#include "core/db/migrations.h"

namespace musubi {

using namespace Qt::StringLiterals;

// Programmes and projects: the tables of practice, a part of step 1 (see first_schema.cpp). Amounts are whole yen.

const QStringList& practiceSchema()
{
    static const QStringList statements{
        uR"sql(CREATE TABLE programme (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              name TEXT NOT NULL CHECK (name <> ''),
              owner INTEGER REFERENCES organization (id),
              first_year INTEGER NOT NULL,
              last_year INTEGER,
              note TEXT NOT NULL
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX programme_by_owner ON programme (owner))sql"_s,
        uR"sql(CREATE TABLE programme_former_name (
              programme INTEGER NOT NULL REFERENCES programme (id),
              position INTEGER NOT NULL,
              name TEXT NOT NULL,
              until_year INTEGER NOT NULL,
              PRIMARY KEY (programme, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE programme_rule (
              programme INTEGER NOT NULL REFERENCES programme (id),
              position INTEGER NOT NULL,
              fiscal_year INTEGER NOT NULL,
              track TEXT NOT NULL,
              cap INTEGER,
              rate_numerator INTEGER,
              rate_denominator INTEGER,
              rounding_unit INTEGER NOT NULL CHECK (rounding_unit > 0),
              rounding TEXT NOT NULL,
              consultation_mandatory INTEGER NOT NULL CHECK (consultation_mandatory IN (0, 1)),
              minimum_members INTEGER,
              call_on TEXT CHECK (call_on IS date(call_on, '+0 days')),
              deadline_on TEXT CHECK (deadline_on IS date(deadline_on, '+0 days')),
              screening_on TEXT CHECK (screening_on IS date(screening_on, '+0 days')),
              decision_on TEXT CHECK (decision_on IS date(decision_on, '+0 days')),
              review_meeting_on TEXT CHECK (review_meeting_on IS date(review_meeting_on, '+0 days')),
              grant_on TEXT CHECK (grant_on IS date(grant_on, '+0 days')),
              interim_on TEXT CHECK (interim_on IS date(interim_on, '+0 days')),
              report_on TEXT CHECK (report_on IS date(report_on, '+0 days')),
              settlement_on TEXT CHECK (settlement_on IS date(settlement_on, '+0 days')),
              note TEXT NOT NULL,
              PRIMARY KEY (programme, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE programme_requirement (
              programme INTEGER NOT NULL REFERENCES programme (id),
              position INTEGER NOT NULL,
              fiscal_year INTEGER NOT NULL,
              requirement TEXT NOT NULL,
              text TEXT NOT NULL,
              PRIMARY KEY (programme, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE programme_step (
              programme INTEGER NOT NULL REFERENCES programme (id),
              position INTEGER NOT NULL,
              text TEXT NOT NULL,
              working_days INTEGER NOT NULL,
              PRIMARY KEY (programme, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE project (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              revision INTEGER NOT NULL REFERENCES action (id),
              hash INTEGER NOT NULL,
              fiscal_year INTEGER NOT NULL,
              sequence INTEGER NOT NULL,
              legacy_number TEXT NOT NULL,
              title TEXT NOT NULL CHECK (title <> ''),
              matter INTEGER REFERENCES matter (id),
              programme INTEGER REFERENCES programme (id),
              track TEXT NOT NULL,
              basis TEXT NOT NULL,
              basis_note TEXT NOT NULL,
              predecessor INTEGER REFERENCES project (id),
              staff INTEGER REFERENCES staff (id),
              status TEXT NOT NULL,
              status_reason TEXT NOT NULL,
              starts_on TEXT CHECK (starts_on IS date(starts_on, '+0 days')),
              ends_on TEXT CHECK (ends_on IS date(ends_on, '+0 days')),
              purpose TEXT NOT NULL,
              content TEXT NOT NULL,
              result TEXT NOT NULL,
              total_cost INTEGER,
              eligible_cost INTEGER,
              applied INTEGER,
              granted INTEGER,
              advance INTEGER,
              changed_grant INTEGER,
              fixed INTEGER,
              returned INTEGER,
              screening TEXT,
              screened_on TEXT CHECK (screened_on IS date(screened_on, '+0 days')),
              opinion TEXT NOT NULL,
              opinion_answer TEXT NOT NULL,
              UNIQUE (fiscal_year, sequence)
          ) STRICT)sql"_s,
        uR"sql(CREATE INDEX project_by_matter ON project (matter))sql"_s,
        uR"sql(CREATE INDEX project_by_programme ON project (programme))sql"_s,
        uR"sql(CREATE INDEX project_by_predecessor ON project (predecessor))sql"_s,
        uR"sql(CREATE TABLE project_party (
              project INTEGER NOT NULL REFERENCES project (id),
              position INTEGER NOT NULL,
              organization INTEGER NOT NULL REFERENCES organization (id),
              role TEXT NOT NULL,
              contact TEXT NOT NULL,
              PRIMARY KEY (project, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX project_party_by_organization ON project_party (organization))sql"_s,
        uR"sql(CREATE TABLE project_role (
              project INTEGER NOT NULL REFERENCES project (id),
              position INTEGER NOT NULL,
              task TEXT NOT NULL,
              organization INTEGER REFERENCES organization (id),
              expected TEXT NOT NULL,
              actual_part TEXT NOT NULL,
              PRIMARY KEY (project, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX project_role_by_organization ON project_role (organization))sql"_s,
        uR"sql(CREATE TABLE project_budget (
              project INTEGER NOT NULL REFERENCES project (id),
              position INTEGER NOT NULL,
              item TEXT NOT NULL,
              note TEXT NOT NULL,
              eligible INTEGER NOT NULL CHECK (eligible IN (0, 1)),
              planned INTEGER,
              changed INTEGER,
              actual INTEGER,
              PRIMARY KEY (project, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE project_milestone (
              project INTEGER NOT NULL REFERENCES project (id),
              position INTEGER NOT NULL,
              milestone TEXT NOT NULL,
              title TEXT NOT NULL,
              due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
              state TEXT NOT NULL,
              done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
              result TEXT NOT NULL,
              PRIMARY KEY (project, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE INDEX project_milestone_by_due ON project_milestone (due_on))sql"_s,
        uR"sql(CREATE TABLE project_requirement (
              project INTEGER NOT NULL REFERENCES project (id),
              position INTEGER NOT NULL,
              requirement TEXT NOT NULL,
              text TEXT NOT NULL,
              met INTEGER NOT NULL CHECK (met IN (0, 1)),
              note TEXT NOT NULL,
              PRIMARY KEY (project, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE project_score (
              project INTEGER NOT NULL REFERENCES project (id),
              position INTEGER NOT NULL,
              criterion TEXT NOT NULL,
              reviewer TEXT NOT NULL,
              score INTEGER,
              remark TEXT NOT NULL,
              PRIMARY KEY (project, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE project_evaluation (
              project INTEGER NOT NULL REFERENCES project (id),
              position INTEGER NOT NULL,
              timing TEXT NOT NULL,
              item TEXT NOT NULL,
              private_score INTEGER CHECK (private_score BETWEEN 1 AND 5),
              private_reason TEXT NOT NULL,
              public_score INTEGER CHECK (public_score BETWEEN 1 AND 5),
              public_reason TEXT NOT NULL,
              centre_score INTEGER CHECK (centre_score BETWEEN 1 AND 5),
              centre_note TEXT NOT NULL,
              committee_score INTEGER CHECK (committee_score BETWEEN 1 AND 5),
              committee_note TEXT NOT NULL,
              PRIMARY KEY (project, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
        uR"sql(CREATE TABLE project_outcome (
              project INTEGER NOT NULL REFERENCES project (id),
              position INTEGER NOT NULL,
              on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
              code TEXT NOT NULL,
              note TEXT NOT NULL,
              PRIMARY KEY (project, position)
          ) STRICT, WITHOUT ROWID)sql"_s,
    };
    return statements;
}

} // namespace musubi
