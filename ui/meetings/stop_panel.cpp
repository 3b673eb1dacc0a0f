// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/stop_panel.h"

#include "core/services/agenda_text.h"
#include "core/services/hold_meeting.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "core/services/projector_view.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/meetings/joint_tool.h"
#include "ui/meetings/next_meeting_fields.h"
#include "ui/meetings/part_editors.h"
#include "ui/meetings/rated_views.h"
#include "ui/meetings/stodsamordnare_fields.h"
#include "ui/meetings/stop_tools.h"
#include "ui/process/principle_fields.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

StopPanel::StopPanel(OpenUnit& unit, Meeting& meeting, const AgendaStop& stop, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_meeting(meeting)
    , m_stop(stop)
    , m_column(columnIn(this)) {
    setBigTargets(this);
    if (stop.child)
        m_candidate = meetingCandidate(unit, meeting.kind, *stop.child);
    build();
}

MeetingChild* StopPanel::part() {
    if (!m_stop.child)
        return nullptr;
    const auto at = std::find_if(m_meeting.children.begin(), m_meeting.children.end(), [this](const MeetingChild& one) {
        return one.child == *m_stop.child;
    });
    return at == m_meeting.children.end() ? nullptr : &*at;
}

void StopPanel::build() {
    buildChildHead();
    auto* heading = sectionHeading(u"%1  %2"_s.arg(m_stop.point, agenda_text::heading(m_meeting.kind, m_stop.point)));
    m_column->addWidget(heading);
    if (const QString advice = agenda_text::advice(m_meeting.kind, m_stop.point); !advice.isEmpty()) {
        QLabel* label = plainLabel(advice);
        makeQuiet(label);
        m_column->addWidget(label);
    }
    const MeetingChild* child = part();
    if (child && !child->interrupted.isEmpty()) {
        addStoppedNotice(child->interrupted);
        const auto tools = toolsAt(m_meeting, m_stop);
        if (!tools.empty() && tools.back() == StopTool::Close)
            addClose();
        m_column->addStretch(1);
        return;
    }
    addRoomCheck();
    buildTools();
    m_column->addStretch(1);
}

void StopPanel::buildChildHead() {
    if (!m_candidate)
        return;
    const Child& child = m_candidate->child;
    QLabel* name = plainLabel(child.calledName());
    makeLarger(name, 3, true);
    m_column->addWidget(name);
    if (child.protection != ProtectedIdentity::None) {
        QLabel* badge = plainLabel(tr("Skyddade personuppgifter. Projektorn visar inget innan en andra person har "
                                      "bekräftat på barnets sida Skyddad identitet, och aldrig namnet."));
        makeQuiet(badge);
        m_column->addWidget(badge);
    }
}

void StopPanel::addStoppedNotice(const QString& why) {
    QLabel* label = plainLabel(tr("Den här delen är avbruten. Inget mer skrivs om barnet, och projektorn visar "
                                  "ingenting.\n%1")
                                   .arg(why));
    makeLarger(label, 1);
    m_column->addWidget(label);
    auto* consent = new QPushButton(tr("Öppna barnets &samtycken"));
    connect(consent, &QPushButton::clicked, this, [this] { Q_EMIT consentAsked(*m_stop.child); });
    m_column->addWidget(consent, 0, Qt::AlignLeft);
    if (!m_candidate->mayBeTakenUp())
        return;
    auto* resume = new QPushButton(tr("Samtycket gäller – &fortsätt med barnet"));
    connect(resume, &QPushButton::clicked, this, &StopPanel::resumed);
    m_column->addWidget(resume, 0, Qt::AlignLeft);
}

void StopPanel::addRoomCheck() {
    if (!m_candidate)
        return;
    const QStringList others = notAllowedInRoom(m_meeting, *m_stop.child, m_candidate->openTo);
    if (others.isEmpty())
        return;
    m_column->addWidget(
        plainLabel(tr("Samtycket omfattar inte %1. Projektorn visar barnet först när de har lämnat rummet.")
                       .arg(words::listed(others))));
    auto* checked = new QCheckBox(tr("De har &lämnat rummet"));
    connect(checked, &QCheckBox::toggled, this, &StopPanel::roomChecked);
    m_column->addWidget(checked);
}

void StopPanel::buildTools() {
    bool noted = false;
    for (const StopTool tool : toolsAt(m_meeting, m_stop)) {
        // the notes stand before what only ends the meeting, and are the tool where the Stödsamordnare is appointed
        if (tool == StopTool::Close && !std::exchange(noted, true))
            buildNotes();
        switch (tool) {
        case StopTool::Attendance: addAttendance(); break;
        case StopTool::Card: addCard(); break;
        case StopTool::Means: addMeans(); break;
        case StopTool::Joint: addJoint(); break;
        case StopTool::Priorities: addPriorities(); break;
        case StopTool::Offers: addOffers(); break;
        case StopTool::Decisions: addDecisions(); break;
        case StopTool::Tasks: addTasks(); break;
        case StopTool::Stodsamordnare: addStodsamordnare(); break;
        case StopTool::Next: addNext(); break;
        case StopTool::Close: addClose(); break;
        }
    }
    if (!noted)
        buildNotes();
}

void StopPanel::buildNotes() {
    auto* notes = new TextArea(tr("Anteckningar"), 5);
    const MeetingChild* child = part();
    notes->setPlainText((child ? child->notes : m_meeting.notes).value(m_stop.point));
    notes->setPlaceholderText(tr("Skriv här. Det visas på projektorn medan du skriver."));
    connect(notes, &QPlainTextEdit::textChanged, this, [this, notes] {
        MeetingChild* of = part();
        QMap<QString, QString>& all = of ? of->notes : m_meeting.notes;
        const QString text = notes->toPlainText();
        if (text.trimmed().isEmpty())
            all.remove(m_stop.point);
        else
            all.insert(m_stop.point, text);
        Q_EMIT edited();
    });
    m_column->addWidget(sectionHeading(tr("Anteckningar")));
    m_column->addWidget(notes);
    if (!m_stop.child)
        return;
    auto* withdraw = new QPushButton(tr("Familjen tar tillbaka sitt samtycke"));
    makeFlat(withdraw);
    connect(withdraw, &QPushButton::clicked, this, &StopPanel::withdrawn);
    m_column->addWidget(withdraw, 0, Qt::AlignLeft);
}

QStringList StopPanel::presentNames() const {
    QStringList names;
    for (const MeetingParticipant& one : m_meeting.participants)
        if (one.attendance == Attendance::Present && !one.name.isEmpty())
            names.append(one.name);
    return names;
}

void StopPanel::addAttendance() {
    QStringList organisations;
    for (const MeetingParticipant& one : m_meeting.participants) {
        const auto organisation = one.organisation ? m_unit.registers().find(*one.organisation) : std::nullopt;
        organisations.append(organisation ? organisation->name : QString());
    }
    m_column->addWidget(sectionHeading(tr("Vilka är här?")));
    auto* editor = new AttendanceEditor(m_meeting.participants, organisations);
    connect(editor, &AttendanceEditor::edited, this, [this, editor] {
        const std::vector<Attendance> now = editor->value();
        for (std::size_t i = 0; i < now.size(); ++i)
            m_meeting.participants[i].attendance = now[i];
        Q_EMIT edited();
    });
    m_column->addWidget(editor);
}

void StopPanel::addCard() { m_column->addWidget(cardSummary(m_unit, *m_stop.child)); }

void StopPanel::addMeans() { m_column->addWidget(ratedMeans(m_unit, *m_stop.child)); }

void StopPanel::addJoint() {
    m_joint = new JointTool(m_unit, m_meeting.id, *part(), presentNames());
    connect(m_joint, &JointTool::edited, this, &StopPanel::edited);
    m_column->addWidget(m_joint);
}

void StopPanel::addPriorities() {
    auto* areas = new PrioritisedAreas(m_unit.model());
    areas->setValue(part()->prioritised);
    connect(areas, &PrioritisedAreas::edited, this, [this, areas] {
        part()->prioritised = areas->value();
        Q_EMIT edited();
    });
    m_column->addWidget(areas);
}

void StopPanel::addOffers() {
    auto* offers = new OffersEditor(m_unit.model(), part()->prioritised);
    offers->setValue(part()->offers);
    connect(offers, &OffersEditor::edited, this, [this, offers] {
        part()->offers = offers->value();
        Q_EMIT edited();
    });
    m_column->addWidget(offers);
}

/// The principles are asked as soon as something is decided, and not before.
void StopPanel::addDecisions() {
    auto* individual = new QCheckBox(tr("Ett &Individuellt barnteam startas"));
    auto* followed = new QCheckBox(tr("Teamet följer &inte längre barnet"));
    auto* principles = new PrincipleFields(this);
    individual->setChecked(part()->individualTeam);
    followed->setChecked(part()->noLongerFollowed);
    principles->setValue(part()->principles);
    principles->setVisible(part()->isDecidedOn());
    const auto decided = [this, individual, followed, principles] {
        part()->individualTeam = individual->isChecked();
        part()->noLongerFollowed = followed->isChecked();
        principles->setVisible(part()->isDecidedOn());
        Q_EMIT edited();
    };
    connect(individual, &QCheckBox::toggled, this, decided);
    connect(followed, &QCheckBox::toggled, this, decided);
    connect(principles, &PrincipleFields::edited, this, [this, principles] {
        part()->principles = principles->value();
        Q_EMIT edited();
    });
    m_column->addWidget(sectionHeading(tr("Beslut")));
    m_column->addWidget(individual);
    m_column->addWidget(followed);
    m_column->addWidget(principles);
}

void StopPanel::addTasks() {
    auto* tasks = new TasksEditor;
    tasks->setValue(part()->tasks);
    connect(tasks, &TasksEditor::edited, this, [this, tasks] {
        part()->tasks = tasks->value();
        Q_EMIT edited();
    });
    m_column->addWidget(sectionHeading(tr("Vem gör vad?")));
    m_column->addWidget(tasks);
}

void StopPanel::addNext() {
    auto* next = new NextMeetingFields;
    next->setValue(m_meeting.next);
    connect(next, &NextMeetingFields::edited, this, [this, next] {
        m_meeting.next = next->value();
        Q_EMIT edited();
    });
    m_column->addWidget(next);
}

void StopPanel::addStodsamordnare() {
    m_appointing = new StodsamordnareFields(m_unit, m_meeting.id, *m_stop.child);
    m_appointing->setAnswers(part()->notes.value(u"6a"_s), part()->notes.value(u"6b"_s));
    connect(m_appointing, &StodsamordnareFields::edited, this, &StopPanel::edited);
    connect(m_appointing, &StodsamordnareFields::appointed, this, &StopPanel::edited);
    m_column->addWidget(m_appointing);
}

void StopPanel::addClose() {
    QStringList lines;
    for (const Issue& issue : closingIssues(m_unit, m_meeting))
        if (const QString text = issueText(issue); !text.isEmpty() && !lines.contains(text))
            lines.append(text);
    if (!lines.isEmpty())
        m_column->addWidget(plainLabel(tr("Innan mötet avslutas:") + u"\n• "_s + lines.join(u"\n• "_s)));
    if (const auto handover = handoverOnClosing(m_unit, m_meeting); handover && !handover->to.isEmpty())
        m_column->addWidget(
            plainLabel(tr("När mötet avslutas går ansvaret för planen tillbaka från %1 (Stödsamordnare) till %2 "
                          "(Barnkontakt). Det skrivs in på barnets sida med dagens datum.")
                           .arg(handover->from.name, handover->to.name)));
    auto* close = new QPushButton(tr("&Avsluta mötet"));
    makePrimary(close);
    connect(close, &QPushButton::clicked, this, &StopPanel::closeAsked);
    m_column->addWidget(close, 0, Qt::AlignLeft);
}

void StopPanel::save() {
    MeetingChild* child = part();
    if (m_joint && child && child->interrupted.isEmpty())
        m_joint->save(*child);
    if (m_appointing)
        m_appointing->keep();
}

std::optional<CompassProfile> StopPanel::agreed() const {
    if (m_joint) {
        const CompassProfile growing = m_joint->agreed();
        return growing.isEmpty() ? std::nullopt : std::optional(growing);
    }
    const MeetingChild* child = m_stop.child ? m_meeting.find(*m_stop.child) : nullptr;
    return child ? agreedSoFar(m_unit, m_meeting.id, *child) : std::nullopt;
}

} // namespace bk
