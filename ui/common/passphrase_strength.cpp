// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/passphrase_strength.h"

#include "core/services/suggest_passphrase.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <vector>

namespace bk {
namespace {

/// What Swedish users' passwords are made of most often and zxcvbn's English lists do not hold. ASCII folding included,
/// as people type.
constexpr std::array swedishWords{"sommar",   "vinter",      "host",          "hösten",
                                  "vår",      "varen",       "våren",         "januari",
                                  "februari", "mars",        "april",         "maj",
                                  "juni",     "juli",        "augusti",       "september",
                                  "oktober",  "november",    "december",      "måndag",
                                  "mandag",   "tisdag",      "onsdag",        "torsdag",
                                  "fredag",   "lördag",      "lordag",        "söndag",
                                  "sondag",   "lösenord",    "losenord",      "hemlig",
                                  "hemligt",  "välkommen",   "valkommen",     "hejsan",
                                  "hej",      "tjena",       "sverige",       "stockholm",
                                  "göteborg", "goteborg",    "malmö",         "malmo",
                                  "ystad",    "skåne",       "skane",         "kristianstad",
                                  "lund",     "helsingborg", "skola",         "skolan",
                                  "förskola", "forskola",    "förskolan",     "grundskola",
                                  "rektor",   "lärare",      "larare",        "elev",
                                  "elever",   "klass",       "barn",          "barnet",
                                  "barnen",   "backa",       "behovskompass", "behovskompassen",
                                  "kompass",  "kompassen",   "trygghet",      "omsorg",
                                  "fotboll",  "hockey",      "hammarby",      "djurgården",
                                  "älskling", "alskling",    "kärlek",        "karlek",
                                  "mamma",    "pappa",       "familjen",      "hund",
                                  "hunden",   "katt",        "katten",        "blomma",
                                  "solen",    "sol",         "stjärna",       "hästen",
                                  "häst",     "kaffe",       "fika",          "midsommar",
                                  "jul",      "påsk",        "admin",         "qwerty",
                                  "asdf",     "inloggning",  "kommun",        "kommunen",
                                  "region",   "abc",         "ett",           "två",
                                  "tre"};

/// The words that passphrases are proposed of: six of them are strong also for who knows that.
const std::vector<QByteArray>& proposedWords() {
    static const std::vector<QByteArray> words = [] {
        std::vector<QByteArray> utf8;
        for (const QString& word : passphraseWords())
            utf8.push_back(word.toUtf8());
        return utf8;
    }();
    return words;
}

} // namespace

PassphraseStrength passphraseStrength(const QString& passphrase, const QStringList& ownWords) {
    if (passphrase.isEmpty())
        return {};
    std::vector<QByteArray> own;
    for (const QString& words : ownWords)
        for (const QString& word : words.toLower().split(u' ', Qt::SkipEmptyParts))
            own.push_back(word.toUtf8());
    std::vector<const char*> dictionary;
    for (const QByteArray& word : own)
        dictionary.push_back(word.constData());
    dictionary.insert(dictionary.end(), swedishWords.begin(), swedishWords.end());
    for (const QByteArray& word : proposedWords())
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    const QByteArray typed = passphrase.left(100).toUtf8(); // longer changes nothing but the time it takes
    const double bits = ZxcvbnMatch(typed.constData(), dictionary.data(), nullptr);
    using Level = PassphraseStrength::Level;
    return {bits < 45 ? Level::Weak : bits < 65 ? Level::Fair : Level::Strong, bits};
}

} // namespace bk
