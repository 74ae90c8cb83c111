#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace musubi::ui {

/// One program per file and account: a second start asks the first to come to the front, or for a phone memo.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Wish { Raise, Memo };

    /// Tells the program that has `file` open what is wanted; false where none answers.
    static bool ask(const QString& file, Wish wish);

    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Answers for `file` from now on, instead of the file before. Where the socket cannot be made the program
    /// runs all the same, and a second one opens the file beside it.
    void answerFor(const QString& file);

Q_SIGNALS:
    void asked(musubi::ui::SingleInstance::Wish wish);

private:
    void receive();

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace musubi::ui
