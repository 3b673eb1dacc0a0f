// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/child/child.h"

#include "core/domain/child/contact_lengths.h"
#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<ProtectedIdentity>, 4> ids{{
    {ProtectedIdentity::None, "none"_L1},
    {ProtectedIdentity::Sekretessmarkering, "sekretessmarkering"_L1},
    {ProtectedIdentity::SkyddadFolkbokforing, "skyddad-folkbokforing"_L1},
    {ProtectedIdentity::FingeradePersonuppgifter, "fingerade-personuppgifter"_L1},
}};

constexpr int guardiansAtMost = 2;
/// Support ends with school; past this a birth date is a slip of the pen. (P)
constexpr int oldestYears = 25;

QString guardianField(std::size_t index) { return u"guardian.%1."_s.arg(index + 1); }

void checkTexts(Issues& issues, const Child& child) {
    const QString rule = u"child.text.tooLong"_s;
    checkLength(issues, rule, u"givenName"_s, child.givenName, text_limits::name);
    checkLength(issues, rule, u"familyName"_s, child.familyName, text_limits::name);
    checkLength(issues, rule, u"preferredName"_s, child.preferredName, text_limits::name);
    checkLength(issues, rule, u"place"_s, child.place, text_limits::line);
    checkLengths(issues, rule, u"contact."_s, child.contact);
    for (std::size_t i = 0; i < child.guardians.size(); ++i) {
        const Guardian& guardian = child.guardians[i];
        const QString where = guardianField(i);
        checkLength(issues, rule, where + u"name"_s, guardian.name, text_limits::name);
        checkLength(issues, rule, where + u"relation"_s, guardian.relation, text_limits::line);
        checkLengths(issues, rule, where + u"contact."_s, guardian.contact);
    }
    checkLengths(issues, rule, u"barnkontakt."_s, child.barnkontakt);
    checkLengths(issues, rule, u"stodsamordnare."_s, child.stodsamordnare);
}

void checkBirth(Issues& issues, const Child& child, QDate today) {
    if (!child.birthDate.isValid())
        return;
    if (child.birthDate > today)
        issues.push_back({u"child.birthDate.future"_s, u"birthDate"_s, {}});
    else if (child.ageOn(today).value_or(0) > oldestYears)
        issues.push_back({u"child.birthDate.tooOld"_s, u"birthDate"_s, {QString::number(oldestYears)}});
    if (child.personnummer && child.personnummer->birthDate().isValid() &&
        child.personnummer->birthDate() != child.birthDate)
        issues.push_back({u"child.personnummer.birthDate"_s, u"birthDate"_s, {}});
}

void checkGuardians(Issues& issues, const Child& child) {
    if (child.guardians.size() > guardiansAtMost)
        issues.push_back({u"child.guardians.tooMany"_s, u"guardians"_s, {QString::number(guardiansAtMost)}});
    for (std::size_t i = 0; i < child.guardians.size(); ++i)
        if (isBlank(child.guardians[i].name))
            issues.push_back({u"child.guardian.name.missing"_s, QString::number(i + 1), {}});
}

void checkProtection(Issues& issues, const Child& child) {
    if (child.protection == ProtectedIdentity::None)
        return;
    const QString rule = u"child.protected.contact"_s;
    if (!child.contact.isEmpty())
        issues.push_back({rule, u"contact"_s, {}});
    if (!child.place.isEmpty())
        issues.push_back({rule, u"place"_s, {}});
    for (std::size_t i = 0; i < child.guardians.size(); ++i)
        if (!child.guardians[i].contact.isEmpty())
            issues.push_back({rule, guardianField(i) + u"contact"_s, {}});
}

} // namespace

QString toString(ProtectedIdentity protection) { return idIn(ids, protection); }

std::optional<ProtectedIdentity> protectedIdentityFrom(const QString& text) { return valueIn(ids, text); }

QString Child::fullName() const { return (givenName + u' ' + familyName).trimmed(); }

std::optional<int> Child::ageOn(QDate day) const {
    if (!birthDate.isValid() || !day.isValid() || day < birthDate)
        return std::nullopt;
    const bool hadBirthday = std::pair(day.month(), day.day()) >= std::pair(birthDate.month(), birthDate.day());
    return day.year() - birthDate.year() - (hadBirthday ? 0 : 1);
}

Issues issues(const Child& child, QDate today) {
    Issues found;
    if (isBlank(child.givenName) && isBlank(child.familyName) && isBlank(child.preferredName))
        found.push_back({u"child.name.missing"_s, u"givenName"_s, {}});
    checkBirth(found, child, today);
    checkGuardians(found, child);
    checkProtection(found, child);
    checkTexts(found, child);
    return found;
}

} // namespace bk
