#include "ui/start/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWithin = 500; // ms
constexpr auto raiseWord = "raise\n", memoWord = "memo\n";

// Two spellings of one path must meet, two accounts must not.
QString socketName(const QString& file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    const QString key = QDir::homePath() + u'\n' + (canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical);
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"musubi-"_s + QString::fromLatin1(digest);
}

} // namespace

bool SingleInstance::ask(const QString& file, Wish wish)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(file));
    if (!socket.waitForConnected(answerWithin))
        return false;
    socket.write(wish == Wish::Memo ? memoWord : raiseWord);
    return socket.waitForBytesWritten(answerWithin) && socket.waitForReadyRead(answerWithin * 4);
}

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
{
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::answerFor(const QString& file)
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
    const QString name = socketName(file);
    if (!m_server->listen(name)) {
        QLocalServer::removeServer(name); // left by a program that was killed
        m_server->listen(name);
    }
}

void SingleInstance::receive()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            const QByteArray word = socket->readLine(16);
            socket->write("ok\n");
            socket->flush();
            Q_EMIT asked(word == memoWord ? Wish::Memo : Wish::Raise);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace musubi::ui
