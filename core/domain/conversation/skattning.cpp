// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/conversation/skattning.h"

#include "core/domain/common/text_limits.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

bool hasRating(const Skattning& skattning) {
    return std::any_of(skattning.areas.begin(), skattning.areas.end(), [](const AreaRatings& area) {
        return std::any_of(area.answers.begin(), area.answers.end(), [](const ItemAnswer& answer) {
            return answer.rating.has_value();
        });
    });
}

void checkItems(Issues& issues, const AreaRatings& ratings, const InstrumentArea& asked) {
    QSet<QString> missing;
    for (const Item& statement : asked.statements)
        missing.insert(statement.id);
    const QSet<QString> known = missing;
    for (const ItemAnswer& answer : ratings.answers) {
        if (!known.contains(answer.item))
            issues.push_back({u"skattning.item.unknown"_s, answer.item, {}});
        else if (!missing.remove(answer.item))
            issues.push_back({u"skattning.item.duplicate"_s, answer.item, {}});
    }
    for (const Item& statement : asked.statements)
        if (missing.contains(statement.id))
            issues.push_back({u"skattning.item.missing"_s, statement.id, {}});
}

void checkTexts(Issues& issues, const Skattning& skattning) {
    const QString rule = u"skattning.text.tooLong"_s;
    checkLength(issues, rule, u"label"_s, skattning.label, text_limits::line);
    checkLength(issues, rule, u"raterName"_s, skattning.raterName, text_limits::name);
    checkLength(issues, rule, u"profession"_s, skattning.profession, text_limits::line);
    checkLength(issues, rule, u"organisation"_s, skattning.organisation, text_limits::name);
    for (const Area area : allAreas) {
        checkLength(
            issues, rule, u"area.%1"_s.arg(indexOf(area)), skattning.areas[area].comment, text_limits::freeText);
        for (const ItemAnswer& answer : skattning.areas[area].answers)
            checkLength(issues, rule, answer.item, answer.comment, text_limits::freeText);
    }
}

void checkDate(Issues& issues, const QString& record, QDate date, QDate today) {
    if (!date.isValid())
        issues.push_back({record + u".date.missing"_s, u"date"_s, {}});
    else if (date > today)
        issues.push_back({record + u".date.future"_s, u"date"_s, {}});
}

constexpr int lowestTenths = 10 * Rating::lowest;
constexpr int highestTenths = 10 * Rating::highest;

void checkAgreed(Issues& issues, const AgreedArea& agreed, const QString& where) {
    if (!agreed.agreedTenths)
        return;
    if (*agreed.agreedTenths < lowestTenths || *agreed.agreedTenths > highestTenths)
        issues.push_back(
            {u"gemensam.value.outside"_s, where, {QString::number(Rating::lowest), QString::number(Rating::highest)}});
    if (agreed.proposal && agreed.proposal->tenths() != *agreed.agreedTenths && isBlank(agreed.motivation))
        issues.push_back({u"gemensam.motivation.missing"_s, where, {}});
}

} // namespace

AreaMean AreaRatings::mean() const {
    std::vector<Answer> ratings;
    ratings.reserve(answers.size());
    for (const ItemAnswer& answer : answers)
        ratings.push_back(answer.rating);
    return AreaMean::fromAnswers(ratings);
}

Skattning blankSkattning(const Instrument& instrument) {
    Skattning blank;
    blank.instrument = instrument.ref;
    for (const Area area : allAreas)
        for (const Item& statement : instrument.areas[area].statements)
            blank.areas[area].answers.push_back({statement.id, {}, {}});
    return blank;
}

Issues issues(const Skattning& skattning, const Instrument& instrument, QDate today) {
    Issues found;
    if (isBlank(skattning.raterName))
        found.push_back({u"skattning.rater.missing"_s, u"raterName"_s, {}});
    checkDate(found, u"skattning"_s, skattning.date, today);
    if (!hasRating(skattning))
        found.push_back({u"skattning.empty"_s, {}, {}});
    if (skattning.instrument != instrument.ref)
        found.push_back(
            {u"skattning.instrument.mismatch"_s, u"instrument"_s, {instrument.ref.id, instrument.ref.version}});
    for (const Area area : allAreas)
        checkItems(found, skattning.areas[area], instrument.areas[area]);
    checkTexts(found, skattning);
    return found;
}

CompassProfile profile(const Skattning& skattning, const QString& model) {
    QString rater = skattning.raterName;
    if (!skattning.profession.isEmpty())
        rater += u", "_s + skattning.profession;
    CompassProfile result{{RaterKind::Professional, rater}, skattning.date, skattning.instrument, model, {}};
    for (const Area area : allAreas) {
        const AreaMean mean = skattning.areas[area].mean();
        result.areas[area] = {mean.mean(), mean.count, mean.of, skattning.areas[area].comment};
    }
    return result;
}

Issues issues(const GemensamBehovskompass& joint, QDate today) {
    Issues found;
    checkDate(found, u"gemensam"_s, joint.date, today);
    if (std::none_of(joint.areas.begin(), joint.areas.end(), [](const AgreedArea& area) {
            return area.agreedTenths.has_value();
        }))
        found.push_back({u"gemensam.empty"_s, {}, {}});
    if (joint.participants.empty())
        found.push_back({u"gemensam.participants.missing"_s, u"participants"_s, {}});
    checkLength(found, u"gemensam.text.tooLong"_s, u"agreedBy"_s, joint.agreedBy, text_limits::freeText);
    for (const Area area : allAreas) {
        const QString where = QString::number(indexOf(area));
        checkAgreed(found, joint.areas[area], where);
        checkLength(found, u"gemensam.text.tooLong"_s, where, joint.areas[area].motivation, text_limits::freeText);
    }
    return found;
}

CompassProfile profile(const GemensamBehovskompass& joint, const QString& model) {
    CompassProfile result{{RaterKind::Team, {}}, joint.date, joint.instrument, model, {}};
    const int participants = int(joint.participants.size());
    for (const Area area : allAreas) {
        const AgreedArea& agreed = joint.areas[area];
        AreaPoint& point = result.areas[area];
        point.of = participants;
        point.comment = agreed.motivation;
        if (agreed.agreedTenths) {
            point.value = Fraction(*agreed.agreedTenths, 10);
            point.answered = participants;
        }
    }
    return result;
}

} // namespace bk
