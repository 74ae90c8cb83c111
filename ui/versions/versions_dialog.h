#pragma once

#include <QDialog>
#include <QJsonObject>

#include <functional>

class QButtonGroup;

namespace musubi::ui {

/// One field in which two versions of a record differ, worded for a reader.
struct FieldChoice {
    QString field;   // column or child list of the row image
    QString before;  // what both began from
    QString mine;    // what is being saved
    QString theirs;  // what somebody saved in the meantime
    bool changedByMe = true;
    bool changedElsewhere = true;
};

/// Words of a field and of what it holds: see text::fieldName and text::fieldText.
struct FieldWords {
    std::function<QString(const QString& field)> name;
    std::function<QString(const QString& field, const QJsonValue& value)> text;
};

/// Where both versions moved away from `loaded`, or from each other, in the order of the form (the order of `mine`'s keys
/// where `order` is silent). Fields that both changed alike are no choice.
QList<FieldChoice> choicesBetween(const QJsonObject& loaded, const QJsonObject& mine, const QJsonObject& theirs, const FieldWords& words,
    const QStringList& order = {});

/// The version to save on top of theirs: `theirs` with `fields` taken from `mine`.
QJsonObject mergedImage(const QJsonObject& mine, QJsonObject theirs, const QStringList& fields);

/// Somebody else saved first: both versions side by side, field by field. Nothing is saved here.
/// Fields that both changed start with one's own; a field that only one of them changed starts with that change.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    /// `what` names the record: R8-0012 子ども食堂の…; `who` says who saved the other version and when, or is empty.
    /// `nameOf` words a field.
    VersionsDialog(const QString& what, const QString& who, const QList<FieldChoice>& choices,
        const std::function<QString(const QString& field)>& nameOf, QWidget* parent = nullptr);

    /// The fields that are to be saved as the user wrote them; all others stay as they were saved elsewhere.
    QStringList takenFromMine() const;
    void choose(const QString& field, bool mine);

private:
    void addChoices(class QGridLayout& grid, QWidget* content, const std::function<QString(const QString&)>& nameOf);

    QList<FieldChoice> m_choices;
    QList<QButtonGroup*> m_groups;
};

} // namespace musubi::ui
