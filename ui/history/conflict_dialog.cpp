#include "ui/history/conflict_dialog.h"

#include "ui/common/label.h"
#include "ui/text/field_wording.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QRadioButton* choice(const QString& text, const QString& name, QWidget* parent)
{
    constexpr qsizetype longest = 80;
    auto* button = new QRadioButton(text.isEmpty() ? ConflictDialog::tr("(empty)") : text.left(longest), parent);
    button->setToolTip(plainToolTip(text));
    button->setAccessibleName(name + u' ' + button->text());
    return button;
}

} // namespace

ConflictDialog::ConflictDialog(Centre& centre, const FieldConflicts& conflicts, QWidget* parent)
    : QDialog(parent)
    , m_conflicts(conflicts)
{
    setWindowTitle(tr("Later changes in the same fields"));
    auto* down = new QVBoxLayout(this);
    down->addWidget(label(tr("These fields were changed again after the action. Choose for each what to keep."), Type::Text, Token::Ink, this));

    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Fields in conflict"));
    auto* content = new QWidget(area);
    auto* grid = new QGridLayout(content);
    grid->addWidget(label(tr("Field"), Type::Small, Token::Ink2, content), 0, 0);
    grid->addWidget(label(tr("Keep what stands now"), Type::Small, Token::Ink2, content), 0, 1);
    grid->addWidget(label(tr("Bring back what stood before"), Type::Small, Token::Ink2, content), 0, 2);
    int line = 1;
    for (const FieldConflict& conflict : m_conflicts) {
        const QString name = conflict.field.isEmpty() ? tr("The whole record") : text::fieldName(conflict.field);
        const QString now = conflict.field.isEmpty() ? tr("As it is now") : text::fieldText(centre, conflict.field, conflict.now);
        const QString before = conflict.field.isEmpty() ? tr("As it was before") : text::fieldText(centre, conflict.field, conflict.before);
        auto* group = new QButtonGroup(this);
        auto* keep = choice(now, name, content);
        auto* back = choice(before, name, content);
        keep->setChecked(true);
        group->addButton(keep, static_cast<int>(Resolution::KeepNow));
        group->addButton(back, static_cast<int>(Resolution::BringBack));
        m_choices << group;
        grid->addWidget(label(name, Type::Text, Token::Ink, content), line, 0);
        grid->addWidget(keep, line, 1);
        grid->addWidget(back, line++, 2);
    }
    grid->setRowStretch(line, 1);
    area->setWidget(content);
    down->addWidget(area, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Revert like this"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
    resize(720, 360);
}

Resolutions ConflictDialog::resolutions() const
{
    Resolutions resolutions;
    for (qsizetype i = 0; i < m_conflicts.size(); ++i)
        resolutions.choose(m_conflicts[i], static_cast<Resolution>(m_choices[i]->checkedId()));
    return resolutions;
}

} // namespace musubi::ui
