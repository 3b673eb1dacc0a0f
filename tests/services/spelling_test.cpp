// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/spelling.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

/// A dictionary of a few words, with one ending.
struct SmallDictionary {
    QTemporaryDir folder;
    QString path = folder.filePath(u"sv_SE"_s);

    SmallDictionary() {
        write(u".aff"_s, "SET UTF-8\nTRY aernslotkå\nSFX A Y 1\nSFX A 0 en .\n");
        write(u".dic"_s, "7\nskola/A\nbarn\ngår\ni\nmår/A\nväl\nhjälp/A\n");
    }
    void write(const QString& suffix, const QByteArray& bytes) const {
        QFile file(path + suffix);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
};

} // namespace

TEST_CASE("words that the dictionary does not know are found where they stand", "[spelling]") {
    const SmallDictionary dictionary;
    Spelling spelling(dictionary.path);
    REQUIRE(spelling.isActive());
    CHECK(spelling.misspellings(u"Barn går i skola"_s).empty());
    CHECK(spelling.misspellings(u"barn gåår i skolla."_s) == std::vector<Misspelling>{{5, 4}, {12, 6}});
    CHECK(spelling.suggestions(u"gåår"_s).contains(u"går"_s));
    CHECK(spelling.suggestions(u"skolla"_s).size() <= 7);
}

TEST_CASE("numbers, abbreviations and addresses are not spelt", "[spelling]") {
    const SmallDictionary dictionary;
    Spelling spelling(dictionary.path);
    CHECK(spelling.misspellings(u"3B 2026-03-12 BUP a anna.ek@skolan.example https://skolan.example/xyz www.x.se"_s)
              .empty());
}

TEST_CASE("a dictionary in Latin-1 is read as one", "[spelling]") {
    const SmallDictionary dictionary;
    dictionary.write(u".aff"_s, "SET ISO8859-1\nTRY aernslotk\xe5\n");
    dictionary.write(u".dic"_s, "2\ng\xe5r\nbarn\n");
    Spelling spelling(dictionary.path);
    CHECK(spelling.misspellings(u"barn går"_s).empty());
    CHECK(spelling.misspellings(u"gåår"_s).size() == 1);
    CHECK(spelling.suggestions(u"gåår"_s).contains(u"går"_s));
}

TEST_CASE("own words count until they are forgotten", "[spelling]") {
    const SmallDictionary dictionary;
    Spelling spelling(dictionary.path);
    CHECK_FALSE(spelling.isRight(u"Åsis"_s));
    spelling.learn(u"Åsis"_s);
    CHECK(spelling.misspellings(u"Åsis mår väl"_s).empty());
    spelling.forgetOwnWords();
    CHECK_FALSE(spelling.isRight(u"Åsis"_s));
}

TEST_CASE("without a dictionary nothing is misspelt", "[spelling]") {
    Spelling spelling{QString()};
    CHECK_FALSE(spelling.isActive());
    CHECK(spelling.misspellings(u"gåår skolla"_s).empty());
    CHECK(spelling.suggestions(u"gåår"_s).isEmpty());
    CHECK(spelling.isRight(u"gåår"_s));
}
