#pragma once

#include "core/base/stored.h"
#include "core/organization/organization.h"
#include "core/person/person.h"
#include "ui/organization/book_detail.h"
#include "ui/organization/book_list.h"
#include "ui/shell/writing_room.h"

#include <QPointer>

class QStackedWidget;

namespace musubi::ui {

class OrganizationDetail;
class OrganizationEditor;
class OrganizationList;
class PersonDetail;
class PersonEditor;
class PersonList;

/// 団体・人: two lists in one room with their cards, and the editor in their place while something is written.
/// A place in it is of the book of bodies, or of the book of people where its mode speaks of a person.
class OrganizationRoom : public WritingRoom {
    Q_OBJECT

public:
    explicit OrganizationRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("organizations"); }
    static QString name();
    QString title() const override { return name(); }

private:
    void openPlace(const Place& place) override;
    void showFirst() override;
    Place readPlace() const override;
    QString readStatus() const override;
    bool canRead(Verb verb) const override;
    void performRead(Verb verb) override;

    bool people() const { return m_book == Book::People; }
    BookList& list() const;
    void showBook(Book book);
    void showCurrent();
    void connectList(BookList& list, Book book);
    void connectDetail(BookDetail& detail);
    void exportBook();
    void showDuplicates();

    // organization_room_editing.cpp
    OrganizationEditor& organizationEditor();
    PersonEditor& personEditor();
    EditorPage* editorFor(const Draft& draft) override;
    Place newPlace() const override;
    Place writtenPlace() const override;
    void showWritten(const EditorPage& closed) override;
    void edit(Book book, qint64 id);

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
    QStackedWidget* m_lists;
    QStackedWidget* m_details;
    OrganizationList* m_bodies;
    PersonList* m_people;
    OrganizationDetail* m_body;
    PersonDetail* m_person;
    QPointer<OrganizationEditor> m_bodyEditor; // made when first needed
    QPointer<PersonEditor> m_personEditor;
};

} // namespace musubi::ui
