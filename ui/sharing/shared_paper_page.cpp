// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/shared_paper_page.h"

#include "core/services/access.h"
#include "core/services/issue_text.h"
#include "ui/common/attempt.h"
#include "ui/common/flow_layout.h"
#include "ui/common/menu_button.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/plan/paper_preview.h"
#include "ui/sharing/language_choice.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {
namespace {

/// With Swedish beside it, whoever it goes to can read it.
LanguageChoice* languageOf(OpenUnit& unit, const SharedPaperPage::Paper& paper) {
    if (paper.languages == SharedPaperPage::Paper::Languages::Swedish)
        return nullptr;
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
    , m_title(paper.title)
    , m_helpTopic(paper.helpTopic)
    , m_language(languageOf(unit, paper))
    , m_roads(
          this, unit,
          {paper.title, paper.fileName, paper.start,
           [this, make = std::move(paper.make)](const SharingEntry& entry) {
               return leavingIn(words(), [&] { return make(entry); });
           },
           nullptr, std::move(paper.sections),
           [this, make = std::move(paper.makeOf)](const SharingEntry& entry, const std::vector<std::size_t>& chosen) {
               return leavingIn(words(), [&] { return make(entry, chosen); });
           }})
    , m_preview(new PaperPreview)
    , m_pdf(new QPushButton(tr("&Spara som PDF…")))
    , m_web(new QPushButton(tr("Spara som &webbsida…")))
    , m_text(new MenuButton(tr("Som &text")))
    , m_print(new QPushButton(tr("Skriv &ut…"))) {
    m_preview->setMaximumWidth(grid(110));
    body()->addWidget(pageHeading(m_title));
    body()->addWidget(buildRow());
    if (m_language) {
        body()->addWidget(m_language);
        connect(m_language, &LanguageChoice::changed, this, &SharedPaperPage::reload);
    }
    body()->addWidget(m_preview, 1);
    attempt(this, [&] { tellWhoMayNot(unit, paper.start.child); });
}

QWidget* SharedPaperPage::buildRow() {
    m_web->setToolTip(tr("För den som läser med skärmläsare"));
    m_text->setToolTip(tr("För verksamhetens egen akt eller journal"));
    makePrimary(m_print);
    QMenu* ways = m_text->ways();
    ways->addAction(tr("&Kopiera texten…"), this, [this] { m_roads.copy(); });
    ways->addAction(tr("Spara som &textfil…"), this, [this] { m_roads.saveText(); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { m_roads.savePdf(); });
    connect(m_web, &QPushButton::clicked, this, [this] { m_roads.saveWebPage(); });
    connect(m_print, &QPushButton::clicked, this, [this] { m_roads.print(); });
    auto* holder = new QWidget;
    m_row = new FlowLayout(holder);
    m_row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : std::initializer_list<QPushButton*>{m_print, m_pdf, m_web, m_text})
        m_row->addWidget(button);
    return holder;
}

/// Looking is reading; what leaves is not for everybody.
void SharedPaperPage::tellWhoMayNot(OpenUnit& unit, const std::optional<ChildId>& child) {
    const auto refused = accessRefusal(unit, Action::ShareRecords, child);
    if (!refused)
        return;
    const QString why = issueText(*refused);
    messages()->show(MessageBar::Tone::Info, why);
    for (QPushButton* button : std::initializer_list<QPushButton*>{m_print, m_pdf, m_web, m_text}) {
        button->setEnabled(false);
        button->setToolTip(why);
    }
}

void SharedPaperPage::addChoice(QWidget* control) { body()->insertWidget(1, control); }

void SharedPaperPage::addButton(QWidget* button) { m_row->addWidget(button); }

void SharedPaperPage::reload() {
    attempt(this, [this] { m_preview->setPages(layOut(m_roads.made().document)); });
}

PaperWords SharedPaperPage::words() const { return m_language ? m_language->words() : PaperWords(); }

} // namespace bk
