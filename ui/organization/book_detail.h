#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class FootBar;
struct Tag;

/// The pane at the right of 団体・人: one record as a page that can be read and copied. Derived ones fill it.
class BookDetail : public QWidget {
    Q_OBJECT

public:
    /// What may be asked of the record that is shown.
    enum class Ask { Edit, Rename, Affiliate, Merge, Dissolve, Revive, Invite, Remove };

Q_SIGNALS:
    void asked(musubi::ui::BookDetail::Ask what);
    void consultationAsked(qint64 id);
    void matterAsked(qint64 id);
    void meetingAsked(qint64 id);
    void eventAsked(qint64 id);
    void organizationAsked(qint64 id);
    void personAsked(qint64 id);

protected:
    BookDetail(Centre& centre, const QString& name, QWidget* parent);

    Centre& centre() const { return m_centre; }
    /// Empties the pane, makes head, body and foot anew. Fill body() between.
    void begin(const QString& small, const QString& heading, const QString& reading, const QList<Tag>& tags, const QString& facts);
    void finish();
    void clear();
    QVBoxLayout& body() const { return *m_column; }
    QWidget* parentOfBlocks() const { return m_content; }
    /// A line that must be seen before somebody is called: 招待不可 and why.
    void addWarning(const QString& sentence);
    void addFootAction(const QString& words, const QString& icon, Ask what);
    void addMore(const QString& words, const QString& icon, Ask what);

private:
    QPushButton* askButton(QPushButton* button, Ask what);

    Centre& m_centre;
    QString m_name;
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    FootBar* m_foot = nullptr;
    QMenu* m_more = nullptr;
};

} // namespace musubi::ui
