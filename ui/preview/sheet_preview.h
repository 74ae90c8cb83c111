#pragma once

#include "core/sheet/sheet.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QToolButton;
class QPushButton;

namespace musubi::ui {

class Feedback;
class MessageBar;
class PageView;

/// Sheets as they will lie on the desk: pages to leaf through, larger and smaller, to the printer or into a file.
/// A window of its own; it deletes itself when closed.
class SheetPreview : public QDialog {
    Q_OBJECT

public:
    /// `fileName` is proposed for the file, without folder and ending; characters that file systems refuse are replaced.
    SheetPreview(std::vector<Sheet> sheets, const QString& fileName, QWidget* parent = nullptr);

    /// Shows `sheets` and, with `print`, asks for the printer at once.
    static SheetPreview* open(std::vector<Sheet> sheets, const QString& fileName, QWidget* parent, bool print = false);

    /// For sheets that are lists: a button that lets them leave as CSV or XLSX; `ask` asks for the name and writes.
    void offerList(std::function<void(Feedback&, QWidget* parent)> ask);

    /// Something to know before it is printed, with one way to mend it where there is one; stays until it is mended or closed.
    void notice(const QString& sentence, const QString& action, std::function<void()> mend);
    /// Other pages instead, as after a mend.
    void setSheets(std::vector<Sheet> sheets);

    int pageCount() const;
    void print();
    /// Asks for a name: PDF as shown, or ODT to be worked on in a word processor.
    void save();
    /// Writes without asking, by the ending of the name; false where it could not be done (the bar says why).
    bool writeTo(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeBar();
    void layOut();
    void refresh();
    void retranslate();

    std::vector<Sheet> m_sheets;
    QString m_fileName;
    PageView* m_view;
    MessageBar* m_messages;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_list; // hidden unless the sheet is a list
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QToolButton* m_fit;
    QLabel* m_position;
    QLabel* m_zoom;
};

} // namespace musubi::ui
