// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/confirm_passphrase.h"
#include "core/services/open_unit.h"
#include "core/services/suggest_passphrase.h"
#include "tests/services/unit_support.h"

#include <QSet>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a proposed passphrase is six of a thousand words, new each time, and may be used", "[passphrase]") {
    const QStringList& words = passphraseWords();
    CHECK(words.size() >= 1024);
    CHECK(QSet<QString>(words.begin(), words.end()).size() == words.size());
    QSet<QString> proposed;
    for (int i = 0; i < 20; ++i) {
        const QString passphrase = suggestPassphrase();
        const QStringList parts = passphrase.split(u' ');
        CHECK(parts.size() == 6);
        CHECK(std::ranges::all_of(parts, [&](const QString& word) { return words.contains(word); }));
        CHECK(passphraseIssues(passphrase).empty());
        proposed.insert(passphrase);
    }
    CHECK(proposed.size() == 20);
}

TEST_CASE("the words that passphrases are proposed of are short, plain and in lower case", "[passphrase]") {
    for (const QString& word : passphraseWords()) {
        INFO(word.toStdString());
        CHECK(word.size() >= 3);
        CHECK(word.size() <= 8);
        CHECK(std::ranges::all_of(word, [](QChar c) { return c.isLetter() && c.isLower(); }));
    }
}

TEST_CASE("only the signed-in user's own passphrase confirms", "[passphrase]") {
    const OpenFixture fixture;
    const PassphraseCheck check(*fixture.unit);
    CHECK(failure([&] { check.run(Passphrase(u"vinter bänk myra sadel 47"_s)); }) == Error::Kind::WrongPassphrase);
    CHECK_FALSE(failure([&] { check.run(Passphrase(testPassphrase)); }));
    CHECK_FALSE(isConfirmed(*fixture.unit));
    noteConfirmed(*fixture.unit);
    CHECK(isConfirmed(*fixture.unit));
}

TEST_CASE("a practice unit asks nobody to confirm", "[passphrase]") {
    const OpenFixture fixture;
    UnitSettings settings = fixture.unit->settings();
    settings.practice = true;
    fixture.unit->saveSettings(settings);
    CHECK(isConfirmed(*fixture.unit));
}
