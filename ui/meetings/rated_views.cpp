// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/rated_views.h"

#include "core/documents/compass_figure.h"
#include "core/services/compass_of_child.h"
#include "core/services/open_unit.h"
#include "ui/child/record_table.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/gemensam_form.h"
#include "ui/forms/words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("RatedViews", text); }

struct Column {
    QString name;
    CompassProfile profile;
};

std::vector<Column> columnsOf(OpenUnit& unit, ChildId child) {
    std::vector<Column> columns;
    const LatestProfiles latest = latestProfiles(unit, child);
    if (latest.child)
        columns.push_back({tr("Barnet"), *latest.child});
    if (latest.guardian1)
        columns.push_back({tr("Vårdnadshavare 1"), *latest.guardian1});
    if (latest.guardian2)
        columns.push_back({tr("Vårdnadshavare 2"), *latest.guardian2});
    const std::vector<Skattning> rated = unit.skattningar().ofChild(child);
    for (const std::size_t index : latestPerProfessional(rated))
        columns.push_back(
            {u"%1\n%2"_s.arg(rated[index].raterName, rated[index].profession).trimmed(),
             profile(rated[index], unit.model().id)});
    return columns;
}

} // namespace

QWidget* ratedMeans(OpenUnit& unit, ChildId child) {
    const std::vector<Column> columns = columnsOf(unit, child);
    if (columns.empty())
        return quietLabel(
            tr("Ingen har skattat än. Skattningar som lämnas på papper skrivs in under barnets Skattningar."));
    QStringList headings{tr("Område")};
    for (const Column& column : columns)
        headings.append(column.name);
    std::vector<QStringList> rows;
    for (const Area area : allAreas) {
        QStringList row{unit.model().areas[area].label};
        for (const Column& column : columns)
            row.append(shownValue(column.profile, area));
        rows.push_back(row);
    }
    auto* table = new RecordTable(tr("Så har var och en skattat"), headings);
    table->setOpens(false);
    table->setRows(std::move(rows));
    return table;
}

QWidget* cardSummary(OpenUnit& unit, ChildId child) {
    const std::vector<Upptackarkort> cards = unit.cards().ofChild(child);
    if (cards.empty())
        return quietLabel(
            tr("Det finns inget Upptäckarkort: familjen har själv bett om stöd, eller så kom kortet på annat sätt."));
    const Upptackarkort& card = cards.front();
    auto* summary = new QWidget;
    QVBoxLayout* column = columnIn(summary);
    column->setSpacing(grid(0.5));
    column->addWidget(quietLabel(tr("Kortet från %1, %2").arg(card.finder.name, words::longDate(card.date))));
    for (const Area area : card.areasToLookAt()) {
        const QString answer = card.areas[area].answer == CardAnswer::Nej ? tr("Nej") : tr("Vet ej");
        QLabel* line = plainLabel(u"%1: %2"_s.arg(unit.model().areas[area].label, answer));
        makeLarger(line, 0, true);
        column->addWidget(line);
        if (!card.areas[area].description.trimmed().isEmpty())
            column->addWidget(plainLabel(card.areas[area].description));
    }
    if (!card.measures.trimmed().isEmpty())
        column->addWidget(plainLabel(tr("Redan gjort: %1").arg(card.measures)));
    return summary;
}

} // namespace bk
