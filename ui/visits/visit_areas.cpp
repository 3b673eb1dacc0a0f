// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/visit_areas.h"

#include "core/documents/compass_figure.h"
#include "ui/charts/compass_widget.h"
#include "ui/common/area_frame.h"
#include "ui/common/em.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

VisitAreas::VisitAreas(const WellbeingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_flower(new CompassWidget)
    , m_near(plainLabel()) {
    makeQuiet(m_near);
    m_flower->setMinimumHeight(em(22));
    QVBoxLayout* column = columnIn(this);
    column->addWidget(sectionHeading(tr("Det här talade ni om")));
    column->addWidget(m_near);
    column->addWidget(m_flower);
    for (const Area area : allAreas)
        column->addWidget(row(area));
    connect(m_flower, &CompassWidget::areaChosen, this, [this](Area area) {
        m_ticks[area]->setChecked(true);
        m_notes[area]->setFocus(Qt::OtherFocusReason);
    });
    setValue({});
}

QWidget* VisitAreas::row(Area area) {
    const QString& label = m_model.areas[area].label;
    auto* frame = new AreaFrame(area);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(grid(2), grid(), grid(), grid());
    m_ticks[area] = new WrappingCheckBox(label);
    m_notes[area] = new TextArea(tr("Anteckning om %1").arg(label));
    column->addWidget(m_ticks[area]);
    column->addWidget(m_notes[area]);
    connect(m_ticks[area], &QCheckBox::toggled, this, [this, area] {
        showRow(area);
        Q_EMIT edited();
    });
    connect(m_notes[area], &QPlainTextEdit::textChanged, this, &VisitAreas::edited);
    return frame;
}

/// A note stays in sight though nobody says that the area was talked about.
void VisitAreas::showRow(Area area) {
    m_notes[area]->setVisible(m_ticks[area]->isChecked() || !m_notes[area]->toPlainText().isEmpty());
    showFlower();
}

void VisitAreas::showFlower() {
    CompassFigure figure = compassFigure(m_model, {}, CompassShape::Flower);
    figure.title = tr("Blomman: områden som ni talade om");
    for (const Area area : allAreas)
        figure.talked[area] = m_ticks[area]->isChecked();
    m_flower->setFigure(figure);
}

PerArea<VisitArea> VisitAreas::value() const {
    PerArea<VisitArea> areas;
    for (const Area area : allAreas)
        areas[area] = {m_ticks[area]->isChecked(), m_notes[area]->toPlainText()};
    return areas;
}

void VisitAreas::setValue(const PerArea<VisitArea>& areas) {
    const QSignalBlocker quiet(this);
    for (const Area area : allAreas) {
        m_notes[area]->setPlainText(areas[area].note);
        m_ticks[area]->setChecked(areas[area].talked);
        showRow(area);
    }
}

void VisitAreas::setFocusAreas(const std::vector<Area>& areas) {
    QStringList labels;
    for (const Area area : areas)
        labels.append(m_model.areas[area].label);
    m_near->setText(
        labels.isEmpty() ? QString()
                         : tr("Ligger nära till hands vid det här besöket: %1. Alla områden får tas upp.")
                               .arg(words::listed(labels)));
    m_near->setVisible(!labels.isEmpty());
}

} // namespace bk
