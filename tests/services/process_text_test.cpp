// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/process_text.h"

#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

/// How many different words the values 0..`last` have; none is empty.
template <typename Enum> int words(QString (*word)(Enum), Enum last) {
    QSet<QString> all;
    for (int i = 0; i <= int(last); ++i) {
        const QString text = word(static_cast<Enum>(i));
        INFO(i);
        CHECK_FALSE(text.isEmpty());
        all.insert(text);
    }
    return int(all.size());
}

} // namespace

TEST_CASE("every value of stödprocessen has a word of its own", "[services]") {
    using namespace process_text;
    CHECK(words(station, Station::AvslutatUtanStod) == int(stationCount));
    CHECK(words(entry, Entry::SipDuty) == 3);
    CHECK(words(action, ActionKind::TakeStep) == int(ActionKind::TakeStep) + 1);
    CHECK(words(consentKind, ConsentKind::UpdatedWritten) == 3);
    CHECK(words(consentState, ConsentState::ChildRefuses) == 10);
    CHECK(words(answered, Answered::NotAsked) == 4);
    CHECK(words(signature, Signature::Electronic) == 3);
    CHECK(words(organisationKind, OrganisationKind::Enskild) == 4);
    CHECK(words(lifeStage, LifeStage::RektorGrundskola) == 4);
    CHECK(words(delegatedTask, DelegatedTask::FillInPlan) == 2);
    CHECK(words(cardAnswer, CardAnswer::VetEj) == 3);
    CHECK(words(cardRoute, CardRoute::Barnkontakt) == 4);
    CHECK(words(guardianTold, GuardianTold::NotReached) == 4);
    CHECK(words(finderPlace, FinderPlace::External) == 2);
    CHECK(words(principle, Principle::CommonPlan) == int(principleCount));
}

TEST_CASE("the stations are called as the model calls them", "[services]") {
    CHECK(process_text::station(Station::BehovUppfyllt) == u"Barnets behov är uppfyllt"_s);
    CHECK(process_text::station(Station::EgetStod) == u"Stöd i egen verksamhet"_s);
}
