#include "ui/consultation/attachment_list.h"

#include "core/attachment/attachment_desk.h"
#include "core/attachment/attachment_rules.h"
#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/feedback.h"
#include "ui/common/file_choice.h"
#include "ui/common/label.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/common/record_line.h"
#include "ui/history/taking_back.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// Copies to look at go with the program: what is personal does not stay in a folder for passing things.
QString copiesFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

QStringList pathsIn(const QMimeData& offered)
{
    QStringList paths;
    for (const QUrl& url : offered.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

AttachmentList::AttachmentList(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_down(new QVBoxLayout(this))
{
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(0);
    setAcceptDrops(!centre.isReadOnly());
    rebuild();
}

void AttachmentList::show(Id<Consultation> row)
{
    m_row = row;
    m_paths.clear();
    m_waiting.clear();
    rebuild();
}

void AttachmentList::showCase(Id<Matter> matter)
{
    m_matter = matter;
    show(Id<Consultation>{});
}

void AttachmentList::showMeeting(Id<Meeting> meeting)
{
    m_meeting = meeting;
    show(Id<Consultation>{});
}

QList<Stored<Attachment>> AttachmentList::own() const
{
    if (m_meeting)
        return m_centre.attachments().of(m_meeting);
    return m_matter ? m_centre.attachments().of(m_matter) : m_centre.attachments().of(m_row);
}

QList<NewFile> AttachmentList::waiting() const
{
    return m_waiting;
}

void AttachmentList::setWaitingPaths(const QStringList& paths)
{
    m_paths.clear();
    m_waiting.clear();
    addFiles(paths);
    rebuild();
}

bool AttachmentList::areFiles(const QMimeData& offered)
{
    return offered.hasUrls() && !pathsIn(offered).isEmpty();
}

void AttachmentList::take(const QMimeData& offered)
{
    addFiles(pathsIn(offered));
}

void AttachmentList::choose()
{
    addFiles(filesToOpen(this, tr("Attach files"), {}, tr("All files (*)")));
}

void AttachmentList::addFiles(const QStringList& paths)
{
    QList<NewFile> files;
    for (const QString& path : paths)
        attempt(m_feedback, [&] {
            files << readNewFile(path);
            if (!isRegistered()) {
                m_paths << path;
                m_waiting << files.last();
            }
        });
    if (files.isEmpty())
        return;
    if (isRegistered())
        attach(files);
    else
        Q_EMIT waitingChanged();
    rebuild();
}

void AttachmentList::attach(const QList<NewFile>& files)
{
    attempt(m_feedback, [&] {
        if (m_matter)
            m_centre.attachments().attach(m_matter, files);
        else if (m_meeting)
            m_centre.attachments().attach(m_meeting, files);
        else
            m_centre.attachments().attach(m_row, files);
        sayDone(m_centre, m_feedback, tr("Attached %n files.", nullptr, static_cast<int>(files.size())));
    });
}

void AttachmentList::open(const Attachment& attachment)
{
    attempt(m_feedback, [&] {
        if (!mayBeOpened(attachment.name)) {
            m_feedback.noted(tr("%1 is a program. It is not started from here; save a copy if you trust it.").arg(shown(attachment.name, 60)));
            return;
        }
        const QString path = m_centre.attachments().openCopy(attachment, copiesFolder());
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_feedback.noted(tr("No program on this machine opens %1. Save a copy of it instead.").arg(shown(attachment.name, 60)));
    });
}

void AttachmentList::save(const Attachment& attachment)
{
    const QString path = fileToSave(this, tr("Save a copy"), QDir::home().filePath(copyName(attachment.name)), tr("All files (*)"));
    if (path.isEmpty())
        return;
    attempt(m_feedback, [&] {
        m_centre.attachments().exportTo(attachment, path);
        m_feedback.done(tr("Saved a copy as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void AttachmentList::detach(const Stored<Attachment>& attachment)
{
    attempt(m_feedback, [&] {
        m_centre.attachments().detach(attachment);
        sayDone(m_centre, m_feedback, tr("Took off %1.").arg(shown(attachment.value.name, 60)));
    });
    rebuild();
}

void AttachmentList::addLine(QVBoxLayout& down, const Attachment& attachment, const std::function<void()>& open, const std::function<void()>& save,
    const std::function<void()>& remove)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(4));
    const QString size = QLocale().formattedDataSize(attachment.size, 0, QLocale::DataSizeTraditionalFormat);
    const QString added = attachment.addedAt.isValid() ? u" ・ "_s + text::shortDate(attachment.addedAt.date()) : QString();
    QString from;
    if (m_matter && attachment.consultation) {
        const auto consultation = m_centre.consultations().get(*attachment.consultation);
        from = text::consultationNumber(m_centre, consultation.value.fiscalYear, consultation.value.sequence, consultation.value.form) + u" ・ "_s;
    }
    auto* line = new RecordLine({{}, attachment.name, from + size + added}, m_body);
    line->setEnabled(static_cast<bool>(open));
    if (open) // afterwards: the list may be made anew by it
        connect(line, &QAbstractButton::clicked, this, open, Qt::QueuedConnection);
    row->addWidget(line, 1);
    if (save) {
        auto* copy = compact(iconButton(u"save"_s, tr("Save a copy of %1").arg(shown(attachment.name, 60)), m_body));
        connect(copy, &QPushButton::clicked, this, save, Qt::QueuedConnection);
        row->addWidget(copy);
    }
    if (remove && !m_centre.isReadOnly()) {
        auto* off = compact(iconButton(u"close"_s, tr("Take off %1").arg(shown(attachment.name, 60)), m_body));
        connect(off, &QPushButton::clicked, this, remove, Qt::QueuedConnection);
        row->addWidget(off);
    }
    down.addLayout(row);
}

void AttachmentList::addOfConsultations(QVBoxLayout& down)
{
    if (!m_matter)
        return;
    for (const auto& row : m_centre.attachments().ofConsultationsOf(m_matter))
        addLine(down, row.value, [this, file = row.value] { open(file); }, [this, file = row.value] { save(file); }, {});
}

void AttachmentList::rebuild()
{
    const bool hadFocus = m_body && m_body->isAncestorOf(focusWidget());
    delete m_body;
    m_body = new QWidget(this);
    auto* down = new QVBoxLayout(m_body);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme().px(2));
    if (isRegistered())
        attempt(m_feedback, [&] {
            for (const auto& row : own())
                addLine(*down, row.value, [this, file = row.value] { open(file); }, [this, file = row.value] { save(file); }, [this, row] { detach(row); });
            addOfConsultations(*down);
        });
    for (qsizetype i = 0; i < m_waiting.size(); ++i)
        addLine(*down, {.name = attachmentName(m_waiting[i].name), .size = m_waiting[i].bytes.size()}, {}, {}, [this, i] {
            m_paths.removeAt(i);
            m_waiting.removeAt(i);
            rebuild();
            Q_EMIT waitingChanged();
        });
    if (!m_centre.isReadOnly()) {
        auto* add = compact(linkButton(tr("Attach files…"), u"attach"_s, m_body));
        add->setToolTip(plainToolTip(tr("Files can also be dropped here, or pasted with Ctrl+V.")));
        connect(add, &QToolButton::clicked, this, &AttachmentList::choose, Qt::QueuedConnection);
        setFocusProxy(add);
        down->addWidget(add, 0, Qt::AlignLeft);
        if (hadFocus)
            add->setFocus();
    }
    m_down->addWidget(m_body);
    m_body->show();
}

void AttachmentList::keyPressEvent(QKeyEvent* event)
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Paste) && copied && areFiles(*copied) && !m_centre.isReadOnly())
        take(*copied);
    else
        QWidget::keyPressEvent(event);
}

void AttachmentList::dragEnterEvent(QDragEnterEvent* event)
{
    if (areFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    take(*event->mimeData());
}

void AttachmentList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace musubi::ui
