#pragma once

#include "core/intake/table_reader.h"
#include "core/intake/word_reader.h"
#include "core/organization/organization.h"

namespace musubi {

class Vocabulary;

struct OrganizationRow {
    Organization value;
    QString parent; // by name, not yet looked up
    bool leftOut = false;
};

/// Turns rows of a list of bodies into organisations, reporting what cannot be read.
class OrganizationReader {
public:
    OrganizationReader(TableReader& table, const WordReader& words, const Vocabulary& vocabulary, QDate today);

    /// The present row of the table.
    OrganizationRow read();

private:
    void set(const QString& field, const QString& text, int column);
    bool setWord(const QString& field, const QString& text, int column);
    void setList(const QString& field, const QString& text, int column);
    void keepUnread(const QString& text, int column, IntakeIssue issue);
    void complete(int nameColumn);

    TableReader& m_table;
    const WordReader& m_words;
    const Vocabulary& m_vocabulary;
    QDate m_today;
    OrganizationRow m_row;
    bool m_hasSector = false;
};

} // namespace musubi
