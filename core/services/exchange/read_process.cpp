// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/text_limits.h"
#include "core/services/exchange/read_records.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

Stodprocess readRound(FileReading& reading, JsonObject object, const ChildRecords& records) {
    Stodprocess round;
    round.id = reading.newId<Stodprocess>(object, RecordKind::Stodprocess);
    round.child = records.child.id;
    round.round = object.integer("round"_L1, 1, std::numeric_limits<int>::max());
    if (std::ranges::any_of(records.rounds, [&](const Stodprocess& other) { return other.round == round.round; }))
        object.fault("round"_L1, u"children.round.duplicate"_s);
    round.entry = term(object, "entry"_L1, &entryFrom, Entry::Card);
    for (JsonObject& each : object.objects("moves"_L1, 1, mostRecords)) {
        Move move;
        move.to = term(each, "to"_L1, &stationFrom, Station::BarnUpptacks);
        move.date = each.date("date"_L1);
        move.by = each.freeText("by"_L1, text_limits::name);
        move.reason = each.freeText("reason"_L1, text_limits::freeText);
        each.finish();
        round.moves.push_back(std::move(move));
    }
    round.nextFollowUp = day(object, "nextFollowUp"_L1);
    round.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    return round;
}

Beslut readBeslut(FileReading& reading, JsonObject object, ChildId child) {
    Beslut beslut;
    beslut.id = reading.newId<Beslut>(object, RecordKind::Beslut);
    beslut.child = child;
    beslut.date = day(object, "date"_L1);
    beslut.decidedBy = object.freeText("decidedBy"_L1, text_limits::name);
    beslut.unmetNeeds = object.freeText("unmetNeeds"_L1, text_limits::freeText);
    beslut.sufficientInformation = yesOrNo(object, "sufficientInformation"_L1);
    beslut.informationNote = object.freeText("informationNote"_L1, text_limits::freeText);
    beslut.familysView = object.freeText("familysView"_L1, text_limits::freeText);
    beslut.whatICanDo = object.freeText("whatICanDo"_L1, text_limits::freeText);
    beslut.helpFromOthers = object.freeText("helpFromOthers"_L1, text_limits::freeText);
    beslut.principles = principles(object, "principles"_L1);
    beslut.route = optionalTerm(object, "route"_L1, &stationFrom);
    beslut.directReason = object.freeText("directReason"_L1, text_limits::freeText);
    beslut.followUp = day(object, "followUp"_L1);
    beslut.toldUpptackare = day(object, "toldUpptackare"_L1);
    beslut.toldChild = day(object, "toldChild"_L1);
    beslut.toldGuardians = day(object, "toldGuardians"_L1);
    beslut.childToldWhatIsShared = day(object, "childToldWhatIsShared"_L1);
    beslut.guardiansToldWhatIsShared = day(object, "guardiansToldWhatIsShared"_L1);
    beslut.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(beslut, reading.today()));
    return beslut;
}

Uppfoljningssamtal readFollowUpTalk(FileReading& reading, JsonObject object, ChildId child) {
    Uppfoljningssamtal samtal;
    samtal.id = reading.newId<Uppfoljningssamtal>(object, RecordKind::Uppfoljningssamtal);
    samtal.child = child;
    samtal.date = day(object, "date"_L1);
    samtal.heldBy = object.freeText("heldBy"_L1, text_limits::name);
    samtal.childTookPart = flag(object, "childTookPart"_L1);
    samtal.guardians = object.freeText("guardians"_L1, text_limits::line);
    samtal.assessment = object.freeText("assessment"_L1, text_limits::freeText);
    samtal.support = object.freeText("support"_L1, text_limits::freeText);
    samtal.familysView = object.freeText("familysView"_L1, text_limits::freeText);
    samtal.next = optionalTerm(object, "next"_L1, &stationFrom);
    if (object.has("principles"_L1))
        samtal.principles = principles(object, "principles"_L1);
    samtal.involved = reading.organisations(object, "involved"_L1);
    samtal.followUp = day(object, "followUp"_L1);
    samtal.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    Issues found = issues(samtal, reading.today());
    if (samtal.principles == Principles()) // one of an earlier version was not asked
        std::erase_if(found, [](const Issue& issue) { return issue.rule == u"uppfoljning.principle.open"; });
    add(object, found);
    return samtal;
}

Delegation readDelegation(FileReading& reading, JsonObject object, ChildId child) {
    Delegation delegation;
    delegation.id = reading.newId<Delegation>(object, RecordKind::Delegation);
    delegation.child = child;
    delegation.task = term(object, "task"_L1, &delegatedTaskFrom, DelegatedTask::Barnsamtal);
    delegation.to = object.freeText("to"_L1, text_limits::name);
    delegation.profession = object.freeText("profession"_L1, text_limits::line);
    delegation.by = object.freeText("by"_L1, text_limits::name);
    delegation.date = day(object, "date"_L1);
    delegation.ended = day(object, "ended"_L1);
    delegation.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(delegation));
    return delegation;
}

Handover readHandover(FileReading& reading, JsonObject object, const ChildRecords& records) {
    Handover handover;
    handover.id = reading.newId<Handover>(object, RecordKind::Handover);
    handover.child = records.child.id;
    handover.stodsamordnare = flag(object, "stodsamordnare"_L1);
    handover.from = person(object, "from"_L1);
    handover.to = person(object, "to"_L1);
    handover.toOrganisation = reading.optionalOrganisation(object, "toOrganisation"_L1);
    handover.stage = optionalTerm(object, "stage"_L1, &lifeStageFrom);
    handover.date = day(object, "date"_L1);
    handover.wishes = object.freeText("wishes"_L1, text_limits::freeText);
    handover.health = object.freeText("health"_L1, text_limits::freeText);
    handover.family = object.freeText("family"_L1, text_limits::freeText);
    handover.specialNeeds = object.freeText("specialNeeds"_L1, text_limits::freeText);
    handover.other = object.freeText("other"_L1, text_limits::freeText);
    handover.consentNeeded = flag(object, "consentNeeded"_L1);
    handover.consent = reference(object, "consent"_L1, records.consents, u"children.consent.unknown"_s);
    handover.leadQuestion = object.freeText("leadQuestion"_L1, text_limits::freeText);
    handover.overviewQuestion = object.freeText("overviewQuestion"_L1, text_limits::freeText);
    handover.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    Issues found = issues(handover, reading.today());
    std::erase_if(found, [](const Issue& issue) { // one of an earlier version names no organisation
        return issue.rule == u"handover.organisation.missing" || issue.rule == u"handover.consent.needed";
    });
    add(object, found);
    return handover;
}

} // namespace bk
