// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/shared_paper_page.h"

#include "ui/common/attempt.h"
#include "ui/common/theme.h"
#include "ui/plan/paper_preview.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/save_file.h"
#include "ui/sharing/share_dialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

SharedPaperPage::SharedPaperPage(OpenUnit& unit, Paper paper, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_paper(std::move(paper))
    , m_preview(new PaperPreview)
    , m_row(new QHBoxLayout) {
    auto* save = new QPushButton(tr("&Spara som PDF…"));
    auto* print = new QPushButton(tr("Skriv &ut…"));
    makePrimary(print);
    connect(save, &QPushButton::clicked, this, &SharedPaperPage::savePdf);
    connect(print, &QPushButton::clicked, this, &SharedPaperPage::print);
    m_row->setSpacing(grid());
    m_row->addStretch(1);
    m_row->addWidget(save);
    m_row->addWidget(print);
    m_preview->setMaximumWidth(grid(110));
    body()->addWidget(pageHeading(m_paper.title));
    body()->addLayout(m_row);
    body()->addWidget(m_preview, 1);
}

void SharedPaperPage::addChoice(QWidget* control) { m_row->insertWidget(0, control); }

void SharedPaperPage::addButton(QWidget* button) { m_row->addWidget(button); }

void SharedPaperPage::reload() {
    attempt(this, [this] { m_preview->setPages(m_paper.pages()); });
}

void SharedPaperPage::savePdf() {
    SharingEntry start = m_paper.start;
    start.way = SharingWay::Pdf;
    ShareDialog::ask(this, m_unit, start, [this](const SharingEntry& entry) {
        saveFile(this, m_paper.title, m_paper.fileName, {tr("PDF (*.pdf)")}, [this, entry](const QString& path) {
            attempt(this, [&] {
                m_paper.save(entry, path);
                sayShared(this, path);
            });
        });
    });
}

void SharedPaperPage::print() {
    SharingEntry start = m_paper.start;
    start.way = SharingWay::Print;
    ShareDialog::ask(this, m_unit, start, [this](const SharingEntry& entry) {
        attempt(this, [&] { printPages(this, m_unit, entry, m_paper.pages()); });
    });
}

} // namespace bk
