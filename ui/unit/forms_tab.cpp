// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/forms_tab.h"

#include "core/documents/bilingual.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/em.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icon.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"
#include "ui/plan/paper_preview.h"
#include "ui/sharing/language_choice.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShowEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int paperRole = Qt::UserRole; ///< index among the papers; none: the heading of a group
constexpr qreal besideEm = 52;

} // namespace

FormsTab::FormsTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_papers(paperCatalogue())
    , m_list(new QListWidget)
    , m_language(new LanguageChoice(unit, true, std::nullopt, LanguageChoice::Proposal::PointedOut))
    , m_preview(new PaperPreview)
    , m_print(new QPushButton(icon(u"print"_s), tr("Skriv ut …")))
    , m_save(new QPushButton(icon(u"save"_s), tr("Spara …"))) {
    const bool all = holdsChildren(unit.settings().kind);
    std::erase_if(m_papers, [all](const CataloguePaper& paper) {
        return !paper.blank || (!all && !isWithoutChildren(paper.group));
    });
    m_list->setAccessibleName(tr("Tomma papper"));
    m_list->setMinimumHeight(em(10));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setAccessibleName(tr("Förhandsvisning av blanketten"));
    m_preview->setMinimumHeight(em(16));
    makePrimary(m_print);
    fill();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid());
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto* shown = new QWidget;
    QVBoxLayout* column = columnIn(shown);
    column->setSpacing(grid());
    column->addLayout(buttons);
    column->addWidget(m_language);
    column->addWidget(m_preview, 1);
    auto* parts = new TurningLayout(besideEm);
    parts->setSpacing(grid(1.5));
    parts->addWidget(m_list, 2);
    parts->addWidget(shown, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(plainLabel(tr("Papper att fylla i för hand, med enhetens namn och formulär. De säger inget om "
                                    "något barn, så inget loggas.")));
    layout->addLayout(parts, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &FormsTab::showChosen);
    connect(m_language, &LanguageChoice::changed, this, &FormsTab::reload);
    connect(m_print, &QPushButton::clicked, this, &FormsTab::print);
    connect(m_save, &QPushButton::clicked, this, &FormsTab::askWhere);
}

void FormsTab::fill() {
    std::optional<CataloguePaper::Group> group;
    for (std::size_t i = 0; i < m_papers.size(); ++i) {
        if (group != m_papers[i].group) {
            group = m_papers[i].group;
            auto* heading = new QListWidgetItem(groupName(*group), m_list);
            heading->setFlags(Qt::NoItemFlags);
            QFont bold = m_list->font();
            bold.setBold(true);
            heading->setFont(bold);
        }
        auto* item = new QListWidgetItem(m_papers[i].name, m_list);
        item->setData(paperRole, int(i));
    }
    m_list->setCurrentRow(1); // below the first heading
}

void FormsTab::reload() {
    if (isVisible())
        showChosen();
    else
        m_shown = false;
}

void FormsTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_shown)
        showChosen();
}

const CataloguePaper* FormsTab::chosen() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item && item->data(paperRole).isValid() ? &m_papers[std::size_t(item->data(paperRole).toInt())] : nullptr;
}

Document FormsTab::made() const {
    const PaperWords words = isSwedishOnly(*chosen()) ? PaperWords() : m_language->words();
    return inWords(words, [this] { return chosen()->blank(formSource(m_unit)); });
}

/// Laid out only while somebody looks.
void FormsTab::showChosen() {
    const CataloguePaper* paper = chosen();
    m_print->setEnabled(paper);
    m_save->setEnabled(paper);
    m_language->setEnabled(paper && !isSwedishOnly(*paper));
    m_language->setToolTip(m_language->isEnabled() ? QString() : tr("Papperet finns bara på svenska."));
    if (!paper || !isVisible())
        return;
    m_shown = attempt(this, [&] { m_preview->setPages(layOut(made())); });
    m_print->setAccessibleName(tr("Skriv ut: %1").arg(paper->name));
    m_save->setAccessibleName(tr("Spara: %1").arg(paper->name));
}

bool FormsTab::save(const QString& path) {
    return attempt(this, [&] { writeBlankPaper(&m_unit, made(), path); });
}

void FormsTab::askWhere() {
    saveFile(
        this, tr("Spara blanketten"), chosen()->id + u".pdf"_s,
        {tr("PDF (*.pdf)"), tr("Webbsida för skärmläsare (*.html)"), tr("Text (*.txt)")}, [this](const QString& path) {
            if (save(path))
                saySaved(this, path);
        });
}

void FormsTab::print() {
    attempt(this, [this] { printForm(this, layOut(made())); });
}

} // namespace bk
