#pragma once

#include "core/attachment/attachment.h"
#include "core/base/clock.h"
#include "core/base/stored.h"

#include <QList>

namespace musubi {

class Database;
class Journal;

/// Reads a file on its way in. Throws Error(NoSuchFile), Error(CannotOpen) or, before reading it, Error(TooLarge).
NewFile readNewFile(const QString& path);

/// Where files are tied to records, taken off and looked at. Their bytes never change and are kept once.
class AttachmentDesk {
public:
    AttachmentDesk(Database& db, Journal& journal, Clock clock);

    /// In the order in which they came.
    QList<Stored<Attachment>> of(Id<Consultation> consultation) const;
    QList<Stored<Attachment>> of(Id<Matter> matter) const;
    QList<Stored<Attachment>> of(Id<Meeting> meeting) const;
    /// Of the consultations that are tied to the case, the newest first.
    QList<Stored<Attachment>> ofConsultationsOf(Id<Matter> matter) const;
    /// Throws Error(Fault::Missing).
    Stored<Attachment> get(Id<Attachment> id) const;
    std::optional<Stored<Attachment>> find(Id<Attachment> id) const;
    /// How many records carry these bytes.
    int references(const QString& content) const;

    /// All of them or none, as one action. Throws Error(Fault::TooLarge, name).
    QList<Stored<Attachment>> attach(Id<Consultation> consultation, const QList<NewFile>& files);
    QList<Stored<Attachment>> attach(Id<Matter> matter, const QList<NewFile>& files);
    QList<Stored<Attachment>> attach(Id<Meeting> meeting, const QList<NewFile>& files);
    /// The bytes stay in the file for the journal, so that it can be taken back.
    void detach(const Stored<Attachment>& attachment);

    /// The bytes, checked. Throws Error(Fault::DamagedFile, name) where they are not what was attached.
    QByteArray bytes(const Attachment& attachment) const;
    /// Writes a copy under this path. Throws CannotWrite or DiskFull.
    void exportTo(const Attachment& attachment, const QString& path) const;
    /// Writes a copy that may only be read into the folder and says where: what is changed in it would not come back here.
    QString openCopy(const Attachment& attachment, const QString& folder) const;

private:
    QList<Stored<Attachment>> attachAll(const Attachment& to, const QList<NewFile>& files);

    Database& m_db;
    Journal& m_journal;
    Clock m_clock;
};

} // namespace musubi
