// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/consent_form_pages.h"

#include "core/documents/consent_paper.h"
#include "core/services/consent_standing.h"
#include "core/services/unit_users.h"

#include <QCoreApplication>

#include <algorithm>

namespace bk {
namespace {

/// What is known before anybody has answered: who is involved, from the talk in which it was asked.
std::vector<OrganisationId> involvedNow(OpenUnit& unit, ChildId child) {
    const auto talks = unit.process().followUpTalksOf(child);
    const auto newest = std::max_element(
        talks.begin(), talks.end(), [](const auto& left, const auto& right) { return left.date < right.date; });
    return newest == talks.end() ? std::vector<OrganisationId>() : newest->involved;
}

/// What an Upptäckarkort says of an oral consent (G1), as the consent it is.
Consent onCard(const Upptackarkort& card, const Child& child) {
    Consent consent;
    consent.child = child.id;
    consent.kind = ConsentKind::Oral;
    const QString only = child.guardians.size() == 1 ? child.guardians.front().name : QString();
    consent.voices = {
        {1, only, Answered::Yes, card.date, card.consentNote},
        {0, child.calledName(), card.childView, card.date, card.childNote}};
    consent.explainedBy = card.finder.name;
    consent.explainedOn = consent.validFrom = card.date;
    return consent;
}

/// Who wrote it down and when, in the name the person goes by.
void addRecorder(OpenUnit& unit, ConsentPaper& paper) {
    for (const HistoryEntry& entry : unit.history().ofChild(paper.child.id)) {
        const bool made = entry.change == ChangeKind::Created || entry.change == ChangeKind::Imported;
        if (!made || entry.record != RecordKind::Consent || entry.recordId != paper.consent->id.number())
            continue;
        paper.recordedBy = entry.by;
        paper.recordedOn = entry.at.toLocalTime().date();
        for (const UserRow& user : unitUsers(unit))
            if (user.login == entry.by && !user.displayName.isEmpty())
                paper.recordedBy = user.displayName;
    }
}

void fillOralFromCard(OpenUnit& unit, ConsentPaper& paper) {
    for (const Upptackarkort& card : unit.cards().ofChild(paper.child.id)) {
        if (card.guardianConsents != true)
            continue;
        paper.consent = onCard(card, paper.child);
        paper.recordedBy = card.finder.name;
        paper.recordedOn = card.date;
        return;
    }
}

void fill(OpenUnit& unit, ConsentPaper& paper, const ConsentStandings& standings) {
    const auto found = std::ranges::find(standings.all, paper.kind, &Consent::kind);
    if (found != standings.all.end()) {
        paper.consent = *found;
        paper.organisations = standings.named(found->organisations);
        if (paper.kind == ConsentKind::Oral)
            addRecorder(unit, paper);
    } else if (paper.kind == ConsentKind::Oral) {
        fillOralFromCard(unit, paper);
    } else {
        paper.organisations = standings.named(involvedNow(unit, paper.child.id));
    }
}

QString leavingAs(ConsentKind kind) {
    return kind == ConsentKind::Oral ? QCoreApplication::translate("ConsentText", "Muntligt samtycke, på papper")
                                     : QCoreApplication::translate("ConsentText", "Blankett för samtycke");
}

} // namespace

LeavingPaper consentForm(OpenUnit& unit, ChildId child, ConsentKind kind, bool blank, SharingEntry entry) {
    const ConsentStandings standings = consentStandings(unit, child);
    ConsentPaper paper;
    paper.child = standings.child;
    paper.kind = kind;
    paper.unitName = unit.settings().name;
    paper.practice = unit.settings().practice;
    if (!blank)
        fill(unit, paper, standings);
    entry.child = child;
    entry.what = leavingAs(kind);
    return {consentDocument(paper), {std::move(entry)}};
}

} // namespace bk
