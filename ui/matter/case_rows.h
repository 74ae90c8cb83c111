#pragma once

#include "core/matter/matter.h"
#include "ui/matter/rows_field.h"

class QComboBox;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// Who takes part in a case: body, role, and who speaks for it. A body that is not on file is registered in place.
class PartyField : public RowsField {
    Q_OBJECT

public:
    PartyField(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    /// Lines without a body are left out.
    QList<Party> value() const;
    void setValue(const QList<Party>& parties);
    /// 「団体×課、課」 from the bodies that are there.
    QString title() const;

private:
    void append(const Party& party);
    void appendBlank() override { append({}); }

    Centre& m_centre;
    Feedback& m_feedback;
};

/// The path of a case by fiscal year: stage, scheme, what was done, what came of it.
class PathField : public RowsField {
    Q_OBJECT

public:
    explicit PathField(Centre& centre, QWidget* parent = nullptr);

    /// Lines in which nothing is written are left out.
    QList<PathEntry> value() const;
    void setValue(const QList<PathEntry>& path);

private:
    void append(const PathEntry& entry);
    void appendBlank() override;

    Centre& m_centre;
};

/// Other cases that belong to it, and why.
class RelatedField : public RowsField {
    Q_OBJECT

public:
    /// `self` is not offered.
    RelatedField(Centre& centre, Feedback& feedback, std::optional<Id<Matter>> self, QWidget* parent = nullptr);

    void setSelf(std::optional<Id<Matter>> self) { m_self = self; }
    QList<RelatedMatter> value() const;
    void setValue(const QList<RelatedMatter>& related);

private:
    void append(const RelatedMatter& related);
    void appendBlank() override { append({}); }

    Centre& m_centre;
    Feedback& m_feedback;
    std::optional<Id<Matter>> m_self;
};

} // namespace musubi::ui
