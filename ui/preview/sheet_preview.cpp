#include "ui/preview/sheet_preview.h"

#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/file_choice.h"
#include "ui/common/icon.h"
#include "ui/common/label.h"
#include "ui/common/leaving.h"
#include "ui/common/message_bar.h"
#include "ui/paper/layout.h"
#include "ui/paper/painting.h"
#include "ui/paper/odt.h"
#include "ui/paper/pdf.h"
#include "ui/preview/page_view.h"
#include "ui/text/language.h"
#include "ui/text/sheet_wording.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QString fitFileName(QString name)
{
    static const QRegularExpression refused(uR"([\\/:*?"<>|\x00-\x1f])"_s);
    return name.replace(refused, u"_"_s).trimmed().left(120);
}

bool isOdt(const QString& path)
{
    return path.endsWith(u".odt"_s, Qt::CaseInsensitive);
}

QToolButton* previewTool(const QString& icon, QWidget* parent)
{
    auto* button = linkButton({}, icon, parent);
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    return button;
}

void namePreviewTool(QAbstractButton& button, const QString& text)
{
    button.setAccessibleName(text);
    button.setToolTip(plainToolTip(text));
}

} // namespace

SheetPreview::SheetPreview(std::vector<Sheet> sheets, const QString& fileName, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_sheets(std::move(sheets))
    , m_fileName(fitFileName(fileName))
    , m_view(new PageView(this))
    , m_messages(new MessageBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBar();
    column->addWidget(m_messages);
    column->addWidget(m_view, 1);
    connect(m_view, &PageView::moved, this, &SheetPreview::refresh);
    constexpr int frameRoom = 100; // pixels for the window's own frame, so that its title stays on a low screen
    resize(theme().px(820), std::min(theme().px(700), screen()->availableGeometry().height() - frameRoom));
    retranslate();
    layOut();
    m_view->setFocus();
}

SheetPreview* SheetPreview::open(std::vector<Sheet> sheets, const QString& fileName, QWidget* parent, bool print)
{
    auto* preview = new SheetPreview(std::move(sheets), fileName, parent);
    preview->show();
    if (print)
        QTimer::singleShot(0, preview, &SheetPreview::print);
    return preview;
}

void SheetPreview::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    m_previous = previewTool(u"back"_s, bar);
    m_next = previewTool(u"forward"_s, bar);
    m_position = label({}, Type::Text, Token::Ink2, bar);
    m_smaller = previewTool({}, bar);
    m_smaller->setText(u"−"_s);
    m_larger = previewTool({}, bar);
    m_larger->setText(u"＋"_s);
    m_zoom = label({}, Type::Text, Token::Ink2, bar);
    m_fit = previewTool({}, bar);
    m_save = button({}, u"document"_s, bar);
    m_list = button({}, {}, bar);
    m_list->hide();
    m_print = primaryButton({}, u"print"_s, bar);
    m_print->setDefault(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_position, m_next})
        row->addWidget(widget);
    row->addSpacing(theme().px(16));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_smaller, m_zoom, m_larger, m_fit})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_list);
    row->addWidget(m_save);
    row->addWidget(m_print);
    layout()->addWidget(bar);

    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->currentPage() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->setZoom(std::max(25, m_view->shownZoom() - 10)); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->setZoom(std::min(400, m_view->shownZoom() + 10)); });
    connect(m_fit, &QToolButton::clicked, this, [this] { m_view->setZoom(0); });
    connect(m_print, &QPushButton::clicked, this, &SheetPreview::print);
    connect(m_save, &QPushButton::clicked, this, &SheetPreview::save);
}

void SheetPreview::offerList(std::function<void(Feedback&, QWidget*)> ask)
{
    connect(m_list, &QPushButton::clicked, this, [this, ask = std::move(ask)] { attempt(*m_messages, [&] { ask(*m_messages, this); }); });
    m_list->show();
}

void SheetPreview::notice(const QString& sentence, const QString& action, std::function<void()> mend)
{
    Message message{MessageKind::Check, sentence};
    if (mend)
        message.actions.push_back({action, std::move(mend)});
    m_messages->say(message);
}

void SheetPreview::setSheets(std::vector<Sheet> sheets)
{
    m_sheets = std::move(sheets);
    layOut();
}

void SheetPreview::layOut()
{
    attempt(*m_messages, [this] { m_view->setPages(paper::layOut(m_sheets, &text::SheetWording::of)); });
    refresh();
}

int SheetPreview::pageCount() const
{
    return m_view->pageCount();
}

void SheetPreview::refresh()
{
    const int count = m_view->pageCount();
    const int current = count ? m_view->currentPage() + 1 : 0;
    m_position->setText(tr("Page %1 of %2").arg(current).arg(count));
    m_zoom->setText(tr("%1 %").arg(m_view->shownZoom()));
    m_previous->setEnabled(current > 1);
    m_next->setEnabled(current < count);
    m_print->setEnabled(count > 0);
    m_save->setEnabled(count > 0);
}

void SheetPreview::print()
{
    QSettings settings;
    QPrinter printer(QPrinter::HighResolution);
    if (const QString used = settings.value(u"print/printer"_s).toString(); !used.isEmpty())
        printer.setPrinterName(used);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(m_fileName);
    printer.setFromTo(1, pageCount());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings.setValue(u"print/printer"_s, printer.printerName());

    const paper::Pages& pages = m_view->pages();
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pageCount()) : pageCount();
    const auto orientation = [&](int page) {
        const QSizeF size = pages.pages[static_cast<size_t>(page)].size;
        return size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    };
    printer.setPageOrientation(orientation(first));
    QPainter painter;
    if (!painter.begin(&printer)) {
        m_messages->failed(tr("The printer does not answer. Nothing was printed; check that it is switched on, or save a PDF."));
        return;
    }
    paper::PagePainter pagePainter(pages);
    for (int page = first; page < last; ++page) {
        if (page > first) {
            printer.setPageOrientation(orientation(page));
            printer.newPage();
        }
        pagePainter.paint(painter, page);
    }
    tellLeaving(*this, Deed::PrintPaper, m_fileName);
    m_messages->done(tr("%n page(s) sent to the printer", nullptr, last - first));
}

void SheetPreview::save()
{
    QSettings settings;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = settings.value(u"print/folder"_s, documents).toString();
    const QString pdf = tr("PDF (*.pdf)"), odt = tr("For a word processor (*.odt)");
    QString chosen = settings.value(u"print/format"_s).toString() == "odt"_L1 ? odt : pdf;
    const QString proposed = m_fileName + (chosen == odt ? u".odt"_s : u".pdf"_s);
    QString path = fileToSave(this, tr("Save the paper"), QDir(folder).filePath(proposed), pdf + u";;"_s + odt, &chosen);
    if (path.isEmpty())
        return;
    if (!isOdt(path) && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += chosen == odt ? u".odt"_s : u".pdf"_s;
    settings.setValue(u"print/folder"_s, QFileInfo(path).absolutePath());
    settings.setValue(u"print/format"_s, isOdt(path) ? u"odt"_s : u"pdf"_s);
    writeTo(path);
}

bool SheetPreview::writeTo(const QString& path)
{
    return attempt(*m_messages, [&] {
        if (isOdt(path)) {
            paper::writeOdt(m_sheets, &text::SheetWording::of, path, text::language());
        } else {
            paper::PdfOptions options;
            options.language = text::language();
            paper::writePdf(m_view->pages(), path, options);
        }
        tellLeaving(*this, Deed::SavePaper, m_fileName + (isOdt(path) ? u" (ODT)"_s : u" (PDF)"_s));
        m_messages->done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    });
}

void SheetPreview::retranslate()
{
    setWindowTitle(tr("Preview — %1").arg(m_fileName));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save…"));
    m_list->setText(tr("Export list…"));
    m_fit->setText(tr("Fit the width"));
    namePreviewTool(*m_previous, tr("Previous page"));
    namePreviewTool(*m_next, tr("Next page"));
    namePreviewTool(*m_smaller, tr("Smaller"));
    namePreviewTool(*m_larger, tr("Larger"));
    refresh();
}

void SheetPreview::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    layOut(); // the words on the paper are in the language in use
}

} // namespace musubi::ui
