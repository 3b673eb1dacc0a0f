// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/step_panel.h"

#include "core/services/open_unit.h"
#include "core/services/process_text.h"
#include "ui/common/attempt.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/process/move_part.h"
#include "ui/process/process_words.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString stateOf(const ProcessFacts& facts, const PathStep& step) {
    switch (step.mark) {
    case PathMark::Now:
        return isEnd(step.station)
                   ? StepPanel::tr("Omgång %1 avslutades %2.").arg(facts.round.round).arg(words::longDate(step.since))
                   : StepPanel::tr("Här är ni nu, sedan %1.").arg(words::longDate(step.since));
    case PathMark::Done: return StepPanel::tr("Klart. Steget började %1.").arg(words::longDate(step.since));
    case PathMark::Open: return StepPanel::tr("Det här steget kan börja nu.");
    case PathMark::Blocked: return StepPanel::tr("Det här steget kan inte börja än.");
    case PathMark::Ahead: return StepPanel::tr("Hit leder ingen väg från steget där ni är nu.");
    }
    return {};
}

bool leadsTo(const std::vector<Station>& ways, Station station) {
    return std::find(ways.begin(), ways.end(), station) != ways.end();
}

/// A list of things to press, one below the other.
QVBoxLayout* listUnder(QVBoxLayout* column, const QString& heading) {
    auto* list = new QVBoxLayout;
    list->setSpacing(grid(0.5));
    list->addWidget(sectionHeading(heading));
    column->addLayout(list);
    return list;
}

} // namespace

StepPanel::StepPanel(OpenUnit& unit, ChildRoads roads, QWidget* parent)
    : QFrame(parent)
    , m_unit(unit)
    , m_roads(std::move(roads)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void StepPanel::clear() {
    m_move = nullptr;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // one of its buttons may have led here
    }
    m_content = new QWidget;
    m_column = columnIn(m_content);
    layout()->addWidget(m_content);
}

void StepPanel::showStation(const ProcessFacts& facts, const PathStep& step) {
    clear();
    auto* head = new QVBoxLayout;
    head->setSpacing(grid(0.25));
    head->addWidget(sectionHeading(words::numberedStation(step.station)));
    QLabel* state = plainLabel(stateOf(facts, step));
    makeQuiet(state);
    head->addWidget(state);
    m_column->addLayout(head);
    setAccessibleName(words::numberedStation(step.station));
    setAccessibleDescription(state->text());
    const bool now = step.mark == PathMark::Now;
    addWhatIsHere(facts, step);
    if (now && isEnd(step.station))
        addNewRound();
    else if (now)
        addWays(facts);
    else if (leadsTo(waysFrom(facts), step.station))
        addMove(facts, step);
    m_content->show(); // at once, so that focus may go there
}

void StepPanel::addWhatIsHere(const ProcessFacts& facts, const PathStep& step) {
    const auto records = recordsOf(step.station, facts, m_unit, m_roads);
    if (!records.empty()) {
        QVBoxLayout* list = listUnder(m_column, tr("Det här finns"));
        for (const StepRecord& record : records) {
            auto* button = new QPushButton(QString(record.text).replace(u'&', u"&&"_s));
            button->setAccessibleName(record.text);
            makeFlat(button);
            connect(button, &QPushButton::clicked, this, [this, open = record.open] { attempt(this, open); });
            list->addWidget(button, 0, Qt::AlignLeft);
        }
    }
    const StepForm form = formOf(step.station, facts);
    const bool worked = step.mark == PathMark::Now || step.mark == PathMark::Done;
    if (form.id.isEmpty() || !worked || isEnd(facts.round.station()))
        return;
    auto* button = new QPushButton(form.button);
    if (step.mark == PathMark::Now)
        makePrimary(button);
    connect(button, &QPushButton::clicked, this, [this, form] { m_roads.openForm(form.id, form.record); });
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

void StepPanel::addWays(const ProcessFacts& facts) {
    QVBoxLayout* list = listUnder(m_column, tr("Vägar härifrån"));
    const auto decided = decidedWay(facts);
    for (const Station way : waysFrom(facts)) {
        QString text = words::goOn(facts.round.station(), way);
        if (decided == way)
            text = tr("%1 – så har ni beslutat").arg(text);
        else if (isDashed(facts.round.station(), way))
            text = tr("%1 – direkt, kräver ett skäl").arg(text);
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT stationAsked(way); });
        list->addWidget(button, 0, Qt::AlignLeft);
    }
}

void StepPanel::addMove(const ProcessFacts& facts, const PathStep& step) {
    m_move = new MovePart(facts, step.station, m_unit.today());
    connect(m_move, &MovePart::moveAsked, this, &StepPanel::moveAsked);
    connect(m_move, &MovePart::openingAsked, this, [this, &facts](const Obstacle& obstacle) { open(obstacle, facts); });
    m_column->addWidget(m_move);
}

void StepPanel::addNewRound() {
    QVBoxLayout* list = listUnder(m_column, tr("Behöver barnet stöd igen?"));
    QLabel* why = plainLabel(tr("En ny omgång börjar. Det som finns från tidigare omgångar är kvar."));
    makeQuiet(why);
    list->addWidget(why);
    for (const Entry entry : {Entry::Card, Entry::OwnRequest, Entry::SipDuty}) {
        auto* button = new QPushButton(tr("Ny omgång: %1").arg(process_text::entry(entry)));
        connect(button, &QPushButton::clicked, this, [this, entry] { Q_EMIT newRoundAsked(entry); });
        list->addWidget(button, 0, Qt::AlignLeft);
    }
}

void StepPanel::open(const Obstacle& obstacle, const ProcessFacts& facts) {
    if (obstacle.opening == Opening::NewRound) {
        Q_EMIT stationAsked(facts.round.station());
        return;
    }
    const StepForm form = formOf(obstacle, facts);
    if (!form.id.isEmpty())
        m_roads.openForm(form.id, form.record);
}

void StepPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    painter.setPen(house.line);
    painter.setBrush(house.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace bk
