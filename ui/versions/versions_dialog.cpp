#include "ui/versions/versions_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/shown.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

enum VersionSide { MineSide, TheirsSide };

constexpr qsizetype longestChoice = 120; // characters; the tool tip holds the rest

QRadioButton* versionButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QRadioButton(text.isEmpty() ? VersionsDialog::tr("(empty)") : shown(text, longestChoice).replace(u'&', u"&&"_s), parent);
    button->setToolTip(plainToolTip(text));
    button->setAccessibleName(name);
    return button;
}

QStringList fieldsOf(const QJsonObject& mine, const QJsonObject& theirs, const QStringList& order)
{
    QStringList fields = order;
    for (const QJsonObject& image : {mine, theirs})
        for (const QString& field : image.keys())
            if (!fields.contains(field))
                fields << field;
    return fields;
}

} // namespace

QList<FieldChoice> choicesBetween(const QJsonObject& loaded, const QJsonObject& mine, const QJsonObject& theirs, const FieldWords& words,
    const QStringList& order)
{
    QList<FieldChoice> choices;
    for (const QString& field : fieldsOf(mine, theirs, order)) {
        const QJsonValue was = loaded.value(field), ours = mine.value(field), other = theirs.value(field);
        if (ours == other)
            continue;
        choices << FieldChoice{field, words.text(field, was), words.text(field, ours), words.text(field, other), ours != was, other != was};
    }
    return choices;
}

QJsonObject mergedImage(const QJsonObject& mine, QJsonObject theirs, const QStringList& fields)
{
    for (const QString& field : fields)
        theirs.insert(field, mine.value(field));
    return theirs;
}

VersionsDialog::VersionsDialog(const QString& what, const QString& who, const QList<FieldChoice>& choices,
    const std::function<QString(const QString& field)>& nameOf, QWidget* parent)
    : QDialog(parent)
    , m_choices(choices)
{
    setWindowTitle(tr("Saved by somebody else in the meantime"));
    auto* down = new QVBoxLayout(this);
    down->addWidget(label(shown(what), Type::Heading, Token::Ink, this));
    auto* sentence = label(tr("This record was saved elsewhere while you were writing. Choose for each field what to keep. "
                              "Nothing is lost: the history keeps both versions."), Type::Text, Token::Ink, this);
    sentence->setWordWrap(true);
    down->addWidget(sentence);
    if (!who.isEmpty())
        down->addWidget(label(shown(who), Type::Small, Token::Ink2, this));

    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Fields that differ"));
    auto* content = new QWidget(area);
    setGround(*content, Token::Pane);
    auto* grid = new QGridLayout(content);
    addChoices(*grid, content, nameOf);
    for (const FieldChoice& choice : std::as_const(m_choices))
        choose(choice.field, choice.changedByMe);
    area->setWidget(content);
    down->addWidget(area, 1);

    auto* buttons = new QDialogButtonBox(this);
    auto* save = primaryButton(tr("Save like this"), {}, this);
    save->setDefault(true);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back to the form"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
    resize(theme().px(860), theme().px(420));
}

void VersionsDialog::addChoices(QGridLayout& grid, QWidget* content, const std::function<QString(const QString&)>& nameOf)
{
    const QStringList heads{tr("Field"), tr("Before"), tr("Yours"), tr("Saved elsewhere")};
    for (int column = 0; column < heads.size(); ++column)
        grid.addWidget(label(heads[column], Type::Small, Token::Ink2, content), 0, column);
    int line = 1;
    for (const FieldChoice& choice : std::as_const(m_choices)) {
        const QString field = nameOf(choice.field);
        auto* group = new QButtonGroup(this);
        auto* mine = versionButton(choice.mine, tr("%1, yours: %2").arg(field, choice.mine), content);
        auto* theirs = versionButton(choice.theirs, tr("%1, saved elsewhere: %2").arg(field, choice.theirs), content);
        group->addButton(mine, MineSide);
        group->addButton(theirs, TheirsSide);
        m_groups << group;
        grid.addWidget(label(field, Type::Strong, choice.changedByMe && choice.changedElsewhere ? Token::Warn : Token::Ink, content), line, 0);
        auto* before = readableLabel(shown(choice.before, longestChoice), Type::Text, Token::Ink2, content);
        before->setAccessibleName(tr("%1 before").arg(field));
        grid.addWidget(before, line, 1);
        grid.addWidget(mine, line, 2);
        grid.addWidget(theirs, line++, 3);
    }
    for (const int column : {1, 2, 3})
        grid.setColumnStretch(column, 1);
    grid.setRowStretch(line, 1);
}

QStringList VersionsDialog::takenFromMine() const
{
    QStringList fields;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (m_groups[i]->checkedId() == MineSide)
            fields << m_choices[i].field;
    return fields;
}

void VersionsDialog::choose(const QString& field, bool mine)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].field == field)
            m_groups[i]->button(mine ? MineSide : TheirsSide)->setChecked(true);
}

} // namespace musubi::ui
