// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/samtal_tab.h"

#include "core/services/open_unit.h"
#include "ui/child/list_part.h"
#include "ui/child/reading_page.h"
#include "ui/child/record_rows.h"
#include "ui/child/record_table.h"
#include "ui/child/talk_paper_pages.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layers.h"
#include "ui/common/theme.h"
#include "ui/forms/barnsamtal_page.h"
#include "ui/forms/samtal_summary_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

SamtalTab::SamtalTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_table(new RecordTable(
          tr("Barnets samtal"), {tr("Datum"), tr("Samtal"), tr("Hölls av"), tr("Vilka som har lämnat sin bild")}))
    , m_layers(new Layers) {
    auto* empty = new EmptyState(
        tr("Inga samtal än"),
        tr("I Barnsamtalet berättar barnet och vårdnadshavarna hur de har det, område för område. "
           "Barnet väljer själv var ni börjar."),
        tr("Nytt Barnsamtal"));
    auto* add = new QPushButton(tr("Nytt &Barnsamtal"));
    makePrimary(add);
    for (QPushButton* button : {add, empty->button()})
        connect(button, &QPushButton::clicked, this, [this] { m_roads.openForm(u"samtal"_s, {}); });
    connect(m_table, &RecordTable::opened, this, [this](int row) { attempt(this, [this, row] { openRow(row); }); });
    m_layers->addWidget(listPart(tr("Samtal"), add, m_table));
    m_layers->addWidget(empty);
    body()->addLayout(m_layers, 1);
    body()->addWidget(papers());
}

QWidget* SamtalTab::papers() {
    auto* part = new QWidget;
    auto* row = new FlowLayout(part);
    auto* caption = new QLabel(tr("Papper inför samtalet:"));
    makeQuiet(caption);
    row->addWidget(caption);
    const auto add = [this, row](const QString& text, Page* (*make)(OpenUnit&, ChildId)) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, make] {
            attempt(this, [this, make] { m_roads.open(make(m_unit, m_child)); });
        });
        row->addWidget(button);
    };
    add(tr("&Informationsbrev"), makeGuardianLetterPage);
    add(tr("&Enkät på papper"), makeGuardianSurveyPage);
    add(tr("Samtals&kort"), makeTalkCardsPage);
    add(tr("Samtals&tärningar"), makeTalkDicePage);
    return part;
}

void SamtalTab::reload() {
    attempt(this, [this] {
        const auto held = m_unit.samtal().ofChild(m_child);
        m_ids.clear();
        std::vector<QStringList> rows;
        for (const Barnsamtal& samtal : held) {
            m_ids.push_back(samtal.id);
            rows.push_back(record_rows::of(samtal));
        }
        m_table->setRows(std::move(rows));
        m_layers->setCurrentIndex(held.empty() ? 1 : 0);
    });
}

void SamtalTab::openRow(int row) {
    const BarnsamtalId id = m_ids[std::size_t(row)];
    ReadingPage* reading = readSamtal(m_unit, id);
    connect(reading, &ReadingPage::changeAsked, reading, [reading, id, &unit = m_unit, open = m_roads.open] {
        attempt(reading, [&] {
            const auto samtal = unit.samtal().find(id);
            if (samtal && samtal->followUp) // its ratings were made without sight of the earlier ones (G8)
                open(new SamtalSummaryPage(unit, id));
            else if (samtal)
                open(new BarnsamtalPage(unit, *samtal));
        });
    });
    m_roads.open(reading);
}

} // namespace bk
