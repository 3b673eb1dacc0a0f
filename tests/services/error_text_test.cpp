// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/consent/consent.h"
#include "core/domain/process/station.h"
#include "core/services/error_text.h"
#include "core/services/issue_text.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

int sentencesIn(const QString& text) { return int(text.count(QRegularExpression(u"[.!?:](\\s|$)"_s))); }

/// Rule ids in the sources of a folder, in quotes or in a comment that lists rules.
QSet<QString> rulesIn(const QString& folder) {
    static const QRegularExpression rule(
        u"\\b(?:child|samtal|skattning|gemensam|plan|sharing|unit|passphrase|pack|json|children|card|anmalan|consent|"
        u"beslut|"
        u"uppfoljning|delegation|handover|meeting|organisation|directory|process)\\.[a-zA-Z_0-9]+(?:\\.[a-zA-Z_]+)*"_s);
    static const QRegularExpression quoted(u"\"([^\"\\n]*)\""_s);
    static const QRegularExpression listed(u"Rules?:? ([^;{}]*)"_s);
    QSet<QString> rules;
    QDirIterator files(
        QStringLiteral(TEST_SOURCE_DIR "/../") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const QRegularExpression& place : {quoted, listed}) {
            auto matches = place.globalMatch(source);
            while (matches.hasNext()) {
                const QString text = matches.next().captured(1);
                auto found = rule.globalMatch(text);
                while (found.hasNext()) {
                    const auto match = found.next();
                    // A quoted text is a rule only when it is nothing else; file names are none.
                    if (place == listed || match.captured() == text)
                        rules.insert(match.captured());
                }
            }
        }
    }
    return rules;
}

} // namespace

TEST_CASE("every kind of error says what happened and what to do, in words of its own", "[services]") {
    QSet<QString> happened;
    QSet<QString> whole;
    for (int i = 0; i <= int(Error::Kind::Cancelled); ++i) {
        const ErrorText text = errorText(static_cast<Error::Kind>(i));
        INFO(text.whole().toStdString());
        CHECK(text.happened.size() > 5);
        CHECK(text.whatToDo.size() > 5);
        CHECK(sentencesIn(text.happened) <= 2);
        CHECK(sentencesIn(text.whatToDo) <= 2);
        happened.insert(text.happened);
        whole.insert(text.whole());
    }
    CHECK(happened.size() == int(Error::Kind::Cancelled) + 1);
    CHECK(whole.size() == happened.size());
}

TEST_CASE("an error's sentence never shows its detail", "[services]") {
    CHECK(errorText(Error(Error::Kind::InvalidInput, u"sharing.target.inUnit"_s))
              .happened.contains(u"enhetens egen mapp"_s));
    CHECK(errorText(Error(Error::Kind::NotFound, u"hemlig"_s)).happened == errorText(Error::Kind::NotFound).happened);
    CHECK_FALSE(errorText(Error(Error::Kind::Io, u"hemlig-fil.db"_s)).whole().contains(u"hemlig"_s));
    CHECK(
        errorText(Error(Error::Kind::Refused, u"child.personnummer.taken"_s)).happened ==
        issueText(Issue{u"child.personnummer.taken"_s, {}, {}}));
    CHECK(
        errorText(Error(Error::Kind::Refused, u"no.such.rule"_s)).happened == errorText(Error::Kind::Refused).happened);
    CHECK(
        errorText(Error(Error::Kind::WrongRecoveryKey, u"group 5"_s)).happened ==
        u"Något stämmer inte i grupp 5 av återställningsnyckeln."_s);
    CHECK(
        errorText(Error(Error::Kind::WrongRecoveryKey, u"length"_s)).happened ==
        errorText(Error::Kind::WrongRecoveryKey).happened);
}

TEST_CASE("a rule that says what opens the way is not followed by another step", "[services]") {
    for (const QString& rule :
         {u"access.never.back-up"_s, u"access.unassigned"_s, u"purge.nothing"_s, u"backup.folder.inUnit"_s}) {
        const QString sentence = issueText(Issue{rule, {}, {}});
        INFO(rule.toStdString());
        REQUIRE_FALSE(sentence.isEmpty());
        CHECK(errorText(Error(Error::Kind::Refused, rule)).whole() == sentence);
    }
    // Without a sentence of its own the kind's says what to do.
    CHECK_FALSE(errorText(Error(Error::Kind::Refused, u"no.such.rule"_s)).whatToDo.isEmpty());
}

TEST_CASE("a purge that the clock stops is told of the clock, also where the values are not known", "[services]") {
    const QString text = errorText(Error(Error::Kind::Refused, u"purge.clock"_s)).whole();
    CHECK(text.contains(u"klocka går efter"_s));
    CHECK_FALSE(text.contains(u'%'));
    CHECK_FALSE(text.contains(u"En regel"_s));
    CHECK(issueText(Issue{u"purge.clock"_s, {}, {u"i dag"_s, u"i går"_s}}).contains(u"klocka (i dag) går efter"_s));
}

TEST_CASE("every rule in the sources has a sentence", "[services]") {
    // Names of fields, not of rules.
    const QSet<QString> fields{u"child.notRatedBecause"_s, u"child.instrument"_s};
    QSet<QString> rules = rulesIn(u"core/domain"_s) + rulesIn(u"core/services"_s) + rulesIn(u"core/store/"_s);
    rules -= fields;
    rules -=
        {u"unit.db"_s, u"pack.schema.json"_s, u"child.name"_s, u"samtal.occasion"_s, u"process.g2"_s, u"process.g3"_s};
    CHECK(rules.size() > 180);
    for (const QString& rule : std::as_const(rules)) {
        INFO(rule.toStdString());
        CHECK_FALSE(issueText(Issue{rule, {}, {u"1"_s, u"2"_s, u"3"_s}}).isEmpty());
    }
}

TEST_CASE("every state of a consent that opens nothing says what opens the way", "[services]") {
    for (int i = int(ConsentState::Missing); i <= int(ConsentState::ChildRefuses); ++i)
        for (const QString& guard : {u"process.g2."_s, u"process.g3."_s}) {
            const QString text = issueText(Issue{guard + toString(static_cast<ConsentState>(i)), {}, {}});
            INFO(text.toStdString());
            CHECK(sentencesIn(text) >= 1);
        }
}

TEST_CASE("the sentences of consents are Swedish in every state", "[services]") {
    for (int i = int(ConsentState::Missing); i <= int(ConsentState::ChildRefuses); ++i)
        for (const auto& [guard, team] :
             {std::pair(u"process.g2."_s, u"Barnteam"_s), std::pair(u"process.g3."_s, u"Individuellt barnteam"_s)}) {
            const QString text = issueText(Issue{guard + toString(static_cast<ConsentState>(i)), {}, {}});
            INFO(text.toStdString());
            CHECK(text.contains(team));
            // definite after a genitive, indefinite after an article
            static const QRegularExpression wrong(
                u"Familjens (uppdaterat|skriftligt)|ett (uppdaterade|skriftliga)|uppdaterade skriftligt|"
                "uppdaterat skriftliga"_s);
            CHECK_FALSE(text.contains(wrong));
        }
}

TEST_CASE(
    "the sentences of the process name stations and tell an organisation left out from no consent", "[services]") {
    CHECK(issueText(Issue{u"process.decision.route"_s, {}, {toString(Station::EgetStod)}})
              .startsWith(u"Det senaste beslutet säger Stöd i egen verksamhet:"_s));
    CHECK(issueText(Issue{u"process.date.before"_s, {}, {u"2026-11-20"_s}}).contains(u"2026-11-20"_s));
    CHECK(issueText(Issue{u"process.g3.organisation"_s, {}, {u"Första linjen"_s}}).startsWith(u"Första linjen är"_s));
}

TEST_CASE("a sentence has its values filled in", "[services]") {
    CHECK(
        issueText(Issue{u"passphrase.short"_s, {}, {u"9"_s, u"15"_s}}) ==
        u"Lösenfrasen har 9 tecken och behöver minst 15."_s);
    CHECK(
        lineText(JsonFault{12, u"/x"_s, u"json.key.unknown"_s, {u"namn"_s}}) == u"Rad 12: Nyckeln ”namn” är okänd."_s);
    CHECK(issueText(JsonFault{1, {}, u"json.type"_s, {u"array"_s}}) == u"Värdet har fel typ, det ska vara en lista."_s);
    CHECK(issueText(Issue{u"no.such.rule"_s, {}, {}}).isEmpty());
}
