// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/compass_view.h"

#include "core/services/area_answers.h"
#include "core/services/child_papers.h"
#include "core/services/compass_of_child.h"
#include "core/services/share_document.h"
#include "ui/charts/compass_table.h"
#include "ui/charts/compass_widget.h"
#include "ui/charts/series_list.h"
#include "ui/common/attempt.h"
#include "ui/common/clipboard.h"
#include "ui/common/empty_state.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layers.h"
#include "ui/common/message_bar.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"
#include "ui/sharing/saved_paper.h"
#include "ui/sharing/share_dialog.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qreal leastBeside = 46; ///< em for the chart with list and table beside it

QString textOf(const CompassFigure& figure) {
    QStringList lines;
    for (const Area area : allAreas)
        lines.append(spokenArea(figure, area));
    return lines.join(u'\n');
}

/// One line a statement; where it was answered by itself, with the answer in front.
QStringList answersInWords(const AreaAnswers& answers) {
    QStringList lines;
    for (const AnsweredStatement& statement : answers.statements) {
        QString line = statement.text;
        if (answers.rated)
            line = (statement.rating ? QString::number(statement.rating->value()) : u"–"_s) + u"  "_s + line;
        if (!statement.comment.isEmpty())
            line += u" – "_s + statement.comment;
        lines.append(line);
    }
    return lines;
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
    auto* chart = new QWidget;
    auto* column = new QVBoxLayout(chart);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(toolRow());
    column->addWidget(m_compass, 1);
    auto* parts = new TurningLayout(leastBeside, this);
    parts->addWidget(chart, 5);
    parts->addWidget(sideColumn(), 4);

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
    auto* layout = new FlowLayout(row);
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
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid());
    auto* heading = new QLabel(tr("&Visa (högst tre)"));
    heading->setBuddy(m_series);
    m_series->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(heading);
    layout->addWidget(m_series);
    layout->addWidget(m_table);
    layout->addWidget(m_detail);
    layout->addStretch(1);
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
    const AreaTerm& term = figure().model.areas[*area];
    QStringList parts{u"%1 – %2"_s.arg(term.label, term.childVoice)};
    QStringList wordings;
    for (const CompassSeries& series : figure().series) {
        const AreaAnswers answers = areaAnswers(m_unit, m_child, series.profile, *area);
        QStringList lines{series.label};
        if (const QString& comment = series.profile.areas[*area].comment; !comment.isEmpty())
            lines.append(comment);
        if (answers.rated)
            lines += answersInWords(answers);
        else
            wordings += answersInWords(answers);
        parts.append(lines.size() > 1 ? lines.join(u'\n') : tr("%1: ingen kommentar").arg(series.label));
    }
    wordings.removeDuplicates();
    if (!wordings.isEmpty())
        parts.append(tr("Påståenden som stöd för samtalet:") + u'\n' + wordings.join(u'\n'));
    m_detail->setText(parts.join(u"\n\n"));
}

SharingEntry CompassView::startEntry(const QString& what) const {
    SharingEntry entry;
    entry.child = m_child;
    entry.what = what;
    return entry;
}

void CompassView::copyPicture() {
    SharingEntry entry = startEntry(tr("Behovskompass som bild, till urklipp"));
    entry.way = SharingWay::Clipboard;
    ShareDialog::ask(this, m_unit, entry, [this](const SharingEntry& answered) {
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
    ShareDialog::ask(this, m_unit, entry, [this](const SharingEntry& answered) {
        saveFile(
            this, tr("Spara bild"), u"behovskompass.svg"_s,
            {tr("Vektorbild (*.svg)"), tr("Bild (*.png)"), tr("PDF (*.pdf)")},
            [this, answered](const QString& path) { writePicture(path, answered); });
    });
}

void CompassView::writePicture(const QString& path, const SharingEntry& entry) {
    const std::optional<ChartFormat> format = chartFormatFrom(QFileInfo(path).suffix());
    if (!format) {
        MessageBar::nearest(this)->show(
            MessageBar::Tone::Warning,
            tr("Bilden är inte sparad. Ge filen ett namn som slutar på .svg, .png eller .pdf och spara igen."));
        return;
    }
    attempt(this, [&] {
        shareChart(m_unit, m_child, entry, figure(), *format, path);
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
        , m_layers(new Layers) {
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
    Layers* m_layers;
};

} // namespace

Page* makeChildCompass(OpenUnit& unit, ChildId child) { return new ChildCompass(unit, child); }

} // namespace bk
