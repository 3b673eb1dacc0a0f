// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_series.h"

#include "core/documents/paper_language.h"

#include <QLocale>

#include <algorithm>

namespace bk {
namespace {

bool holds(std::span<const CompassProfile> profiles, RaterKind kind) {
    return std::any_of(
        profiles.begin(), profiles.end(), [kind](const CompassProfile& profile) { return profile.rater.kind == kind; });
}

} // namespace

QString raterLabel(const Rater& rater) {
    switch (rater.kind) {
    case RaterKind::Child: return paperTranslate("Paper", "Barnet");
    case RaterKind::Guardian1: return paperTranslate("Paper", "Vårdnadshavare 1");
    case RaterKind::Guardian2: return paperTranslate("Paper", "Vårdnadshavare 2");
    case RaterKind::Professional: return rater.name.isEmpty() ? paperTranslate("Paper", "Yrkesperson") : rater.name;
    case RaterKind::Team: return paperTranslate("Paper", "Teamet");
    }
    Q_UNREACHABLE();
}

QString shortDate(QDate date) { return paperDate(date, QT_TRANSLATE_NOOP("Paper", "d MMM yyyy")); }

std::vector<CompassSeries> compassSeries(std::span<const CompassProfile> profiles) {
    const bool bothGuardians = holds(profiles, RaterKind::Guardian1) && holds(profiles, RaterKind::Guardian2);
    std::vector<CompassSeries> series;
    for (const CompassProfile& profile : profiles) {
        const auto same = std::count_if(profiles.begin(), profiles.end(), [&](const CompassProfile& other) {
            return other.rater == profile.rater;
        });
        QString label = profile.rater.kind == RaterKind::Guardian1 && !bothGuardians
                            ? paperTranslate("Paper", "Vårdnadshavare")
                            : raterLabel(profile.rater);
        if (same > 1 && profile.date.isValid())
            label += QStringLiteral(", ") + shortDate(profile.date);
        series.push_back({profile, label});
    }
    return series;
}

} // namespace bk
