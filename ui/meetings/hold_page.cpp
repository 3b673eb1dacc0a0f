// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/hold_page.h"

#include "core/services/agenda_text.h"
#include "core/services/hold_meeting.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "core/services/projector_view.h"
#include "core/services/second_role.h"
#include "ui/common/acute_contact.h"
#include "ui/common/attempt.h"
#include "ui/common/autosave.h"
#include "ui/common/em.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/page_scroll.h"
#include "ui/common/reveal.h"
#include "ui/common/theme.h"
#include "ui/meetings/projector_window.h"
#include "ui/meetings/stodsamordnare_fields.h"
#include "ui/meetings/stop_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qreal leastHeight = 16; ///< em, of the agenda and its point

/// Whom the meeting is about right now; empty at a point that concerns several children or none.
std::optional<ChildId> aboutChild(const Meeting& meeting) {
    if (meeting.currentChild)
        return meeting.currentChild;
    return meeting.children.size() == 1 ? std::optional(meeting.children.front().child) : std::nullopt;
}

} // namespace

HoldPage::HoldPage(OpenUnit& unit, const Meeting& meeting, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_meeting(meeting)
    , m_shown(unit)
    , m_agenda(new QListWidget)
    , m_scroll(new QScrollArea)
    , m_days(unit, u"held-meeting"_s, {meeting.id.toString(), meeting.savedAt})
    , m_clock(new QLabel)
    , m_kept(new QLabel)
    , m_back(new QPushButton(tr("&Förra punkten")))
    , m_forward(new QPushButton(tr("&Nästa punkt")))
    , m_blank(new QPushButton(tr("S&läck projektorn")))
    , m_autosave(new Autosave([this] { save(); }, this)) {
    beginMeeting(unit, m_meeting);
    setBigTargets(this);
    m_agenda->setAccessibleName(tr("Dagordning"));
    m_agenda->setWordWrap(true);
    m_agenda->setMinimumWidth(grid(30));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Punkten"));
    auto* halves = new QHBoxLayout;
    halves->setSpacing(grid(3));
    halves->addWidget(m_agenda, 2);
    halves->addWidget(m_scroll, 7);
    m_agenda->setMinimumHeight(em(leastHeight));
    auto* whole = new QWidget;
    QVBoxLayout* column = columnIn(whole);
    column->setSpacing(body()->spacing());
    column->addWidget(buildHead());
    column->addLayout(halves, 1);
    body()->addWidget(new PageScroll(whole), 1);
    body()->addWidget(buildFoot());
    connect(m_agenda, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            goToStop(std::size_t(row));
    });
    connect(m_autosave, &Autosave::saved, this, [this] {
        m_kept->setText(tr("Sparat %1").arg(QLocale().toString(QTime::currentTime(), u"H.mm"_s)));
    });
    m_tick.setInterval(15000);
    connect(&m_tick, &QTimer::timeout, this, &HoldPage::tellClock);
    m_tick.start();
    fillAgenda();
    showStop();
    keepDays();
}

HoldPage::~HoldPage() = default;

QWidget* HoldPage::firstFocus() const { return m_agenda; }

QString HoldPage::title() const { return agenda_text::meeting(m_meeting.kind); }

QWidget* HoldPage::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(pageHeading(title()), 1);
    makeQuiet(m_clock);
    row->addWidget(m_clock);
    return head;
}

QWidget* HoldPage::buildFoot() {
    auto* project = new QPushButton(tr("&Projektor"));
    auto* leave = new QPushButton(tr("&Stäng – mötet sparas"));
    makePrimary(m_forward);
    m_blank->setToolTip(tr("B, eller Ctrl+B medan du skriver"));
    m_blank->setEnabled(false);
    makeQuiet(m_kept);
    const auto step = [this](int by) {
        const auto to = std::ptrdiff_t(currentStop(m_meeting, m_stops)) + by;
        if (to >= 0 && to < std::ptrdiff_t(m_stops.size()))
            goToStop(std::size_t(to));
    };
    connect(m_back, &QPushButton::clicked, this, [step] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [step] { step(1); });
    connect(project, &QPushButton::clicked, this, &HoldPage::showProjector);
    connect(m_blank, &QPushButton::clicked, this, &HoldPage::blankOrShow);
    // the list would take the letter for a search
    connect(
        new QShortcut(Qt::Key_B, m_agenda, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
        &HoldPage::blankOrShow);
    connect(leave, &QPushButton::clicked, this, [this] {
        if (saveNow())
            Q_EMIT closed();
    });
    auto* foot = new QWidget;
    auto* row = new FlowLayout(foot);
    row->setSpacing(grid());
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(project);
    row->addWidget(m_blank);
    row->addStretch();
    row->addWidget(m_kept);
    row->addWidget(leave);
    return foot;
}

QString HoldPage::nameOf(ChildId child) const { return m_names.value(child); }

void HoldPage::fillAgenda() {
    const QSignalBlocker quiet(m_agenda);
    m_stops = agendaStops(m_meeting);
    m_minutes = minutesPerStop(m_meeting, m_stops);
    for (const MeetingChild& part : m_meeting.children)
        if (const auto child = m_unit.children().find(part.child))
            m_names.insert(part.child, child->calledName());
    m_agenda->clear();
    for (const AgendaStop& stop : m_stops) {
        QString text = u"%1  %2"_s.arg(stop.point, agenda_text::heading(m_meeting.kind, stop.point));
        if (stop.child && !isIndividual(m_meeting.kind))
            text += u"\n      "_s + nameOf(*stop.child);
        m_agenda->addItem(text);
    }
}

void HoldPage::goToStop(std::size_t index) {
    if (index >= m_stops.size() || !saveNow())
        return;
    if (m_meeting.currentChild != m_stops[index].child)
        m_roomChecked = false;
    m_meeting.currentPoint = m_stops[index].point;
    m_meeting.currentChild = m_stops[index].child;
    attempt(this, [this] {
        interruptWithdrawn(m_unit, m_meeting);
        save();
    });
    showStop();
}

void HoldPage::showStop() {
    const std::size_t at = currentStop(m_meeting, m_stops);
    attempt(this, [&] {
        auto* panel = new StopPanel(m_unit, m_meeting, m_stops.empty() ? AgendaStop() : m_stops[at]);
        m_panel = panel;
        auto* holder = new QWidget;
        QVBoxLayout* column = columnIn(holder);
        column->setContentsMargins(0, 0, grid(2), grid(2));
        column->addWidget(acuteContact());
        column->addWidget(panel, 1);
        m_scroll->setWidget(holder);
        connectPanel();
        m_panelStop = m_meeting.currentPoint;
        if (m_meeting.currentChild)
            m_panelStop += u'/' + m_meeting.currentChild->toString();
        m_days.putBack(m_panelStop, m_panel);
    });
    const QSignalBlocker quiet(m_agenda);
    m_agenda->setCurrentRow(int(at));
    if (const QListWidgetItem* current = m_agenda->currentItem(); current && isVisible())
        reveal(m_agenda->viewport(), m_agenda->visualItemRect(current));
    m_back->setEnabled(at > 0);
    m_forward->setEnabled(at + 1 < m_stops.size());
    tellClock();
    project();
}

/// Where to turn at once (G4), on the leader's view alone.
QWidget* HoldPage::acuteContact() {
    auto* acute = new AcuteContact(m_unit.settings());
    const auto child = aboutChild(m_meeting);
    acute->anmalanButton()->setVisible(child.has_value());
    connect(acute, &AcuteContact::anmalanAsked, this, [this, child] {
        if (child && saveNow())
            Q_EMIT goToRoom(anmalanPlace(*child));
    });
    return acute;
}

void HoldPage::connectPanel() {
    connect(m_panel, &StopPanel::edited, this, [this] {
        m_autosave->noteEdit();
        project();
    });
    connect(m_panel, &StopPanel::roomChecked, this, [this](bool checked) {
        m_roomChecked = checked;
        project();
    });
    connect(
        m_panel, &StopPanel::withdrawn, this,
        [this] {
            interrupt(tr("Familjen tog tillbaka sitt samtycke under mötet. Skriv in det under barnets samtycken."));
        },
        Qt::QueuedConnection);
    connect(
        m_panel, &StopPanel::resumed, this, [this] { interrupt({}); }, Qt::QueuedConnection);
    connect(m_panel, &StopPanel::closeAsked, this, &HoldPage::close, Qt::QueuedConnection);
    connect(m_panel, &StopPanel::consentAsked, this, [this](ChildId child) {
        if (saveNow())
            Q_EMIT goToRoom(u"barn/%1/samtycken"_s.arg(child.toString()));
    });
}

void HoldPage::save() {
    if (m_panel)
        m_panel->save();
    m_meeting.savedAt = m_unit.clock().now();
    m_meeting.id = m_unit.meetings().save(m_meeting);
    keepDays();
}

void HoldPage::keepDays() {
    if (m_panel)
        m_days.keep({m_meeting.id.toString(), m_meeting.savedAt}, m_panelStop, m_panel);
}

bool HoldPage::saveNow() { return m_autosave->saveNow(); }

/// A consent may have been withdrawn on the child's page meanwhile.
void HoldPage::reload() {
    std::vector<ChildId> stopped;
    attempt(this, [&] {
        stopped = interruptWithdrawn(m_unit, m_meeting);
        if (!stopped.empty())
            save();
    });
    if (!stopped.empty())
        showStop();
}

void HoldPage::project() {
    if (!m_projector)
        return;
    std::optional<ProjectedChild> child;
    if (m_panel && m_panel->candidate())
        attempt(this, [&] {
            const MeetingCandidate& candidate = *m_panel->candidate();
            child = ProjectedChild{
                candidate.child, candidate.openTo, m_panel->agreed(), m_roomChecked,
                isSecondConfirmed(m_unit, candidate.child.id)};
        });
    ProjectorView view = projectorView(m_meeting, child ? &*child : nullptr, m_unit.model(), m_unit.settings());
    if (child && view.withheld.isEmpty() && !noteShown())
        view = projectorView(m_meeting, nullptr, m_unit.model(), m_unit.settings());
    m_projector->setView(view);
}

/// A dark projector shows nobody, and what it kept would come up before the log is written.
bool HoldPage::noteShown() {
    if (m_projector->isBlank() || !m_projector->isVisible())
        return false;
    return attempt(this, [this] { m_shown.note(m_meeting, *m_meeting.currentChild, m_panel->candidate()->openTo); });
}

void HoldPage::showProjector() {
    if (!m_projector) {
        m_projector = std::make_unique<ProjectorWindow>();
        connect(m_projector.get(), &ProjectorWindow::blankChanged, this, [this](bool blank) {
            m_blank->setText(blank ? tr("Visa på pro&jektorn igen") : tr("S&läck projektorn"));
            project();
        });
        connect(m_projector.get(), &ProjectorWindow::closed, this, [this] { m_blank->setEnabled(false); });
    }
    m_projector->show();
    project();
    m_blank->setEnabled(true);
}

void HoldPage::tellClock() {
    const std::size_t at = currentStop(m_meeting, m_stops);
    const qint64 passed = m_meeting.started.secsTo(m_unit.clock().now()) / 60;
    const qint64 left = m_meeting.minutes - passed;
    QStringList texts;
    texts.append(
        left >= 0 ? tr("%1 av %2 minuter kvar").arg(left).arg(m_meeting.minutes)
                  : tr("Tiden är slut sedan %1 minuter").arg(-left));
    if (at < m_minutes.size())
        texts.append(tr("den här punkten: %1 minuter").arg(m_minutes[at]));
    m_clock->setText(texts.join(u" · "_s));
}

void HoldPage::interrupt(const QString& why) {
    const auto part = std::find_if(m_meeting.children.begin(), m_meeting.children.end(), [this](const auto& one) {
        return one.child == m_meeting.currentChild;
    });
    if (part == m_meeting.children.end() || !saveNow())
        return;
    part->interrupted = why;
    saveNow();
    showStop();
}

void HoldPage::close() {
    if (!saveNow())
        return;
    const bool done = attempt(this, [this] {
        if (const Issues left = closingIssues(m_unit, m_meeting); !left.empty()) {
            messages()->show(MessageBar::Tone::Warning, issueText(left.front()));
            showStop();
            return;
        }
        closeMeeting(m_unit, m_meeting);
    });
    if (!done || !m_meeting.closed.isValid())
        return;
    attempt(this, [this] {
        m_days.discard();
        discardAppointments(m_unit, m_meeting);
    });
    m_projector.reset();
    Q_EMIT saved(m_meeting.id.toString());
    Q_EMIT ended(m_meeting.id);
}

void HoldPage::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_B && plain)
        blankOrShow();
    else
        Page::keyPressEvent(event);
}

void HoldPage::blankOrShow() {
    if (m_projector)
        m_projector->setBlank(!m_projector->isBlank());
}

/// Another room came up: the projector must not go on showing a child that the leader no longer sees.
void HoldPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (m_projector && !isVisible())
        m_projector->setBlank(true);
}

} // namespace bk
