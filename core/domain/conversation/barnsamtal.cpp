// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/conversation/barnsamtal.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<Occasion>, 8> ids{{
    {Occasion::Barnsamtal, "barnsamtal"_L1},
    {Occasion::Utvecklingssamtal, "utvecklingssamtal"_L1},
    {Occasion::Halsosamtal, "halsosamtal"_L1},
    {Occasion::BvcSamtal, "bvc-samtal"_L1},
    {Occasion::BmmSamtal, "bmm-samtal"_L1},
    {Occasion::Klassrum, "klassrum"_L1},
    {Occasion::PlaceratBarn, "placerat-barn"_L1},
    {Occasion::Annat, "annat"_L1},
}};

bool hasRating(const PerArea<AreaAnswer>& areas) {
    return std::any_of(areas.begin(), areas.end(), [](const AreaAnswer& answer) { return answer.rating.has_value(); });
}

bool isEmpty(const PerArea<AreaAnswer>& areas) {
    return std::all_of(
        areas.begin(), areas.end(), [](const AreaAnswer& answer) { return !answer.rating && isBlank(answer.comment); });
}

bool isEmpty(const BarnsamtalSummary& summary) {
    return isBlank(summary.worksWell) && isBlank(summary.strengthen) && isBlank(summary.differ) &&
           isBlank(summary.workOn) && isBlank(summary.next);
}

bool isEmpty(const Barnsamtal& samtal) {
    return isEmpty(samtal.childPart.areas) && isBlank(samtal.childPart.notRatedBecause) && isEmpty(samtal.summary) &&
           std::all_of(samtal.guardianParts.begin(), samtal.guardianParts.end(), [](const GuardianPart& part) {
               return isEmpty(part.areas) && isBlank(part.careContacts);
           });
}

QString partName(const GuardianPart& part) { return u"guardian%1"_s.arg(part.guardian); }

void checkInstrument(
    Issues& issues, const QString& part, const InstrumentRef& instrument, const PerArea<AreaAnswer>& areas) {
    if (hasRating(areas) && (instrument.id.isEmpty() || instrument.version.isEmpty()))
        issues.push_back({u"samtal.instrument.missing"_s, part, {}});
}

void checkGuardians(Issues& issues, const Barnsamtal& samtal) {
    int seen[3] = {};
    for (const GuardianPart& part : samtal.guardianParts) {
        if (part.guardian < 1 || part.guardian > 2)
            issues.push_back({u"samtal.guardian.number"_s, partName(part), {}});
        else if (++seen[part.guardian] == 2)
            issues.push_back({u"samtal.guardian.duplicate"_s, partName(part), {}});
        checkInstrument(issues, partName(part), part.instrument, part.areas);
    }
}

void checkComments(Issues& issues, const QString& part, const PerArea<AreaAnswer>& areas) {
    for (const Area area : allAreas)
        checkLength(
            issues, u"samtal.text.tooLong"_s, u"%1.area.%2"_s.arg(part).arg(indexOf(area)), areas[area].comment,
            text_limits::freeText);
}

void checkTexts(Issues& issues, const Barnsamtal& samtal) {
    const QString rule = u"samtal.text.tooLong"_s;
    checkLength(issues, rule, u"label"_s, samtal.label, text_limits::line);
    checkLength(issues, rule, u"heldBy"_s, samtal.heldBy, text_limits::name);
    checkLength(issues, rule, u"place"_s, samtal.place, text_limits::line);
    checkLength(issues, rule, u"child.notRatedBecause"_s, samtal.childPart.notRatedBecause, text_limits::freeText);
    checkComments(issues, u"child"_s, samtal.childPart.areas);
    for (const GuardianPart& part : samtal.guardianParts) {
        const QString where = partName(part);
        checkLength(issues, rule, where + u".name"_s, part.name, text_limits::name);
        checkLength(issues, rule, where + u".relation"_s, part.relation, text_limits::line);
        checkLength(issues, rule, where + u".careContacts"_s, part.careContacts, text_limits::freeText);
        checkComments(issues, where, part.areas);
    }
    checkLength(issues, rule, u"summary.worksWell"_s, samtal.summary.worksWell, text_limits::freeText);
    checkLength(issues, rule, u"summary.strengthen"_s, samtal.summary.strengthen, text_limits::freeText);
    checkLength(issues, rule, u"summary.differ"_s, samtal.summary.differ, text_limits::freeText);
    checkLength(issues, rule, u"summary.workOn"_s, samtal.summary.workOn, text_limits::freeText);
    checkLength(issues, rule, u"summary.next"_s, samtal.summary.next, text_limits::freeText);
}

CompassProfile partProfile(
    const Barnsamtal& samtal, const QString& model, Rater rater, const InstrumentRef& instrument,
    const PerArea<AreaAnswer>& answers) {
    CompassProfile profile{std::move(rater), samtal.date, instrument, model, {}};
    for (const Area area : allAreas) {
        AreaPoint& point = profile.areas[area];
        point.of = 1;
        point.comment = answers[area].comment;
        if (answers[area].rating) {
            point.value = Fraction(answers[area].rating->value());
            point.answered = 1;
        }
    }
    return profile;
}

} // namespace

QString toString(Occasion occasion) { return idIn(ids, occasion); }

std::optional<Occasion> occasionFrom(const QString& text) { return valueIn(ids, text); }

Issues issues(const Barnsamtal& samtal, QDate today) {
    Issues found;
    if (samtal.occasion == Occasion::Barnsamtal) {
        if (!samtal.child)
            found.push_back({u"samtal.child.missing"_s, u"child"_s, {}});
        if (isBlank(samtal.heldBy))
            found.push_back({u"samtal.heldBy.missing"_s, u"heldBy"_s, {}});
    }
    if (!samtal.date.isValid())
        found.push_back({u"samtal.date.missing"_s, u"date"_s, {}});
    else if (samtal.date > today)
        found.push_back({u"samtal.date.future"_s, u"date"_s, {}});
    if (isEmpty(samtal))
        found.push_back({u"samtal.empty"_s, {}, {}});
    checkInstrument(found, u"child"_s, samtal.childPart.instrument, samtal.childPart.areas);
    checkGuardians(found, samtal);
    checkTexts(found, samtal);
    return found;
}

std::vector<CompassProfile> profiles(const Barnsamtal& samtal, const QString& model) {
    std::vector<CompassProfile> result;
    if (hasRating(samtal.childPart.areas))
        result.push_back(
            partProfile(samtal, model, {RaterKind::Child, {}}, samtal.childPart.instrument, samtal.childPart.areas));
    for (const auto& [number, kind] : {std::pair(1, RaterKind::Guardian1), std::pair(2, RaterKind::Guardian2)})
        for (const GuardianPart& part : samtal.guardianParts)
            if (part.guardian == number && hasRating(part.areas))
                result.push_back(partProfile(
                    samtal, model, {kind, part.relation.isEmpty() ? part.name : part.relation}, part.instrument,
                    part.areas));
    return result;
}

} // namespace bk
