// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responsibility/handover_report_page.h"

#include "core/domain/common/error.h"
#include "core/services/hand_over.h"
#include "ui/common/attempt.h"
#include "ui/common/theme.h"
#include "ui/plan/paper_preview.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/save_file.h"
#include "ui/sharing/share_dialog.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {

HandoverReportPage::HandoverReportPage(OpenUnit& unit, HandoverId id, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_preview(new PaperPreview)
    , m_pdf(new QPushButton(tr("Spara som &PDF…"))) {
    const auto saved = unit.process().find(id);
    if (!saved)
        throw Error(Error::Kind::NotFound);
    m_handover = *saved;
    auto* paper = new QPushButton(tr("Skriv &ut…"));
    makePrimary(m_pdf);
    connect(m_pdf, &QPushButton::clicked, this, &HandoverReportPage::savePdf);
    connect(paper, &QPushButton::clicked, this, &HandoverReportPage::print);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(grid(2));
    ways->addWidget(m_pdf);
    ways->addWidget(paper);
    ways->addStretch(1);
    body()->addWidget(pageHeading(title()));
    m_preview->setMaximumWidth(grid(110));
    body()->addWidget(m_preview, 1);
    body()->addLayout(ways);
}

void HandoverReportPage::reload() {
    attempt(this, [this] { m_preview->setPages(handoverPages(m_unit, m_handover)); });
}

QWidget* HandoverReportPage::firstFocus() const { return m_pdf; }

SharingEntry HandoverReportPage::startEntry(SharingWay way) const {
    SharingEntry entry;
    entry.child = m_handover.child;
    entry.way = way;
    entry.what = way == SharingWay::Print ? tr("Överlämning på papper") : tr("Överlämning som PDF");
    entry.receiver = m_handover.to.organisation.isEmpty()
                         ? m_handover.to.name
                         : u"%1, %2"_s.arg(m_handover.to.name, m_handover.to.organisation);
    entry.organisation = m_handover.toOrganisation;
    entry.purpose = m_handover.stodsamordnare ? tr("Ansvaret för Barnets plan lämnas över")
                                              : tr("Ansvaret lämnas över till en ny Barnkontakt");
    return entry;
}

void HandoverReportPage::savePdf() {
    ShareDialog::ask(this, m_unit, startEntry(SharingWay::Pdf), [this](const SharingEntry& entry) {
        saveFile(
            this, tr("Spara överlämningen"), u"overlamning.pdf"_s, paperFilters(), [this, entry](const QString& path) {
                attempt(this, [&] {
                    shareHandover(m_unit, m_handover, entry, path);
                    sayShared(this, path);
                });
            });
    });
}

void HandoverReportPage::print() {
    ShareDialog::ask(this, m_unit, startEntry(SharingWay::Print), [this](const SharingEntry& entry) {
        attempt(this, [&] { printPages(this, m_unit, entry, handoverPages(m_unit, m_handover)); });
    });
}

} // namespace bk
