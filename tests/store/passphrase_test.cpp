// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/passphrase.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

QString firstRule(const QString& text, const QStringList& own = {}) {
    const Issues found = passphraseIssues(text, own);
    return found.empty() ? QString() : found.front().rule;
}

} // namespace

TEST_CASE("a composed and a decomposed å are the same passphrase", "[store]") {
    const Passphrase composed(u"sm\u00E5 b\u00E5tar p\u00E5 \u00F6n"_s);
    const Passphrase decomposed(u"sma\u030A ba\u030Atar pa\u030A o\u0308n"_s);
    CHECK(composed.utf8() == decomposed.utf8());
    CHECK(
        QByteArray(reinterpret_cast<const char*>(composed.utf8().data()), qsizetype(composed.utf8().size())) ==
        u"sm\u00E5 b\u00E5tar p\u00E5 \u00F6n"_s.toUtf8());
    CHECK(Passphrase(QString()).utf8().isEmpty());
}

TEST_CASE("a new passphrase needs fifteen characters, whatever they are", "[store]") {
    CHECK(passphraseIssues(u"fjorton tecken"_s) == Issues{{u"passphrase.short"_s, {}, {u"14"_s, u"15"_s}}});
    CHECK(passphraseIssues(u"femton, tecken!"_s).empty());
    // Characters, not code units or bytes: fourteen emoji are fourteen, decomposed letters count once.
    CHECK(firstRule(u"🐑🐄🐖🐓🦆🐈🐕🐇🐎🐐🐿🦔🦊🦉"_s) == u"passphrase.short"_s);
    CHECK(firstRule(u"a\u030Aa\u030Ao\u0308 tolv te"_s) == u"passphrase.short"_s);
    CHECK(firstRule(QString()) == u"passphrase.short"_s);
    CHECK(firstRule(QString(longestPassphrase + 1, u'x')) == u"passphrase.long"_s);
}

TEST_CASE("a long but guessable passphrase is refused", "[store]") {
    CHECK(firstRule(u"aaaaaaaaaaaaaaaaaaaa"_s) == u"passphrase.repeated"_s);
    CHECK(firstRule(u"blomma blomma blomma "_s) == u"passphrase.repeated"_s);
    CHECK(firstRule(u"abcabcabcabcabcabcab"_s) == u"passphrase.repeated"_s);
    CHECK(firstRule(u"123456789012345"_s) == u"passphrase.sequence"_s);
    CHECK(firstRule(u"QWERTYUIOPÅASDFG"_s) == u"passphrase.sequence"_s);
    CHECK(firstRule(u"öäåzyxvutsrqponml"_s) == QString());
    CHECK(firstRule(u"zyxwvutsrqponml"_s) == u"passphrase.sequence"_s);
    CHECK(firstRule(u"Mitt Lösenord 2026!"_s) == u"passphrase.common"_s);
    CHECK(firstRule(u"Behovskompassen 1234"_s) == u"passphrase.common"_s);
    CHECK(firstRule(u"correct horse battery staple"_s) == u"passphrase.common"_s);
    CHECK(
        firstRule(u"Astrid Ek Ekbacken 12"_s, {u"astrid"_s, u"Astrid Ek"_s, u"Ekbacken"_s}) ==
        u"passphrase.own_words"_s);
}

TEST_CASE("an ordinary sentence is a good passphrase", "[store]") {
    const QString text = GENERATE(
        u"blå cyklar över Öresund"_s, u"sju getter i hagen"_s, u"sommaren var kort men varm"_s, u"7#kT!q2mZ9w$Lp4"_s,
        u"astrid plockar kantareller"_s, u"483920174650281"_s);
    CHECK(passphraseIssues(text, {u"astrid"_s}).empty());
}

TEST_CASE("wiping a string overwrites it only where nobody else has it", "[store]") {
    QString own = QString(u"hemligt "_s).repeated(3);
    wipe(own);
    CHECK(own.isEmpty());

    QString shared = QString(u"hemligt "_s).repeated(3);
    const QString other = shared;
    wipe(shared);
    CHECK(shared.isEmpty());
    CHECK(other == u"hemligt hemligt hemligt "_s);

    QString literal = u"konstant"_s;
    wipe(literal);
    CHECK(literal.isEmpty());
}
