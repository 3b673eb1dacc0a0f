// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/frozen_plan.h"

#include "core/domain/common/error.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("FrozenPlan", text); }

void refuseAny(const Issues& found) {
    if (!found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
}

PlanVersion versionOrThrow(OpenUnit& unit, PlanVersionId id) {
    auto version = unit.planVersions().find(id);
    if (!version)
        throw Error(Error::Kind::NotFound, u"plan version"_s);
    return std::move(*version);
}

/// Who is asked to sign, each once.
class Signers {
public:
    explicit Signers(const std::vector<PlanSignature>& signatures) : m_signed(signatures) {}

    void add(SignatureRole role, const QString& name, const QString& organisation, QDate day) {
        const auto has = [&](const std::vector<PlanSignature>& list) {
            return std::ranges::find(list, name, &PlanSignature::name) != list.end();
        };
        if (!name.trimmed().isEmpty() && !has(m_signed) && !has(m_awaited))
            m_awaited.push_back({role, name, organisation, day, {}});
    }
    std::vector<PlanSignature> awaited() && { return std::move(m_awaited); }

private:
    const std::vector<PlanSignature>& m_signed;
    std::vector<PlanSignature> m_awaited;
};

void addTeam(Signers& signers, OpenUnit& unit, ChildId child, bool hidden) {
    for (const MeetingOfChild& each : unit.meetings().ofChild(child)) {
        if (!isIndividual(each.kind) || !each.started.isValid())
            continue;
        const auto meeting = unit.meetings().find(each.id);
        for (const MeetingParticipant& participant : meeting.value_or(Meeting()).participants) {
            if (participant.role != ParticipantRole::Professional || participant.attendance == Attendance::Absent)
                continue;
            const auto organisation =
                participant.organisation ? unit.registers().find(*participant.organisation) : std::nullopt;
            signers.add(
                SignatureRole::Participant, participant.name,
                hidden ? QString() : organisation.value_or(Organisation()).name, unit.today());
        }
        return;
    }
}

} // namespace

PlanVersion
freezePlan(OpenUnit& unit, ChildId child, const QString& note, const std::vector<PlanSignature>& signatures) {
    const BarnetsPlanPaper paper = planPaper(unit, child);
    if (!isBegun(paper.plan))
        throw Error(Error::Kind::Refused, u"plan.notBegun"_s);
    refuseAny(issues(paper.plan, unit.today()));
    PlanVersion version;
    version.child = child;
    version.frozenAt = unit.clock().now();
    version.frozenBy = unit.user().displayName.isEmpty() ? unit.user().login : unit.user().displayName;
    version.note = note;
    version.signatures = signatures;
    refuseAny(issues(version, unit.today()));
    version.content = frozenContent(paper);
    return unit.planVersions().add(std::move(version));
}

PlanVersion signPlanVersion(OpenUnit& unit, PlanVersionId id, const std::vector<PlanSignature>& signatures) {
    PlanVersion version = versionOrThrow(unit, id);
    PlanVersion added = version;
    added.signatures = signatures;
    refuseAny(issues(added, unit.today()));
    Transaction transaction(unit.connection());
    for (const PlanSignature& signature : signatures) {
        unit.planVersions().sign(id, signature);
        version.signatures.push_back(signature);
    }
    transaction.commit();
    return version;
}

std::vector<PlanSignature> awaitedSignatures(OpenUnit& unit, PlanVersionId id) {
    const BarnetsPlanPaper paper = versionPaper(unit, id);
    const Child& child = paper.child;
    const bool hidden = child.protection != ProtectedIdentity::None;
    Signers signers(paper.signatures);
    signers.add(SignatureRole::Child, child.fullName(), {}, unit.today());
    for (const Guardian& guardian : child.guardians)
        signers.add(SignatureRole::Guardian, guardian.name, {}, unit.today());
    for (const ResponsiblePerson* person : {&child.barnkontakt, &child.stodsamordnare})
        signers.add(SignatureRole::Participant, person->name, hidden ? QString() : person->organisation, unit.today());
    addTeam(signers, unit, child.id, hidden);
    return std::move(signers).awaited();
}

BarnetsPlanPaper versionPaper(OpenUnit& unit, PlanVersionId id, const PlanOptions& options) {
    const PlanVersion version = versionOrThrow(unit, id);
    const auto now = unit.children().find(version.child);
    if (!now)
        throw Error(Error::Kind::NotFound, u"child"_s);
    BarnetsPlanPaper paper = frozenPaper(version);
    paper.options = options;
    if (now->protection != ProtectedIdentity::None) {
        Child child = *now;
        child.barnkontakt = paper.child.barnkontakt;
        child.stodsamordnare = paper.child.stodsamordnare;
        paper.child = std::move(child);
    }
    paper.child.protection = now->protection;
    return paper;
}

QString versionInWords(const PlanVersion& version, const PlanOptions& options, SharingWay way) {
    return u"%1, %2"_s.arg(
        planInWords(options, way),
        tr("version %1 från %2").arg(version.number).arg(version.frozenAt.toLocalTime().date().toString(Qt::ISODate)));
}

LeavingPaper planVersionPaper(OpenUnit& unit, PlanVersionId id, SharingEntry entry, const PlanOptions& options) {
    const PlanVersion version = versionOrThrow(unit, id);
    entry.child = version.child;
    entry.what = versionInWords(version, options, entry.way);
    return {barnetsPlanDocument(versionPaper(unit, id, options)), {std::move(entry)}};
}

void sharePlanVersion(
    OpenUnit& unit, PlanVersionId id, SharingEntry entry, const PlanOptions& options, const QString& path) {
    entry.way = paperWayOf(path);
    sharePaper(unit, planVersionPaper(unit, id, std::move(entry), options), path);
}

} // namespace bk
