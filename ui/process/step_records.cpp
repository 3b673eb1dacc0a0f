// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/step_records.h"

#include "core/domain/process/family_view.h"
#include "core/services/agenda_text.h"
#include "ui/child/reading_page.h"
#include "ui/forms/words.h"
#include "ui/process/process_reading.h"
#include "ui/process/process_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::step_records)
};

using Records = std::vector<StepRecord>;

Records cards(const ProcessFacts& facts, const ChildRoads& roads) {
    Records records;
    const FamilyView view(facts); // the page may be seen by the family (G4)
    if (facts.card && view.shows(*facts.card))
        records.push_back(
            {Text::tr("Upptäckarkort %1, %2").arg(words::shortDate(facts.card->date), facts.card->finder.name),
             [roads, id = facts.card->id.toString()] {
                 roads.openForm(u"kort"_s, id);
             }});
    for (auto anmalan = facts.anmalningar.rbegin(); anmalan != facts.anmalningar.rend(); ++anmalan)
        if (view.shows(*anmalan))
            records.push_back(
                {Text::tr("Anmälan %1").arg(words::shortDate(anmalan->date)), [roads, id = anmalan->id.toString()] {
                     roads.openForm(u"anmalan"_s, id);
                 }});
    return records;
}

Records talks(const ProcessFacts& facts, bool followUp, OpenUnit& unit, const ChildRoads& roads) {
    Records records;
    for (auto talk = facts.talks.rbegin(); talk != facts.talks.rend(); ++talk)
        if (talk->followUpRating == followUp)
            records.push_back(
                {(followUp ? Text::tr("Uppföljning %1") : Text::tr("Barnsamtal %1")).arg(words::shortDate(talk->date)),
                 [roads, &unit, id = talk->id] {
                     roads.open(readSamtal(unit, id));
                 }});
    return records;
}

Records decisions(const ProcessFacts& facts, OpenUnit& unit, const ChildRoads& roads) {
    Records records;
    for (auto beslut = facts.decisions.rbegin(); beslut != facts.decisions.rend(); ++beslut)
        records.push_back(
            {Text::tr("Beslut %1: %2")
                 .arg(words::shortDate(beslut->date), beslut->route ? words::way(*beslut->route) : QString()),
             [roads, &unit, id = beslut->id] {
                 roads.open(readBeslut(unit, id, roads));
             }});
    return records;
}

Records followUpTalks(const ProcessFacts& facts, OpenUnit& unit, const ChildRoads& roads) {
    Records records;
    for (auto talk = facts.followUpTalks.rbegin(); talk != facts.followUpTalks.rend(); ++talk)
        records.push_back(
            {Text::tr("Uppföljningssamtal %1: %2")
                 .arg(words::shortDate(talk->date), talk->next ? words::way(*talk->next) : QString()),
             [roads, &unit, id = talk->id] {
                 roads.open(readUppfoljningssamtal(unit, id, roads));
             }});
    return records;
}

Records meetings(const ProcessFacts& facts, bool individual, const ChildRoads& roads) {
    Records records;
    for (auto meeting = facts.meetings.rbegin(); meeting != facts.meetings.rend(); ++meeting)
        if (isIndividual(meeting->kind) == individual)
            records.push_back(
                {Text::tr("%1 %2").arg(
                     agenda_text::meeting(meeting->kind), meeting->when.toString(u"yyyy-MM-dd HH:mm"_s)),
                 [roads, id = meeting->id.toString()] {
                     roads.openForm(u"mote"_s, id);
                 }});
    return records;
}

/// The meeting that is not closed yet; empty: none.
QString openMeeting(const ProcessFacts& facts) {
    const auto open = std::find_if(facts.meetings.begin(), facts.meetings.end(), [](const MeetingOfChild& meeting) {
        return !meeting.closed.isValid();
    });
    return open == facts.meetings.end() ? QString() : open->id.toString();
}

/// A hidden card is opened by the same button, which says nothing of it.
QString cardButton(const ProcessFacts& facts) {
    if (!facts.card)
        return Text::tr("Fyll i ett Upptäckarkort");
    return FamilyView(facts).shows(*facts.card) ? Text::tr("Öppna kortet") : Text::tr("Upptäckarkort");
}

/// G1 asks for the oral consent, G2 for the written, G3 for the updated one.
ConsentKind consentOf(const Obstacle& obstacle) {
    if (obstacle.issue.rule.startsWith(u"process.g1."))
        return ConsentKind::Oral;
    return obstacle.issue.rule.startsWith(u"process.g3.") ? ConsentKind::UpdatedWritten : ConsentKind::Written;
}

QString card(const ProcessFacts& facts) { return facts.card ? facts.card->id.toString() : QString(); }

} // namespace

std::vector<StepRecord> recordsOf(Station station, const ProcessFacts& facts, OpenUnit& unit, const ChildRoads& roads) {
    switch (station) {
    case Station::BarnUpptacks: return cards(facts, roads);
    case Station::Barnsamtal: return talks(facts, false, unit, roads);
    case Station::Beslut: return decisions(facts, unit, roads);
    case Station::Barnteam: return meetings(facts, false, roads);
    case Station::Uppfoljningssamtal: return followUpTalks(facts, unit, roads);
    case Station::IndividuelltBarnteam: return meetings(facts, true, roads);
    case Station::BehovUppfyllt: return talks(facts, true, unit, roads);
    case Station::BarnkontaktAktiveras:
    case Station::EgetStod:
    case Station::Avbojt:
    case Station::AvslutatUtanStod: return {};
    }
    return {};
}

StepForm formOf(Station station, const ProcessFacts& facts) {
    switch (station) {
    case Station::BarnkontaktAktiveras:
        if (!facts.card)
            return {u"samtal"_s, {}, Text::tr("Nytt Barnsamtal")};
        [[fallthrough]];
    case Station::BarnUpptacks: return {u"kort"_s, card(facts), cardButton(facts)};
    case Station::Barnsamtal: return {u"samtal"_s, {}, Text::tr("Nytt Barnsamtal")};
    case Station::Beslut: return {u"beslut"_s, {}, Text::tr("Skriv beslut")};
    case Station::Barnteam:
    case Station::IndividuelltBarnteam:
        return {
            u"mote"_s, openMeeting(facts),
            openMeeting(facts).isEmpty() ? Text::tr("Planera möte") : Text::tr("Öppna mötet")};
    case Station::Uppfoljningssamtal: return {u"uppfoljning"_s, {}, Text::tr("Skriv Uppföljningssamtal")};
    case Station::EgetStod:
    case Station::BehovUppfyllt: return {u"uppfoljningsskattning"_s, {}, Text::tr("Ny uppföljning")};
    case Station::Avbojt:
    case Station::AvslutatUtanStod: return {};
    }
    return {};
}

StepForm formOf(const Obstacle& obstacle, const ProcessFacts& facts) {
    switch (obstacle.opening) {
    case Opening::Card: return {u"kort"_s, card(facts), {}};
    case Opening::Consent: return {u"samtycke"_s, toString(consentOf(obstacle)), {}};
    case Opening::Talk: return {u"samtal"_s, {}, {}};
    case Opening::FollowUpTalk: return {u"uppfoljning"_s, {}, {}};
    case Opening::FollowUpRating: return {u"uppfoljningsskattning"_s, {}, {}};
    case Opening::Decision: return {u"beslut"_s, {}, {}};
    case Opening::Meeting: return {u"mote"_s, openMeeting(facts), {}};
    case Opening::ChildRecord: return {u"uppgifter"_s, {}, {}};
    case Opening::None:
    case Opening::NewRound:
    case Opening::Reason:
    case Opening::Date: return {};
    }
    return {};
}

} // namespace bk
