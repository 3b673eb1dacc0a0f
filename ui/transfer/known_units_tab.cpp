// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/known_units_tab.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "core/services/unit_card_paper.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"
#include "ui/transfer/known_unit_page.h"
#include "ui/transfer/unit_words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bk {
namespace {} // namespace

KnownUnitsPage::KnownUnitsPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_words(unitWordsLabel())
    , m_none(plainLabel(tr("Enheten har inget mottagarkort än.")))
    , m_make(new QPushButton(tr("&Gör ett mottagarkort")))
    , m_save(new QPushButton(tr("&Spara kortet …")))
    , m_print(new QPushButton(tr("Skriv ut &orden …")))
    , m_about(plainLabel())
    , m_add(new QPushButton(tr("&Läs in ett mottagarkort …")))
    , m_table(
          new RecordTable(tr("Enheter vi lämnar över till"), {tr("Enhet"), tr("Sex ord"), tr("Jämförda"), tr("Av")})) {
    const Column column = scrollingColumn(100);
    buildOwn(column.layout);
    buildKnown(column.layout);
    column.layout->addStretch(1);
    body()->setContentsMargins(0, grid(1.5), 0, 0);
    body()->addWidget(column.area);
}

void KnownUnitsPage::buildOwn(QVBoxLayout* column) {
    column->addWidget(sectionHeading(tr("Vårt mottagarkort")));
    column->addWidget(quietLabel(
        tr("Den som ska lämna över ett barn till er behöver enhetens mottagarkort, en liten fil som ni kan skicka hur "
           "ni vill. Läs sedan de sex orden för varandra per telefon. Varken kortet eller orden är hemliga.")));
    column->addWidget(m_none);
    column->addWidget(m_words);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setSpacing(grid());
    for (QPushButton* button : {m_make, m_save, m_print})
        row->addWidget(button);
    column->addWidget(buttons);
    connect(m_make, &QPushButton::clicked, this, [this] {
        attempt(this, [this] {
            ownCard(m_unit);
            showOwn();
            m_save->setFocus();
        });
    });
    connect(m_save, &QPushButton::clicked, this, &KnownUnitsPage::saveCard);
    connect(m_print, &QPushButton::clicked, this, &KnownUnitsPage::printWords);
}

void KnownUnitsPage::buildKnown(QVBoxLayout* column) {
    m_table->setWhole(true);
    column->addWidget(listPart(tr("Enheter vi lämnar över till"), m_add, m_table));
    makeQuiet(m_about);
    column->addWidget(m_about);
    const auto refused = accessRefusal(m_unit, Action::ChangeSettings);
    m_add->setEnabled(!refused);
    m_add->setAccessibleDescription(refused ? issueText(*refused) : QString());
    connect(m_add, &QPushButton::clicked, this, [this] {
        chooseFiles(
            this, tr("Läs in ett mottagarkort"), tr("Mottagarkort (*.bkkort)"),
            [this](const QStringList& paths) { openCard(paths.first()); });
    });
    connect(m_table, &RecordTable::opened, this, [this](int row) {
        attempt(this, [&] { Q_EMIT pageAsked(new KnownUnitPage(m_unit, m_units[std::size_t(row)])); });
    });
}

void KnownUnitsPage::openCard(const QString& path) {
    attempt(this, [&] {
        const UnitCard card = readUnitCard(path);
        switch (standingOf(m_unit, card)) {
        case CardStanding::Own: throw Error(Error::Kind::Refused, u"known.own"_s);
        case CardStanding::Same:
            messages()->show(MessageBar::Tone::Info, tr("%1 finns redan i listan, med samma ord.").arg(card.name));
            return;
        case CardStanding::New:
        case CardStanding::OtherKeys: Q_EMIT pageAsked(new NewKnownUnitPage(m_unit, card));
        }
    });
}

void KnownUnitsPage::saveCard() {
    saveFile(
        this, tr("Spara mottagarkortet"), u"mottagarkort"_s + unitCardSuffix(), {tr("Mottagarkort (*.bkkort)")},
        [this](const QString& path) {
            attempt(this, [&] {
                saveOwnCard(m_unit, path);
                saySaved(this, path);
            });
        });
}

void KnownUnitsPage::printWords() {
    attempt(this, [this] { printForm(this, unitCardPages(parseUnitCard(ownCard(m_unit)))); });
}

void KnownUnitsPage::showOwn() {
    const bool has = hasCard(m_unit);
    if (has)
        showWordsOf(m_words, parseUnitCard(ownCard(m_unit)));
    m_words->setVisible(has);
    m_save->setVisible(has);
    m_print->setVisible(has);
    m_none->setVisible(!has);
    m_make->setVisible(!has);
}

void KnownUnitsPage::reload() {
    attempt(this, [this] {
        showOwn();
        m_units = knownUnits(m_unit);
        std::vector<QStringList> rows;
        for (const KnownUnit& known : m_units)
            rows.push_back(
                {known.card.name, wordsTextOf(known.card), words::shortDate(known.confirmedAt.toLocalTime().date()),
                 known.confirmedBy});
        m_table->setRows(std::move(rows));
        m_table->setVisible(!m_units.empty());
        m_about->setText(
            m_units.empty()
                ? tr("Ingen är tillagd än. Be den andra enheten om dess mottagarkort, läs in det här och jämför dess "
                     "sex "
                     "ord per telefon. Sedan kan ett barn lämnas över dit i en förseglad fil.")
                : tr("Till de här enheterna kan ett barn lämnas över i en förseglad fil, på barnets sida under Delat. "
                     "Det som kommer från dem är bekräftat när det läses in. Öppna en rad för att se den eller ta bort "
                     "den."));
    });
}

KnownUnitsTab::KnownUnitsTab(OpenUnit& unit, QWidget* parent) : StepStack(parent), m_list(new KnownUnitsPage(unit)) {
    setRoot(m_list);
    connect(m_list, &KnownUnitsPage::pageAsked, this, &KnownUnitsTab::show);
}

} // namespace bk
