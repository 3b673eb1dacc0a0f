// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/key_file.h"

#include "core/domain/common/error.h"

#include <QSet>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace bk {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView magic("BKKEYS\0", 7);
constexpr qsizetype hashSize = 32;
constexpr qsizetype longestText = 1024; // bytes of UTF-8
constexpr quint8 practiceFlag = 1;
constexpr quint8 userSlotType = 1;
constexpr quint8 recoverySlotType = 2;

constexpr int unitIdSize = 16;
constexpr int publicKeySize = crypto_box_PUBLICKEYBYTES;
constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int secretKeysSize =
    crypto_box_SECRETKEYBYTES + crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int sealedKeySize = keySize + crypto_box_SEALBYTES;

/// The numbers that stand for a kind in the file; never reused.
constexpr std::array kindNumbers{std::pair(UnitKind::Forskola, 1), std::pair(UnitKind::Grundskola, 2),
                                 std::pair(UnitKind::Bvc, 3),      std::pair(UnitKind::Bmm, 4),
                                 std::pair(UnitKind::Annan, 5),    std::pair(UnitKind::Styrgrupp, 6)};

[[noreturn]] void damaged(const char* where) {
    throw Error(Error::Kind::KeysDamaged, u"keys: "_s + QLatin1String(where));
}

class Writer {
public:
    template <typename T> void number(T value) {
        char bytes[sizeof(T)];
        qToLittleEndian(value, bytes);
        m_bytes.append(bytes, sizeof bytes);
    }
    void fixed(const QByteArray& bytes, int size) {
        Q_ASSERT(bytes.size() == size);
        m_bytes.append(bytes);
    }
    void text(const QString& text) {
        const QByteArray utf8 = text.toUtf8();
        Q_ASSERT(utf8.size() <= longestText);
        number(quint16(utf8.size()));
        m_bytes.append(utf8);
    }
    void block(quint8 type, const QByteArray& content) {
        number(type);
        number(quint32(content.size()));
        m_bytes.append(content);
    }
    QByteArray m_bytes;
};

/// Hands out the bytes from front to back and never more than there are.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_left(bytes) {}

    QByteArrayView take(qsizetype size, const char* what) {
        if (size > m_left.size())
            damaged(what);
        const QByteArrayView taken = m_left.first(size);
        m_left = m_left.sliced(size);
        return taken;
    }
    template <typename T> T number(const char* what) { return qFromLittleEndian<T>(take(sizeof(T), what).data()); }
    QByteArray fixed(int size, const char* what) { return take(size, what).toByteArray(); }
    QString text(const char* what) {
        const auto size = number<quint16>(what);
        if (size > longestText)
            damaged(what);
        const QByteArrayView utf8 = take(size, what);
        if (!QUtf8StringView(utf8.data(), utf8.size()).isValidUtf8())
            damaged(what);
        const QString text = QString::fromUtf8(utf8);
        if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }))
            damaged(what);
        return text;
    }
    void end(const char* what) const {
        if (!m_left.isEmpty())
            damaged(what);
    }

private:
    QByteArrayView m_left;
};

QByteArray hashOf(QByteArrayView bytes, const SecureBytes* key) {
    initialiseCrypto();
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash(
        reinterpret_cast<unsigned char*>(hash.data()), hashSize, reinterpret_cast<const unsigned char*>(bytes.data()),
        std::size_t(bytes.size()), key ? key->data() : nullptr, key ? key->size() : 0);
    return hash;
}

QByteArray slotBytes(const UserSlot& slot) {
    Writer out;
    out.text(slot.user.login);
    out.text(slot.user.displayName);
    out.text(slot.user.role);
    out.number(slot.cost.passes);
    out.number(slot.cost.memory);
    out.fixed(slot.salt, kdfSaltSize);
    out.fixed(slot.boxPublicKey, publicKeySize);
    out.fixed(slot.signPublicKey, publicKeySize);
    out.fixed(slot.nonce, nonceSize);
    out.fixed(slot.secretKeys, secretKeysSize);
    out.fixed(slot.sealedUnitKey, sealedKeySize);
    return out.m_bytes;
}

UserSlot readUserSlot(Reader in) {
    UserSlot slot;
    slot.user.login = in.text("login");
    slot.user.displayName = in.text("display name");
    slot.user.role = in.text("role");
    slot.cost.passes = in.number<quint32>("cost");
    slot.cost.memory = in.number<quint64>("cost");
    if (!slot.cost.isAcceptable())
        damaged("cost");
    slot.salt = in.fixed(kdfSaltSize, "salt");
    slot.boxPublicKey = in.fixed(publicKeySize, "public key");
    slot.signPublicKey = in.fixed(publicKeySize, "public key");
    slot.nonce = in.fixed(nonceSize, "nonce");
    slot.secretKeys = in.fixed(secretKeysSize, "secret keys");
    slot.sealedUnitKey = in.fixed(sealedKeySize, "sealed key");
    in.end("user slot");
    return slot;
}

RecoverySlot readRecoverySlot(Reader in) {
    RecoverySlot slot;
    slot.boxPublicKey = in.fixed(publicKeySize, "public key");
    slot.sealedUnitKey = in.fixed(sealedKeySize, "sealed key");
    in.end("recovery slot");
    return slot;
}

UnitIdentity readIdentity(Reader& in) {
    UnitIdentity identity;
    identity.name = in.text("name");
    identity.place = in.text("place");
    const auto number = in.number<quint8>("kind");
    const auto kind = std::ranges::find(kindNumbers, int(number), &std::pair<UnitKind, int>::second);
    if (kind == kindNumbers.end())
        damaged("kind");
    identity.kind = kind->first;
    const auto flags = in.number<quint8>("flags");
    if ((flags & ~practiceFlag) != 0)
        damaged("flags");
    identity.practice = (flags & practiceFlag) != 0;
    return identity;
}

void readSlots(Reader& in, KeyFile& file) {
    QSet<QString> logins;
    const int count = in.number<quint16>("slots");
    for (int i = 0; i < count; ++i) {
        const auto type = in.number<quint8>("slot type");
        const Reader content(in.take(in.number<quint32>("slot size"), "slot"));
        if (type == userSlotType && file.users.size() < KeyFile::mostUsers) {
            file.users.push_back(readUserSlot(content));
            const QString key = loginKey(file.users.back().user.login);
            if (key.isEmpty() || logins.contains(key))
                damaged("login");
            logins.insert(key);
        } else if (type == recoverySlotType && !file.recovery) {
            file.recovery = readRecoverySlot(content);
        } else {
            damaged("slot type");
        }
    }
}

} // namespace

std::vector<UnitUser> KeyFile::people() const {
    std::vector<UnitUser> people;
    people.reserve(users.size());
    for (const UserSlot& slot : users)
        people.push_back(slot.user);
    return people;
}

const UserSlot* KeyFile::findUser(const QString& login) const {
    const QString key = loginKey(login);
    const auto slot = std::ranges::find_if(users, [&](const UserSlot& s) { return loginKey(s.user.login) == key; });
    return slot == users.end() ? nullptr : &*slot;
}

QString databaseFileName(std::uint32_t epoch) { return u"data-%1.db"_s.arg(epoch, 4, 10, QLatin1Char('0')); }

QByteArray serialiseKeyFile(const KeyFile& file, const SecureBytes& macKey) {
    Writer out;
    out.m_bytes.append(magic);
    out.number(quint16(KeyFile::formatVersion));
    out.fixed(file.unitId, unitIdSize);
    out.number(file.epoch);
    out.number(file.sequence);
    out.text(file.databaseFile);
    out.text(file.identity.name);
    out.text(file.identity.place);
    out.number(quint8(std::ranges::find(kindNumbers, file.identity.kind, &std::pair<UnitKind, int>::first)->second));
    out.number(file.identity.practice ? practiceFlag : quint8(0));
    out.number(quint16(file.users.size() + (file.recovery ? 1 : 0)));
    for (const UserSlot& slot : file.users)
        out.block(userSlotType, slotBytes(slot));
    if (file.recovery) {
        Writer slot;
        slot.fixed(file.recovery->boxPublicKey, publicKeySize);
        slot.fixed(file.recovery->sealedUnitKey, sealedKeySize);
        out.block(recoverySlotType, slot.m_bytes);
    }
    out.m_bytes.append(hashOf(out.m_bytes, &macKey));
    out.m_bytes.append(hashOf(out.m_bytes, nullptr));
    return out.m_bytes;
}

KeyFile parseKeyFile(QByteArrayView bytes) {
    if (bytes.size() > KeyFile::largestFile)
        damaged("too large");
    if (bytes.size() < magic.size() + 2 + hashSize || !bytes.startsWith(magic))
        damaged("no key file");
    // In every version the last 32 bytes check all before them, so that a newer file and a damaged one are told apart.
    if (keyFileHash(bytes) != hashOf(bytes.chopped(hashSize), nullptr))
        damaged("checksum");
    Reader head(bytes.sliced(magic.size()));
    const int version = head.number<quint16>("version");
    if (version > KeyFile::formatVersion)
        throw Error(Error::Kind::NewerFormat, u"keys: version %1"_s.arg(version));
    if (version != KeyFile::formatVersion || bytes.size() < magic.size() + 2 + 2 * hashSize)
        damaged("version");

    Reader in(bytes.sliced(magic.size() + 2).chopped(2 * hashSize));
    KeyFile file;
    file.unitId = in.fixed(unitIdSize, "unit id");
    file.epoch = in.number<quint32>("epoch");
    file.sequence = in.number<quint64>("sequence");
    file.databaseFile = in.text("database file");
    // Also keeps a crafted name from leading out of the unit folder.
    if (file.epoch == 0 || file.sequence == 0 || file.databaseFile != databaseFileName(file.epoch))
        damaged("epoch");
    file.identity = readIdentity(in);
    readSlots(in, file);
    in.end("end");
    return file;
}

bool keyFileMacFits(QByteArrayView bytes, const SecureBytes& macKey) {
    const QByteArrayView mac = bytes.chopped(hashSize).last(hashSize);
    const QByteArray expected = hashOf(bytes.chopped(2 * hashSize), &macKey);
    return sodium_memcmp(mac.data(), expected.constData(), std::size_t(hashSize)) == 0;
}

QByteArray keyFileHash(QByteArrayView bytes) { return bytes.last(hashSize).toByteArray(); }

} // namespace bk
