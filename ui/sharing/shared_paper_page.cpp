// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/shared_paper_page.h"

#include "core/services/paper_languages.h"
#include "ui/common/attempt.h"
#include "ui/common/theme.h"
#include "ui/plan/paper_preview.h"
#include "ui/sharing/language_choice.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/save_file.h"
#include "ui/sharing/share_dialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// With Swedish beside it, whoever it goes to can read it.
LanguageChoice* languageOf(OpenUnit& unit, const SharedPaperPage::Paper& paper) {
    const bool both = paper.languages == SharedPaperPage::Paper::Languages::WithSwedish;
    const auto reader = paper.start.child ? std::optional(FamilyReader{*paper.start.child}) : std::nullopt;
    return new LanguageChoice(
        unit, both, reader,
        both || paper.start.recipient == Recipient::Family ? LanguageChoice::Proposal::Chosen
                                                           : LanguageChoice::Proposal::PointedOut);
}

} // namespace

SharedPaperPage::SharedPaperPage(OpenUnit& unit, Paper paper, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_paper(std::move(paper))
    , m_preview(new PaperPreview)
    , m_language(m_paper.languages == Paper::Languages::Swedish ? nullptr : languageOf(unit, m_paper))
    , m_row(new QHBoxLayout) {
    auto* pdf = new QPushButton(tr("&Spara som PDF…"));
    auto* web = new QPushButton(tr("Spara som &webbsida…"));
    web->setToolTip(tr("För den som läser med skärmläsare"));
    auto* print = new QPushButton(tr("Skriv &ut…"));
    makePrimary(print);
    connect(pdf, &QPushButton::clicked, this, [this] { save(SharingWay::Pdf, u".pdf"_s); });
    connect(web, &QPushButton::clicked, this, [this] { save(SharingWay::File, u".html"_s); });
    connect(print, &QPushButton::clicked, this, &SharedPaperPage::print);
    m_row->setSpacing(grid());
    m_row->addStretch(1);
    m_row->addWidget(pdf);
    m_row->addWidget(web);
    m_row->addWidget(print);
    m_preview->setMaximumWidth(grid(110));
    body()->addWidget(pageHeading(m_paper.title));
    body()->addLayout(m_row);
    if (m_language) {
        body()->addWidget(m_language);
        connect(m_language, &LanguageChoice::changed, this, &SharedPaperPage::reload);
    }
    body()->addWidget(m_preview, 1);
}

void SharedPaperPage::addChoice(QWidget* control) { m_row->insertWidget(0, control); }

void SharedPaperPage::addButton(QWidget* button) { m_row->addWidget(button); }

void SharedPaperPage::reload() {
    attempt(this, [this] { m_preview->setPages(pages()); });
}

PaperWords SharedPaperPage::words() const { return m_language ? m_language->words() : PaperWords(); }

PagedDocument SharedPaperPage::pages() const {
    const PaperLanguage scope(words());
    return m_paper.pages();
}

void SharedPaperPage::save(SharingWay way, const QString& suffix) {
    SharingEntry start = m_paper.start;
    start.way = way;
    const QString name = QFileInfo(m_paper.fileName).completeBaseName() + suffix;
    const QStringList filters{paperFilters()[way == SharingWay::Pdf ? 0 : 1]};
    ShareDialog::ask(this, m_unit, start, [this, name, filters](const SharingEntry& entry) {
        saveFile(this, m_paper.title, name, filters, [this, entry](const QString& path) {
            attempt(this, [&] {
                const PaperLanguage scope(words());
                m_paper.save(entry, path);
                sayShared(this, path);
            });
        });
    });
}

void SharedPaperPage::print() {
    SharingEntry start = m_paper.start;
    start.way = SharingWay::Print;
    if (const QString language = languageInWords(words()); !language.isEmpty())
        start.what += QStringLiteral(", ") + language;
    ShareDialog::ask(this, m_unit, start, [this](const SharingEntry& entry) {
        attempt(this, [&] { printPages(this, m_unit, entry, pages()); });
    });
}

} // namespace bk
