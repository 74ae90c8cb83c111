#pragma once

#include "core/base/problem.h"
#include "ui/common/editor_page.h"

#include <QJsonObject>

class QLabel;
class QPushButton;
class QToolButton;
class QSplitter;
class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class DraftKeeper;
class Feedback;
class FormArea;
class MessageBar;
class PageHeader;
class TagLabel;

/// A record being written (a body, a person, a case): head, form, what looks like it at the side, foot. What is written is kept as a draft.
/// RecordEditor<T> ties it to a form.
class BookEditor : public EditorPage {
    Q_OBJECT

public:
    ~BookEditor() override;

    Id<Draft> draft() const override;
    bool putAside() override;

protected:
    /// How the page speaks of its record.
    struct Words {
        QString trail;    // 団体・人
        QString fresh;    // 新しい団体
        QString enter;    // 団体を登録
        QString alike;    // 登録済みかもしれません
    };
    /// Something on file that may be the same as what is written.
    struct Alike {
        qint64 id = 0;
        QString name;
        QString why;

        friend bool operator==(const Alike&, const Alike&) = default;
    };

    BookEditor(Centre& centre, Feedback& feedback, const Words& words, QWidget* parent);

    /// Call when all fields are in the form.
    void watchFields();
    void edited();
    void showKept();
    void showTitle(const QString& title);
    void offerAlike(const QList<Alike>& alike);
    /// For wide forms: the side is there only while something is alike.
    void keepSideForAlike();
    /// A part at the right of the form that shares the room with it: a picture of what is written.
    void addBeside(QWidget* part);
    void sayProblems(int errors, const QStringList& fields);

    virtual std::optional<Draft> written() const = 0;
    virtual void checkLeft(const QWidget* left) = 0;
    virtual QList<Alike> alike() const = 0;

    Centre& centre() const { return m_centre; }
    Feedback& feedback() const { return m_feedback; }
    FormArea& area() const { return *m_area; }
    MessageBar& messages() const { return *m_messages; }
    DraftKeeper& keeper() const { return *m_keeper; }
    const Words& words() const { return m_words; }

private:
    void makeHead(QVBoxLayout& down);
    void makeSide();
    void makeFoot(QVBoxLayout& down);
    void lookForAlike();

    Centre& m_centre;
    Feedback& m_feedback;
    Words m_words;
    DraftKeeper* m_keeper;
    PageHeader* m_header = nullptr;
    TagLabel* m_tag = nullptr;
    QLabel* m_kept = nullptr;
    MessageBar* m_messages = nullptr;
    FormArea* m_area;
    QSplitter* m_across;
    QWidget* m_side = nullptr;
    QVBoxLayout* m_sideDown = nullptr;
    QWidget* m_alike = nullptr;
    bool m_sideForAlike = false;
    QList<Alike> m_offered;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
    QToolButton* m_discard = nullptr;
    class QTimer* m_pause;
};

} // namespace musubi::ui
