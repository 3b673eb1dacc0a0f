// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/unit_lock.h"

#include "core/domain/common/error.h"
#include "core/store/secure_bytes.h"
#include "core/store/unit_lock_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <sodium.h>

namespace bk {
namespace {

using namespace Qt::StringLiterals;

QString lockPath(const QString& folder) { return folder + u"/in-use"_s; }

/// Tells this computer from others with the same name, without giving the machine's own id away.
QString thisMachine() {
    initialiseCrypto();
    const QByteArray id = "behovskompass in-use " + QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8();
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(
        reinterpret_cast<unsigned char*>(hash.data()), 16, reinterpret_cast<const unsigned char*>(id.constData()),
        std::size_t(id.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

struct Note {
    UnitHolder holder;
    QString machine; ///< empty: nothing readable was written
    bool isForeign() const { return !machine.isEmpty() && machine != thisMachine(); }
};

QByteArray newNote() {
    return QJsonDocument(QJsonObject{
                             {u"host"_s, QSysInfo::machineHostName()},
                             {u"machine"_s, thisMachine()},
                             {u"pid"_s, QCoreApplication::applicationPid()},
                             {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

Note readNote(const QString& path) {
    const QJsonObject json = QJsonDocument::fromJson(UnitLockFile::content(path)).object();
    return {
        {json["host"_L1].toString().left(255), json["pid"_L1].toInteger(),
         QDateTime::fromString(json["since"_L1].toString(), Qt::ISODate)},
        json["machine"_L1].toString()};
}

[[noreturn]] void refuse(const UnitHolder& holder) {
    throw Error(Error::Kind::InUse, u"%1, process %2"_s.arg(holder.host).arg(holder.pid));
}

/// Somebody who only looks (`holder()`) has the file locked for a moment too: a few tries tell them from one who keeps
/// it.
std::optional<UnitLockFile> tryLockPatiently(const QString& path) {
    for (int attempt = 0; attempt < 10; ++attempt) {
        if (auto file = UnitLockFile::tryLock(path))
            return file;
        QThread::msleep(5);
    }
    return std::nullopt;
}

} // namespace

struct UnitLock::Held {
    UnitLockFile file;
};

UnitLock::UnitLock(std::unique_ptr<Held> held) : m_held(std::move(held)) {}
UnitLock::UnitLock(UnitLock&&) noexcept = default;

UnitLock& UnitLock::operator=(UnitLock&& other) noexcept {
    release();
    m_held = std::move(other.m_held);
    return *this;
}

UnitLock::~UnitLock() { release(); }

UnitLock UnitLock::acquire(const QString& folder, ForeignLock foreign) {
    const QString path = lockPath(folder);
    std::optional<UnitLockFile> file = tryLockPatiently(path);
    const Note note = readNote(path);
    if (!file || (note.isForeign() && foreign == ForeignLock::Refuse))
        refuse(note.holder);
    try {
        file->write(newNote());
    } catch (const Error&) {
        file->removeAndFree();
        throw;
    }
    return UnitLock(std::make_unique<Held>(Held{std::move(*file)}));
}

std::optional<UnitHolder> UnitLock::holder(const QString& folder) {
    const QString path = lockPath(folder);
    const bool locked = UnitLockFile::isLocked(path);
    const Note note = readNote(path);
    return locked || note.isForeign() ? std::optional(note.holder) : std::nullopt;
}

void UnitLock::release() noexcept {
    if (const auto held = std::exchange(m_held, nullptr))
        held->file.removeAndFree();
}

} // namespace bk
