// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/record_rows.h"

#include "ui/forms/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk::record_rows {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::record_rows)
};

QString ofEight(std::ptrdiff_t areas) { return Text::tr("%1 av %2").arg(areas).arg(areaCount); }

} // namespace

QStringList of(const Barnsamtal& samtal) {
    QStringList who;
    for (const CompassProfile& profile : profiles(samtal, {}))
        if (profile.rater.kind == RaterKind::Child)
            who.append(Text::tr("barnet"));
    for (const GuardianPart& part : samtal.guardianParts)
        who.append(words::guardian(part).toLower());
    return {
        words::shortDate(samtal.date), samtal.followUp ? Text::tr("Uppföljning") : words::occasion(samtal.occasion),
        samtal.heldBy, who.isEmpty() ? Text::tr("ingen skattning") : words::listed(who)};
}

QStringList of(const Skattning& skattning) {
    const auto rated = std::count_if(
        skattning.areas.begin(), skattning.areas.end(), [](const AreaRatings& area) { return area.mean().count > 0; });
    return {
        words::shortDate(skattning.date), skattning.raterName, skattning.profession, skattning.organisation,
        ofEight(rated)};
}

QStringList of(const GemensamBehovskompass& joint) {
    const auto agreed = std::count_if(
        joint.areas.begin(), joint.areas.end(), [](const AgreedArea& area) { return area.agreedTenths.has_value(); });
    return {words::shortDate(joint.date), ofEight(agreed), joint.agreedBy.simplified()};
}

QStringList of(const SharingEntry& entry) {
    const QString told = entry.ownUse ? Text::tr("eget bruk")
                         : entry.told ? Text::tr("ja")
                                      : Text::tr("nej: %1").arg(entry.notToldBecause);
    return {
        entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
        entry.what,
        words::sharingWay(entry.way),
        entry.ownUse ? Text::tr("stannar i verksamheten") : entry.receiver,
        entry.purpose,
        told};
}

} // namespace bk::record_rows
