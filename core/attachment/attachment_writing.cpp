#include "core/attachment/attachment_writing.h"

#include "core/attachment/attachment_mapping.h"
#include "core/attachment/attachment_rules.h"
#include "core/db/table.h"

#include <QCryptographicHash>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

template <class Owner>
void removeAttachmentsOf(UnitOfWork& work, const QString& column, Id<Owner> owner)
{
    const Table<Attachment> attachments(work.database());
    for (const auto& row : attachments.select(u"WHERE %1 = ?"_s.arg(column), owner))
        attachments.remove(work, row); // the bytes stay: the journal may ask for them again
}

} // namespace

Stored<Attachment> insertAttachment(UnitOfWork& work, Attachment to, const NewFile& file)
{
    if (to.consultation.has_value() + to.matter.has_value() + to.meeting.has_value() != 1)
        throw Error(Fault::Invalid, u"attachment"_s);
    to.name = attachmentName(file.name);
    to.size = file.bytes.size();
    if (to.size > largestAttachment)
        throw Error(Fault::TooLarge, to.name);
    to.content = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    const QByteArray bytes = file.bytes.isNull() ? QByteArray("") : file.bytes; // an empty file is a file
    Query(work.database(), u"INSERT INTO file_content (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING"_s).bind(to.content).bind(bytes).run();
    return Table<Attachment>(work.database()).insert(work, to);
}

void removeAttachments(UnitOfWork& work, Id<Consultation> consultation)
{
    removeAttachmentsOf(work, u"consultation"_s, consultation);
}

void removeAttachments(UnitOfWork& work, Id<Matter> matter)
{
    removeAttachmentsOf(work, u"matter"_s, matter);
}

void removeAttachments(UnitOfWork& work, Id<Meeting> meeting)
{
    removeAttachmentsOf(work, u"meeting"_s, meeting);
}

} // namespace musubi
