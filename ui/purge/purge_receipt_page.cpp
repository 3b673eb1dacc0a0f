// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/purge/purge_receipt_page.h"

#include "core/services/purge_receipt_paper.h"
#include "core/services/share_paper.h"
#include "ui/common/attempt.h"
#include "ui/common/em.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/theme.h"
#include "ui/plan/paper_preview.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

PurgeReceiptPage::PurgeReceiptPage(OpenUnit& unit, const PurgeReceipt& receipt, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_number(receipt.number)
    , m_document(purgeReceiptDocument(unit, receipt))
    , m_save(new QPushButton(icon(u"save"_s), tr("&Spara kvittot …")))
    , m_print(new QPushButton(icon(u"print"_s), tr("Skriv &ut …"))) {
    makePrimary(m_save);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid());
    row->addWidget(m_save);
    row->addWidget(m_print);
    auto* preview = new PaperPreview;
    preview->setAccessibleName(title());
    preview->setMinimumHeight(em(16));
    preview->setPages(layOut(m_document));
    body()->setSpacing(grid(1.5));
    body()->addWidget(buttons);
    body()->addWidget(preview, 1);
    connect(m_save, &QPushButton::clicked, this, &PurgeReceiptPage::askWhere);
    connect(m_print, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { printForm(this, layOut(m_document)); });
    });
}

QWidget* PurgeReceiptPage::firstFocus() const { return m_save; }

bool PurgeReceiptPage::save(const QString& path) {
    return attempt(this, [&] { writeBlankPaper(&m_unit, m_document, path); });
}

void PurgeReceiptPage::askWhere() {
    saveFile(
        this, tr("Spara kvittot"), u"gallringskvitto-%1.pdf"_s.arg(m_number), paperFilters(),
        [this](const QString& path) {
            if (save(path))
                saySaved(this, path);
        });
}

} // namespace bk
