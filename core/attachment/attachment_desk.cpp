#include "core/attachment/attachment_desk.h"

#include "core/attachment/attachment_mapping.h"
#include "core/attachment/attachment_rules.h"
#include "core/attachment/attachment_writing.h"
#include "core/base/foreign_file.h"
#include "core/db/table.h"
#include "core/journal/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace musubi {

using namespace Qt::StringLiterals;

NewFile readNewFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(Fault::NoSuchFile, path);
    if (!info.isFile())
        throw Error(Fault::CannotOpen, path);
    if (info.size() > largestAttachment)
        throw Error(Fault::TooLarge, info.fileName());
    ForeignFile file(path);
    const QByteArray bytes = file.read(largestAttachment + 1); // it may grow while it is read
    if (file.error() != QFileDevice::NoError)
        throw Error(Fault::CannotOpen, path);
    if (bytes.size() > largestAttachment)
        throw Error(Fault::TooLarge, info.fileName());
    return {info.fileName(), bytes};
}

AttachmentDesk::AttachmentDesk(Database& db, Journal& journal, Clock clock)
    : m_db(db)
    , m_journal(journal)
    , m_clock(std::move(clock))
{
}

QList<Stored<Attachment>> AttachmentDesk::of(Id<Consultation> consultation) const
{
    return Table<Attachment>(m_db).select(u"WHERE consultation = ? ORDER BY id"_s, consultation);
}

QList<Stored<Attachment>> AttachmentDesk::of(Id<Matter> matter) const
{
    return Table<Attachment>(m_db).select(u"WHERE matter = ? ORDER BY id"_s, matter);
}

QList<Stored<Attachment>> AttachmentDesk::of(Id<Meeting> meeting) const
{
    return Table<Attachment>(m_db).select(u"WHERE meeting = ? ORDER BY id"_s, meeting);
}

QList<Stored<Attachment>> AttachmentDesk::ofConsultationsOf(Id<Matter> matter) const
{
    return Table<Attachment>(m_db).select(u"WHERE consultation IN (SELECT id FROM consultation WHERE matter = ?) ORDER BY id DESC"_s, matter);
}

Stored<Attachment> AttachmentDesk::get(Id<Attachment> id) const
{
    return Table<Attachment>(m_db).get(id);
}

std::optional<Stored<Attachment>> AttachmentDesk::find(Id<Attachment> id) const
{
    return Table<Attachment>(m_db).find(id);
}

int AttachmentDesk::references(const QString& content) const
{
    Query query(m_db, u"SELECT count(*) FROM attachment WHERE content = ?"_s);
    return query.bind(content).run().next() ? query.read<int>(0) : 0;
}

QList<Stored<Attachment>> AttachmentDesk::attach(Id<Consultation> consultation, const QList<NewFile>& files)
{
    return attachAll({.consultation = consultation}, files);
}

QList<Stored<Attachment>> AttachmentDesk::attach(Id<Matter> matter, const QList<NewFile>& files)
{
    return attachAll({.matter = matter}, files);
}

QList<Stored<Attachment>> AttachmentDesk::attach(Id<Meeting> meeting, const QList<NewFile>& files)
{
    return attachAll({.meeting = meeting}, files);
}

QList<Stored<Attachment>> AttachmentDesk::attachAll(const Attachment& to, const QList<NewFile>& files)
{
    QList<Stored<Attachment>> rows;
    if (files.isEmpty())
        return rows;
    UnitOfWork work = m_journal.begin(Deed::AttachFile);
    Attachment attachment = to;
    attachment.addedAt = m_clock();
    QStringList names;
    for (const NewFile& file : files) {
        rows << insertAttachment(work, attachment, file);
        names << rows.last().value.name;
    }
    work.setNote(names.join(u'、'));
    work.commit();
    return rows;
}

void AttachmentDesk::detach(const Stored<Attachment>& attachment)
{
    UnitOfWork work = m_journal.begin(Deed::DetachFile, attachment.value.name);
    Table<Attachment>(m_db).remove(work, attachment);
    work.commit();
}

QByteArray AttachmentDesk::bytes(const Attachment& attachment) const
{
    Query query(m_db, u"SELECT bytes FROM file_content WHERE hash = ?"_s);
    if (!query.bind(attachment.content).run().next())
        throw Error(Fault::DamagedFile, attachment.name);
    auto bytes = query.read<QByteArray>(0);
    if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != attachment.content)
        throw Error(Fault::DamagedFile, attachment.name);
    return bytes;
}

void AttachmentDesk::exportTo(const Attachment& attachment, const QString& path) const
{
    const QByteArray content = bytes(attachment);
    QSaveFile file(path); // whole under its name or not at all
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Error(file.error() == QFileDevice::ResourceError ? Fault::DiskFull : Fault::CannotWrite, path);
}

QString AttachmentDesk::openCopy(const Attachment& attachment, const QString& folder) const
{
    // A folder of its own by content: the same file opened twice is the same copy, two of one name are two.
    const QDir place(folder + u'/' + attachment.content.left(16));
    if (!place.mkpath(u"."_s))
        throw Error(Fault::CannotWrite, place.path());
    QString path = place.filePath(copyName(attachment.name));
    if (QFileInfo::exists(path))
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    exportTo(attachment, path);
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

} // namespace musubi
