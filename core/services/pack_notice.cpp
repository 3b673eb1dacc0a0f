// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/pack_notice.h"

#include "core/documents/paper_language.h"
#include "core/services/open_unit.h"

#include <QStringList>

#include <algorithm>

namespace bk {

QString noticeOf(const InstrumentPack& pack) {
    if (!pack.official)
        return inPaperLanguage(pack.notice);
    const QString owner = paperTranslate("Paper", "Officiellt instrument från %1.").arg(pack.owner);
    return pack.notice.isEmpty() ? owner : owner + QLatin1Char(' ') + inPaperLanguage(pack.notice);
}

QString packNotice(const OpenUnit& unit, std::span<const InstrumentRef> answered) {
    QStringList notices;
    for (const auto& pack : unit.instruments().packs()) {
        const bool wasAnswered = std::ranges::any_of(
            answered, [&](const InstrumentRef& ref) { return unit.instruments().packOf(ref) == pack.get(); });
        const QString notice = wasAnswered ? noticeOf(*pack) : QString();
        if (!notice.isEmpty() && !notices.contains(notice))
            notices.append(notice);
    }
    return notices.isEmpty() ? unit.packNotice() : notices.join(QLatin1Char(' '));
}

QString packNotice(const OpenUnit& unit, std::span<const CompassProfile> profiles) {
    std::vector<InstrumentRef> answered;
    for (const CompassProfile& profile : profiles)
        answered.push_back(profile.instrument);
    return packNotice(unit, answered);
}

} // namespace bk
