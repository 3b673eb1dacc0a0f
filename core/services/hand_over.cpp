// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/hand_over.h"

#include "core/documents/handover_paper.h"
#include "core/documents/paper_parts.h"
#include "core/domain/common/error.h"
#include "core/services/golden_rule.h"
#include "core/services/process_text.h"
#include "core/services/visit_text.h"
#include "core/services/visits.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("HandOver", text); }

Child childOrThrow(OpenUnit& unit, ChildId id) {
    auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    return std::move(*child);
}

bool isOpen(OpenUnit& unit, const Child& child, const Consent& consent) {
    return consent.sharing && state(consent, child, unit.today(), unit.process().latestSeen()) == ConsentState::Valid;
}

bool names(const Consent& consent, OrganisationId organisation) {
    return std::ranges::find(consent.organisations, organisation) != consent.organisations.end();
}

void refuse(const QString& rule) { throw Error(Error::Kind::Refused, rule); }

void check(OpenUnit& unit, const Child& child, const Handover& handover) {
    if (const Issues found = issues(handover, unit.today()); !found.empty())
        refuse(found.front().rule);
    if (!handover.consentNeeded)
        return;
    const std::optional<Consent> consent = unit.consents().find(*handover.consent);
    if (!consent || consent->child != child.id || !isOpen(unit, child, *consent))
        refuse(u"handover.consent.closed"_s);
    if (!names(*consent, *handover.toOrganisation))
        refuse(u"handover.consent.notNamed"_s);
}

QString consentText(OpenUnit& unit, const Handover& handover) {
    if (!handover.consent)
        return {};
    const std::optional<Consent> consent = unit.consents().find(*handover.consent);
    if (!consent)
        return {};
    const QString kind = process_text::consentKind(consent->kind);
    return consent->validFrom.isValid() ? u"%1, %2"_s.arg(kind, paper::longDate(consent->validFrom)) : kind;
}

/// Each visit that came to something before the handover, with what it came to and when.
std::vector<std::pair<QString, QString>> visitsSoFar(OpenUnit& unit, const Handover& handover) {
    std::vector<std::pair<QString, QString>> rows;
    for (const Visit& visit : visitsOf(unit).ofChild(handover.child))
        if (visit.state != VisitState::Booked && visit.date <= handover.date)
            rows.emplace_back(
                visit_text::kind(visit.programme, visit.kind),
                u"%1, %2"_s.arg(visit_text::state(visit.state), paper::longDate(visit.date)));
    return rows;
}

/// Nothing of where the child was or will be; by telephone they reach each other.
Handover withoutPlaces(Handover handover) {
    for (ResponsiblePerson* person : {&handover.from, &handover.to}) {
        person->organisation.clear();
        person->contact.address.clear();
        person->contact.email.clear();
    }
    return handover;
}

} // namespace

HandoverId handOver(OpenUnit& unit, Handover handover) {
    Child child = childOrThrow(unit, handover.child);
    check(unit, child, handover);
    handover.savedAt = unit.clock().now();
    if (!handover.stodsamordnare)
        child.barnkontakt = handover.to;
    else if (handover.stage)
        child.stodsamordnare = {};
    else
        child.stodsamordnare = handover.to;
    child.changedAt = handover.savedAt;
    Transaction transaction(unit.connection());
    const HandoverId id = unit.process().save(handover);
    unit.children().save(child);
    transaction.commit();
    return id;
}

std::vector<Consent> consentsForHandover(OpenUnit& unit, ChildId id) {
    const Child child = childOrThrow(unit, id);
    std::vector<Consent> open = unit.consents().ofChild(id);
    std::erase_if(open, [&](const Consent& consent) { return !isOpen(unit, child, consent); });
    std::ranges::reverse(open);
    return open;
}

Handover proposedHandover(OpenUnit& unit, ChildId id) {
    const Child child = childOrThrow(unit, id);
    Handover handover;
    handover.child = id;
    handover.from = child.barnkontakt;
    handover.stage = proposedStage(child, unit.today());
    handover.date = unit.today();
    return handover;
}

std::optional<Handover> returningPlan(const Child& child, QDate date) {
    if (child.stodsamordnare.isEmpty())
        return std::nullopt;
    Handover handover;
    handover.child = child.id;
    handover.stodsamordnare = true;
    handover.date = date;
    handover.from = child.stodsamordnare;
    handover.to = child.barnkontakt;
    handover.stage = proposedStage(child, date).value_or(LifeStage::RektorGrundskola);
    return handover;
}

Handover proposedPlanHandover(OpenUnit& unit, ChildId id) {
    const Child child = childOrThrow(unit, id);
    if (const auto returning = returningPlan(child, unit.today()))
        return *returning;
    Handover handover;
    handover.child = id;
    handover.stodsamordnare = true;
    handover.date = unit.today();
    handover.from = child.barnkontakt;
    return handover;
}

LeavingPaper handoverPaper(OpenUnit& unit, const Handover& handover, SharingEntry entry) {
    const Child child = childOrThrow(unit, handover.child);
    const bool hidden = child.protection != ProtectedIdentity::None;
    HandoverPaper paper;
    paper.handover = hidden ? withoutPlaces(handover) : handover;
    paper.childName = hidden || child.fullName().isEmpty() ? child.calledName() : child.fullName();
    paper.birthDate = child.birthDate;
    paper.stageName = handover.stage ? process_text::lifeStage(*handover.stage) : QString();
    paper.consent = consentText(unit, handover);
    for (const Guardian& guardian : child.guardians)
        paper.guardians.push_back(guardian.name);
    if (!handover.stodsamordnare && handover.carriesReport())
        paper.visits = visitsSoFar(unit, handover);
    paper.goldenRule = goldenRule(unit);
    paper.unitName = hidden ? QString() : unit.settings().name;
    paper.practice = unit.settings().practice;
    entry.child = handover.child;
    entry.what = entry.way == SharingWay::Pdf ? tr("Överlämning som PDF") : tr("Överlämning");
    return {handoverDocument(paper), {std::move(entry)}};
}

} // namespace bk
