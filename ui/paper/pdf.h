#pragma once

#include "core/base/progress.h"
#include "core/sheet/sheet.h"
#include "ui/paper/pages.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace musubi::paper {

struct PdfOptions {
    QString language = QStringLiteral("ja"); // of the words, for readers and screen readers (BCP 47)
    QString family; // font to prefer
    Progress progress; // counts pages
};

/// Whether this build repairs the text of its PDFs (libqpdf); without it some kanji are found only as look-alikes.
bool pdfTextIsRepaired();

/// Writes the sheet as PDF: fonts embedded, text as in the data. Through a temporary file, so that `path` is either the
/// whole document or untouched. Throws Error(CannotWrite, path), NoJapaneseFont, Cancelled.
void writePdf(const Sheet& sheet, const SheetWords& words, const QString& path, const PdfOptions& options = {});
void writePdf(const Pages& pages, const QString& path, const PdfOptions& options = {});

/// The same into an open device.
void writePdf(const Sheet& sheet, const SheetWords& words, QIODevice& device, const PdfOptions& options = {});
void writePdf(const Pages& pages, QIODevice& device, const PdfOptions& options = {});

} // namespace musubi::paper
