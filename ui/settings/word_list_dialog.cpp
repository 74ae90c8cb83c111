#include "ui/settings/word_list_dialog.h"

#include "core/centre.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/form_group.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/text/wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto termProperty = "musubi-term"; // which of the known words a line began with
constexpr int offeredWidth = 88;

QLineEdit* wordEdit(const QString& word, const QString& name)
{
    auto* edit = new QLineEdit(word);
    edit->setCursorPosition(0);
    edit->setAccessibleName(name);
    return edit;
}

QLabel* wordHeading(const QString& words)
{
    auto* made = label(words, Type::Small, Token::Ink2);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return made;
}

} // namespace

WordRowsField::WordRowsField(QWidget* parent)
    : RowsField(tr("Add a word"), tr("Word %1"), parent)
{
    auto* offered = label(tr("Offered"), Type::Small, Token::Ink2);
    offered->setFixedWidth(theme().px(offeredWidth));
    auto* room = new QWidget;
    room->setFixedWidth(theme().px(offeredWidth));
    setFrame({wordHeading(tr("Japanese")), wordHeading(tr("English")), offered}, {wordHeading({}), wordHeading({}), room});
}

void WordRowsField::append(const VocabularyTerm& term)
{
    auto* japanese = wordEdit(term.labelJa, tr("In Japanese"));
    auto* english = wordEdit(term.labelEn, tr("In English"));
    auto* offered = new QCheckBox;
    offered->setAccessibleName(tr("Offered"));
    offered->setChecked(term.active);
    offered->setFixedWidth(theme().px(offeredWidth));
    japanese->setProperty(termProperty, static_cast<int>(m_terms.size()));
    m_terms << term;
    for (QLineEdit* edit : {japanese, english})
        connect(edit, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(offered, &QCheckBox::toggled, this, &RowsField::valueChanged);
    appendRow({japanese, english, offered});
}

bool WordRowsField::isLeftOut(int row) const
{
    return static_cast<QLineEdit*>(field(row, 0))->text().trimmed().isEmpty() && static_cast<QLineEdit*>(field(row, 1))->text().trimmed().isEmpty();
}

QList<VocabularyTerm> WordRowsField::value() const
{
    QList<VocabularyTerm> terms;
    for (int row = 0; row < rowCount(); ++row) {
        if (isLeftOut(row))
            continue;
        VocabularyTerm term = m_terms[field(row, 0)->property(termProperty).toInt()];
        term.labelJa = static_cast<QLineEdit*>(field(row, 0))->text().trimmed();
        term.labelEn = static_cast<QLineEdit*>(field(row, 1))->text().trimmed();
        term.active = static_cast<QCheckBox*>(field(row, 2))->isChecked();
        terms << term;
    }
    return terms;
}

WordListDialog::WordListDialog(Centre& centre, const QString& list, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_list(list)
    , m_read(centre.vocabulary().terms(list, true))
    , m_rows(new WordRowsField)
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Words of the list: %1").arg(name));
    auto* down = new QVBoxLayout(this);
    down->addWidget(m_messages);
    down->addWidget(label(tr("Old records keep their words: one that is taken off or not offered any more stays readable."), Type::Small, Token::Ink2, this));
    auto* area = new FormArea(this);
    auto* page = new QWidget;
    auto* pageDown = new QVBoxLayout(page);
    pageDown->addWidget(m_rows);
    area->addGroup(page);
    down->addWidget(area, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* accept = buttons->addButton(tr("Save the list"), QDialogButtonBox::AcceptRole);
    accept->setProperty("primary", true);
    down->addWidget(buttons);
    for (const auto& row : m_read)
        m_rows->append(row.value);
    connect(buttons, &QDialogButtonBox::accepted, this, &WordListDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(theme().px(720), theme().px(560));
}

void WordListDialog::save()
{
    commitPreedit();
    QList<VocabularyTerm> terms = m_rows->value();
    QList<WordedProblem> missing;
    for (int row = 0; row < terms.size(); ++row)
        if (terms[row].labelJa.isEmpty())
            missing << WordedProblem{{"label_ja"_L1, Rule::Required, Severity::Error, row}, text::Wording::of(Rule::Required)};
    m_rows->markParts(missing);
    if (m_rows->focusMarkedPart())
        return;
    attempt(*m_messages, [&] {
        if (m_centre.vocabulary().terms(m_list, true) != m_read)
            throw Error(Fault::Stale);
        int own = 0;
        QStringList codes;
        for (const auto& row : m_centre.vocabulary().terms(m_list, true))
            codes << row.value.code;
        for (VocabularyTerm& term : terms) {
            if (!term.code.isEmpty())
                continue;
            while (codes.contains(u"OWN%1"_s.arg(++own)))
                ;
            term.list = m_list;
            term.code = u"OWN%1"_s.arg(own);
        }
        m_centre.vocabulary().write(m_list, terms);
        accept();
    });
}

} // namespace musubi::ui
