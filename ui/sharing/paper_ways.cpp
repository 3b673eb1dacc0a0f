// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/paper_ways.h"

#include "core/documents/page_layout.h"
#include "ui/common/attempt.h"
#include "ui/common/flow_layout.h"
#include "ui/common/menu_button.h"
#include "ui/sharing/language_choice.h"
#include "ui/sharing/preview_window.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

LanguageChoice* languageOf(OpenUnit& unit, const OfferedPaper& paper) {
    const auto family = paper.start.child ? std::optional(FamilyReader{*paper.start.child}) : std::nullopt;
    return new LanguageChoice(
        unit, false, paper.reader ? paper.reader : family,
        paper.start.recipient == Recipient::Family ? LanguageChoice::Proposal::Chosen
                                                   : LanguageChoice::Proposal::PointedOut,
        paper.title);
}

} // namespace

PaperWays::PaperWays(OpenUnit& unit, const OfferedPaper& paper, QWidget* parent)
    : QWidget(parent)
    , m_language(paper.inLanguages ? languageOf(unit, paper) : nullptr)
    , m_roads(
          this, unit,
          {paper.title, paper.fileName, paper.start,
           [this, make = paper.make](const SharingEntry& entry) {
               return leavingIn(words(), [&] { return make(entry); });
           },
           paper.left})
    , m_preview(new QPushButton(tr("Förhandsgranska")))
    , m_pdf(new QPushButton(tr("Spara som PDF…")))
    , m_print(new QPushButton(tr("Skriv ut…")))
    , m_text(new MenuButton(tr("Som text"))) {
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    if (m_language)
        row->addWidget(m_language);
    for (QPushButton* button : std::initializer_list<QPushButton*>{m_preview, m_pdf, m_print, m_text})
        row->addWidget(button);
    m_preview->setAccessibleName(tr("%1: förhandsgranska").arg(paper.title));
    m_pdf->setAccessibleName(tr("%1: spara som PDF").arg(paper.title));
    m_print->setAccessibleName(tr("%1: skriv ut").arg(paper.title));
    m_text->setAccessibleName(tr("%1: som text").arg(paper.title));
    QMenu* ways = m_text->ways();
    ways->addAction(tr("Kopiera texten…"), this, [this] { m_roads.copy(); });
    ways->addAction(tr("Spara som textfil…"), this, [this] { m_roads.saveText(); });
    ways->addAction(tr("Spara som webbsida, för skärmläsare…"), this, [this] { m_roads.saveWebPage(); });
    connect(m_preview, &QPushButton::clicked, this, [this, title = paper.title] {
        attempt(this, [&] { showPreview(this, title, layOut(m_roads.made().document)); });
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] { m_roads.savePdf(); });
    connect(m_print, &QPushButton::clicked, this, [this] { m_roads.print(); });
}

PaperWords PaperWays::words() const { return m_language ? m_language->words() : PaperWords(); }

} // namespace bk
