// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/paper_row.h"

#include "core/documents/page_layout.h"
#include "core/services/share_paper.h"
#include "ui/common/attempt.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {

PaperRow::PaperRow(OpenUnit& unit, const QString& paper)
    : m_unit(unit)
    , m_paper(cataloguePaper(paper).value())
    , m_print(new QPushButton(icon(u"print"_s), tr("Skriv ut …")))
    , m_save(new QPushButton(icon(u"save"_s), tr("Spara papper …"))) {
    auto* blank = new QPushButton(tr("Skriv ut en tom …"));
    m_print->setAccessibleName(tr("Skriv ut: %1").arg(m_paper.name));
    m_save->setAccessibleName(tr("Spara papper: %1").arg(m_paper.name));
    blank->setAccessibleName(tr("Skriv ut en tom: %1").arg(m_paper.name));
    auto* row = new FlowLayout(this);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addWidget(blank);
    connect(m_print, &QPushButton::clicked, this, &PaperRow::print);
    connect(m_save, &QPushButton::clicked, this, &PaperRow::askWhere);
    connect(blank, &QPushButton::clicked, this, &PaperRow::printBlank);
}

void PaperRow::setReady(bool ready) {
    for (QPushButton* button : {m_print, m_save}) {
        button->setEnabled(ready);
        button->setToolTip(ready ? QString() : tr("Spara först, så kommer det nya med."));
    }
}

LeavingPaper PaperRow::leaving(SharingWay way) {
    SharingEntry entry;
    entry.way = way;
    entry.purpose = tr("Införandet");
    entry.ownUse = true;
    return m_paper.ofUnit(m_unit, std::move(entry));
}

void PaperRow::print() {
    attempt(this, [this] { printPages(this, m_unit, leaving(SharingWay::Print)); });
}

void PaperRow::printBlank() {
    attempt(this, [this] { printForm(this, layOut(m_paper.blank(formSource(m_unit)))); });
}

bool PaperRow::save(const QString& path) {
    return attempt(this, [this, &path] { sharePaper(m_unit, leaving(paperWayOf(path)), path); });
}

void PaperRow::askWhere() {
    saveFile(
        this, tr("Spara papperet"), m_paper.id + u".pdf"_s,
        {tr("PDF (*.pdf)"), tr("Webbsida för skärmläsare (*.html)"), tr("Text (*.txt)")}, [this](const QString& path) {
            if (save(path))
                sayShared(this, path);
        });
}

} // namespace bk
