// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/projector_window.h"

#include "ui/charts/compass_widget.h"
#include "ui/common/capture_shield.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QLabel* large(int steps, bool bold = false) {
    QLabel* label = plainLabel();
    makeLarger(label, steps, bold);
    return label;
}

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void setOrHide(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ProjectorWindow::ProjectorWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_layers(new QStackedLayout)
    , m_meeting(large(3, true))
    , m_mark(large(0))
    , m_whom(large(6, true))
    , m_heading(large(5, true))
    , m_withheld(large(5))
    , m_note(large(4))
    , m_compass(new CompassWidget)
    , m_next(large(2))
    , m_blankButton(new QPushButton) {
    setWindowTitle(tr("Mötet på projektorn"));
    setAccessibleName(tr("Mötet på projektorn"));
    setAttribute(Qt::WA_QuitOnClose, false);
    CaptureShield::leaveOpen(this);
    setBigTargets(this);
    auto* meeting = new QWidget;
    auto* halves = new QHBoxLayout(meeting);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(grid(4));
    halves->addWidget(buildAgenda(), 2);
    halves->addWidget(buildContent(), 7);
    auto* blank = large(4);
    blank->setAlignment(Qt::AlignCenter);
    blank->setText(tr("Paus. Tryck B för att visa igen."));
    makeQuiet(blank);
    m_layers->addWidget(meeting);
    m_layers->addWidget(blank);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(3), grid(4), grid(2));
    column->addLayout(m_layers, 1);
    column->addWidget(buildFoot());
    resize(grid(150), grid(90));
    setBlank(false);
    setView({});
}

QWidget* ProjectorWindow::buildAgenda() {
    auto* side = new QWidget;
    side->setMinimumWidth(grid(32));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    makeQuiet(m_mark);
    column->addWidget(m_meeting);
    column->addWidget(m_mark);
    auto* points = new QWidget;
    auto* all = new QVBoxLayout(points);
    all->setContentsMargins(0, 0, 0, 0);
    m_agenda = new QVBoxLayout;
    m_agenda->setSpacing(grid());
    all->addLayout(m_agenda);
    all->addStretch(1);
    m_points = scrollColumn(points, tr("Dagordning"));
    column->addWidget(m_points, 1);
    column->addWidget(m_next);
    return side;
}

QWidget* ProjectorWindow::buildContent() {
    auto* texts = new QWidget;
    QVBoxLayout* column = columnIn(texts);
    column->addWidget(m_note);
    m_lists = new QVBoxLayout;
    m_lists->setSpacing(grid());
    column->addLayout(m_lists);
    column->addStretch(1);
    m_scroll = scrollColumn(texts, tr("Det som skrivs"));
    m_compass->setAccessibleName(tr("Teamets kompass så långt"));
    m_compass->setFocusPolicy(Qt::NoFocus); // only looked at here
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(3));
    row->addWidget(m_scroll, 3);
    row->addWidget(m_compass, 3);
    auto* content = new QWidget;
    QVBoxLayout* whole = columnIn(content);
    whole->addWidget(m_whom);
    whole->addWidget(m_heading);
    whole->addWidget(m_withheld);
    whole->addLayout(row, 1);
    return content;
}

QWidget* ProjectorWindow::buildFoot() {
    auto* full = new QPushButton(tr("&Helskärm"));
    full->setCheckable(true);
    connect(full, &QPushButton::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    connect(m_blankButton, &QPushButton::clicked, this, [this] { setBlank(!m_blank); });
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(full);
    row->addWidget(m_blankButton);
    return foot;
}

void ProjectorWindow::setView(const ProjectorView& view) {
    m_meeting->setText(view.meeting);
    setOrHide(m_mark, view.mark);
    showAgenda(view);
    setOrHide(m_whom, view.whom);
    setOrHide(m_heading, view.heading);
    setOrHide(m_withheld, view.withheld);
    setOrHide(m_note, view.note);
    showLists(view);
    m_compass->setFigure(view.compass.value_or(CompassFigure()));
    m_compass->setVisible(view.compass.has_value());
    setOrHide(m_next, view.next.isEmpty() ? QString() : tr("Nästa möte\n%1").arg(view.next));
}

void ProjectorWindow::showAgenda(const ProjectorView& view) {
    clear(m_agenda);
    for (const ProjectedPoint& point : view.agenda) {
        QLabel* label = large(1, point.current);
        const QString mark = point.current ? u"▸"_s : point.done ? u"✓"_s : u"  "_s;
        label->setText(u"%1 %2  %3"_s.arg(mark, point.number, point.heading));
        label->setAccessibleName(
            point.current ? tr("%1 %2, här är vi").arg(point.number, point.heading)
            : point.done  ? tr("%1 %2, klar").arg(point.number, point.heading)
                          : u"%1 %2"_s.arg(point.number, point.heading));
        if (point.current)
            m_here = label;
        else
            makeQuiet(label);
        m_agenda->addWidget(label);
    }
    // once the points have their places: where text is large they do not all fit
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_here)
                m_points->ensureWidgetVisible(m_here);
        },
        Qt::QueuedConnection);
}

void ProjectorWindow::showLists(const ProjectorView& view) {
    clear(m_lists);
    const auto add = [this](const QString& heading, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        QLabel* name = large(2, true);
        name->setText(heading);
        m_lists->addWidget(name);
        for (const QString& line : lines) {
            QLabel* text = large(3);
            text->setText(line);
            m_lists->addWidget(text);
        }
    };
    const auto lines = [](const std::vector<ProjectedLine>& projected) {
        QStringList texts;
        for (const ProjectedLine& line : projected)
            texts.append(line.detail.isEmpty() ? u"• "_s + line.text : u"• %1 (%2)"_s.arg(line.text, line.detail));
        return texts;
    };
    QStringList areas;
    for (const QString& area : view.prioritised)
        areas.append(u"%1. %2"_s.arg(areas.size() + 1).arg(area));
    add(tr("Områden som behöver mer stöd"), areas);
    add(tr("Stöd som erbjuds"), lines(view.offers));
    add(tr("Vem gör vad"), lines(view.tasks));
    add(tr("Beslut"), view.decisions);
}

void ProjectorWindow::setBlank(bool blank) {
    m_blankButton->setText(blank ? tr("Visa igen (B)") : tr("Släck (B)"));
    m_layers->setCurrentIndex(blank ? 1 : 0);
    if (m_blank == blank)
        return;
    m_blank = blank;
    Q_EMIT blankChanged(blank);
}

void ProjectorWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_B)
        setBlank(!m_blank);
    else
        QWidget::keyPressEvent(event);
}

void ProjectorWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace bk
