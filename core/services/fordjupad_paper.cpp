// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/fordjupad_paper.h"

#include "core/domain/common/error.h"
#include "core/services/child_papers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("FordjupadPaper", text); }

PlanOptions onlyFordjupad() { return withSections({}, {std::size_t(BarnetsPlanPaper::Section::Fordjupad)}); }

LeavingPaper leaving(const BarnetsPlanPaper& paper, SharingEntry entry, const QString& what) {
    LeavingPaper leaving{barnetsPlanDocument(paper), {}};
    leaving.document.title = planSection(BarnetsPlanPaper::Section::Fordjupad);
    entry.what = what;
    leaving.rows = {std::move(entry)};
    return leaving;
}

} // namespace

bool hasFordjupad(OpenUnit& unit, ChildId child) {
    return std::ranges::any_of(unit.fordjupad().ofChild(child), [](const Fordjupad& written) {
        return std::ranges::any_of(written.texts, [](const SubAreaText& text) { return !text.isEmpty(); });
    });
}

QString fordjupadMissing() {
    return tr("Ingen har skrivit något i barnets Fördjupad behovskompass än. Skriv det ni vet under Fördjupad; det "
              "räcker med ett område.");
}

LeavingPaper fordjupadPaper(OpenUnit& unit, ChildId child, SharingEntry entry) {
    if (!hasFordjupad(unit, child))
        throw Error(Error::Kind::NotFound, u"fordjupad"_s);
    entry.child = child;
    return leaving(planPaper(unit, child, onlyFordjupad()), std::move(entry), tr("Fördjupad behovskompass"));
}

LeavingPaper blankFordjupadPaper(OpenUnit& unit, SharingEntry entry) {
    entry.child.reset();
    return leaving(
        planPaper(unit, Child(), BarnetsPlan(), onlyFordjupad()), std::move(entry),
        tr("Fördjupad behovskompass att fylla i"));
}

} // namespace bk
