// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/plan_version.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<SignatureRole>, 3> roleIds{
    {{SignatureRole::Child, "child"_L1},
     {SignatureRole::Guardian, "guardian"_L1},
     {SignatureRole::Participant, "participant"_L1}}};

} // namespace

QString toString(SignatureRole role) { return idIn(roleIds, role); }
std::optional<SignatureRole> signatureRoleFrom(const QString& text) { return valueIn(roleIds, text); }

Issues issues(const PlanVersion& version, QDate today) {
    Issues found;
    const QString tooLong = u"planVersion.text.tooLong"_s;
    checkLength(found, tooLong, u"note"_s, version.note, text_limits::line);
    int number = 0;
    for (const PlanSignature& signature : version.signatures) {
        const QString where = u"signature."_s + QString::number(++number);
        if (isBlank(signature.name))
            found.push_back({u"planVersion.signature.name"_s, where, {}});
        if (!signature.date.isValid() || signature.date > today)
            found.push_back({u"planVersion.signature.date"_s, where, {}});
        else if (version.frozenAt.isValid() && signature.date < version.frozenAt.toLocalTime().date())
            found.push_back({u"planVersion.signature.early"_s, where, {}});
        checkLength(found, tooLong, where, signature.name, text_limits::name);
        checkLength(found, tooLong, where, signature.organisation, text_limits::name);
        checkLength(found, tooLong, where, signature.reference, text_limits::line);
    }
    return found;
}

} // namespace bk
