// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/consent_form_pages.h"

#include "core/documents/consent_paper.h"
#include "core/services/consent_standing.h"

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

} // namespace

LeavingPaper consentForm(OpenUnit& unit, ChildId child, ConsentKind kind, bool blank, SharingEntry entry) {
    const ConsentStandings standings = consentStandings(unit, child);
    ConsentPaper paper;
    paper.child = standings.child;
    paper.kind = kind;
    paper.unitName = unit.settings().name;
    paper.practice = unit.settings().practice;
    if (!blank) {
        const auto found = std::find_if(
            standings.all.begin(), standings.all.end(), [kind](const Consent& each) { return each.kind == kind; });
        if (found != standings.all.end()) {
            paper.consent = *found;
            paper.organisations = standings.named(found->organisations);
        } else {
            paper.organisations = standings.named(involvedNow(unit, child));
        }
    }
    entry.child = child;
    entry.what = QCoreApplication::translate("ConsentText", "Blankett för samtycke");
    return {consentDocument(paper), {std::move(entry)}};
}

PagedDocument consentFormPages(OpenUnit& unit, ChildId child, ConsentKind kind, bool blank) {
    return layOut(consentForm(unit, child, kind, blank, {}).document);
}

void shareConsentForm(
    OpenUnit& unit, ChildId child, ConsentKind kind, bool blank, SharingEntry entry, const QString& path) {
    entry.way = paperWayOf(path);
    sharePaper(unit, consentForm(unit, child, kind, blank, std::move(entry)), path);
}

} // namespace bk
