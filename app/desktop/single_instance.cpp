// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString folder() {
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
}

/// Different for different people on one computer, and for different profiles in tests.
QString personalName() {
    const QByteArray who =
        (QDir::homePath() + QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).toUtf8();
    return u"behovskompass-"_s +
           QString::fromLatin1(QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(12));
}

constexpr qint64 longestPath = 32 * 1024;

} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
    , m_name(personalName())
    , m_lock(folder() + u'/' + m_name + u".lock"_s) {
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::claim(const QString& directory) {
    if (m_lock.tryLock(0)) {
        QLocalServer::removeServer(m_name); // a crashed instance may have left its socket
        m_server.listen(m_name);
        return true;
    }
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(1000))
        return true; // the other one does not answer: the unit's own lock still keeps the two apart
    socket.write(directory.toUtf8() + '\n');
    socket.waitForBytesWritten(1000);
    socket.disconnectFromServer();
    return false;
}

void SingleInstance::receive() {
    QLocalSocket* socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine())
            Q_EMIT askedToShow(QString::fromUtf8(socket->readLine(longestPath)).trimmed());
        else if (socket->bytesAvailable() > longestPath)
            socket->abort();
    });
}

} // namespace bk
