// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/skattningar_tab.h"

#include "core/services/open_unit.h"
#include "ui/child/list_part.h"
#include "ui/child/reading_page.h"
#include "ui/child/record_rows.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/layers.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/skattning_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

SkattningarTab::SkattningarTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_table(new RecordTable(
          tr("Professionellas skattningar"), {tr("Datum"), tr("Vem"), tr("Yrke"), tr("Verksamhet"), tr("Områden")}))
    , m_gemensam(new RecordTable(tr("Gemensamma behovskompasser"), {tr("Datum"), tr("Områden"), tr("Vilka var med")}))
    , m_noGemensam(plainLabel(tr("Teamet har inte enats om någon gemensam kompass än.")))
    , m_layers(new Layers) {
    auto* empty = new EmptyState(
        tr("Inga skattningar än"),
        tr("Varje professionell som känner barnet fyller i ett eget Skattningsformulär utifrån det hen vet. "
           "Av dem gör teamet sedan en Gemensam Behovskompass."),
        tr("Nytt Skattningsformulär"));
    auto* add = new QPushButton(tr("Nytt &Skattningsformulär"));
    makePrimary(add);
    for (QPushButton* button : {add, empty->button()})
        connect(button, &QPushButton::clicked, this, [this] { m_roads.openForm(u"skattning"_s, {}); });
    connect(m_table, &RecordTable::opened, this, [this](int row) { attempt(this, [this, row] { openRating(row); }); });
    connect(m_gemensam, &RecordTable::opened, this, [this](int row) {
        attempt(this, [this, row] { m_roads.open(readGemensam(m_unit, m_gemensamIds[std::size_t(row)])); });
    });
    m_layers->addWidget(buildLists(add));
    m_layers->addWidget(empty);
    body()->addLayout(m_layers, 1);
}

QWidget* SkattningarTab::buildLists(QWidget* addRating) {
    auto* agree = new QPushButton(tr("Enas om en &Gemensam Behovskompass"));
    connect(agree, &QPushButton::clicked, this, [this] { m_roads.openForm(u"gemensam"_s, {}); });
    auto* joint = new QWidget;
    QVBoxLayout* jointColumn = columnIn(joint);
    jointColumn->addWidget(m_noGemensam, 0, Qt::AlignTop);
    jointColumn->addWidget(m_gemensam, 100);
    jointColumn->addStretch(1);
    auto* both = new QWidget;
    QVBoxLayout* column = columnIn(both);
    column->addWidget(listPart(tr("Skattningsformulär"), addRating, m_table), 3);
    column->addWidget(listPart(tr("Gemensam Behovskompass"), agree, joint), 2);
    return both;
}

void SkattningarTab::reload() {
    attempt(this, [this] {
        loadRatings();
        loadAgreed();
        m_noGemensam->setVisible(m_gemensamIds.empty());
        m_gemensam->setVisible(!m_gemensamIds.empty());
        m_layers->setCurrentIndex(m_ids.empty() && m_gemensamIds.empty() ? 1 : 0);
    });
}

void SkattningarTab::loadRatings() {
    m_ids.clear();
    std::vector<QStringList> rows;
    for (const Skattning& skattning : m_unit.skattningar().ofChild(m_child)) {
        m_ids.push_back(skattning.id);
        rows.push_back(record_rows::of(skattning));
    }
    m_table->setRows(std::move(rows));
}

void SkattningarTab::loadAgreed() {
    m_gemensamIds.clear();
    std::vector<QStringList> rows;
    for (const GemensamBehovskompass& joint : m_unit.skattningar().jointOfChild(m_child)) {
        m_gemensamIds.push_back(joint.id);
        rows.push_back(record_rows::of(joint));
    }
    m_gemensam->setRows(std::move(rows));
}

void SkattningarTab::openRating(int row) {
    const SkattningId id = m_ids[std::size_t(row)];
    ReadingPage* reading = readSkattning(m_unit, id);
    connect(reading, &ReadingPage::changeAsked, reading, [reading, id, &unit = m_unit, open = m_roads.open] {
        attempt(reading, [&] {
            if (const auto skattning = unit.skattningar().find(id))
                open(new SkattningPage(unit, *skattning));
        });
    });
    m_roads.open(reading);
}

} // namespace bk
