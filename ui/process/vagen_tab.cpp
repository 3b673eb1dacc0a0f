// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/vagen_tab.h"

#include "core/domain/process/family_view.h"
#include "core/services/advance_process.h"
#include "core/services/open_unit.h"
#include "core/services/process_facts.h"
#include "core/services/process_text.h"
#include "ui/common/acute_contact.h"
#include "ui/common/attempt.h"
#include "ui/common/choice_button.h"
#include "ui/common/layout.h"
#include "ui/common/page_scroll.h"
#include "ui/common/theme.h"
#include "ui/process/action_line.h"
#include "ui/process/move_part.h"
#include "ui/process/path_line.h"
#include "ui/process/process_words.h"
#include "ui/process/sip_page.h"
#include "ui/process/step_mark.h"
#include "ui/process/step_panel.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::size_t mostActions = 3;

} // namespace

VagenTab::VagenTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_layers(new QStackedLayout)
    , m_path(new PathLine)
    , m_actions(new QVBoxLayout)
    , m_panel(new StepPanel(unit, m_roads)) {
    m_layers->addWidget(buildPath());
    m_layers->addWidget(buildBeginning());
    body()->addLayout(m_layers, 1);
    connect(m_path, &PathLine::stationChosen, this, &VagenTab::showStation);
    connect(m_panel, &StepPanel::stationAsked, this, [this](Station station) {
        m_path->setChosen(station);
        showStation(station);
        if (m_panel->movePart())
            m_panel->movePart()->takeFocus();
    });
    connect(m_panel, &StepPanel::moveAsked, this, &VagenTab::move);
    connect(m_panel, &StepPanel::newRoundAsked, this, &VagenTab::begin);
}

QWidget* VagenTab::buildPath() {
    auto* inner = new QWidget;
    QVBoxLayout* column = columnIn(inner);
    auto* acute = new AcuteContact(m_unit.settings());
    connect(acute, &AcuteContact::anmalanAsked, this, [this] { m_roads.openForm(u"anmalan"_s, {}); });
    column->addWidget(acute);
    column->addWidget(m_path);
    m_actions->setSpacing(grid(0.5));
    column->addLayout(m_actions);
    column->addWidget(m_panel);
    column->addStretch(1);
    auto* scroll = new PageScroll(inner);
    scroll->setAccessibleName(title());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget* VagenTab::buildBeginning() {
    auto* inner = new QWidget;
    QVBoxLayout* column = columnIn(inner);
    auto* acute = new AcuteContact(m_unit.settings());
    connect(acute, &AcuteContact::anmalanAsked, this, [this] { m_roads.openForm(u"anmalan"_s, {}); });
    column->addWidget(acute);
    column->addWidget(sectionHeading(tr("Stödprocessen har inte börjat för det här barnet")));
    column->addWidget(plainLabel(
        tr("Kompassen kan användas för alla barn, också utan ärende. När ett barn kan behöva stöd går vägen i åtta "
           "steg, och här syns vilket steg ni är på, vad som kommer sedan och vem som väntar på svar.")));
    const struct {
        Entry entry;
        QString icon;
        QString heading;
        QString text;
    } ways[] = {
        {Entry::Card, u"pencil"_s, tr("Fyll i ett Upptäckarkort"),
         tr("Någon har upptäckt att barnet kan behöva stöd. Kortet tar några minuter.")},
        {Entry::OwnRequest, u"samtal"_s, tr("Familjen ber själv om stöd"),
         tr("Barnkontakten tar emot familjen direkt, utan kort.")},
        {Entry::SipDuty, u"unit"_s, tr("En annan verksamhet ska starta en SIP"),
         tr("Verksamheten kallar till ett Individuellt barnteam och informerar Barnkontakten.")},
    };
    for (const auto& way : ways) {
        auto* button = new ChoiceButton(way.icon, way.heading, way.text);
        connect(button, &QPushButton::clicked, this, [this, entry = way.entry] { begin(entry); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    return scrollColumn(inner, title());
}

void VagenTab::reload() {
    attempt(this, [this] {
        ProcessFacts facts = processFacts(m_unit, m_child);
        const bool begun = !facts.round.moves.empty();
        const FamilyView view(facts);
        std::vector<NextAction> actions;
        for (const ActionRow& row : m_unit.actions().ofChild(m_child))
            if (view.shows(row.action))
                actions.push_back(row.action);
        m_panel->clear(); // what it shows looks at the facts
        m_facts = std::move(facts);
        m_layers->setCurrentIndex(begun ? 0 : 1);
        if (!begun)
            return;
        m_path->setPath(pathOf(m_facts, m_unit.today()));
        if (m_stood != m_facts.round.station())
            m_path->setChosen(m_facts.round.station());
        m_stood = m_facts.round.station();
        showActions(actions);
        showStation(m_path->chosen());
    });
}

void VagenTab::showActions(const std::vector<NextAction>& actions) {
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // one of its buttons may have led here
        }
        delete item;
    }
    for (std::size_t i = 0; i < qMin(actions.size(), mostActions); ++i) {
        auto* line = new ActionLine(actions[i], m_unit.today());
        connect(line, &ActionLine::openAsked, this, [this, action = actions[i]] { Q_EMIT goToRoom(placeOf(action)); });
        m_actions->addWidget(line);
        line->stackUnder(m_panel); // read in the order it is seen
    }
}

void VagenTab::showStation(Station station) {
    m_panel->showStation(m_facts, pathOf(m_facts, m_unit.today())[std::size_t(station)]);
}

void VagenTab::move(const Step& step) {
    const bool moved = attempt(this, [this, &step] { advanceProcess(m_unit, m_child, step); });
    if (!moved)
        return;
    reload();
    m_path->mark(m_path->chosen())->setFocus(Qt::OtherFocusReason);
    messages()->show(MessageBar::Tone::Good, tr("Nu är ni på %1.").arg(words::numberedStation(step.to)));
    Q_EMIT saved(m_child.toString());
}

void VagenTab::begin(Entry entry) {
    if (entry == Entry::Card) { // the round begins with the card, when it is saved
        m_roads.openForm(u"kort"_s, {});
        return;
    }
    if (entry == Entry::SipDuty) {
        auto* page = new SipPage(m_unit);
        connect(page, &SipPage::organisationChosen, this, [this, page](OrganisationId initiator) {
            if (attempt(page, [&] { beginSipRound(m_unit, m_child, initiator, m_unit.today()); }))
                m_roads.openChild(m_child);
        });
        m_roads.open(page);
        return;
    }
    if (attempt(this, [this, entry] { beginRound(m_unit, m_child, entry, m_unit.today()); })) {
        reload();
        m_path->mark(m_path->chosen())->setFocus(Qt::OtherFocusReason);
        Q_EMIT saved(m_child.toString());
    }
}

} // namespace bk
