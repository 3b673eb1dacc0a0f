// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fordjupad/fordjupad_board.h"

#include "core/documents/compass_series.h"
#include "ui/charts/compass_widget.h"
#include "ui/common/area_frame.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"
#include "ui/fordjupad/area_texts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {
namespace {

constexpr qreal leastBeside = 62; ///< em for the compass between two columns of areas

/// A card of the board: like that of a form, with less air.
class StateCard final : public AreaFrame {
public:
    explicit StateCard(Area area) : AreaFrame(area), m_column(new QVBoxLayout(this)) {
        m_column->setContentsMargins(grid() + stripe, grid(0.5), grid(), grid());
        m_column->setSpacing(grid(0.25));
    }
    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

} // namespace

FordjupadBoard::FordjupadBoard(
    const FordjupadOfChild& whole, const WellbeingModel& model, const CompassFigure& figure, QWidget* parent)
    : QWidget(parent)
    , m_compass(new CompassWidget) {
    m_compass->setFigure(figure);
    connect(m_compass, &CompassWidget::areaChosen, this, &FordjupadBoard::areaChosen);
    const std::size_t half = whole.areas.size() / 2;
    auto* beside = new TurningLayout(leastBeside, this);
    QWidget* between = middle(whole);
    beside->addWidget(column(whole, model, 0, half), 3);
    beside->addWidget(between, 4);
    beside->addWidget(column(whole, model, half, whole.areas.size()), 3);
    connect(beside, &TurningLayout::turned, this, [beside, between](bool stacked) {
        beside->removeWidget(between);
        beside->insertWidget(stacked ? 0 : 1, between, 4);
    });
}

QWidget* FordjupadBoard::middle(const FordjupadOfChild& whole) {
    auto* place = new QWidget;
    QVBoxLayout* column = columnIn(place);
    column->setSpacing(grid());
    column->addWidget(m_compass, 1);
    auto* caption = plainLabel(
        whole.childProfile ? tr("Barnets egen skattning, %1").arg(shortDate(whole.childProfile->date))
                           : tr("Barnet har inte skattat än. Områdena står i kompassens ordning."));
    caption->setAlignment(Qt::AlignHCenter);
    makeQuiet(caption);
    column->addWidget(caption);
    return place;
}

QWidget*
FordjupadBoard::column(const FordjupadOfChild& whole, const WellbeingModel& model, std::size_t from, std::size_t to) {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->setSpacing(grid());
    for (std::size_t i = from; i < to; ++i)
        column->addWidget(card(whole.areas[i], model.areas[whole.areas[i].area], i + 1));
    column->addStretch(1);
    return part;
}

QWidget* FordjupadBoard::card(const AreaOverview& overview, const AreaTerm& term, std::size_t number) {
    auto* card = new StateCard(overview.area);
    auto* name = new QPushButton(tr("%1. %2").arg(number).arg(term.label));
    makeFlat(name);
    name->setAccessibleName(tr("%1: skriv om området").arg(term.label));
    name->setToolTip(tr("Skriv om området"));
    connect(name, &QPushButton::clicked, this, [this, area = overview.area] { Q_EMIT areaChosen(area); });
    card->column()->addWidget(name, 0, Qt::AlignLeft);
    auto* rating = plainLabel(childRatingText(overview.rating));
    makeQuiet(rating);
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(grid(0.625), 0, 0, 0); // under the button's own text
    texts->setSpacing(grid(0.25));
    texts->addWidget(rating);
    QStringList states;
    if (!overview.support.empty())
        states.append(tr("Hela området: %1 stöd").arg(overview.support.size()));
    for (const SubAreaOverview& subArea : overview.subAreas)
        states.append(stateText(subArea));
    texts->addWidget(plainLabel(states.join(QChar(u'\n'))));
    card->column()->addLayout(texts);
    return card;
}

QString stateText(const SubAreaOverview& overview) {
    const QString& label = overview.subArea.label;
    QString text = overview.joint           ? FordjupadBoard::tr("● %1: gemensamt beskrivet").arg(label)
                   : overview.views.empty() ? FordjupadBoard::tr("○ %1: tomt").arg(label)
                                            : FordjupadBoard::tr("◐ %1: beskrivet inför mötet").arg(label);
    if (!overview.support.empty())
        text += FordjupadBoard::tr(", %1 stöd").arg(overview.support.size());
    return text;
}

} // namespace bk
