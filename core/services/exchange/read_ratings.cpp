// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/text_limits.h"
#include "core/services/exchange/read_records.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

namespace {

constexpr int mostStatements = 200; ///< in one area

Answer answer(JsonObject& object) {
    const auto rating = object.optionalInteger("rating"_L1, Rating::lowest, Rating::highest);
    return rating ? Rating::from(*rating) : std::nullopt;
}

PerArea<AreaAnswer> areaAnswers(JsonObject& object) {
    PerArea<AreaAnswer> answers;
    std::set<Area> used;
    for (JsonObject& each : object.optionalObjects("answers"_L1, 0, int(areaCount))) {
        AreaAnswer& answered = answers[newArea(each, used)];
        answered.rating = answer(each);
        answered.comment = each.freeText("comment"_L1, text_limits::freeText);
        each.finish();
    }
    return answers;
}

ChildPart childPart(FileReading& reading, JsonObject object) {
    ChildPart part;
    part.instrument = reading.instrument(object);
    if (const auto first = object.optionalInteger("firstArea"_L1, 0, int(areaCount) - 1))
        part.firstArea = areaAt(std::size_t(*first));
    part.areas = areaAnswers(object);
    part.notRatedBecause = object.freeText("notRatedBecause"_L1, text_limits::freeText);
    object.finish();
    return part;
}

GuardianPart guardianPart(FileReading& reading, JsonObject& object) {
    GuardianPart part;
    part.guardian = object.integer("guardian"_L1, 1, 2);
    part.name = object.freeText("name"_L1, text_limits::name);
    part.relation = object.freeText("relation"_L1, text_limits::line);
    part.instrument = reading.instrument(object);
    part.areas = areaAnswers(object);
    part.careContacts = object.freeText("careContacts"_L1, text_limits::freeText);
    part.survey = flag(object, "survey"_L1);
    return part;
}

AreaRatings areaRatings(JsonObject object) {
    AreaRatings ratings;
    for (JsonObject& each : object.objects("answers"_L1, 0, mostStatements)) {
        ItemAnswer answered;
        answered.item = each.text("item"_L1, idsOfPack);
        answered.rating = answer(each);
        answered.comment = each.freeText("comment"_L1, text_limits::freeText);
        each.finish();
        ratings.answers.push_back(std::move(answered));
    }
    ratings.comment = object.freeText("comment"_L1, text_limits::freeText);
    object.finish();
    return ratings;
}

AgreedArea agreedArea(JsonObject object) {
    constexpr int large = std::numeric_limits<int>::max();
    AgreedArea agreed;
    if (auto proposal = object.optionalObject("proposal"_L1)) {
        const int numerator = proposal->integer("numerator"_L1, 1, large);
        const int denominator = proposal->integer("denominator"_L1, 1, large);
        proposal->finish();
        if (denominator > 0)
            agreed.proposal = Fraction(numerator, denominator);
    }
    agreed.agreedTenths = object.optionalInteger("agreedTenths"_L1, 10, 50);
    agreed.motivation = object.freeText("motivation"_L1, text_limits::freeText);
    object.finish();
    return agreed;
}

FollowUpAnswers followUpAnswers(JsonObject object) {
    FollowUpAnswers answers{
        object.freeText("changed"_L1, text_limits::freeText), object.freeText("feels"_L1, text_limits::freeText),
        object.freeText("matches"_L1, text_limits::freeText), object.freeText("wanted"_L1, text_limits::freeText)};
    object.finish();
    return answers;
}

} // namespace

Barnsamtal readSamtal(FileReading& reading, JsonObject object, ChildRecords& records) {
    Barnsamtal samtal;
    samtal.id = reading.newId<Barnsamtal>(object, RecordKind::Samtal);
    samtal.child = records.child.id;
    samtal.occasion = term(object, "occasion"_L1, &occasionFrom, Occasion::Annat);
    samtal.label = object.freeText("label"_L1, text_limits::line);
    samtal.followUp = flag(object, "followUp"_L1);
    samtal.date = day(object, "date"_L1);
    samtal.heldBy = object.freeText("heldBy"_L1, text_limits::name);
    samtal.place = object.freeText("place"_L1, text_limits::line);
    if (auto part = object.optionalObject("child"_L1))
        samtal.childPart = childPart(reading, std::move(*part));
    samtal.guardianParts =
        list(object, "guardians"_L1, 2, [&](JsonObject& each) { return guardianPart(reading, each); });
    if (auto summary = object.optionalObject("summary"_L1)) {
        samtal.summary = {
            summary->freeText("worksWell"_L1, text_limits::freeText),
            summary->freeText("strengthen"_L1, text_limits::freeText),
            summary->freeText("differ"_L1, text_limits::freeText),
            summary->freeText("workOn"_L1, text_limits::freeText), summary->freeText("next"_L1, text_limits::freeText)};
        summary->finish();
    }
    if (auto answers = object.optionalObject("followUpAnswers"_L1))
        if (const FollowUpAnswers said = followUpAnswers(std::move(*answers)); !said.isEmpty())
            records.followUpAnswers[samtal.id] = said;
    samtal.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(samtal, reading.today()));
    return samtal;
}

Skattning readSkattning(FileReading& reading, JsonObject object, ChildId child) {
    Skattning skattning;
    skattning.id = reading.newId<Skattning>(object, RecordKind::Skattning);
    skattning.child = child;
    skattning.label = object.freeText("label"_L1, text_limits::line);
    skattning.date = day(object, "date"_L1);
    skattning.raterName = object.freeText("raterName"_L1, text_limits::name);
    skattning.profession = object.freeText("profession"_L1, text_limits::line);
    skattning.organisation = object.freeText("organisation"_L1, text_limits::name);
    skattning.instrument = reading.instrument(object);
    std::size_t area = 0;
    for (JsonObject& each : object.objects("areas"_L1, int(areaCount), int(areaCount)))
        skattning.areas[areaAt(area++)] = areaRatings(std::move(each));
    skattning.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    if (const Instrument* form = reading.required(object, skattning.instrument))
        add(object, issues(skattning, *form, reading.today()));
    return skattning;
}

GemensamBehovskompass readJoint(FileReading& reading, JsonObject object, const ChildRecords& records) {
    GemensamBehovskompass joint;
    joint.id = reading.newId<GemensamBehovskompass>(object, RecordKind::Gemensam);
    joint.child = records.child.id;
    joint.date = day(object, "date"_L1);
    joint.agreedBy = object.freeText("agreedBy"_L1, text_limits::freeText);
    for (const QString& text : object.texts("participants"_L1, 0, 100, idLength, idPattern())) {
        const auto id = SkattningId::fromString(text);
        const bool known =
            id && std::any_of(records.skattningar.begin(), records.skattningar.end(), [&](const Skattning& each) {
                return each.id == *id;
            });
        if (known)
            joint.participants.push_back(*id);
        else
            object.fault("participants"_L1, u"children.participant.unknown"_s);
    }
    joint.instrument = reading.instrument(object);
    std::size_t area = 0;
    for (JsonObject& each : object.objects("areas"_L1, int(areaCount), int(areaCount)))
        joint.areas[areaAt(area++)] = agreedArea(std::move(each));
    joint.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(joint, reading.today()));
    return joint;
}

} // namespace bk
