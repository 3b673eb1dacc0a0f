// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/register/organisation.h"

#include "core/domain/child/contact_lengths.h"
#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<OrganisationKind>, 4> kindIds{{
    {OrganisationKind::Kommun, "kommun"_L1},
    {OrganisationKind::Region, "region"_L1},
    {OrganisationKind::Polis, "polis"_L1},
    {OrganisationKind::Enskild, "enskild"_L1},
}};

constexpr std::array<EnumId<LifeStage>, 4> stageIds{{
    {LifeStage::Barnmorska, "barnmorska"_L1},
    {LifeStage::BvcSkoterska, "bvc-skoterska"_L1},
    {LifeStage::RektorForskola, "rektor-forskola"_L1},
    {LifeStage::RektorGrundskola, "rektor-grundskola"_L1},
}};

/// The midwife's time ends with the first home visit, which comes within days of the birth. (P)
constexpr int daysWithMidwife = 10;
constexpr int schoolAge = 6;
constexpr int schoolStartsInMonth = 8;

} // namespace

QString toString(OrganisationKind kind) { return idIn(kindIds, kind); }

std::optional<OrganisationKind> organisationKindFrom(const QString& text) { return valueIn(kindIds, text); }

QString Organisation::fullName() const {
    return isBlank(legalBody) || legalBody == name ? name : u"%1 (%2)"_s.arg(name, legalBody);
}

Issues issues(const Organisation& organisation) {
    Issues found;
    if (isBlank(organisation.name))
        found.push_back({u"organisation.name.missing"_s, u"name"_s, {}});
    const QString tooLong = u"organisation.text.tooLong"_s;
    checkLength(found, tooLong, u"name"_s, organisation.name, text_limits::name);
    checkLength(found, tooLong, u"legalBody"_s, organisation.legalBody, text_limits::name);
    int number = 0;
    for (const ContactPerson& person : organisation.persons) {
        const QString where = u"person.%1."_s.arg(++number);
        if (isBlank(person.name))
            found.push_back({u"organisation.person.missing"_s, QString::number(number), {}});
        checkLength(found, tooLong, where + u"name"_s, person.name, text_limits::name);
        checkLength(found, tooLong, where + u"profession"_s, person.profession, text_limits::line);
        checkLengths(found, tooLong, where + u"contact."_s, person.contact);
    }
    return found;
}

QString toString(LifeStage stage) { return idIn(stageIds, stage); }

std::optional<LifeStage> lifeStageFrom(const QString& text) { return valueIn(stageIds, text); }

Issues issues(const BarnkontaktEntry& entry) {
    Issues found;
    if (isBlank(entry.person.name))
        found.push_back({u"directory.name.missing"_s, u"person.name"_s, {}});
    if (isBlank(entry.person.organisation))
        found.push_back({u"directory.organisation.missing"_s, u"person.organisation"_s, {}});
    checkLengths(found, u"directory.text.tooLong"_s, u"person."_s, entry.person);
    checkLength(found, u"directory.text.tooLong"_s, u"covers"_s, entry.covers, text_limits::line);
    return found;
}

std::optional<LifeStage> proposedStage(const Child& child, QDate today) {
    const std::optional<int> age = child.ageOn(today);
    if (!age)
        return std::nullopt;
    if (today >= QDate(child.birthDate.year() + schoolAge, schoolStartsInMonth, 1))
        return LifeStage::RektorGrundskola;
    if (*age >= 1)
        return LifeStage::RektorForskola;
    return child.birthDate.daysTo(today) < daysWithMidwife ? LifeStage::Barnmorska : LifeStage::BvcSkoterska;
}

} // namespace bk
