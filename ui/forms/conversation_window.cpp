// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/conversation_window.h"

#include "ui/common/area_mark.h"
#include "ui/common/layout.h"
#include "ui/common/rating_buttons.h"
#include "ui/common/theme.h"
#include "ui/forms/hold_button.h"
#include "ui/forms/talk_die.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bk {
namespace {

constexpr int tileColumns = 4;
constexpr int oldestWithDie = 6; ///< years

QLabel* large(const QString& text, int steps, bool bold = false) {
    QLabel* label = plainLabel(text);
    makeLarger(label, steps, bold);
    return label;
}

} // namespace

ConversationWindow::ConversationWindow(
    const Instrument& instrument, const WellbeingModel& model, const QString& calledName,
    const PerArea<AreaAnswer>& answers, QWidget* parent, DieLuck luck)
    : QWidget(parent, Qt::Window)
    , m_instrument(instrument)
    , m_model(model)
    , m_calledName(calledName)
    , m_stack(nullptr)
    , m_question(large({}, 6, true))
    , m_tilePage(nullptr)
    , m_areaPage(nullptr)
    , m_areaPlace(nullptr)
    , m_thrown(new QPushButton(this))
    , m_back(new QPushButton)
    , m_done(new HoldButton(tr("Klar – håll in"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Behovskompass – samtal"));
    setAutoFillBackground(true);
    setBigTargets(this);
    for (const Area area : allAreas)
        m_answers[area] = answers[area].rating;
    m_tilePage = buildTiles(std::move(luck));
    m_areaPage = buildAreaPlace();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(5), grid(4), grid(5), grid(3));
    column->setSpacing(grid(3));
    auto* place = new QWidget;
    m_stack = new QStackedLayout(place);
    m_stack->addWidget(m_tilePage);
    m_stack->addWidget(m_areaPage);
    column->addWidget(place, 1);
    makeQuiet(m_done);
    m_done->setAccessibleDescription(tr("Håll in i två sekunder för att gå tillbaka till den som leder samtalet."));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_thrown);
    foot->addStretch();
    foot->addWidget(m_done);
    column->addLayout(foot);
    connect(m_done, &HoldButton::held, this, &ConversationWindow::leave);
    connect(new QShortcut(leaveKeys(), this), &QShortcut::activated, this, &ConversationWindow::leave);
    showTiles();
}

DieLuck ConversationWindow::chance() {
    return [](int faces) {
        return QRandomGenerator::global()->bounded(faces);
    };
}

void ConversationWindow::choose(Area area) {
    Q_EMIT areaChosen(area);
    showArea(area);
}

QWidget* ConversationWindow::buildDie(DieLuck luck) {
    m_die = new TalkDie(m_model, std::move(luck));
    makeLarger(m_thrown, 3, true);
    makePrimary(m_thrown);
    connect(m_die, &TalkDie::thrown, this, [this](Area area) {
        m_thrown->setText(tr("Prata om %1").arg(m_model.areas[area].label));
        m_thrown->setVisible(true);
        m_thrown->setFocus(Qt::OtherFocusReason);
    });
    connect(m_thrown, &QPushButton::clicked, this, [this] {
        if (const auto area = m_die->shown())
            choose(*area);
    });
    auto* side = new QWidget;
    QVBoxLayout* column = columnIn(side);
    column->addStretch(1);
    column->addWidget(m_die);
    column->addStretch(1);
    return side;
}

QWidget* ConversationWindow::buildTiles(DieLuck luck) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(3));
    column->addWidget(m_question);
    auto* cells = new QGridLayout;
    cells->setSpacing(grid(2));
    for (const Area area : allAreas) {
        const AreaTerm& term = m_model.areas[area];
        auto* tile = new AreaTile(area, term.label, term.childVoice);
        connect(tile, &QPushButton::clicked, this, [this, area] { choose(area); });
        cells->addWidget(tile, int(indexOf(area)) / tileColumns, int(indexOf(area)) % tileColumns);
        m_tiles[indexOf(area)] = tile;
    }
    m_thrown->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(3));
    if (m_instrument.ageTo && *m_instrument.ageTo <= oldestWithDie)
        row->addWidget(buildDie(std::move(luck)));
    row->addLayout(cells, 1);
    column->addLayout(row, 1);
    return page;
}

QWidget* ConversationWindow::buildAreaPlace() {
    auto* inner = new QWidget;
    m_areaPlace = columnIn(inner);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Området"));
    scroll->setWidget(inner);
    makeLarger(m_back, 3, true);
    makePrimary(m_back);
    connect(m_back, &QPushButton::clicked, this, &ConversationWindow::showTiles);
    auto* page = new QWidget;
    QVBoxLayout* column = columnIn(page);
    column->addWidget(scroll, 1);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    return page;
}

QWidget* ConversationWindow::buildArea(Area area) {
    const AreaTerm& term = m_model.areas[area];
    const InstrumentArea& content = m_instrument.areas[area];
    auto* widget = new QWidget;
    QVBoxLayout* column = columnIn(widget);
    column->setSpacing(grid(2.5));
    auto* head = new QHBoxLayout;
    head->setSpacing(grid(2));
    head->addWidget(new AreaMark(area), 0, Qt::AlignVCenter);
    head->addWidget(large(term.label, 7, true), 1);
    column->addLayout(head);
    column->addWidget(large(content.prompt.isEmpty() ? term.childVoice : content.prompt, 4));
    m_faces = new RatingButtons(term.label, RatingButtons::Look::Faces);
    // as large as five of them fit side by side
    const int room = width() - grid(12);
    int steps = 5;
    do
        makeLarger(m_faces, --steps);
    while (steps > 0 && m_faces->sizeHint().width() > room);
    m_faces->setEnds(m_instrument.scale.low, m_instrument.scale.high);
    m_faces->setValue(m_answers[area]);
    column->addWidget(m_faces);
    column->addSpacing(grid());
    for (const Item& item : content.statements)
        column->addWidget(large(item.text, 4));
    column->addStretch(1);
    const auto sayHowToGoOn = [this, area] {
        m_back->setText(m_answers[area] ? tr("Färdig med det här") : tr("Hoppa över"));
    };
    connect(m_faces, &RatingButtons::edited, this, [this, area, sayHowToGoOn] {
        m_answers[area] = m_faces->value();
        sayHowToGoOn();
        Q_EMIT rated(area, m_answers[area]);
    });
    sayHowToGoOn();
    return widget;
}

void ConversationWindow::showArea(Area area) {
    delete m_areaContent;
    m_areaContent = buildArea(area);
    m_thrown->hide();
    m_areaPlace->addWidget(m_areaContent);
    m_stack->setCurrentWidget(m_areaPage);
    m_faces->setFocus(Qt::OtherFocusReason);
}

void ConversationWindow::showTiles() {
    const auto answered =
        std::count_if(m_answers.begin(), m_answers.end(), [](const Answer& answer) { return answer.has_value(); });
    if (answered == 0)
        m_question->setText(
            m_calledName.isEmpty() ? tr("Vad vill du börja med?")
                                   : tr("Hej %1! Vad vill du börja med?").arg(m_calledName));
    else if (answered < int(areaCount))
        m_question->setText(tr("Vad vill du berätta om nu?"));
    else
        m_question->setText(tr("Tack! Nu har du svarat på allt. Du kan ändra om du vill."));
    PerArea<bool> done;
    for (const Area area : allAreas) {
        done[area] = m_answers[area].has_value();
        m_tiles[indexOf(area)]->setAnswered(done[area]);
    }
    m_thrown->hide();
    if (m_die) {
        m_die->setDone(done);
        m_die->reset();
    }
    m_stack->setCurrentWidget(m_tilePage);
    m_tiles.front()->setFocus(Qt::OtherFocusReason);
}

void ConversationWindow::begin() {
    if (parentWidget())
        setGeometry(parentWidget()->window()->frameGeometry());
    showFullScreen();
    m_tiles.front()->setFocus(Qt::OtherFocusReason);
}

void ConversationWindow::leave() {
    m_leaving = true;
    close();
}

void ConversationWindow::closeEvent(QCloseEvent* event) { event->setAccepted(m_leaving); }

void ConversationWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_areaPage)
        showTiles();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bk
