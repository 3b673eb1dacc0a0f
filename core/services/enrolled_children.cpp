// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/enrolled_children.h"

#include "core/documents/enrolled_paper.h"
#include "core/domain/common/error.h"
#include "core/domain/unit/unit_settings.h"
#include "core/services/consent_text.h"
#include "core/services/open_unit.h"
#include "core/services/sharing_check.h"
#include "core/store/record_guard.h"
#include "core/store/registered_children.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("EnrolledChildren", text); }

/// Why the BVC may not be told of the child; empty: it may.
QString leftOutBecause(OpenUnit& unit, const Child& child, OrganisationId bvc) {
    if (child.protection != ProtectedIdentity::None)
        return tr("Skyddade personuppgifter: tala med vårdnadshavaren om hur det lämnas över.");
    SharingEntry entry;
    entry.child = child.id;
    entry.organisation = bvc;
    const auto refused = refusalOf(unit, entry);
    return refused ? refusalText(*refused) : QString();
}

} // namespace

EnrolledChildren enrolledChildren(OpenUnit& unit, QDate month, OrganisationId bvc) {
    const QDate first(month.year(), month.month(), 1);
    EnrolledChildren found;
    for (const ChildId id :
         childrenRegistered(unit.connection(), first.startOfDay(), first.addMonths(1).startOfDay())) {
        auto child = isListed(&unit.history(), id) ? unit.children().find(id) : std::nullopt;
        if (!child)
            continue;
        if (const QString because = leftOutBecause(unit, *child, bvc); because.isEmpty())
            found.named.push_back(std::move(*child));
        else
            found.leftOut.push_back({std::move(*child), because});
    }
    return found;
}

LeavingPaper enrolledToShare(OpenUnit& unit, QDate month, OrganisationId bvc, SharingEntry entry) {
    const auto receiver = unit.registers().find(bvc);
    EnrolledPaper paper;
    paper.month = month;
    paper.receiver = receiver ? receiver->fullName() : QString();
    paper.from = unit.user().displayName;
    paper.unitName = unit.settings().name;
    paper.practice = unit.settings().practice;
    entry.what = tr("Månadens nyinskrivna barn: att barnet har börjat här");
    entry.organisation = bvc;
    std::vector<SharingEntry> rows;
    for (const Child& child : enrolledChildren(unit, month, bvc).named) {
        paper.children.push_back({child.fullName(), child.birthDate});
        entry.child = child.id;
        rows.push_back(entry);
    }
    if (rows.empty())
        throw Error(Error::Kind::Refused, u"sharing.enrolled.none"_s);
    return {enrolledDocument(paper), std::move(rows)};
}

} // namespace bk
