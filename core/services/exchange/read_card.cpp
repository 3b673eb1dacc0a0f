// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/text_limits.h"
#include "core/services/exchange/read_records.h"

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

namespace {

PerArea<CardArea> cardAreas(JsonObject& object) {
    PerArea<CardArea> areas;
    std::set<Area> used;
    for (JsonObject& each : object.optionalObjects("areas"_L1, 0, int(areaCount))) {
        const Area which = newArea(each, used);
        areas[which].answer = optionalTerm(each, "answer"_L1, &cardAnswerFrom);
        areas[which].description = each.freeText("description"_L1, text_limits::freeText);
        each.finish();
    }
    return areas;
}

Upptackare finder(JsonObject& object) {
    auto inner = object.optionalObject("finder"_L1);
    if (!inner)
        return {};
    Upptackare finder;
    finder.name = inner->freeText("name"_L1, text_limits::name);
    finder.profession = inner->freeText("profession"_L1, text_limits::line);
    finder.organisation = inner->freeText("organisation"_L1, text_limits::name);
    finder.contact = contact(*inner);
    finder.place = term(*inner, "place"_L1, &finderPlaceFrom, FinderPlace::Internal);
    finder.guardian = flag(*inner, "guardian"_L1);
    inner->finish();
    return finder;
}

CardReceipt receipt(JsonObject& object) {
    auto inner = object.optionalObject("receipt"_L1);
    if (!inner)
        return {};
    CardReceipt receipt;
    receipt.received = day(*inner, "received"_L1);
    receipt.acknowledged = day(*inner, "acknowledged"_L1);
    receipt.contacted = day(*inner, "contacted"_L1);
    receipt.jointPlan = inner->freeText("jointPlan"_L1, text_limits::freeText);
    receipt.feedback = day(*inner, "feedback"_L1);
    inner->finish();
    return receipt;
}

/// An anmälan is never held back by what it lacks (G4): only a text that does not fit refuses.
Issues thatRefuse(Issues issues) {
    std::erase_if(issues, [](const Issue& issue) { return !issue.rule.endsWith(".tooLong"_L1); });
    return issues;
}

} // namespace

Upptackarkort readCard(FileReading& reading, JsonObject object, ChildId child) {
    Upptackarkort card;
    card.id = reading.newId<Upptackarkort>(object, RecordKind::Upptackarkort);
    card.child = child;
    card.date = day(object, "date"_L1);
    card.finder = finder(object);
    card.instrument = reading.instrument(object);
    card.areas = cardAreas(object);
    card.measures = object.freeText("measures"_L1, text_limits::freeText);
    card.told = term(object, "told"_L1, &guardianToldFrom, GuardianTold::Open);
    card.toldNote = object.freeText("toldNote"_L1, text_limits::freeText);
    card.guardianConsents = yesOrNo(object, "guardianConsents"_L1);
    card.consentNote = object.freeText("consentNote"_L1, text_limits::freeText);
    card.childView = term(object, "childView"_L1, &answeredFrom, Answered::Open);
    card.childNote = object.freeText("childNote"_L1, text_limits::freeText);
    card.badlyTreated = yesOrNo(object, "badlyTreated"_L1);
    card.canSupport = yesOrNo(object, "canSupport"_L1);
    card.needsOthers = yesOrNo(object, "needsOthers"_L1);
    card.route = term(object, "route"_L1, &cardRouteFrom, CardRoute::Open);
    card.receipt = receipt(object);
    card.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(card, reading.today()));
    return card;
}

Anmalan readAnmalan(FileReading& reading, JsonObject object, const ChildRecords& records) {
    Anmalan anmalan;
    anmalan.id = reading.newId<Anmalan>(object, RecordKind::Anmalan);
    anmalan.child = records.child.id;
    anmalan.date = day(object, "date"_L1);
    anmalan.acute = flag(object, "acute"_L1);
    anmalan.receiver = object.freeText("receiver"_L1, text_limits::line);
    anmalan.madeBy = object.freeText("madeBy"_L1, text_limits::name);
    anmalan.profession = object.freeText("profession"_L1, text_limits::line);
    anmalan.description = object.freeText("description"_L1, text_limits::freeText);
    anmalan.told = term(object, "told"_L1, &guardianToldFrom, GuardianTold::Open);
    anmalan.card = reference(object, "card"_L1, records.cards, u"children.card.unknown"_s);
    anmalan.areas = cardAreas(object);
    anmalan.sent = day(object, "sent"_L1);
    anmalan.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, thatRefuse(issues(anmalan)));
    return anmalan;
}

} // namespace bk
