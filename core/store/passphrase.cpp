// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/passphrase.h"

#include <QStringEncoder>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace bk {
namespace {

using namespace Qt::StringLiterals;

/// A QString that is wiped when it goes out of scope.
struct Wiped {
    QString text;
    explicit Wiped(QString t) : text(std::move(t)) {}
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    ~Wiped() { wipe(text); }
};

qsizetype codePoints(const QString& text) {
    qsizetype count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

/// One short piece said over and over: "hemligthemligt", "aaaaaaaaaaaaaaaa", "abcabcabcabcab".
bool isRepetition(const QString& text) {
    for (qsizetype period = 1; period <= text.size() / 2; ++period) {
        qsizetype i = period;
        while (i < text.size() && text[i] == text[i - period])
            ++i;
        if (i == text.size())
            return true;
    }
    return false;
}

/// Along the alphabet, the digits or the keyboard, in either direction.
bool isSequence(const QString& text) {
    static const std::array walks{
        u"0123456789012345678901234567890123456789"_s, u"12345678901234567890qwertyuiopåasdfghjklöäzxcvbnm"_s,
        u"abcdefghijklmnopqrstuvwxyzåäö0123456789"_s, u"qwertyuiopåasdfghjklöäzxcvbnm1234567890"_s,
        u"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0pö"_s};
    for (const QString& walk : walks) {
        QString back = walk;
        std::reverse(back.begin(), back.end());
        if (walk.contains(text) || back.contains(text))
            return true;
    }
    return false;
}

/// Letters only, so that "Lösenord-lösenord 2024!" is seen for what it is.
QString letters(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text)
        if (c.isLetter())
            kept += c;
    return kept;
}

bool isCommon(const QString& folded) {
    static const std::array wellKnown{
        u"lösenord"_s,
        u"losenord"_s,
        u"lösenordet"_s,
        u"password"_s,
        u"mypassword"_s,
        u"passphrase"_s,
        u"mittlösenord"_s,
        u"mittlosenord"_s,
        u"hemligtlösenord"_s,
        u"hemlighet"_s,
        u"adminadministrator"_s,
        u"administrator"_s,
        u"behovskompass"_s,
        u"behovskompassen"_s,
        u"backabarnet"_s,
        u"barnetsplan"_s,
        u"barnetsbehovscentrum"_s,
        u"qwerty"_s,
        u"qwertyuiop"_s,
        u"letmein"_s,
        u"iloveyou"_s,
        u"welcome"_s,
        u"välkommen"_s,
        u"valkommen"_s,
        u"sommar"_s,
        u"vinter"_s,
        u"correcthorsebatterystaple"_s,
        u"thequickbrownfox"_s,
        u"förskola"_s,
        u"grundskola"_s,
    };
    Wiped text(letters(folded));
    for (const QString& known : wellKnown) {
        QString rest = text.text;
        rest.remove(known);
        const bool nothingElse = rest.size() < 4 && rest.size() < text.text.size();
        wipe(rest);
        if (nothingElse)
            return true;
    }
    return false;
}

bool isOwnWords(const QString& folded, const QStringList& ownWords) {
    Wiped rest(letters(folded));
    const qsizetype before = rest.text.size();
    for (const QString& phrase : ownWords)
        for (const QString& word :
             phrase.normalized(QString::NormalizationForm_C).toCaseFolded().split(u' ', Qt::SkipEmptyParts))
            if (const QString plain = letters(word); plain.size() >= 3)
                rest.text.remove(plain);
    return rest.text.size() < before && rest.text.size() < 6;
}

} // namespace

void wipe(QString& text) noexcept {
    if (text.isDetached())
        sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text = QString();
}

Passphrase::Passphrase(const QString& text) {
    Wiped normal(text.normalized(QString::NormalizationForm_C));
    QStringEncoder encode(QStringEncoder::Utf8);
    SecureBytes wide(std::size_t(encode.requiredSpace(normal.text.size())) + 1);
    char* const begin = reinterpret_cast<char*>(wide.data());
    const char* const end = encode.appendToBuffer(begin, normal.text);
    m_utf8 = SecureBytes::copyOf({wide.data(), std::size_t(end - begin)});
}

Issues passphraseIssues(const QString& text, const QStringList& ownWords) {
    Wiped normal(text.normalized(QString::NormalizationForm_C));
    Wiped folded(normal.text.toCaseFolded());
    const qsizetype length = codePoints(normal.text);
    if (length > longestPassphrase)
        return {{u"passphrase.long"_s, {}, {QString::number(longestPassphrase)}}};
    Issues found;
    if (length < shortestPassphrase)
        found.push_back({u"passphrase.short"_s, {}, {QString::number(length), QString::number(shortestPassphrase)}});
    if (length > 1 && isRepetition(folded.text))
        found.push_back({u"passphrase.repeated"_s, {}, {}});
    else if (length > 1 && isSequence(folded.text))
        found.push_back({u"passphrase.sequence"_s, {}, {}});
    else if (isCommon(folded.text))
        found.push_back({u"passphrase.common"_s, {}, {}});
    else if (isOwnWords(folded.text, ownWords))
        found.push_back({u"passphrase.own_words"_s, {}, {}});
    return found;
}

Issues passphraseIssues(const Passphrase& passphrase, const QStringList& ownWords) {
    const auto bytes = passphrase.utf8().bytes();
    const Wiped text(QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
    return passphraseIssues(text.text, ownWords);
}

} // namespace bk
