// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/uppfoljningssamtal.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void checkTexts(Issues& issues, const Uppfoljningssamtal& samtal) {
    const QString rule = u"uppfoljning.text.tooLong"_s;
    checkLength(issues, rule, u"heldBy"_s, samtal.heldBy, text_limits::name);
    checkLength(issues, rule, u"guardians"_s, samtal.guardians, text_limits::line);
    checkLength(issues, rule, u"assessment"_s, samtal.assessment, text_limits::freeText);
    checkLength(issues, rule, u"support"_s, samtal.support, text_limits::freeText);
    checkLength(issues, rule, u"familysView"_s, samtal.familysView, text_limits::freeText);
    checkNotes(issues, rule, samtal.principles);
}

} // namespace

Issues issues(const Uppfoljningssamtal& samtal, QDate today) {
    Issues found;
    if (!samtal.date.isValid())
        found.push_back({u"uppfoljning.date.missing"_s, u"date"_s, {}});
    else if (samtal.date > today)
        found.push_back({u"uppfoljning.date.future"_s, u"date"_s, {}});
    if (isBlank(samtal.heldBy))
        found.push_back({u"uppfoljning.heldBy.missing"_s, u"heldBy"_s, {}});
    if (isBlank(samtal.assessment))
        found.push_back({u"uppfoljning.assessment.missing"_s, u"assessment"_s, {}});
    if (isBlank(samtal.support))
        found.push_back({u"uppfoljning.support.missing"_s, u"support"_s, {}});
    if (!samtal.next)
        found.push_back({u"uppfoljning.next.missing"_s, u"next"_s, {}});
    checkAnswered(found, u"uppfoljning.principle.open"_s, samtal.principles);
    if (samtal.next != Station::BehovUppfyllt && !samtal.followUp.isValid())
        found.push_back({u"uppfoljning.followUp.missing"_s, u"followUp"_s, {}});
    checkTexts(found, samtal);
    return found;
}

} // namespace bk
