#pragma once

#include "core/base/stored.h"
#include "core/organization/organization.h"
#include "core/person/person.h"
#include "ui/organization/book_detail.h"
#include "ui/organization/book_list.h"
#include "ui/shell/room.h"

class QStackedWidget;

namespace musubi {
struct Draft;
}

namespace musubi::ui {

class BookEditor;
class OrganizationDetail;
class OrganizationEditor;
class OrganizationList;
class PersonDetail;
class PersonEditor;
class PersonList;

/// 団体・人: two lists in one room with their cards, and the editor in their place while something is written.
/// A place in it is of the book of bodies, or of the book of people where its mode speaks of a person.
class OrganizationRoom : public Room {
    Q_OBJECT

public:
    explicit OrganizationRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("organizations"); }
    static QString name();
    QString title() const override { return name(); }
    QString status() const override;
    void open(const Place& place) override;
    Place place() const override;
    bool leave() override;
    bool isWriting() const override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;

private:
    bool people() const { return m_book == Book::People; }
    BookList& list() const;
    bool isEditing() const;
    void showBook(Book book);
    void showCurrent();
    void connectList(BookList& list, Book book);
    void connectDetail(BookDetail& detail);
    void exportBook();
    void showDuplicates();
    void changeEvent(QEvent* event) override;

    // organization_room_editing.cpp
    OrganizationEditor& organizationEditor();
    PersonEditor& personEditor();
    void adopt(BookEditor& editor);
    void showEditor(BookEditor& editor);
    void edit(Book book, qint64 id);
    void resume(Id<Draft> id);
    void discard();
    void closeEditor();
    void speakAnew();

    // organization_room_verbs.cpp
    void answer(BookDetail::Ask what);
    void answerPerson(BookDetail::Ask what);
    void rename();
    void dissolve();
    void revive();
    void toggleInvitation();
    void addMember();
    void addAffiliation();
    void changeAffiliation(int index);
    void endAffiliation(int index);
    void mergeOrganizations();
    void mergePeople();
    void remove();
    void done(const QString& sentence);
    Stored<Organization> body() const;
    Stored<Person> person() const;

    Book m_book = Book::Organizations;
    QStackedWidget* m_stack;
    QStackedWidget* m_lists;
    QStackedWidget* m_details;
    OrganizationList* m_bodies;
    PersonList* m_people;
    OrganizationDetail* m_body;
    PersonDetail* m_person;
    OrganizationEditor* m_bodyEditor = nullptr; // made when first needed
    PersonEditor* m_personEditor = nullptr;
    BookEditor* m_editor = nullptr; // the one in use
};

} // namespace musubi::ui
