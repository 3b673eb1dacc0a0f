// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/paper_ways.h"

#include "core/documents/page_layout.h"
#include "core/documents/text_writer.h"
#include "core/services/share_document.h"
#include "ui/common/attempt.h"
#include "ui/common/clipboard.h"
#include "ui/common/flow_layout.h"
#include "ui/common/menu_button.h"
#include "ui/common/message_bar.h"
#include "ui/sharing/language_choice.h"
#include "ui/sharing/preview_window.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/save_file.h"
#include "ui/sharing/share_dialog.h"

#include <QMenu>
#include <QMimeData>
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

PaperWays::PaperWays(OpenUnit& unit, OfferedPaper paper, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_paper(std::move(paper))
    , m_language(m_paper.inLanguages ? languageOf(unit, m_paper) : nullptr)
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
    m_preview->setAccessibleName(tr("%1: förhandsgranska").arg(m_paper.title));
    m_pdf->setAccessibleName(tr("%1: spara som PDF").arg(m_paper.title));
    m_print->setAccessibleName(tr("%1: skriv ut").arg(m_paper.title));
    m_text->setAccessibleName(tr("%1: som text").arg(m_paper.title));
    QMenu* ways = m_text->ways();
    ways->addAction(tr("Kopiera texten…"), this, &PaperWays::copy);
    ways->addAction(
        tr("Spara som textfil…"), this, [this] { saveAs(SharingWay::File, u".txt"_s, tr("Text (*.txt)")); });
    ways->addAction(tr("Spara som webbsida, för skärmläsare…"), this, [this] {
        saveAs(SharingWay::File, u".html"_s, tr("Webbsida (*.html)"));
    });
    connect(m_preview, &QPushButton::clicked, this, &PaperWays::preview);
    connect(m_pdf, &QPushButton::clicked, this, [this] { saveAs(SharingWay::Pdf, u".pdf"_s, tr("PDF (*.pdf)")); });
    connect(m_print, &QPushButton::clicked, this, &PaperWays::print);
}

void PaperWays::ask(SharingWay way, std::function<void(const LeavingPaper&)> go) {
    SharingEntry start = m_paper.start;
    start.way = way;
    ShareDialog::ask(this, m_unit, start, [this, way, go = std::move(go)](const SharingEntry& answered) {
        attempt(this, [&] {
            SharingEntry entry = answered;
            entry.way = way;
            go(made(entry));
        });
    });
}

PaperWords PaperWays::words() const { return m_language ? m_language->words() : PaperWords(); }

LeavingPaper PaperWays::made(const SharingEntry& entry) const {
    return leavingIn(words(), [&] { return m_paper.make(entry); });
}

void PaperWays::saveAs(SharingWay way, const QString& suffix, const QString& filter) {
    ask(way, [this, suffix, filter](const LeavingPaper& paper) {
        saveFile(this, m_paper.title, m_paper.fileName + suffix, {filter}, [this, paper](const QString& path) {
            attempt(this, [&] {
                sharePaper(m_unit, paper, path);
                sayShared(this, path);
                noteLeft();
            });
        });
    });
}

/// As for whom it begins with: the answers change the log, not the paper.
void PaperWays::preview() {
    attempt(this, [this] { showPreview(this, m_paper.title, layOut(made(m_paper.start).document)); });
}

void PaperWays::print() {
    ask(SharingWay::Print, [this](const LeavingPaper& paper) {
        printPages(this, m_unit, paper.rows, layOut(paper.document), [this] { noteLeft(); });
    });
}

void PaperWays::copy() {
    ask(SharingWay::Clipboard, [this](const LeavingPaper& paper) {
        logSharing(m_unit, paper.rows);
        auto* content = new QMimeData;
        content->setText(textForRecord(paper.document));
        copyForAWhile(content);
        if (MessageBar* bar = MessageBar::nearest(this))
            bar->show(
                MessageBar::Tone::Good,
                tr("Texten är kopierad och det är loggat. Klistra in den inom en halv minut, sedan töms urklippet."));
        noteLeft();
    });
}

void PaperWays::noteLeft() {
    if (m_paper.left)
        m_paper.left();
}

} // namespace bk
