// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fordjupad/fordjupad_tab.h"

#include "core/documents/compass_series.h"
#include "core/services/child_papers.h"
#include "core/services/fordjupad_paper.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/column.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/fordjupad/documented_area.h"
#include "ui/fordjupad/fordjupad_board.h"
#include "ui/fordjupad/fordjupad_paper_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// "Egen personal (Karin Lind, 3 sep 2026) · Gemensamt (…)"
QString writtenSoFar(const FordjupadOfChild& whole) {
    QStringList written;
    for (std::size_t i = 0; i < whole.entries.size(); ++i)
        written.append(FordjupadTab::tr("%1 (%2, %3)")
                           .arg(whole.origins[qsizetype(i)], whole.entries[i].by, shortDate(whole.entries[i].date)));
    return written.isEmpty() ? FordjupadTab::tr("Ingen har skrivit än. Börja med det ni själva vet; det ingen vet får "
                                                "vara tomt.")
                             : FordjupadTab::tr("Skrivet hittills: %1").arg(written.join(u" · "_s));
}

} // namespace

FordjupadTab::FordjupadTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_writers(new QComboBox)
    , m_write(new QPushButton(tr("&Skriv")))
    , m_paper(new QPushButton(tr("Som &papper…")))
    , m_tools(buildTools())
    , m_column(nullptr) {
    auto* inner = new QWidget;
    m_column = columnIn(inner);
    m_column->setContentsMargins(0, 0, grid(2), grid(2));
    m_column->addWidget(pageHeading(title()));
    m_column->addWidget(m_tools);
    m_column->addStretch(1);
    QScrollArea* scroll = plainScroll(inner, title());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(scroll, 1);
}

QWidget* FordjupadTab::buildTools() {
    makePrimary(m_write);
    auto* blank = new QPushButton(tr("&Tomt papper…"));
    connect(m_write, &QPushButton::clicked, this, [this] { write({}); });
    connect(m_paper, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { m_roads.open(makeFordjupadPaperPage(m_unit, m_child)); });
    });
    connect(blank, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { m_roads.open(makeBlankFordjupadPage(m_unit)); });
    });
    auto* tools = new QWidget;
    auto* row = new FlowLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(besideLabel(tr("&Vem skriver"), m_writers));
    row->addWidget(m_write);
    row->addStretch();
    row->addWidget(m_paper);
    row->addWidget(blank);
    return tools;
}

void FordjupadTab::reload() {
    attempt(this, [this] {
        const FordjupadOfChild whole = fordjupadOf(m_unit, m_child);
        showWriters(whole);
        const bool written = hasFordjupad(m_unit, m_child);
        m_paper->setEnabled(written);
        m_paper->setToolTip(written ? QString() : fordjupadMissing());
        m_tools->setVisible(whole.instrument.has_value());
        QWidget* made = content(whole);
        if (m_content) {
            m_content->hide();
            m_content->deleteLater(); // one of its buttons may have led here
        }
        m_content = made;
        m_column->insertWidget(m_column->count() - 1, m_content);
    });
}

void FordjupadTab::showWriters(const FordjupadOfChild& whole) {
    const QString chosen = m_writers->currentData().toString();
    m_writers->clear();
    const auto add = [&](const FordjupadWriter& writer, const QString& name) {
        const bool there = whole.find(writer.joint, writer.organisation);
        m_writers->addItem(there ? tr("%1 – finns, skriv vidare").arg(name) : name, writer.toString());
    };
    add({}, tr("Egen personal, inför mötet"));
    for (const Organisation& organisation : m_unit.registers().organisations())
        add({false, organisation.id}, tr("%1, inför mötet").arg(organisation.name));
    add({true, {}}, tr("Gemensamt, efter mötet"));
    const QString next = FordjupadWriter{!whole.entries.empty(), {}}.toString();
    m_writers->setCurrentIndex(std::max(0, m_writers->findData(chosen.isEmpty() ? next : chosen)));
}

QWidget* FordjupadTab::content(const FordjupadOfChild& whole) {
    m_board = nullptr;
    if (!whole.instrument)
        return new EmptyState(
            tr("Enheten har ingen Fördjupad behovskompass som gäller i dag"),
            tr("Läs in ett paket som har den, under Enheten och Instrument."));
    auto* shown = new QWidget;
    QVBoxLayout* column = columnIn(shown);
    auto* written = plainLabel(writtenSoFar(whole));
    makeQuiet(written);
    column->addWidget(written);
    std::vector<CompassProfile> rated;
    if (whole.childProfile)
        rated.push_back(*whole.childProfile);
    m_board = new FordjupadBoard(whole, m_unit.model(), compassFigure(m_unit, rated));
    connect(m_board, &FordjupadBoard::areaChosen, this, [this](Area area) { write(area); });
    column->addWidget(m_board);
    column->addWidget(sectionHeading(tr("Det här är dokumenterat")));
    for (const AreaOverview& overview : whole.areas)
        column->addWidget(new DocumentedArea(overview, whole, m_unit.model().areas[overview.area]));
    return shown;
}

void FordjupadTab::write(std::optional<Area> area) {
    const QString writer = m_writers->currentData().toString();
    m_roads.openForm(u"fordjupad"_s, area ? writer + u':' + m_unit.model().areas[*area].id : writer);
}

ChildTab fordjupadTab() {
    return {
        u"fordjupad"_s, FordjupadTab::tr("Fördjupad"),
        [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
            return new FordjupadTab(unit, child, roads);
        }};
}

std::vector<FormPlace> fordjupadForms() {
    return {
        {u"fordjupad"_s,
         [](OpenUnit& unit, ChildId child, const ChildRoads& roads, const QString& record) -> Page* {
             if (const auto writer = FordjupadWriter::from(record.section(u':', 0, 0)))
                 return new FordjupadPage(unit, child, *writer, unit.model().areaOf(record.section(u':', 1, 1)));
             return new FordjupadTab(unit, child, roads);
         },
         Action::KeepPlan}};
}

} // namespace bk
