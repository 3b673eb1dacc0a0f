// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/retention/retention.h"

#include <algorithm>

namespace bk {
namespace {

/// Invalid days are before all others.
QDate later(QDate a, QDate b) { return !a.isValid() || (b.isValid() && b > a) ? b : a; }

QDate lastRecord(const RetentionFacts& facts) {
    QDate last = facts.registered;
    for (const HeldDocuments& each : facts.held)
        last = later(last, each.last);
    return last;
}

void findStart(const RetentionFacts& facts, ChildStanding& standing) {
    if (facts.support == RoundState::Running || facts.inVisitProgramme) {
        standing.start = RetentionStart::Running;
        return;
    }
    standing.startedOn = later(facts.supportEnded, facts.visitsEnded);
    if (!standing.startedOn.isValid()) {
        standing.start = RetentionStart::LastRecord;
        standing.startedOn = lastRecord(facts);
    } else {
        standing.start =
            standing.startedOn == facts.supportEnded ? RetentionStart::SupportEnded : RetentionStart::VisitsEnded;
    }
}

ClassStanding standingOf(
    DocumentClass documents, const HeldDocuments& held, const RetentionRule& rule, QDate startedOn, QDate today) {
    ClassStanding standing{documents, held.records, Retained::Later, {}};
    if (rule.journal) {
        standing.retained = Retained::Journal;
    } else if (const QDate from = later(startedOn, held.last); startedOn.isValid() && from.isValid()) {
        standing.dueOn = from.addYears(rule.years);
        if (standing.dueOn <= today)
            standing.retained = Retained::Due;
    }
    return standing;
}

} // namespace

bool ChildStanding::anyDue() const {
    return std::ranges::any_of(classes, [](const ClassStanding& each) { return each.retained == Retained::Due; });
}

bool ChildStanding::whole() const {
    return !classes.empty() &&
           std::ranges::all_of(classes, [](const ClassStanding& each) { return each.retained == Retained::Due; });
}

QDate ChildStanding::nextDue() const {
    QDate next;
    for (const ClassStanding& each : classes)
        if (each.retained == Retained::Later && each.dueOn.isValid() && (!next.isValid() || each.dueOn < next))
            next = each.dueOn;
    return next;
}

std::vector<DocumentClass> ChildStanding::due() const {
    std::vector<DocumentClass> found;
    for (const ClassStanding& each : classes)
        if (each.retained == Retained::Due)
            found.push_back(each.documents);
    return found;
}

ChildStanding retentionOf(const RetentionFacts& facts, const RetentionRules& rules, QDate today) {
    ChildStanding standing;
    standing.child = facts.child;
    findStart(facts, standing);
    for (const DocumentClass each : everyDocumentClass)
        if (each != DocumentClass::Identity && facts.of(each).records > 0)
            standing.classes.push_back(standingOf(each, facts.of(each), rules.of(each), standing.startedOn, today));
    const bool othersGo = standing.classes.empty() || standing.whole();
    ClassStanding own = standingOf(
        DocumentClass::Identity, facts.of(DocumentClass::Identity), rules.of(DocumentClass::Identity),
        standing.startedOn, today);
    if (own.retained == Retained::Due && !othersGo)
        own.retained = Retained::WithOthers;
    standing.classes.push_back(own);
    return standing;
}

bool clockAllowsPurge(const QDateTime& now, const QDateTime& lastLogged) {
    return now.isValid() && (!lastLogged.isValid() || now >= lastLogged);
}

} // namespace bk
