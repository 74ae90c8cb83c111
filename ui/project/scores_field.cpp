#include "ui/project/scores_field.h"

#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/project/score_grid.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

ScoresField::ScoresField(QWidget* parent)
    : QWidget(parent)
    , m_grid(new ScoreGrid(this))
    , m_points(new QSpinBox(this))
    , m_removeCriterion(compact(button(tr("Take off the criterion"), {}, this)))
    , m_removeReviewer(compact(button(tr("Take off the reviewer"), {}, this)))
    , m_follow(linkButton({}, u"down"_s, this))
    , m_said(readableLabel({}, Type::Small, Token::Ink2, this))
    , m_remarkName(label({}, Type::Small, Token::Ink2, this))
    , m_remark(new QLineEdit(this))
    , m_opinionName(label({}, Type::Small, Token::Ink2, this))
    , m_opinion(new QLineEdit(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(m_grid);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme().px(4));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme().px(8));
    m_points->setRange(1, mostPoints);
    m_points->setAccessibleName(tr("Points per criterion"));
    auto* pointsName = label(tr("Points per criterion"), Type::Small, Token::Ink2, this);
    pointsName->setBuddy(m_points);
    auto* paste = compact(button(tr("Paste a table"), {}, this));
    setKeyHint(*paste, u"Ctrl+V"_s);
    tools->addWidget(pointsName);
    tools->addWidget(m_points);
    tools->addWidget(paste);
    tools->addWidget(m_removeCriterion);
    tools->addWidget(m_removeReviewer);
    tools->addStretch(1);
    for (QPushButton* one : {paste, m_removeCriterion, m_removeReviewer})
        one->setAutoDefault(false); // Enter goes on in the grid
    down->addWidget(m_follow, 0, Qt::AlignLeft);
    down->addWidget(m_grid);
    down->addLayout(tools);
    down->addWidget(m_said);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(8));
    grid->setVerticalSpacing(theme().px(4));
    grid->addWidget(m_remarkName, 0, 0);
    grid->addWidget(m_remark, 0, 1);
    grid->addWidget(m_opinionName, 1, 0);
    grid->addWidget(m_opinion, 1, 1);
    grid->setColumnMinimumWidth(0, theme().px(220));
    grid->setColumnStretch(1, 1);
    down->addLayout(grid);
    setTabOrder(m_grid, m_remark);
    setTabOrder(m_remark, m_opinion);
    setTabOrder(m_opinion, m_points);

    connect(m_grid, &ScoreGrid::edited, this, [this] {
        fitHeight();
        showOffer();
        showCell();
        Q_EMIT valueChanged();
    });
    connect(m_grid, &ScoreGrid::cellLeft, this, &ScoresField::showCell);
    connect(m_grid, &ScoreGrid::said, m_said, [this](const QString& sentence) {
        m_said->setText(sentence);
        reveal(*m_said, !sentence.isEmpty());
    });
    connect(m_points, &QSpinBox::valueChanged, m_grid, &ScoreGrid::setPoints);
    connect(paste, &QPushButton::clicked, m_grid, [this] { m_grid->take(QGuiApplication::clipboard()->text()); });
    connect(m_removeCriterion, &QPushButton::clicked, m_grid, &ScoreGrid::removeCriterion);
    connect(m_removeReviewer, &QPushButton::clicked, m_grid, &ScoreGrid::removeReviewer);
    connect(m_remark, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (!m_showing)
            m_grid->setRemark(m_grid->criterion(), m_grid->reviewer(), words);
    });
    connect(m_opinion, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (!m_showing)
            m_grid->setOpinion(m_grid->reviewer(), words);
    });
    connect(m_follow, &QToolButton::clicked, this, [this] {
        m_grid->setTable(m_toFollow);
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->setCurrentCell(1, m_toFollow.reviewers.isEmpty() ? 0 : 1);
        Q_EMIT m_grid->edited();
    });
    reveal(*m_said, false);
    setValue({});
}

QList<ScreeningScore> ScoresField::value() const
{
    return scoresOf(m_grid->table());
}

void ScoresField::setValue(const QList<ScreeningScore>& scores)
{
    if (scores == value() && m_grid->rowCount() > 0 && !scores.isEmpty())
        return; // what the user writes in stays in its place
    const ScreeningTable table = screeningTableOf(scores);
    m_points->setValue(usualPoints(table));
    m_grid->setPoints(m_points->value());
    m_grid->setTable(table);
    m_grid->setCurrentCell(1, table.rows.isEmpty() || table.reviewers.isEmpty() ? 0 : 1);
    fitHeight();
    showOffer();
    showCell();
}

void ScoresField::offer(const ScreeningTable& toFollow)
{
    m_toFollow = toFollow;
    m_follow->setText(tr("Lay out the %1 criteria and %2 reviewers of the last screening under this programme").arg(toFollow.rows.size()).arg(toFollow.reviewers.size()));
    showOffer();
}

void ScoresField::showOffer()
{
    m_follow->setVisible(!m_toFollow.rows.isEmpty() && m_grid->table().rows.isEmpty() && m_grid->table().reviewers.isEmpty());
}

bool ScoresField::focusMarkedPart()
{
    return m_grid->goToFinding();
}

/// What is remarked on the score with the keys, and what its reviewer says.
void ScoresField::showCell()
{
    const qsizetype criterion = m_grid->criterion(), reviewer = m_grid->reviewer();
    const ScreeningTable& table = m_grid->table();
    const QString who = reviewer < 0 ? QString() : table.reviewers[reviewer].isEmpty() ? tr("Reviewer %1").arg(reviewer + 1) : table.reviewers[reviewer];
    const auto showWords = [this](QLineEdit& edit, QLabel& name, bool there, const QString& called, const QString& words) {
        m_showing = true;
        if (edit.text() != words)
            edit.setText(words);
        m_showing = false;
        edit.setEnabled(there);
        edit.setAccessibleName(called);
        name.setText(called);
    };
    const bool scored = criterion >= 0 && reviewer >= 0;
    showWords(*m_remark, *m_remarkName, scored, scored ? tr("%1 on “%2”").arg(who, table.rows[criterion].criterion) : tr("Remark on the score"), scored ? table.rows[criterion].remarks[reviewer] : QString());
    showWords(*m_opinion, *m_opinionName, reviewer >= 0, reviewer >= 0 ? tr("%1 on the whole").arg(who) : tr("Opinion of the reviewer"), reviewer >= 0 ? table.opinions[reviewer] : QString());
    m_removeCriterion->setEnabled(criterion >= 0);
    m_removeReviewer->setEnabled(reviewer >= 0);
}

/// All of it without scrolling down, within reason.
void ScoresField::fitHeight()
{
    int height = 2 * m_grid->frameWidth() + theme().px(14);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        height += m_grid->rowHeight(row);
    m_grid->setFixedHeight(std::min(height, theme().px(360)));
}

} // namespace musubi::ui
