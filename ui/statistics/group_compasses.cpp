// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/group_compasses.h"

#include "ui/charts/compass_widget.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString inWords(const CompassFigure& figure) {
    QStringList areas;
    for (const Area area : allAreas)
        areas.append(spokenArea(figure, area));
    return areas.join(u". "_s);
}

/// As wide as the compass below or above it.
void takeItsWidth(QLabel* label) {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
}

QWidget* makeGroupCompass(const GroupCompass& group) {
    auto* cell = new QWidget;
    QVBoxLayout* column = columnIn(cell);
    column->setSpacing(grid());
    QLabel* title = plainLabel(group.title);
    makeLarger(title, 0, true);
    column->addWidget(title);
    QLabel* note = plainLabel(group.note);
    if (group.figure) {
        auto* compass = new CompassWidget;
        compass->setFigure(*group.figure);
        compass->setAccessibleDescription(inWords(*group.figure));
        column->addWidget(compass);
        takeItsWidth(title);
        takeItsWidth(note);
    }
    column->addWidget(note);
    note->setVisible(!group.note.isEmpty());
    return cell;
}

} // namespace

QWidget* makeGroupCompasses(const std::vector<GroupCompass>& compasses) {
    auto* row = new QWidget;
    auto* line = new FlowLayout(row);
    line->setSpacing(grid(2));
    for (const GroupCompass& group : compasses) {
        line->addWidget(makeGroupCompass(group));
        line->itemAt(line->count() - 1)->setAlignment(Qt::AlignTop);
    }
    return row;
}

} // namespace bk
