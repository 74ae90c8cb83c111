#include "ui/common/buttons.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/consultation/consultation_side.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestSide = 264, widestSide = 360; // a quarter of the page between them
constexpr int roomForBoth = 840;

} // namespace

void ConsultationEditor::makeHead(QVBoxLayout& down)
{
    m_header = new PageHeader(tr("New consultation"), this);
    auto* back = linkButton(tr("Consultations"), {}, m_header);
    connect(back, &QToolButton::clicked, this, &ConsultationEditor::closeAsked);
    m_header->setTrail(back);
    m_tag = new TagLabel({}, m_header);
    m_numberNote = label({}, Type::Small, Token::Ink2, m_header);
    m_kept = label({}, Type::Small, Token::Ink2, m_header);
    m_header->addBeside(m_tag);
    m_header->addBeside(m_numberNote);
    m_header->addAction(m_kept);
    down.addWidget(m_header);
    m_messages = new MessageBar(this);
    down.addWidget(m_messages);
}

void ConsultationEditor::makeFoot(QVBoxLayout& down)
{
    auto* foot = new FootBar(this);
    m_save = primaryButton(tr("Register the consultation"), u"check"_s, foot);
    setKeyHint(*m_save, u"Ctrl+S"_s);
    m_saveAndNext = button(tr("Register and take the next"), {}, foot);
    m_saveAndNext->setToolTip(plainToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_close = button(tr("Close"), {}, foot);
    m_discard = linkButton(tr("Throw this draft away"), u"trash"_s, foot);
    connect(m_save, &QPushButton::clicked, this, &ConsultationEditor::save);
    connect(m_saveAndNext, &QPushButton::clicked, this, &ConsultationEditor::saveAndNextAsked);
    connect(m_close, &QPushButton::clicked, this, &ConsultationEditor::closeAsked);
    connect(m_discard, &QToolButton::clicked, this, &ConsultationEditor::discardAsked);
    foot->addLeft(m_save);
    foot->addLeft(m_saveAndNext);
    foot->addLeft(m_close);
    if (isLight()) {
        m_full = button(tr("Write it as a full consultation"), {}, foot);
        connect(m_full, &QPushButton::clicked, this, &ConsultationEditor::fullAsked);
        foot->addLeft(m_full);
    }
    foot->addRight(m_discard);
    down.addWidget(foot);
}

QWidget* ConsultationEditor::besideForm()
{
    m_beside = new QScrollArea(this);
    m_beside->setWidget(m_side);
    m_beside->setWidgetResizable(true);
    m_beside->setFrameShape(QFrame::NoFrame);
    m_beside->setFocusPolicy(Qt::NoFocus);
    m_beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_beside;
}

void ConsultationEditor::placeSide()
{
    if (!m_beside)
        return;
    m_beside->setFixedWidth(std::clamp(width() / 4, theme().px(narrowestSide), theme().px(widestSide)));
    m_beside->setVisible(m_sideWanted.value_or(width() >= theme().px(roomForBoth)));
}

void ConsultationEditor::toggleSide()
{
    m_sideWanted = m_beside->isHidden();
    placeSide();
}

void ConsultationEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeSide();
}

void ConsultationEditor::makeSide()
{
    if (isLight())
        return; // nobody's name is asked
    m_side = new ConsultationSide(m_centre, m_feedback);
    connect(m_side, &ConsultationSide::callerTaken, this, &ConsultationEditor::takeCaller);
    connect(m_side, &ConsultationSide::callerReleased, this, [this] {
        m_person.reset();
        m_form.changed();
        refreshSide();
        m_form.widget("caller_name"_L1)->setFocus();
    });
    connect(m_side, &ConsultationSide::matterTaken, this, [this](qint64 id) { takeMatter(Id<Matter>{id}); });
    connect(m_side, &ConsultationSide::matterReleased, this, [this] { takeMatter(std::nullopt); });
    connect(m_side, &ConsultationSide::consultationAsked, this, &ConsultationEditor::recordAsked);
    // Who it is has no field of its own: it is taken over from the side.
    m_form.add("person"_L1, m_side, [this](const Consultation& c) { m_person = c.person; }, [this](Consultation& c) { c.person = m_person; });
}

} // namespace musubi::ui
