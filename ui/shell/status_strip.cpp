#include "ui/shell/status_strip.h"

#include "ui/common/buttons.h"
#include "ui/common/job.h"
#include "ui/common/label.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace musubi::ui {

StatusStrip::StatusStrip(JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_counts(new ElidedLabel({}, Type::Small, Token::Ink2, this))
    , m_draft(compact(linkButton({}, {}, this)))
    , m_readOnly(label({}, Type::Small, Token::Warn, this))
    , m_file(label({}, Type::Small, Token::Ink2, this))
    , m_backup(label({}, Type::Small, Token::Ink2, this))
    , m_job(label({}, Type::Small, Token::Ink2, this))
    , m_progress(new QProgressBar(this))
    , m_stop(compact(linkButton({}, {}, this)))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(12), 0, theme().px(12), 0);
    row->setSpacing(theme().px(16));
    row->addWidget(m_counts, 1);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(theme().px(96), theme().px(8));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_job, m_progress, m_stop, m_draft, m_readOnly, m_file, m_backup})
        row->addWidget(widget);
    setFixedHeight(theme().px(24));
    hideJob();
    retranslate();

    connect(&m_jobs, &JobRunner::started, this, &StatusStrip::showJob);
    connect(&m_jobs, &JobRunner::idle, this, &StatusStrip::hideJob);
    connect(&m_jobs, &JobRunner::progressed, this, [this](qint64 done, qint64 total) {
        constexpr int steps = 1000; // the range of the bar; counts of bytes would not fit an int
        m_progress->setRange(0, total > 0 ? steps : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
    });
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_jobs.cancel();
        m_job->setText(tr("Stopping: %1").arg(m_jobs.title())); // what was begun is being taken back
        m_stop->setEnabled(false);
    });
    connect(m_draft, &QToolButton::clicked, this, &StatusStrip::draftChosen);
}

void StatusStrip::setCounts(const QString& text)
{
    m_counts->setText(text);
}

void StatusStrip::setDraft(const QString& text)
{
    m_draft->setText(text);
    m_draft->setVisible(!text.isEmpty());
}

QPoint StatusStrip::draftPlace() const
{
    return m_draft->mapToGlobal(QPoint(0, 0));
}

void StatusStrip::setFile(const QString& name, const QString& path, bool readOnly)
{
    m_file->setText(name);
    m_file->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    m_readOnly->setVisible(readOnly);
}

void StatusStrip::setBackup(const QString& text)
{
    m_backup->setText(text);
    m_backup->setVisible(!text.isEmpty());
}

void StatusStrip::showJob(const QString& title)
{
    m_job->setText(title);
    m_progress->setAccessibleName(title);
    m_progress->setRange(0, 0);
    m_stop->setEnabled(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_job, m_progress, m_stop})
        widget->show();
}

void StatusStrip::hideJob()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_job, m_progress, m_stop})
        widget->hide();
}

void StatusStrip::retranslate()
{
    m_readOnly->setText(tr("Read only"));
    m_stop->setText(tr("Stop"));
}

void StatusStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange) {
        setFixedHeight(theme().px(24));
        m_progress->setFixedSize(theme().px(96), theme().px(8));
    }
}

} // namespace musubi::ui
