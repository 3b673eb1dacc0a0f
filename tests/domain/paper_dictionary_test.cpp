// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/paper_dictionary.h"

#include "core/domain/instruments/paper_texts.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray small = R"({
 "format": "behovskompass-paper-language", "formatVersion": 1,
 "language": "prs",
 "name": "دری",
 "swedishName": "dari",
 "direction": "rtl",
 "reviewedBy": "",
 "reviewedOn": "",
 "texts": {
  "Namn": "نام",
  "Sida %1 av %2": "صفحه %1 از %2",
  "Inte än": "",
  "En\nTvå": "یک\nدو"
 }
})";

std::vector<LanguageFault> faultsAfter(const QByteArray& before, const QByteArray& after) {
    QByteArray json = small;
    REQUIRE(json.contains(before));
    return readPaperDictionary(json.replace(before, after)).faults;
}

} // namespace

TEST_CASE("a file of a language is read text by text", "[instruments]") {
    const LanguageReading reading = readPaperDictionary(small);
    REQUIRE(reading.faults.empty());
    const PaperDictionary& dari = *reading.dictionary;
    CHECK(dari.direction == Qt::RightToLeft);
    CHECK(dari.locale() == QLocale(QLocale::Persian, QLocale::Afghanistan));
    CHECK_FALSE(dari.isReviewed());
    CHECK(dari.translated(u"Namn"_s) == u"نام"_s);
    CHECK(dari.translated(u"En\nTvå"_s) == u"یک\nدو"_s);
    CHECK(dari.translated(u"Inte än"_s) == u"Inte än"_s);
    CHECK(dari.translated(u"Något annat"_s) == u"Något annat"_s);
}

TEST_CASE("a language that is written and read again is the same", "[instruments]") {
    PaperDictionary dictionary = readPaperDictionary(small).dictionary.value();
    dictionary.reviewedBy = u"Laila Provling"_s;
    dictionary.reviewedOn = QDate(2026, 3, 1);
    const LanguageReading again = readPaperDictionary(paperDictionaryJson(dictionary));
    REQUIRE(again.dictionary);
    CHECK(*again.dictionary == dictionary);
    CHECK(again.dictionary->isReviewed());
}

TEST_CASE("a fault in a file of a language is told with its line", "[instruments]") {
    struct Case {
        QByteArray before;
        QByteArray after;
        int line;
        QString rule;
    };
    const auto& [before, after, line, rule] = GENERATE(
        Case{"behovskompass-paper-language", "behovskompass-pack", 2, u"language.format"_s},
        Case{"\"formatVersion\": 1", "\"formatVersion\": 2", 2, u"language.formatVersion.newer"_s},
        Case{"\"prs\"", "\"sv\"", 3, u"language.swedish"_s}, Case{"\"prs\"", "\"Dari\"", 3, u"json.text.pattern"_s},
        Case{"\"rtl\"", "\"höger\"", 6, u"json.choice"_s},
        Case{"\"reviewedBy\": \"\"", "\"reviewedBy\": \"Laila\"", 8, u"language.review"_s},
        Case{"\"reviewedOn\": \"\"", "\"reviewedOn\": 3", 8, u"json.type"_s},
        Case{"صفحه %1 از %2", "صفحه %1", 11, u"language.text.gaps"_s},
        Case{"\"نام\"", "\"\\u202eنام\"", 10, u"json.text.control"_s}, Case{"\"نام\"", "7", 10, u"json.type"_s},
        Case{"\"نام\"", "\"" + QByteArray(2001, 'a') + "\"", 10, u"language.text.length"_s},
        Case{"\"Inte än\"", "\"Namn\"", 12, u"json.key.duplicate"_s},
        Case{"\"texts\"", "\"text\"", 9, u"json.key.unknown"_s});
    INFO(rule.toStdString());
    const std::vector<LanguageFault> faults = faultsAfter(before, after);
    const bool told = std::ranges::any_of(
        faults, [&](const LanguageFault& fault) { return fault.rule == rule && fault.line == line; });
    for (const LanguageFault& fault : faults)
        UNSCOPED_INFO(fault.line << ": " << fault.rule.toStdString());
    CHECK(told);
}

TEST_CASE("a file without its end is refused, wherever it ends", "[instruments]") {
    for (qsizetype size = 0; size < small.size() - 1; size += 7)
        CHECK_FALSE(readPaperDictionary(small.first(size)).dictionary);
}

TEST_CASE(
    "the texts of a pack that families meet are those of the model and of their own instruments", "[instruments]") {
    const InstrumentPack& pack = ownPack();
    const QStringList texts = familyTexts(pack);
    CHECK(texts.contains(pack.notice));
    CHECK(texts.contains(pack.model.areas[Area::Fritid].childVoice));
    for (const Instrument& instrument : pack.instruments) {
        const bool family = instrument.audience == Audience::Child || instrument.audience == Audience::Guardian ||
                            instrument.kind == InstrumentKind::Fordjupad;
        INFO(instrument.title.toStdString());
        CHECK(texts.contains(instrument.title) == family);
    }
}
