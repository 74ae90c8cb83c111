#include "ui/letter/letter_editor.h"

#include "core/centre.h"
#include "core/settings/settings_desk.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/paper/layout.h"
#include "ui/preview/page_view.h"
#include "ui/preview/sheet_preview.h"
#include "ui/text/letter_wording.h"
#include "ui/text/papers.h"
#include "ui/text/sheet_wording.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

namespace musubi::ui {

using namespace Qt::StringLiterals;
using text::LetterWording;

namespace {

constexpr int previewDelay = 250; // milliseconds after the last key
constexpr qsizetype problemsShown = 3;

QPlainTextEdit* partField(int lines, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(theme().px(20 * lines + 12));
    return edit;
}

LetterTemplate keptWording(Centre& centre, LetterKind kind)
{
    return centre.settings().current().letters.value(kind, standardLetter(kind));
}

} // namespace

LetterEditor::LetterEditor(Centre& centre, LetterKind kind, std::vector<LetterPaper> letters, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_centre(centre)
    , m_kind(kind)
    , m_letters(std::move(letters))
    , m_ofMeeting(!m_letters.empty())
    , m_form([this] { m_timer->start(); })
    , m_messages(new MessageBar(this))
    , m_page(new PageView(this))
    , m_timer(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!m_ofMeeting)
        m_letters.push_back(inventedLetter(centre.today()));
    m_timer->setSingleShot(true);
    m_timer->setInterval(previewDelay);
    connect(m_timer, &QTimer::timeout, this, &LetterEditor::look);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeFields());
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    column->addWidget(makeFoot());
    retranslate();
    choose(kind);
    constexpr int frameRoom = 100; // pixels for the window's own frame, so that its title stays on a low screen
    resize(theme().px(1120), std::min(theme().px(760), screen()->availableGeometry().height() - frameRoom));
}

LetterEditor::~LetterEditor()
{
    qApp->disconnect(this); // its fields lose the focus as they go
}

QWidget* LetterEditor::makeFields()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(8));
    m_kinds = new QComboBox(left);
    for (const auto& [kind, code] : Codes<LetterKind>::entries)
        m_kinds->addItem(QString(), QVariant(QString(code))); // said in full: an icon would be taken otherwise
    m_title = new QLineEdit(left);
    m_body = partField(7, left);
    m_items = partField(5, left);
    m_contact = partField(3, left);
    m_lastUsed = m_body;
    m_insert = linkButton({}, u"add"_s, left);
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_fields = new QMenu(m_insert);
    m_insert->setMenu(m_fields);
    m_problems = label({}, Type::Small, Token::Bad, left);
    m_problems->setWordWrap(true);
    m_problems->hide();

    auto* top = new QHBoxLayout;
    top->addWidget(m_kinds);
    top->addStretch(1);
    top->addWidget(m_insert);
    column->addLayout(top);
    for (QWidget* field : std::initializer_list<QWidget*>{m_title, m_body, m_items, m_contact}) {
        auto* words = label({}, Type::Small, Token::Ink2, left);
        words->setBuddy(field);
        m_labels << words;
        column->addWidget(words);
        column->addWidget(field, field == m_body ? 3 : field == m_items ? 2 : field == m_contact ? 1 : 0);
    }
    column->addWidget(m_problems);

    m_form.bind("title"_L1, m_title, &LetterTemplate::title);
    m_form.bind("body"_L1, m_body, &LetterTemplate::body);
    m_form.bind("items"_L1, m_items, &LetterTemplate::items);
    m_form.bind("contact"_L1, m_contact, &LetterTemplate::contact);
    m_title->setReadOnly(m_centre.isReadOnly());
    for (QPlainTextEdit* edit : {m_body, m_items, m_contact})
        edit->setReadOnly(m_centre.isReadOnly());
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now == m_title || now == m_body || now == m_items || now == m_contact)
            m_lastUsed = now;
    });
    connect(m_kinds, &QComboBox::activated, this, [this] {
        if (const auto kind = fromCode<LetterKind>(m_kinds->currentData().toString()))
            choose(*kind);
    });
    return left;
}

QWidget* LetterEditor::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    m_reset = linkButton({}, u"undo"_s, foot);
    m_reset->setEnabled(!m_centre.isReadOnly());
    m_preview = button({}, u"print"_s, foot);
    m_keep = primaryButton({}, {}, foot);
    m_keep->setEnabled(!m_centre.isReadOnly());
    m_preview->setVisible(m_ofMeeting);
    row->addWidget(m_reset);
    row->addStretch(1);
    row->addWidget(m_preview);
    row->addWidget(m_keep);
    m_close = button({}, {}, foot);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reset, &QToolButton::clicked, this, &LetterEditor::resetToStandard);
    connect(m_preview, &QPushButton::clicked, this, &LetterEditor::preview);
    connect(m_keep, &QPushButton::clicked, this, &LetterEditor::keep);
    return foot;
}

void LetterEditor::choose(LetterKind kind)
{
    commitPreedit();
    if (m_wordings.contains(m_kind))
        m_wordings[m_kind] = wording();
    m_kind = kind;
    if (!m_wordings.contains(kind))
        m_wordings.insert(kind, keptWording(m_centre, kind));
    m_kinds->setCurrentIndex(m_kinds->findData(QString(codeOf(kind))));
    put(m_wordings.value(kind));
}

void LetterEditor::put(const LetterTemplate& wording)
{
    m_form.load(wording);
    look();
}

LetterTemplate LetterEditor::wording() const
{
    return m_form.value();
}

QString LetterEditor::problems() const
{
    return m_problems->text();
}

void LetterEditor::look()
{
    const LetterTemplate letter = wording();
    QStringList sentences;
    for (const LetterProblem& problem : check(letter).mid(0, problemsShown))
        sentences << LetterWording::of(problem);
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        attempt(*m_messages, [&] { m_page->setPages(paper::layOut(text::letterOf(m_centre, letter, m_letters.front()), &text::SheetWording::of)); });
}

void LetterEditor::insert(LetterField field)
{
    commitPreedit();
    const QString placeholder = u"{{"_s + nameOf(field) + u"}}"_s;
    if (m_lastUsed == m_title)
        m_title->insert(placeholder);
    else
        static_cast<QPlainTextEdit*>(m_lastUsed)->insertPlainText(placeholder);
    m_lastUsed->setFocus();
}

void LetterEditor::resetToStandard()
{
    commitPreedit();
    const LetterTemplate before = wording();
    put(standardLetter(m_kind));
    if (before != wording())
        m_messages->done(tr("The standard wording stands here again"), [this, before] { put(before); });
}

bool LetterEditor::keep()
{
    commitPreedit();
    look();
    if (const auto found = check(wording()); !found.isEmpty()) {
        m_messages->failed(LetterWording::of(found.first()));
        return false;
    }
    return attempt(*m_messages, [this] {
        m_wordings[m_kind] = wording();
        const CentreSettings before = m_centre.settings().current();
        CentreSettings after = before;
        if (wording() == standardLetter(m_kind))
            after.letters.remove(m_kind);
        else
            after.letters.insert(m_kind, wording());
        m_centre.settings().change(before, after);
        m_messages->done(tr("The wording of “%1” is kept").arg(LetterWording::of(m_kind)));
    });
}

void LetterEditor::preview()
{
    commitPreedit();
    attempt(*m_messages, [this] {
        std::vector<Sheet> sheets;
        for (const LetterPaper& letter : m_letters)
            sheets.push_back(text::letterOf(m_centre, wording(), letter));
        SheetPreview::open(std::move(sheets), text::sheetFileName(LetterWording::of(m_kind), m_letters.front().meeting), this);
    });
}

void LetterEditor::retranslate()
{
    setWindowTitle(tr("Wording of letters"));
    for (int i = 0; i < m_kinds->count(); ++i)
        m_kinds->setItemText(i, LetterWording::of(Codes<LetterKind>::entries[static_cast<size_t>(i)].value));
    m_kinds->setAccessibleName(tr("Kind of letter"));
    m_insert->setText(tr("Insert a placeholder"));
    m_fields->clear();
    for (const LetterField field : letterFields())
        m_fields->addAction(tr("%1 — %2", "placeholder and what it stands for").arg(nameOf(field), LetterWording::of(field)), this, [this, field] { insert(field); });
    const std::pair<QWidget*, QString> parts[]{{m_title, LetterWording::of(LetterPart::Title)}, {m_body, LetterWording::of(LetterPart::Body)},
        {m_items, tr("Particulars, one a line: word, full-width space, what it is")}, {m_contact, LetterWording::of(LetterPart::Contact)}};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(parts[i].second);
        parts[i].first->setAccessibleName(parts[i].second);
    }
    m_reset->setText(tr("Back to the standard wording"));
    m_preview->setText(tr("Preview %n letter(s)", nullptr, static_cast<int>(m_letters.size())));
    m_keep->setText(tr("Keep this wording"));
    m_close->setText(tr("Close"));
}

void LetterEditor::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    look();
}

} // namespace musubi::ui
