// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/compass_view.h"

#include "core/services/child_papers.h"
#include "core/services/compass_of_child.h"
#include "core/services/golden_rule.h"
#include "core/services/share_document.h"
#include "ui/charts/compass_table.h"
#include "ui/charts/compass_widget.h"
#include "ui/charts/series_list.h"
#include "ui/common/attempt.h"
#include "ui/common/clipboard.h"
#include "ui/common/empty_state.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/sharing/save_file.h"
#include "ui/sharing/share_dialog.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString textOf(const CompassFigure& figure) {
    QStringList lines;
    for (const Area area : allAreas)
        lines.append(spokenArea(figure, area));
    return lines.join(u'\n');
}

} // namespace

CompassView::CompassView(OpenUnit& unit, std::optional<ChildId> child, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_child(child)
    , m_compass(new CompassWidget)
    , m_series(new SeriesList)
    , m_table(new CompassTable)
    , m_detail(new QLabel)
    , m_polygon(new QRadioButton(tr("&Polygon")))
    , m_flower(new QRadioButton(tr("&Blomma"))) {
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(toolRow());
    leftColumn->addWidget(m_compass, 1);
    auto* halves = new QSplitter(Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->addWidget(left);
    halves->addWidget(sideColumn());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setSizes({5000, 4000}); // what is in them asks for other shares
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(halves);

    connect(m_series, &SeriesList::chosenChanged, this, &CompassView::refresh);
    connect(m_polygon, &QRadioButton::toggled, this, &CompassView::refresh);
    connect(m_compass, &CompassWidget::areaChosen, this, [this](Area area) {
        m_table->setCurrent(area);
        showArea(area);
    });
    connect(m_table, &CompassTable::areaChosen, this, [this](Area area) {
        m_compass->setCurrent(area);
        showArea(area);
    });
}

QWidget* CompassView::toolRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid());
    auto* shapes = new QButtonGroup(this);
    shapes->addButton(m_polygon);
    shapes->addButton(m_flower);
    m_polygon->setChecked(true);
    auto* copy = new QPushButton(tr("&Kopiera bild"));
    auto* save = new QPushButton(tr("Spara b&ild…"));
    connect(copy, &QPushButton::clicked, this, &CompassView::copyPicture);
    connect(save, &QPushButton::clicked, this, &CompassView::savePicture);
    layout->addWidget(m_polygon);
    layout->addWidget(m_flower);
    layout->addStretch();
    layout->addWidget(copy);
    layout->addWidget(save);
    return row;
}

QWidget* CompassView::sideColumn() {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(grid(), 0, 0, 0);
    layout->setSpacing(grid());
    auto* heading = new QLabel(tr("&Visa (högst tre)"));
    heading->setBuddy(m_series);
    m_series->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_detail);
    scroll->setAccessibleName(tr("Kommentarer"));
    layout->addWidget(heading);
    layout->addWidget(m_series);
    layout->addWidget(m_table, 5);
    layout->addWidget(scroll, 1);
    return column;
}

void CompassView::setProfiles(const std::vector<CompassProfile>& profiles) {
    m_series->setProfiles(profiles);
    refresh();
}

const CompassFigure& CompassView::figure() const { return m_compass->figure(); }

void CompassView::refresh() {
    std::vector<CompassProfile> profiles;
    for (const CompassSeries& series : m_series->chosen())
        profiles.push_back(series.profile);
    m_compass->setFigure(
        compassFigure(m_unit, profiles, m_flower->isChecked() ? CompassShape::Flower : CompassShape::Polygon));
    m_table->setFigure(figure(), m_unit.settings().thresholds);
    showArea(m_compass->current());
}

void CompassView::showArea(std::optional<Area> area) {
    if (!area) {
        m_detail->setText(tr("Välj ett område för att läsa vad som sagts om det."));
        return;
    }
    const AreaTerm& term = m_unit.model().areas[*area];
    QStringList lines{u"%1 – %2"_s.arg(term.label, term.childVoice)};
    for (const CompassSeries& series : figure().series) {
        const QString& comment = series.profile.areas[*area].comment;
        if (!comment.isEmpty())
            lines.append(u"%1: %2"_s.arg(series.label, comment));
    }
    if (lines.size() == 1)
        lines.append(tr("Ingen kommentar."));
    m_detail->setText(lines.join(u"\n\n"));
}

SharingEntry CompassView::startEntry(const QString& what) const {
    SharingEntry entry;
    entry.child = m_child;
    entry.what = what;
    entry.ownUse = true;
    return entry;
}

void CompassView::copyPicture() {
    SharingEntry entry = startEntry(tr("Behovskompass som bild, till urklipp"));
    entry.way = SharingWay::Clipboard;
    ShareDialog::ask(this, entry, goldenRule(m_unit), [this](const SharingEntry& answered) {
        attempt(this, [&] {
            logSharing(m_unit, answered);
            auto* content = new QMimeData;
            content->setImageData(chartImage(figure()));
            content->setText(textOf(figure()));
            copyForAWhile(content);
        });
    });
}

void CompassView::savePicture() {
    SharingEntry entry = startEntry(tr("Behovskompass som bild"));
    entry.way = SharingWay::Picture;
    ShareDialog::ask(this, entry, goldenRule(m_unit), [this](const SharingEntry& answered) {
        saveFile(
            this, tr("Spara bild"), u"behovskompass.svg"_s,
            {tr("Vektorbild (*.svg)"), tr("Bild (*.png)"), tr("PDF (*.pdf)")},
            [this, answered](const QString& path) { writePicture(path, answered); });
    });
}

void CompassView::writePicture(const QString& path, const SharingEntry& entry) {
    const ChartFormat format = chartFormatFrom(QFileInfo(path).suffix().toLower()).value_or(ChartFormat::Svg);
    attempt(this, [&] {
        shareChart(m_unit, m_child, entry, figure(), format, path);
        sayShared(this, path);
    });
}

namespace {

class ChildCompass final : public Page {
public:
    ChildCompass(OpenUnit& unit, ChildId child)
        : m_unit(unit)
        , m_child(child)
        , m_view(new CompassView(unit, child))
        , m_empty(new EmptyState(
              CompassView::tr("Ingen skattning än"),
              CompassView::tr("Här möts barnets, vårdnadshavarnas och teamets skattningar i ett diagram, så snart ett "
                              "Barnsamtal eller ett "
                              "Skattningsformulär är sparat.")))
        , m_layers(new QStackedLayout) {
        m_layers->addWidget(m_view);
        m_layers->addWidget(m_empty);
        body()->addLayout(m_layers, 1);
    }

    QString title() const override { return CompassView::tr("Kompass"); }
    QString helpTopic() const override { return u"barn-kompass"_s; }
    void reload() override {
        attempt(this, [this] {
            const auto profiles = compassProfiles(m_unit, m_child);
            m_view->setProfiles(profiles);
            m_layers->setCurrentWidget(profiles.empty() ? static_cast<QWidget*>(m_empty) : m_view);
        });
    }

private:
    OpenUnit& m_unit;
    ChildId m_child;
    CompassView* m_view;
    EmptyState* m_empty;
    QStackedLayout* m_layers;
};

} // namespace

Page* makeChildCompass(OpenUnit& unit, ChildId child) { return new ChildCompass(unit, child); }

} // namespace bk
