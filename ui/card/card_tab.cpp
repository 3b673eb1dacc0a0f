// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/card_tab.h"

#include "core/services/access.h"
#include "core/services/advance_process.h"
#include "core/services/card_papers.h"
#include "core/services/issue_text.h"
#include "core/services/process_facts.h"
#include "core/services/process_text.h"
#include "ui/card/card_places.h"
#include "ui/card/card_reading.h"
#include "ui/card/card_receipt_panel.h"
#include "ui/card/card_rows.h"
#include "ui/card/upptackarkort_page.h"
#include "ui/child/reading_page.h"
#include "ui/child/record_table.h"
#include "ui/child/staff_only_box.h"
#include "ui/common/acute_contact.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layers.h"
#include "ui/common/layout.h"
#include "ui/common/page_scroll.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/draft_keeper.h"
#include "ui/process/process_words.h"
#include "ui/sharing/preview_window.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"
#include "ui/sharing/share_dialog.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

CardTab::CardTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_acute(new AcuteContact(unit.settings()))
    , m_new(new QPushButton(tr("Nytt &Upptäckarkort")))
    , m_post(new QPushButton(tr("Kort som kommit med &posten")))
    , m_request(new QPushButton(tr("&Familjen tar själv kontakt")))
    , m_staffOnly(new StaffOnlyBox)
    , m_table(new RecordTable(
          tr("Barnets Upptäckarkort"), {tr("Datum"), tr("Upptäckare"), tr("Svar"), tr("Väg"), tr("Läge")}))
    , m_layers(new Layers)
    , m_way(plainLabel())
    , m_opener(new QPushButton)
    , m_receipt(new CardReceiptPanel)
    , m_change(new QPushButton(tr("&Ändra")))
    , m_sibling(new QPushButton(tr("Gör samma för &syskon")))
    , m_consult(new QPushButton(tr("Rådfråga &utan namn"))) {
    auto* empty = new EmptyState(
        tr("Inga kort än"),
        tr("Ett Upptäckarkort sätter ord på det som någon har upptäckt: åtta områden, Ja, Nej eller Vet ej. Det går "
           "fort att fylla i, och du väljer själv vägen vidare. Familjen kan också höra av sig utan kort."));
    connect(m_acute, &AcuteContact::anmalanAsked, this, [this] {
        attempt(this, [this] { openAnmalan(m_unit, m_child, m_roads, chosen()); });
    });
    auto* content = new QWidget;
    QVBoxLayout* cards = columnIn(content);
    cards->addWidget(m_table);
    cards->addWidget(buildChosen());
    cards->addStretch(1);
    m_layers->addWidget(content);
    m_layers->addWidget(empty);
    auto* whole = new QWidget;
    QVBoxLayout* column = columnIn(whole);
    column->addWidget(m_acute);
    column->addWidget(buildHead());
    column->addLayout(m_layers, 1);
    auto* scroll = new PageScroll(whole);
    scroll->setAccessibleName(tr("Upptäckarkort"));
    body()->addWidget(scroll, 1);
    connect(m_staffOnly, &QCheckBox::toggled, this, &CardTab::reload);
    connect(m_table, &RecordTable::opened, this, &CardTab::read);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CardTab::showChosen);
}

QWidget* CardTab::buildHead() {
    makePrimary(m_new);
    m_request->setToolTip(tr("Barnet eller vårdnadshavaren vill ha stöd. Inget kort behövs."));
    auto* blank = new QPushButton(tr("&Tomt kort…"));
    blank->setToolTip(tr("En PDF att skriva ut och fylla i för hand."));
    connect(m_new, &QPushButton::clicked, this, [this] { m_roads.openForm(u"kort"_s, {}); });
    connect(m_post, &QPushButton::clicked, this, [this] { m_roads.openForm(u"kort"_s, u"post"_s); });
    connect(m_request, &QPushButton::clicked, this, &CardTab::beginOnRequest);
    connect(blank, &QPushButton::clicked, this, &CardTab::blankCard);
    auto* head = new QWidget;
    auto* row = new FlowLayout(head);
    for (QPushButton* button : {m_new, m_post, m_request, blank})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_staffOnly);
    return head;
}

QWidget* CardTab::buildChosen() {
    m_chosen = new QWidget;
    QVBoxLayout* column = columnIn(m_chosen);
    column->addWidget(m_way);
    column->addWidget(m_opener, 0, Qt::AlignLeft);
    connect(m_opener, &QPushButton::clicked, this, [this] { m_roads.openForm(m_opens.id, m_opens.record); });
    column->addWidget(m_receipt);
    column->addWidget(buildActions());
    connect(m_receipt, &CardReceiptPanel::changed, this, &CardTab::saveReceipt);
    return m_chosen;
}

QWidget* CardTab::buildActions() {
    auto* readIt = new QPushButton(tr("&Läs kortet"));
    auto* preview = new QPushButton(tr("Förhandsgranska"));
    auto* pdf = new QPushButton(tr("Spara som P&DF…"));
    auto* paper = new QPushButton(tr("S&kriv ut…"));
    connect(readIt, &QPushButton::clicked, this, &CardTab::read);
    connect(preview, &QPushButton::clicked, this, [this] {
        if (const Upptackarkort* card = chosen())
            attempt(this, [&] { showPreview(this, tr("Upptäckarkort"), cardPages(m_unit, *card)); });
    });
    connect(pdf, &QPushButton::clicked, this, [this] { sharePaper(false); });
    connect(paper, &QPushButton::clicked, this, [this] { sharePaper(true); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Upptackarkort* card = chosen())
            m_roads.openForm(u"kort"_s, card->id.toString());
    });
    connect(m_sibling, &QPushButton::clicked, this, [this] {
        if (const Upptackarkort* card = chosen())
            attempt(this, [&] { openSibling(m_unit, *card, m_roads); });
    });
    connect(m_consult, &QPushButton::clicked, this, [this] {
        if (const Upptackarkort* card = chosen())
            attempt(this, [&] { openConsultation(m_unit, *card, m_roads); });
    });
    auto* actions = new QWidget;
    auto* row = new FlowLayout(actions);
    for (QPushButton* button : {readIt, m_change, m_sibling, m_consult, preview, pdf, paper})
        row->addWidget(button);
    return actions;
}

void CardTab::reload() {
    attempt(this, [this] {
        const Upptackarkort* before = chosen();
        const UpptackarkortId kept = before ? before->id : UpptackarkortId();
        m_cards = m_unit.cards().ofChild(m_child);
        m_facts = processFacts(m_unit, m_child);
        const FamilyView view = familyView(m_unit, m_child, m_staffOnly->onlooker());
        std::erase_if(m_cards, [&view](const Upptackarkort& card) { return !view.shows(card); });
        std::vector<QStringList> rows;
        int current = 0;
        for (const Upptackarkort& card : m_cards) {
            if (card.id == kept)
                current = int(rows.size());
            rows.push_back(card_rows::of(card));
        }
        m_table->setRows(std::move(rows));
        m_layers->setCurrentIndex(m_cards.empty() ? 1 : 0);
        if (!m_cards.empty())
            m_table->selectRow(current);
        m_request->setVisible(m_facts.round.moves.empty() || !m_facts.round.isOpen());
        showChosen();
    });
}

const Upptackarkort* CardTab::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_cards.size()) ? &m_cards[std::size_t(row)] : nullptr;
}

void CardTab::showChosen() {
    const Upptackarkort* card = chosen();
    m_chosen->setVisible(card);
    if (!card)
        return;
    if (keepDrafts(m_receipt) > 0)
        messages()->show(
            MessageBar::Tone::Error, tr("Den gemensamma planen som inte var sparad kunde inte sparas som utkast."));
    m_receipt->setCard(*card, m_unit.today());
    openPlanDraft(*card);
    const std::vector<Obstacle> found = inTheWayOf(*card);
    m_way->setText(waysText(*card, found));
    m_way->setVisible(!m_way->text().isEmpty());
    const auto elsewhere = std::find_if(found.begin(), found.end(), [this](const Obstacle& obstacle) {
        return obstacle.opening != Opening::Card && !formOf(obstacle, m_facts).id.isEmpty();
    });
    m_opener->setVisible(elsewhere != found.end());
    if (elsewhere == found.end())
        return;
    m_opens = formOf(*elsewhere, m_facts);
    m_opener->setText(words::opening(elsewhere->opening));
    m_opener->setAccessibleDescription(issueText(elsewhere->issue));
}

/// Why the way to the Barnkontakt that was chosen on the newest card is not gone yet.
std::vector<Obstacle> CardTab::inTheWayOf(const Upptackarkort& card) const {
    const Station station = m_facts.round.station();
    if (card.route != CardRoute::Barnkontakt || card.id != m_cards.front().id || m_facts.round.moves.empty() ||
        (station != Station::BarnUpptacks && station != Station::EgetStod))
        return {};
    return obstacles(Station::BarnkontaktAktiveras, m_facts, m_unit.today());
}

/// Empty where the chosen way is gone.
QString CardTab::waysText(const Upptackarkort& card, const std::vector<Obstacle>& found) const {
    if (card.route == CardRoute::Open)
        return tr("Ingen väg är vald än. Öppna kortet med Ändra och välj under Väg vidare.");
    QStringList reasons;
    for (const Obstacle& obstacle : found)
        reasons.append(issueText(obstacle.issue));
    return reasons.isEmpty() ? QString() : tr("Barnkontakten är inte aktiverad än.") + u'\n' + reasons.join(u'\n');
}

void CardTab::openPlanDraft(const Upptackarkort& card) {
    TextArea* plan = m_receipt->plan();
    QPushButton* open = m_receipt->openPlanButton();
    open->hide();
    const bool mayWrite = !accessRefusal(m_unit, Action::RecordCard, m_child);
    plan->setReadOnly(!mayWrite);
    if (!mayWrite)
        return;
    const QString subject = card.id.toString();
    if (m_planDraft) {
        m_planDraft->startAnew(subject);
    } else {
        m_planDraft = new DraftKeeper(
            m_unit,
            {u"joint-plan"_s, subject,
             [plan] {
                 return QJsonObject{{u"plan"_s, plan->toPlainText()}};
             },
             [plan](const QJsonObject& draft) {
                 plan->setPlainText(draft["plan"_L1].toString());
             }},
            m_receipt);
        connect(plan, &QPlainTextEdit::textChanged, m_planDraft, &DraftKeeper::noteEdit);
        connect(open, &QPushButton::clicked, this, [this, open] {
            if (attempt(this, [this] { m_planDraft->open(); }))
                open->hide();
        });
    }
    attempt(this, [this, open] {
        const auto left = m_planDraft->left();
        if (left && !left->isOvertaken)
            return m_planDraft->open();
        if (left)
            open->setText(tr("Öppna den osparade planen från %1")
                              .arg(QLocale().toString(left->at.toLocalTime(), QLocale::ShortFormat)));
        open->setVisible(left.has_value());
    });
}

QString CardTab::wayText() const { return m_way->isHidden() ? QString() : m_way->text(); }

void CardTab::saveReceipt() {
    const Upptackarkort* current = chosen();
    if (!current)
        return;
    Upptackarkort card = *current;
    card.receipt = m_receipt->value();
    for (const Issue& issue : issues(card, m_unit.today()))
        if (issue.where.startsWith(u"receipt."_s)) {
            messages()->show(MessageBar::Tone::Warning, issueText(issue));
            m_receipt->setCard(*current, m_unit.today());
            m_receipt->plan()->setPlainText(card.receipt.jointPlan);
            return;
        }
    attempt(this, [&] {
        card.savedAt = m_unit.clock().now();
        const UpptackarkortId id = m_unit.cards().save(card);
        if (m_planDraft)
            attempt(this, [this] { m_planDraft->discard(); });
        reload();
        Q_EMIT saved(id.toString());
    });
}

void CardTab::beginOnRequest() {
    attempt(this, [this] {
        beginRound(m_unit, m_child, Entry::OwnRequest, m_unit.today());
        reload();
        messages()->show(
            MessageBar::Tone::Good,
            tr("Familjen har själv tagit kontakt. Barnkontakten är aktiverad, och nästa steg är Barnsamtalet."));
        Q_EMIT saved(m_child.toString());
    });
}

void CardTab::read() {
    const Upptackarkort* card = chosen();
    if (!card)
        return;
    attempt(this, [this, id = card->id] {
        ReadingPage* page = readCard(m_unit, id);
        connect(
            page, &ReadingPage::changeAsked, page, [roads = m_roads, id] { roads.openForm(u"kort"_s, id.toString()); });
        m_roads.open(page);
    });
}

void CardTab::blankCard() {
    saveFile(this, tr("Spara ett tomt kort"), u"upptackarkort.pdf"_s, paperFilters(), [this](const QString& path) {
        attempt(this, [&] {
            shareBlankCard(m_unit, path);
            saySaved(this, path);
        });
    });
}

void CardTab::sharePaper(bool print) {
    const Upptackarkort* current = chosen();
    if (!current)
        return;
    SharingEntry entry;
    entry.child = m_child;
    entry.way = print ? SharingWay::Print : SharingWay::Pdf;
    entry.what = tr("Upptäckarkort");
    entry.paper = SharedPaper::Upptackarkort;
    entry.record = current->id.number();
    ShareDialog::ask(this, m_unit, entry, [this, print, card = *current](const SharingEntry& answered) {
        if (print) {
            attempt(this, [&] { printPages(this, m_unit, {cardPaper(m_unit, {}, card).document, {answered}}); });
            return;
        }
        saveFile(
            this, tr("Spara Upptäckarkortet"), u"upptackarkort.pdf"_s, paperFilters(),
            [this, card, answered](const QString& path) {
                attempt(this, [&] {
                    shareCard(m_unit, answered, card, path);
                    sayShared(this, path);
                });
            });
    });
}

} // namespace bk
