// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/over_time_panel.h"

#include "core/documents/compass_series.h"
#include "ui/charts/small_compass.h"
#include "ui/child/record_table.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString namesOf(const std::vector<Area>& areas, const WellbeingModel& model) {
    QStringList names;
    for (const Area area : areas)
        names.append(model.areas[area].label);
    return QLocale().createSeparatedList(names);
}

/// "2 → 3 → –"
QString valuesOf(const std::vector<CompassProfile>& oldestFirst, Area area) {
    QStringList values;
    for (const CompassProfile& profile : oldestFirst)
        values.append(shownValue(profile, area));
    return values.join(u" → "_s);
}

} // namespace

OverTimePanel::OverTimePanel(const WellbeingModel& model, MakeFigure makeFigure, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_makeFigure(std::move(makeFigure))
    , m_row(new FlowLayout)
    , m_words(plainLabel())
    , m_table(
          new RecordTable(tr("Över tid, område för område"), {tr("Område"), tr("Över tid"), tr("Hur det har gått")})) {
    m_table->setOpens(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(sectionHeading(tr("Över tid")));
    column->addLayout(m_row);
    column->addWidget(m_words);
    column->addWidget(m_table);
}

QString OverTimePanel::words() const { return m_words->text(); }

void OverTimePanel::setProfiles(const std::vector<CompassProfile>& oldestFirst) {
    setVisible(oldestFirst.size() >= least);
    if (oldestFirst.size() < least)
        return;
    showCompasses(oldestFirst);
    const PerArea<AreaOverTime> changes = changeOverTime(oldestFirst);
    m_words->setText(overTimeWords(summaryOf(changes), m_model));
    std::vector<QStringList> rows;
    for (const Area area : allAreas)
        rows.push_back({m_model.areas[area].label, valuesOf(oldestFirst, area), overTimeText(changes[area])});
    m_table->setRows(std::move(rows));
}

void OverTimePanel::showCompasses(const std::vector<CompassProfile>& oldestFirst) {
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CompassProfile& profile : oldestFirst)
        m_row->addWidget(new SmallCompass(m_makeFigure(profile), shortDate(profile.date)));
}

QString overTimeWords(const OverTimeSummary& summary, const WellbeingModel& model) {
    QStringList lines;
    if (!summary.kept.empty())
        lines.append(OverTimePanel::tr("Det här har hållit i sig: %1. Att det håller är ett resultat av det ni gör.")
                         .arg(namesOf(summary.kept, model)));
    if (!summary.improved.empty())
        lines.append(OverTimePanel::tr("Det här är bättre nu: %1. Berätta gärna vad som hjälpte.")
                         .arg(namesOf(summary.improved, model)));
    if (!summary.fellBack.empty())
        lines.append(OverTimePanel::tr("Det här är lägre än tidigare: %1. Fråga vad som har hänt, och vad som "
                                       "skulle hjälpa nu.")
                         .arg(namesOf(summary.fellBack, model)));
    return lines.join(u'\n');
}

QString overTimeText(const AreaOverTime& area) {
    switch (area.sinceFirst) {
    case Change::NoInformation: return OverTimePanel::tr("går inte att jämföra");
    case Change::Improved:
        return area.sinceBefore == Change::FellBack ? OverTimePanel::tr("▲ högre än första gången, lägre än förra")
                                                    : OverTimePanel::tr("▲ högre än första gången, och håller");
    case Change::Kept:
        return area.sinceBefore == Change::FellBack   ? OverTimePanel::tr("▼ som första gången, lägre än förra")
               : area.sinceBefore == Change::Improved ? OverTimePanel::tr("▲ som första gången, högre än förra")
                                                      : OverTimePanel::tr("● har hållit i sig");
    case Change::FellBack:
        return area.sinceBefore == Change::Improved ? OverTimePanel::tr("▲ lägre än första gången, högre än förra")
               : area.sinceBefore == Change::Kept ? OverTimePanel::tr("● lägre än första gången, och håller")
                                                  : OverTimePanel::tr("▼ lägre än första gången");
    }
    Q_UNREACHABLE();
}

} // namespace bk
