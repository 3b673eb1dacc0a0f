// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/unit/unit_settings.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<UnitKind>, 6> ids{{
    {UnitKind::Forskola, "forskola"_L1},
    {UnitKind::Grundskola, "grundskola"_L1},
    {UnitKind::Bvc, "bvc"_L1},
    {UnitKind::Bmm, "bmm"_L1},
    {UnitKind::Annan, "annan"_L1},
    {UnitKind::Styrgrupp, "styrgrupp"_L1},
}};

void checkThresholds(Issues& issues, const ComparisonThresholds& thresholds) {
    const auto outside = [&issues](const QString& where, Fraction value, Fraction lowest, Fraction highest) {
        if (value < lowest || value > highest)
            issues.push_back({u"unit.thresholds.range"_s, where, {lowest.shown(), highest.shown()}});
    };
    outside(u"thresholds.well"_s, thresholds.well, Fraction(1), Fraction(5));
    outside(u"thresholds.strengthen"_s, thresholds.strengthen, Fraction(1), Fraction(5));
    outside(u"thresholds.differ"_s, thresholds.differ, Fraction(1, 10), Fraction(4));
    if (thresholds.strengthen >= thresholds.well)
        issues.push_back({u"unit.thresholds.order"_s, u"thresholds.strengthen"_s, {}});
}

void checkTexts(Issues& issues, const UnitSettings& settings) {
    const QString rule = u"unit.text.tooLong"_s;
    checkLength(issues, rule, u"name"_s, settings.name, text_limits::name);
    checkLength(issues, rule, u"place"_s, settings.place, text_limits::line);
    checkLength(issues, rule, u"goldenRule"_s, settings.goldenRule, text_limits::freeText);
    int number = 0;
    for (const EmergencyNumber& emergency : settings.emergencyNumbers) {
        const QString where = u"emergencyNumber.%1."_s.arg(++number);
        checkLength(issues, rule, where + u"label"_s, emergency.label, text_limits::line);
        checkLength(issues, rule, where + u"number"_s, emergency.number, text_limits::line);
    }
}

} // namespace

QString toString(UnitKind kind) { return idIn(ids, kind); }

std::optional<UnitKind> unitKindFrom(const QString& text) { return valueIn(ids, text); }

bool holdsChildren(UnitKind kind) { return kind != UnitKind::Styrgrupp; }

Issues issues(const UnitSettings& settings) {
    Issues found;
    if (isBlank(settings.name))
        found.push_back({u"unit.name.missing"_s, u"name"_s, {}});
    checkThresholds(found, settings.thresholds);
    if (settings.lockAfterMinutes < 1 || settings.lockAfterMinutes > 15)
        found.push_back({u"unit.lock.range"_s, u"lockAfterMinutes"_s, {u"1"_s, u"15"_s}});
    checkTexts(found, settings);
    return found;
}

} // namespace bk
