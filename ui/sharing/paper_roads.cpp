// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/paper_roads.h"

#include "core/documents/text_writer.h"
#include "core/services/share_document.h"
#include "ui/common/attempt.h"
#include "ui/common/clipboard.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/message_bar.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"
#include "ui/sharing/share_dialog.h"

#include <QCoreApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("bk::PaperRoads", text); }

} // namespace

PaperRoads::PaperRoads(QWidget* place, OpenUnit& unit, Paper paper)
    : m_place(place)
    , m_unit(unit)
    , m_paper(std::move(paper)) {}

void PaperRoads::ask(SharingWay way, std::function<void(const LeavingPaper&)> go) const {
    SharingEntry start = m_paper.start;
    start.way = way;
    const auto leave = [this, way, go = std::move(go)](SharingEntry entry, const std::vector<std::size_t>& sections) {
        attempt(m_place, [&] {
            entry.way = way;
            go(m_paper.sections.isEmpty() ? m_paper.make(entry) : m_paper.makeOf(entry, sections));
        });
    };
    ShareDialog::ask(m_place, m_unit, start, m_paper.sections, leave);
}

void PaperRoads::saveAs(SharingWay way, const QString& suffix, const QString& filter) const {
    ask(way, [this, suffix, filter](const LeavingPaper& paper) {
        saveFile(m_place, m_paper.title, m_paper.fileName + suffix, {filter}, [this, paper](const QString& path) {
            attempt(m_place, [&] {
                sharePaper(m_unit, paper, path);
                sayShared(m_place, path);
                noteLeft();
            });
        });
    });
}

void PaperRoads::savePdf() const { saveAs(SharingWay::Pdf, u".pdf"_s, tr("PDF (*.pdf)")); }

void PaperRoads::saveWebPage() const { saveAs(SharingWay::File, u".html"_s, tr("Webbsida (*.html)")); }

void PaperRoads::saveText() const { saveAs(SharingWay::File, u".txt"_s, tr("Text (*.txt)")); }

void PaperRoads::print() const {
    ask(SharingWay::Print,
        [this](const LeavingPaper& paper) { printPages(m_place, m_unit, paper, [this] { noteLeft(); }); });
}

void PaperRoads::copy() const {
    ask(SharingWay::Clipboard, [this](const LeavingPaper& paper) {
        copyAsText(m_place, m_unit, paper);
        noteLeft();
    });
}

void PaperRoads::noteLeft() const {
    if (m_paper.left)
        m_paper.left();
}

void copyAsText(QWidget* place, OpenUnit& unit, const LeavingPaper& paper) {
    logSharing(unit, paper.rows);
    auto* content = new QMimeData;
    content->setText(textForRecord(issued(unit, paper.document)));
    copyForAWhile(content);
    if (MessageBar* bar = MessageBar::nearest(place))
        bar->show(
            MessageBar::Tone::Good,
            tr("Texten är kopierad och det är loggat. Klistra in den inom en halv minut, sedan töms urklippet."));
}

} // namespace bk
