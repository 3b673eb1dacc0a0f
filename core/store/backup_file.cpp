// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup_file.h"

#include "core/domain/common/error.h"
#include "core/store/keyed_hash.h"
#include "core/store/little_endian.h"
#include "core/store/new_file.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic("BKBACKUP", 8);
constexpr int formatVersion = 2;
constexpr int firstWithLog = 2;
constexpr qsizetype fixedHead = 8 + 2 + 8 + 4; ///< magic, version, time, length of the key block
constexpr qint64 page = 4096;
constexpr qsizetype piece = 1024 * 1024;

[[noreturn]] void damaged() { throw Error(Error::Kind::DatabaseDamaged, u"backup.damaged"_s); }

void stopWhenAsked(const std::atomic_bool* stop) {
    if (stop && stop->load())
        throw Error(Error::Kind::Cancelled);
}

class Mac {
public:
    explicit Mac(const SecureBytes& key) {
        initialiseCrypto();
        crypto_generichash_init(&m_state, key.data(), key.size(), backupMacSize);
    }
    Mac(const Mac&) = delete;
    Mac& operator=(const Mac&) = delete;
    ~Mac() { sodium_memzero(&m_state, sizeof m_state); }
    void add(const QByteArray& bytes) {
        crypto_generichash_update(
            &m_state, reinterpret_cast<const unsigned char*>(bytes.constData()), std::size_t(bytes.size()));
    }
    QByteArray result() {
        QByteArray mac(backupMacSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(mac.data()), backupMacSize);
        return mac;
    }

private:
    crypto_generichash_state m_state;
};

void openForReading(QFile& file) {
    const QFileInfo info(file.fileName());
    if (!info.exists())
        throw Error(Error::Kind::NotFound, info.fileName());
    if (info.isDir())
        throw Error(Error::Kind::InvalidInput, u"backup.none"_s);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, info.fileName());
}

/// Exactly `size` bytes; a file that ends before is damaged.
QByteArray take(QFile& file, qint64 size) {
    QByteArray bytes = file.read(size);
    if (file.error() != QFileDevice::NoError)
        throw Error(Error::Kind::Io, QFileInfo(file.fileName()).fileName());
    if (bytes.size() != size)
        damaged();
    return bytes;
}

/// Hands the next `size` bytes of `file` on in pieces.
template <typename Use> void inPieces(QFile& file, qint64 size, const std::atomic_bool* stop, Use use) {
    for (qint64 left = size; left > 0;) {
        stopWhenAsked(stop);
        const QByteArray bytes = take(file, qMin<qint64>(piece, left));
        use(bytes);
        left -= bytes.size();
    }
}

constexpr qsizetype logHashSize = qsizetype(KeyedHash::size);

/// A log without rows has no hash.
void appendLog(QByteArray& bytes, const HistoryHead& log) {
    const bool isTold = log.sequence > 0 && log.hash.size() == logHashSize;
    appendLittleEndian(bytes, isTold ? qint64(log.sequence) : qint64(0));
    bytes.append(isTold ? log.hash : QByteArray(logHashSize, '\0'));
}

HistoryHead takeLog(QFile& file) {
    HistoryHead log;
    log.sequence = qFromLittleEndian<qint64>(take(file, 8).constData());
    log.hash = take(file, logHashSize);
    if (log.sequence < 0)
        damaged();
    return log.sequence == 0 ? HistoryHead() : log;
}

QByteArray headBytes(const QDateTime& made, const HistoryHead& log, const QByteArray& keyFile, qint64 databaseSize) {
    QByteArray head;
    head.append(magic);
    appendLittleEndian(head, quint16(formatVersion));
    appendLittleEndian(head, qint64(made.toMSecsSinceEpoch()));
    appendLittleEndian(head, quint32(keyFile.size()));
    appendLog(head, log);
    head.append(keyFile);
    appendLittleEndian(head, qint64(databaseSize));
    return head;
}

KeyFile keysOf(const QByteArray& bytes) {
    try {
        return parseKeyFile(bytes);
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::KeysDamaged)
            damaged();
        throw;
    }
}

} // namespace

QString backupSuffix() { return u".bkbackup"_s; }

QString backupFileName(const QByteArray& unitId, const QDateTime& made) {
    return u"sakerhetskopia-%1-%2%3"_s.arg(
        QString::fromLatin1(unitId.toHex()).left(16), made.toLocalTime().toString(u"yyyy-MM-dd-HHmmss"_s),
        backupSuffix());
}

QString backupNamePattern(const QByteArray& unitId) {
    return u"sakerhetskopia-%1-*%2"_s.arg(QString::fromLatin1(unitId.toHex()).left(16), backupSuffix());
}

BackupHead readBackupHead(const QString& path) {
    QFile file(path);
    openForReading(file);
    const QByteArray start = file.read(fixedHead);
    if (start.size() < fixedHead || !start.startsWith(magic))
        throw Error(Error::Kind::InvalidInput, u"backup.none"_s);
    const int version = qFromLittleEndian<quint16>(start.constData() + 8);
    if (version > formatVersion)
        throw Error(Error::Kind::NewerFormat, u"backup: version %1"_s.arg(version));
    const qint64 keyBytes = qFromLittleEndian<quint32>(start.constData() + 18);
    if (version < 1 || keyBytes > KeyFile::largestFile)
        damaged();
    BackupHead head;
    head.made = QDateTime::fromMSecsSinceEpoch(qFromLittleEndian<qint64>(start.constData() + 10), Qt::UTC);
    if (version >= firstWithLog)
        head.log = takeLog(file);
    head.keyFile = take(file, keyBytes);
    head.databaseSize = qFromLittleEndian<qint64>(take(file, 8).constData());
    head.databaseStart = file.pos();
    const bool fits = head.databaseSize >= page && head.databaseSize % page == 0 &&
                      head.databaseSize == file.size() - head.databaseStart - backupMacSize;
    if (!fits || !head.made.isValid())
        damaged();
    head.keys = keysOf(head.keyFile);
    return head;
}

QByteArray keyFileIn(const QString& path) {
    QFile file(path);
    openForReading(file);
    QByteArray bytes = file.read(KeyFile::largestFile + 1);
    if (bytes.startsWith(magic))
        return readBackupHead(path).keyFile;
    if (!bytes.startsWith("BKKEYS"))
        throw Error(Error::Kind::InvalidInput, u"backup.none"_s);
    parseKeyFile(bytes);
    return bytes;
}

void writeBackupFile(
    const QString& path, const QDateTime& made, const HistoryHead& log, const QByteArray& keyFile,
    const SecureBytes& macKey, const QString& database, NewFiles& files, const std::atomic_bool* stop) {
    QFile source(database);
    openForReading(source);
    const auto file = files.create(path);
    Mac mac(macKey);
    const auto write = [&](const QByteArray& bytes) {
        mac.add(bytes);
        file->append(bytes);
    };
    write(headBytes(made, log, keyFile, source.size()));
    inPieces(source, source.size(), stop, write);
    file->append(mac.result());
    file->finish();
}

void unpackDatabase(
    const QString& backup, const BackupHead& head, const SecureBytes& macKey, const QString& to, NewFiles& files,
    const std::atomic_bool* stop) {
    QFile source(backup);
    openForReading(source);
    const auto file = files.create(to);
    Mac mac(macKey);
    inPieces(source, head.databaseStart, stop, [&](const QByteArray& bytes) { mac.add(bytes); });
    inPieces(source, head.databaseSize, stop, [&](const QByteArray& bytes) {
        mac.add(bytes);
        file->append(bytes);
    });
    const QByteArray stored = take(source, backupMacSize);
    if (sodium_memcmp(stored.constData(), mac.result().constData(), std::size_t(backupMacSize)) != 0)
        damaged();
    file->finish();
}

} // namespace bk
