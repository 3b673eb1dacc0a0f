// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/paper_row.h"

#include "core/documents/page_layout.h"
#include "core/services/share_paper.h"
#include "ui/common/attempt.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/save_file.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {

PaperRow::PaperRow(OpenUnit& unit, const QString& name, const QString& file, Make make, bool hasBlank)
    : m_unit(unit)
    , m_file(file)
    , m_make(std::move(make))
    , m_print(new QPushButton(icon(u"print"_s), tr("Skriv ut …")))
    , m_save(new QPushButton(icon(u"save"_s), tr("Spara papper …"))) {
    m_print->setAccessibleName(tr("Skriv ut: %1").arg(name));
    m_save->setAccessibleName(tr("Spara papper: %1").arg(name));
    auto* row = new FlowLayout(this);
    row->addWidget(m_print);
    row->addWidget(m_save);
    connect(m_print, &QPushButton::clicked, this, [this] { print(false); });
    connect(m_save, &QPushButton::clicked, this, &PaperRow::askWhere);
    if (hasBlank) {
        auto* blank = new QPushButton(tr("Skriv ut en tom …"));
        blank->setAccessibleName(tr("Skriv ut en tom: %1").arg(name));
        row->addWidget(blank);
        connect(blank, &QPushButton::clicked, this, [this] { print(true); });
    }
}

void PaperRow::setReady(bool ready) {
    for (QPushButton* button : {m_print, m_save}) {
        button->setEnabled(ready);
        button->setToolTip(ready ? QString() : tr("Spara först, så kommer det nya med."));
    }
}

void PaperRow::print(bool blank) {
    attempt(this, [this, blank] { printForm(this, layOut(m_make(m_unit, blank))); });
}

bool PaperRow::save(const QString& path) {
    return attempt(this, [this, &path] { writeBlankPaper(&m_unit, m_make(m_unit, false), path); });
}

void PaperRow::askWhere() {
    saveFile(
        this, tr("Spara papperet"), m_file + u".pdf"_s,
        {tr("PDF (*.pdf)"), tr("Webbsida för skärmläsare (*.html)"), tr("Text (*.txt)")}, [this](const QString& path) {
            if (save(path))
                saySaved(this, path);
        });
}

} // namespace bk
