// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/family_language.h"

#include "core/domain/common/error.h"
#include "core/services/child_records.h"
#include "core/services/export_children.h"
#include "core/services/extract/extract_child.h"
#include "core/services/import_children.h"
#include "core/services/paper_languages.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

#include <array>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct Family : OpenFixture {
    ChildId child =
        unit->children().save(aChild().withGuardian(u"Maja Ödlund"_s).withGuardian(u"Per Ödlund"_s, u"pappa"_s));

    ProposedLanguage proposed(int reader) const { return proposedLanguage(*unit, {child, reader}); }
    void explained(const QString& language) {
        Consent consent;
        consent.child = child;
        consent.voices = {{1, u"Maja Ödlund"_s, Answered::Yes, unit->today(), {}}};
        consent.language = language;
        unit->consents().save(consent);
    }
};

} // namespace

TEST_CASE("papers are proposed in Swedish where nothing is known of the family", "[services][language]") {
    const Family family;
    CHECK(family.proposed(0).language == u"sv"_s);
    CHECK(family.proposed(1).because.isEmpty());
    CHECK_FALSE(proposedWords(*family.unit, {family.child, 1}).dictionary);
}

TEST_CASE(
    "what a paper was made in is proposed to the same reader, and until told otherwise to the others",
    "[services][language]") {
    Family family;
    rememberLanguage(*family.unit, {family.child, 1}, u"so"_s, std::nullopt);
    CHECK(family.proposed(1).language == u"so"_s);
    CHECK(family.proposed(2).language == u"so"_s);
    CHECK(family.proposed(0).besideSwedish);
    rememberLanguage(*family.unit, {family.child, 2}, u"sv"_s, std::nullopt);
    CHECK(family.proposed(2).language == u"sv"_s);
    CHECK(family.proposed(1).language == u"so"_s);
    rememberLanguage(*family.unit, {family.child, 1}, u"so"_s, false);
    rememberLanguage(*family.unit, {family.child, 1}, u"ti"_s, std::nullopt);
    CHECK_FALSE(family.proposed(1).besideSwedish);
    family.unit.reset();
    family.unit = family.open();
    CHECK(family.proposed(1).language == u"ti"_s);
    CHECK(proposedWords(*family.unit, {family.child, 1}).dictionary->language == u"ti"_s);
}

TEST_CASE("before the first paper the language that the consent was explained in is proposed", "[services][language]") {
    Family family;
    family.explained(u"Arabiska, med tolk"_s);
    CHECK(family.proposed(2).language == u"ar"_s);
    CHECK_FALSE(family.proposed(2).because.isEmpty());
    family.explained(u"svenska"_s);
    CHECK(family.proposed(2).language == u"sv"_s);
    family.explained(u"teckenspråk"_s); // papers cannot be made in it
    CHECK(family.proposed(2).language == u"sv"_s);
}

TEST_CASE("a participant of a meeting is the reader that stands in the child's record", "[services][language]") {
    const Family family;
    Meeting meeting;
    meeting.kind = MeetingKind::ForstaMote;
    meeting.children.push_back({});
    meeting.children.front().child = family.child;
    MeetingParticipant participant;
    participant.name = u"Per Ödlund"_s;
    CHECK_FALSE(readerOf(*family.unit, meeting, participant));
    participant.role = ParticipantRole::Guardian;
    REQUIRE(readerOf(*family.unit, meeting, participant));
    CHECK(readerOf(*family.unit, meeting, participant)->reader == 2);
    participant.role = ParticipantRole::Child;
    CHECK(readerOf(*family.unit, meeting, participant)->reader == 0);
    meeting.children.push_back({});
    CHECK_FALSE(readerOf(*family.unit, meeting, participant));
}

TEST_CASE("the languages of a family are in its extract and in the child's history", "[services][language]") {
    const Family family;
    rememberLanguage(*family.unit, {family.child, 1}, u"fi"_s, std::nullopt);
    rememberLanguage(*family.unit, {family.child, 0}, u"pl"_s, true);
    QStringList shown;
    const ChildExtract extract = extractOf(*family.unit, family.child);
    for (const DescribedField& field : extract.sections.front().records.front().fields())
        shown.append(field.shown);
    CHECK(shown.contains(u"finska"_s));
    CHECK(shown.contains(u"polska"_s));
    const auto history = family.unit->history().ofChild(family.child);
    REQUIRE(history.size() == 2); // the child, and one row for both choices
    CHECK(history.front().change == ChangeKind::Changed);
}

TEST_CASE("a child's file carries the family's languages to the other unit", "[services][language][exchange]") {
    Family family;
    rememberLanguage(*family.unit, {family.child, 0}, u"so"_s, true);
    rememberLanguage(*family.unit, {family.child, 2}, u"sv"_s, false);
    const QByteArray json = childrenJson(*family.unit, std::array{family.child});
    OpenFixture there;
    REQUIRE(importChildren(*there.unit, json) == 1);
    CHECK(proposedLanguage(*there.unit, {family.child, 0}).language == u"so"_s);
    CHECK(proposedLanguage(*there.unit, {family.child, 0}).besideSwedish);
    CHECK(proposedLanguage(*there.unit, {family.child, 2}).language == u"sv"_s);
    CHECK(
        recordsOf(*there.unit, family.child).familyLanguages == recordsOf(*family.unit, family.child).familyLanguages);
    CHECK(childrenJson(*there.unit, std::array{family.child}).size() == json.size());
    CHECK(there.unit->verify().isEmpty());
}

TEST_CASE("a file with two languages for one reader, or none that is a language, is refused", "[services][exchange]") {
    Family family;
    rememberLanguage(*family.unit, {family.child, 0}, u"so"_s, true);
    const QByteArray json = childrenJson(*family.unit, std::array{family.child});
    OpenFixture there;
    const auto refused = [&](const QByteArray& before, const QByteArray& after) {
        REQUIRE(json.contains(before));
        return failure([&] { importChildren(*there.unit, QByteArray(json).replace(before, after)); });
    };
    CHECK(refused("\"language\": \"so\"", "\"language\": \"Somaliska\"") == Error::Kind::MalformedImport);
    CHECK(refused("\"reader\": 0", "\"reader\": 3") == Error::Kind::MalformedImport);
    CHECK(
        refused("\"familyLanguages\": [", "\"familyLanguages\": [ {\"reader\": 0, \"language\": \"ar\"},") ==
        Error::Kind::MalformedImport);
    CHECK(there.unit->children().count() == 0);
}
