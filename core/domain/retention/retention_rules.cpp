// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/retention/retention_rules.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

namespace bk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<EnumId<DocumentClass>, documentClassCount> classIds{{
    {DocumentClass::Card, "card"_L1},
    {DocumentClass::Anmalan, "anmalan"_L1},
    {DocumentClass::Consent, "consent"_L1},
    {DocumentClass::Compass, "compass"_L1},
    {DocumentClass::Process, "process"_L1},
    {DocumentClass::Meeting, "meeting"_L1},
    {DocumentClass::Plan, "plan"_L1},
    {DocumentClass::Visit, "visit"_L1},
    {DocumentClass::Identity, "identity"_L1},
}};

} // namespace

QString toString(DocumentClass documents) { return idIn(classIds, documents); }

std::optional<DocumentClass> documentClassFrom(const QString& text) { return valueIn(classIds, text); }

Issues issues(const RetentionRules& rules) {
    Issues found;
    for (const DocumentClass each : everyDocumentClass) {
        const int years = rules.of(each).years;
        if (years < RetentionRule::leastYears || years > RetentionRule::mostYears)
            found.push_back(
                {QStringLiteral("retention.years.range"),
                 toString(each),
                 {QString::number(RetentionRule::leastYears), QString::number(RetentionRule::mostYears)}});
    }
    if (rules.of(DocumentClass::Identity).journal)
        found.push_back({QStringLiteral("retention.identity.journal"), toString(DocumentClass::Identity), {}});
    if (rules.decision.size() > text_limits::name)
        found.push_back(
            {QStringLiteral("unit.text.tooLong"), QStringLiteral("decision"), {QString::number(text_limits::name)}});
    return found;
}

} // namespace bk
