#include "ui/meeting/mail_dialog.h"

#include "core/exchange/output_file.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/file_choice.h"
#include "ui/common/form.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/shown.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

MailDialog::MailDialog(const QString& title, const QString& who, const QString& addresses, const text::PlainMail& mail, QWidget* parent)
    : QDialog(parent)
    , m_addresses(new QLineEdit(addresses, this))
    , m_subject(new QLineEdit(mail.subject, this))
    , m_body(new QPlainTextEdit(mail.body, this))
    , m_messages(new MessageBar(this))
{
    setWindowTitle(title);
    m_body->setAccessibleName(tr("Text of the mail"));
    m_body->setTabChangesFocus(true);
    m_addresses->setReadOnly(true);
    m_addresses->setPlaceholderText(tr("No mail address is known"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    auto* down = new QVBoxLayout;
    down->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12));
    down->setSpacing(theme().px(8));
    auto* whom = readableLabel(shown(who, 1000), Type::Small, Token::Ink2, this);
    down->addWidget(whom);
    if (addresses.contains(u','))
        addLine(*down, tr("Bcc"), m_addresses, tr("Copied the addresses. Paste them as Bcc, so that nobody sees those of the others."));
    else
        addLine(*down, tr("To"), m_addresses, tr("Copied the addresses."));
    addLine(*down, tr("Subject"), m_subject, tr("Copied the subject."));
    down->addWidget(m_body, 1);
    auto* foot = new QHBoxLayout;
    auto* copyBody = primaryButton(tr("Copy the text"), {}, this);
    auto* save = button(tr("Save as a text file…"), u"save"_s, this);
    auto* close = button(tr("Close"), {}, this);
    connect(copyBody, &QPushButton::clicked, this, [this] { copy(body(), tr("Copied the text. Paste it into your mail program.")); });
    connect(save, &QPushButton::clicked, this, [this] {
        const QString path = fileToSave(this, tr("Save as a text file"), QDir::home().filePath(tr("Dates") + u".txt"_s), tr("Text (*.txt)"));
        if (!path.isEmpty())
            attempt(*m_messages, [&] { saveAs(path.endsWith(".txt"_L1, Qt::CaseInsensitive) ? path : path + u".txt"_s); });
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(copyBody);
    foot->addWidget(save);
    foot->addStretch(1);
    foot->addWidget(close);
    down->addLayout(foot);
    column->addLayout(down);
    resize(theme().px(680), theme().px(600));
    m_body->setFocus();
}

void MailDialog::addLine(QVBoxLayout& down, const QString& words, QLineEdit* field, const QString& copied)
{
    auto* row = new QHBoxLayout;
    auto* name = label(words, Type::Text, Token::Ink2, this);
    name->setMinimumWidth(theme().px(56));
    name->setBuddy(field);
    field->setAccessibleName(words);
    auto* take = linkButton(tr("Copy"), {}, this);
    take->setAccessibleName(tr("Copy: %1").arg(words));
    take->setEnabled(!field->text().isEmpty());
    connect(take, &QToolButton::clicked, this, [this, field, copied] { copy(field->text(), copied); });
    row->addWidget(name);
    row->addWidget(field, 1);
    row->addWidget(take);
    down.addLayout(row);
}

QString MailDialog::body() const
{
    commitPreedit();
    return typedText(*m_body);
}

void MailDialog::copy(const QString& text, const QString& said)
{
    QGuiApplication::clipboard()->setText(text);
    m_messages->done(said);
}

void MailDialog::saveAs(const QString& path)
{
    OutputFile file(path);
    // With a byte order mark every editor of Windows shows it right, and with its line breaks.
    QString text = u'\ufeff' + m_subject->text() + u"\n\n"_s + body();
    file.write(text.replace(u'\n', u"\r\n"_s).toUtf8());
    file.commit();
    m_messages->done(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace musubi::ui
