#include "ui/casestudy/study_photos.h"

#include "core/attachment/attachment_desk.h"
#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/entry_fields.h"
#include "ui/common/feedback.h"
#include "ui/common/file_choice.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/history/taking_back.h"

#include <QComboBox>
#include <QLineEdit>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(const QString& name)
{
    static const QStringList endings{u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"bmp"_s, u"webp"_s, u"tif"_s, u"tiff"_s, u"heic"_s};
    return endings.contains(name.section(u'.', -1).toLower());
}

} // namespace

StudyPhotoField::StudyPhotoField(Centre& centre, Feedback& feedback, QWidget* parent)
    : RowsField(tr("Add a photograph of the case"), tr("Photograph %1"), parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_none(readableLabel(tr("No picture is attached to the case yet. Attach one here: it is kept with the case and offered for this page."), Type::Small, Token::Ink2))
{
    auto* files = linkButton(tr("Attach picture files to the case…"), u"attach"_s);
    files->setEnabled(!centre.isReadOnly());
    connect(files, &QToolButton::clicked, this, &StudyPhotoField::choose);
    addBelow(m_none);
    addBelow(files);
    connect(&centre.changes(), &ChangeNotifier::committed, this, [this](const Changes& changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change& change) { return change.subject == Subject::Attachment; }))
            forgetGone();
    });
}

/// A picture that was attached here and taken back cannot be printed any more.
void StudyPhotoField::forgetGone()
{
    attempt(m_feedback, [this] {
        for (int row = 0; row < rowCount(); ++row) {
            auto* file = static_cast<QComboBox*>(field(row, 0));
            const qint64 chosen = file->currentData().toLongLong();
            if (chosen && !m_centre.attachments().find(Id<Attachment>{chosen}))
                file->removeItem(file->currentIndex());
        }
        showWhatThereIs();
    });
}

void StudyPhotoField::setMatter(Id<Matter> matter)
{
    m_matter = matter;
    showWhatThereIs();
}

QList<Stored<Attachment>> StudyPhotoField::pictures() const
{
    QList<Stored<Attachment>> found = m_matter ? m_centre.attachments().of(m_matter) : QList<Stored<Attachment>>();
    found.removeIf([](const auto& row) { return !isPicture(row.value.name); });
    return found;
}

/// A line without a picture to choose would only be an empty box.
void StudyPhotoField::showWhatThereIs()
{
    const bool there = !pictures().isEmpty();
    reveal(*m_none, !there);
    offerAdding(there);
}

void StudyPhotoField::choose()
{
    attach(filesToOpen(this, tr("Attach pictures to the case"), {}, tr("Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.tif *.tiff *.heic);;All files (*)")));
}

void StudyPhotoField::attach(const QStringList& paths)
{
    QList<NewFile> files;
    for (const QString& path : paths)
        attempt(m_feedback, [&] { files << readNewFile(path); });
    if (files.isEmpty())
        return;
    attempt(m_feedback, [&] {
        const auto attached = m_centre.attachments().attach(m_matter, files);
        sayDone(m_centre, m_feedback, tr("Attached %n files to the case.", nullptr, static_cast<int>(attached.size())));
        for (const auto& row : attached)
            if (isPicture(row.value.name))
                append({row.id, {}});
        showWhatThereIs();
        Q_EMIT valueChanged();
    });
}

void StudyPhotoField::append(const StudyPhoto& photo)
{
    auto* file = new QComboBox;
    file->setAccessibleName(tr("Photograph"));
    file->setFixedWidth(theme().px(220));
    file->addItem(u"—"_s, qint64(0));
    for (const auto& row : pictures())
        file->addItem(row.value.name, row.id.value);
    if (photo.attachment && file->findData(photo.attachment.value) < 0)
        if (const auto row = m_centre.attachments().find(photo.attachment))
            file->addItem(row->value.name, row->id.value);
    file->setCurrentIndex(std::max(0, file->findData(photo.attachment.value)));
    auto* caption = lineField(0, tr("Caption"));
    caption->setText(photo.caption);
    caption->setCursorPosition(0);
    caption->setAccessibleName(tr("Caption"));
    connect(file, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    connect(caption, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    appendRow({file, caption});
}

/// The first picture that stands in no line yet.
void StudyPhotoField::appendBlank()
{
    const QList<StudyPhoto> known = value();
    StudyPhoto next;
    for (const auto& row : pictures())
        if (!next.attachment && std::none_of(known.begin(), known.end(), [&](const StudyPhoto& one) { return one.attachment == row.id; }))
            next.attachment = row.id;
    append(next);
}

bool StudyPhotoField::isLeftOut(int row) const
{
    return static_cast<QComboBox*>(field(row, 0))->currentData().toLongLong() == 0;
}

QList<StudyPhoto> StudyPhotoField::value() const
{
    QList<StudyPhoto> photos;
    for (int row = 0; row < rowCount(); ++row)
        if (!isLeftOut(row))
            photos << StudyPhoto{{static_cast<QComboBox*>(field(row, 0))->currentData().toLongLong()}, static_cast<QLineEdit*>(field(row, 1))->text().trimmed()};
    return photos;
}

void StudyPhotoField::setValue(const QList<StudyPhoto>& photos)
{
    if (photos == value() && rowCount() > 0)
        return; // what the user writes in stays in its place
    clearRows();
    for (const StudyPhoto& photo : photos)
        append(photo);
}

} // namespace musubi::ui
