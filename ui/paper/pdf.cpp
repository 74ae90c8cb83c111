#include "ui/paper/pdf.h"

#include "core/base/error.h"
#include "ui/paper/glyph_log.h"
#include "ui/paper/layout.h"
#include "ui/paper/painting.h"
#include "ui/paper/pdf_repair.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

QPageLayout pageLayout(const Page& page)
{
    const bool landscape = page.size.width() > page.size.height();
    return {
        QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

void writeRaw(const Pages& pages, QIODevice& device, const Progress& progress, GlyphLog* log)
{
    QPdfWriter writer(&device);
    writer.setResolution(1200);
    writer.setTitle(pages.title);
    writer.setCreator(u"Musubi"_s);
    writer.setPageLayout(pageLayout(pages.pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        throw Error(Fault::CannotWrite);
    PagePainter pagePainter(pages);
    const auto count = static_cast<qsizetype>(pages.pages.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
        if (i > 0) {
            writer.setPageLayout(pageLayout(pages.pages[static_cast<size_t>(i)]));
            writer.newPage();
        }
        pagePainter.paint(painter, i, log);
        progress.report(i + 1, count);
    }
    painter.end();
}

} // namespace

#ifdef MUSUBI_WITH_QPDF

bool pdfTextIsRepaired()
{
    return true;
}

void writePdf(const Pages& pages, QIODevice& device, const PdfOptions& options)
{
    QBuffer raw; // a few kilobytes a page: what is confidential lies in no temporary file
    raw.open(QIODevice::WriteOnly);
    GlyphLog log;
    writeRaw(pages, raw, options.progress, &log);
    repairPdf(raw.data(), log, options.language, pages.author, device);
}

#else

bool pdfTextIsRepaired()
{
    return false;
}

void writePdf(const Pages& pages, QIODevice& device, const PdfOptions& options)
{
    writeRaw(pages, device, options.progress, nullptr);
}

#endif

void writePdf(const Pages& pages, const QString& path, const PdfOptions& options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Fault::CannotWrite, path);
    try {
        writePdf(pages, file, options);
    } catch (const Error& error) {
        file.cancelWriting();
        if (error.fault() == Fault::CannotWrite)
            throw Error(Fault::CannotWrite, path);
        throw;
    }
    if (!file.commit())
        throw Error(Fault::CannotWrite, path);
}

void writePdf(const Sheet& sheet, const SheetWords& words, const QString& path, const PdfOptions& options)
{
    writePdf(layOut(sheet, words, options.family, options.progress), path, options);
}

void writePdf(const Sheet& sheet, const SheetWords& words, QIODevice& device, const PdfOptions& options)
{
    writePdf(layOut(sheet, words, options.family, options.progress), device, options);
}

} // namespace musubi::paper
