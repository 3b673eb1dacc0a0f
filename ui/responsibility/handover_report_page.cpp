// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responsibility/handover_report_page.h"

#include "core/domain/common/error.h"
#include "core/services/hand_over.h"
#include "ui/sharing/shared_paper_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("bk::HandoverReportPage", text); }

/// To whoever takes over.
SharingEntry startOf(const Handover& handover) {
    SharingEntry start;
    start.child = handover.child;
    start.what = tr("Överlämning");
    start.receiver = handover.to.organisation.isEmpty() ? handover.to.name
                                                        : u"%1, %2"_s.arg(handover.to.name, handover.to.organisation);
    start.organisation = handover.toOrganisation;
    start.purpose = handover.stodsamordnare ? tr("Ansvaret för Barnets plan lämnas över")
                                            : tr("Ansvaret lämnas över till en ny Barnkontakt");
    return start;
}

} // namespace

Page* makeHandoverReportPage(OpenUnit& unit, HandoverId id) {
    const auto handover = unit.process().find(id);
    if (!handover)
        throw Error(Error::Kind::NotFound);
    return new SharedPaperPage(
        unit, {tr("Överlämning"), u"ansvar"_s, startOf(*handover), u"overlamning"_s,
               [&unit, handover = *handover](const SharingEntry& entry) {
                   return handoverPaper(unit, handover, entry);
               }});
}

} // namespace bk
