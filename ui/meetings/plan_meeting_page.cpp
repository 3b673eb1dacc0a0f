// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/plan_meeting_page.h"

#include "core/services/agenda_text.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/acute_contact.h"
#include "ui/common/attempt.h"
#include "ui/common/autosave.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/sections.h"
#include "ui/forms/words.h"
#include "ui/meetings/children_picker.h"
#include "ui/meetings/meeting_fields.h"
#include "ui/meetings/participants_editor.h"
#include "ui/meetings/preparation_list.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// More are found by their name; each costs a look at its consents and a row.
constexpr int candidatesShown = 30;

} // namespace

PlanMeetingPage::PlanMeetingPage(OpenUnit& unit, const Meeting& meeting, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_meeting(meeting)
    , m_when(meeting.when)
    , m_days(unit, u"planned-meeting"_s, lastSaved())
    , m_organisations(unit.registers().organisations())
    , m_sections(new Sections(tr("Delar av planeringen")))
    , m_fields(new MeetingFields(isIndividual(meeting.kind), unit.registers().reminders()))
    , m_children(new ChildrenPicker(meeting.kind))
    , m_participants(new ParticipantsEditor(m_organisations, isIndividual(meeting.kind)))
    , m_warning(plainLabel())
    , m_kept(new QLabel)
    , m_autosave(new Autosave([this] { save(); }, this)) {
    m_sections->add(tr("När och var"), m_fields);
    m_sections->add(isIndividual(meeting.kind) ? tr("Barnet") : tr("Barnen"), buildChildren());
    m_sections->add(tr("Deltagare"), buildParticipants());
    if (isIndividual(meeting.kind)) {
        m_preparation = new PreparationList;
        m_sections->add(tr("Förbered"), m_preparation);
        m_preparation->setValue(meeting.preparation);
        connect(m_preparation, &PreparationList::edited, this, &PlanMeetingPage::noteEdit);
    }
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    auto* acute = new AcuteContact(unit.settings());
    acute->anmalanButton()->hide(); // it is about one child, and is written on the child's own page
    column->addWidget(acute);
    column->addWidget(pageHeading(title()));
    column->addWidget(m_warning);
    column->addWidget(m_sections, 1);
    body()->addWidget(scrollColumn(form, title()), 1);
    body()->addWidget(buildFoot());
    m_fields->setValue(meeting);
    m_participants->setValue(meeting.participants);
    connect(m_fields, &MeetingFields::edited, this, &PlanMeetingPage::noteEdit);
    connect(m_fields->dateBox(), &QLineEdit::editingFinished, this, &PlanMeetingPage::noteDay);
    connect(m_participants, &ParticipantsEditor::edited, this, &PlanMeetingPage::noteEdit);
    connect(m_participants, &ParticipantsEditor::proposalAsked, this, &PlanMeetingPage::propose);
    connect(m_autosave, &Autosave::saved, this, [this] {
        const QString now = QLocale().toString(QTime::currentTime(), u"H.mm"_s);
        m_kept->setText(m_meeting.when.isValid() ? tr("Sparat %1").arg(now) : tr("Sparat %1, utom dagen").arg(now));
    });
    std::vector<ChildId> chosen;
    for (const MeetingChild& child : meeting.children)
        chosen.push_back(child.child);
    m_children->setChosen(chosen);
    loadChildren();
    offerTimes();
    connect(m_children, &ChildrenPicker::edited, this, &PlanMeetingPage::takeChildren);
    connect(m_children, &ChildrenPicker::searchAsked, this, [this] { attempt(this, [this] { showCandidates(); }); });
    connect(m_children, &ChildrenPicker::consentAsked, this, [this](ChildId child) {
        if (saveNow())
            Q_EMIT goToRoom(u"barn/%1/samtycken"_s.arg(child.toString()));
    });
    if (m_days.putBack(u"plan"_s, m_fields))
        m_fields->apply(m_meeting);
    tell();
}

/// The box tells of its end too, when it goes with its page.
PlanMeetingPage::~PlanMeetingPage() { disconnect(m_fields->dateBox(), nullptr, this, nullptr); }

QString PlanMeetingPage::title() const {
    return isIndividual(m_meeting.kind) ? tr("Planera Individuellt barnteam") : tr("Planera Barnteam");
}

QWidget* PlanMeetingPage::buildChildren() {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    QLabel* help = plainLabel(
        isIndividual(m_meeting.kind)
            ? tr("Mötet gäller ett barn. Barnet behöver ett uppdaterat skriftligt samtycke som nämner verksamheterna.")
            : tr("Ett barn tas upp när det finns ett skriftligt samtycke som nämner verksamheterna. De andra barnen "
                 "står här med det som saknas."));
    makeQuiet(help);
    column->addWidget(help);
    column->addWidget(m_children);
    column->addStretch(1);
    return part;
}

QWidget* PlanMeetingPage::buildParticipants() {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    QLabel* help = plainLabel(tr(
        "Under varje deltagare står vilka barn den får se. Andra barn nämns inte i brevet och visas inte på mötet."));
    makeQuiet(help);
    column->addWidget(help);
    column->addWidget(m_participants);
    column->addStretch(1);
    return part;
}

QWidget* PlanMeetingPage::buildFoot() {
    auto* hold = new QPushButton(tr("&Håll mötet"));
    auto* letters = new QPushButton(tr("&Brev och kalenderfil"));
    auto* leave = new QPushButton(tr("&Stäng"));
    makePrimary(letters);
    makeQuiet(m_kept);
    connect(hold, &QPushButton::clicked, this, [this] {
        if (saveNow())
            Q_EMIT holdAsked(m_meeting.id);
    });
    connect(letters, &QPushButton::clicked, this, [this] {
        if (saveNow())
            Q_EMIT lettersAsked(m_meeting.id);
    });
    connect(leave, &QPushButton::clicked, this, [this] {
        if ((m_meeting.when.isValid() && !m_autosave->isPending()) || saveNow())
            Q_EMIT closed();
    });
    auto* foot = new QWidget;
    auto* row = new FlowLayout(foot);
    row->setSpacing(grid(2));
    row->addWidget(letters);
    row->addWidget(hold);
    row->addWidget(leave);
    row->addStretch();
    row->addWidget(m_kept);
    return foot;
}

void PlanMeetingPage::reload() {
    attempt(this, [this] {
        if (!m_meeting.id.isNull() && !m_autosave->isPending())
            if (const auto saved = m_unit.meetings().find(m_meeting.id)) {
                m_meeting = *saved;
                m_participants->setValue(m_meeting.participants);
                m_fields->apply(m_meeting); // a day that is half typed goes on being that
            }
        m_organisations = m_unit.registers().organisations();
        loadChildren();
        offerTimes();
        tell();
    });
}

void PlanMeetingPage::loadChildren() {
    m_waiting = childrenWaitingFor(m_unit, m_meeting.kind);
    showCandidates();
}

void PlanMeetingPage::showCandidates() {
    FoundCandidates found = findCandidates(m_unit, m_meeting.kind, m_waiting, m_children->searched(), candidatesShown);
    m_candidates.clear();
    for (const MeetingChild& part : m_meeting.children) {
        m_candidates.push_back(meetingCandidate(m_unit, m_meeting.kind, part.child));
        m_candidates.back().followed = part.followed;
    }
    for (MeetingCandidate& one : found.shown)
        if (!candidate(one.child.id))
            m_candidates.push_back(std::move(one));
    QStringList seen;
    for (const MeetingCandidate& one : m_candidates)
        seen.append(whoSees(one.openTo));
    m_children->setCandidates(m_candidates, seen, found.more, m_unit.today());
}

void PlanMeetingPage::offerTimes() {
    if (!isIndividual(m_meeting.kind))
        m_fields->offer(freeTimes(m_unit));
}

const MeetingCandidate* PlanMeetingPage::candidate(ChildId child) const {
    const auto found = std::find_if(
        m_candidates.begin(), m_candidates.end(), [child](const auto& one) { return one.child.id == child; });
    return found == m_candidates.end() ? nullptr : &*found;
}

QString PlanMeetingPage::whoSees(const std::vector<OrganisationId>& openTo) const {
    QStringList names{tr("vår egen enhet")};
    for (const Organisation& organisation : m_organisations)
        if (std::find(openTo.begin(), openTo.end(), organisation.id) != openTo.end())
            names.append(organisation.fullName());
    return words::listed(names);
}

void PlanMeetingPage::takeChildren() {
    attempt(this, [this] {
        const std::vector<ChildId> chosen = m_children->chosen();
        std::erase_if(m_meeting.children, [&](const MeetingChild& part) {
            return std::find(chosen.begin(), chosen.end(), part.child) == chosen.end();
        });
        m_meeting.participants = m_participants->value();
        std::erase_if(m_meeting.participants, [&](const MeetingParticipant& one) {
            return one.finderOf && std::find(chosen.begin(), chosen.end(), *one.finderOf) == chosen.end();
        });
        for (const ChildId child : chosen)
            if (!m_meeting.find(child))
                takeUp(m_unit, m_meeting, child, candidate(child) && candidate(child)->followed);
        m_participants->setValue(m_meeting.participants);
        if (m_preparation)
            m_preparation->setValue(m_meeting.preparation);
        noteEdit();
    });
}

void PlanMeetingPage::propose() {
    attempt(this, [this] {
        std::vector<Child> children;
        for (const MeetingChild& part : m_meeting.children)
            if (const MeetingCandidate* one = candidate(part.child))
                children.push_back(one->child);
        std::vector<MeetingParticipant> proposed;
        if (isIndividual(m_meeting.kind)) {
            if (!children.empty()) {
                proposed = familyOf(children.front());
                const MeetingCandidate* one = candidate(children.front().id);
                for (const MeetingParticipant& each : namedByConsent(one->openTo, m_organisations))
                    proposed.push_back(each);
            }
        } else if (const auto team = proposedComposition(m_unit.registers().teams(), children, m_unit.today())) {
            proposed = proposedParticipants(*team, m_organisations, m_unit.settings().kind);
        }
        if (proposed.empty()) {
            messages()->show(
                MessageBar::Tone::Info, tr("Välj först ett barn vars ålder är känd och som något av enhetens team är "
                                           "till för. Teamen står under "
                                           "Enheten. Annars lägger du till deltagarna själv."));
            return;
        }
        std::vector<MeetingParticipant> all = m_participants->value();
        for (const MeetingParticipant& one : proposed)
            if (std::none_of(all.begin(), all.end(), [&](const MeetingParticipant& other) {
                    return other.name == one.name && other.profession == one.profession &&
                           other.organisation == one.organisation;
                }))
                all.push_back(one);
        m_participants->setValue(all);
        noteEdit();
    });
}

void PlanMeetingPage::takeFields() {
    m_fields->apply(m_meeting);
    if (!m_fields->dateBox()->hasFocus())
        noteDay(); // not chosen while it is being typed: "2026-11-2" is a day too
    m_meeting.participants = m_participants->value();
    if (m_preparation)
        m_meeting.preparation = m_preparation->value();
}

void PlanMeetingPage::noteDay() {
    if (m_meeting.when.isValid())
        m_when = m_meeting.when;
}

void PlanMeetingPage::noteEdit() {
    takeFields();
    m_autosave->noteEdit();
    tell();
}

HalfDays::Saved PlanMeetingPage::lastSaved() const {
    return {m_meeting.id.isNull() ? QString() : m_meeting.id.toString(), m_meeting.savedAt};
}

/// A meeting without a day cannot be put in the list: it keeps the one that it had until there is another.
void PlanMeetingPage::save() {
    m_meeting.savedAt = m_unit.clock().now();
    Meeting dated = m_meeting;
    if (!dated.when.isValid())
        dated.when = QDateTime(m_when.date(), m_fields->time());
    m_meeting.id = m_unit.meetings().save(dated);
    m_days.keep(lastSaved(), u"plan"_s, m_fields);
    Q_EMIT saved(m_meeting.id.toString());
}

bool PlanMeetingPage::saveNow() {
    m_fields->apply(m_meeting);
    if (!m_meeting.when.isValid()) {
        m_fields->showIssues(issues(m_meeting));
        m_sections->setCurrent(0);
        return false;
    }
    return m_autosave->saveNow();
}

std::vector<Organisation> PlanMeetingPage::teamOrganisations() const {
    std::vector<Organisation> team;
    for (const Organisation& organisation : m_organisations)
        if (std::any_of(m_meeting.participants.begin(), m_meeting.participants.end(), [&](const auto& one) {
                return one.organisation == organisation.id;
            }))
            team.push_back(organisation);
    return team;
}

void PlanMeetingPage::tell() {
    const int days = m_unit.registers().reminders().callBeforeFirstMeeting;
    QStringList warnings;
    for (const Issue& issue : m_fields->showIssues(issues(m_meeting, days)))
        if (const QString text = issueText(issue); !text.isEmpty() && !warnings.contains(text))
            warnings.append(text);
    const bool uncalled =
        std::any_of(m_meeting.participants.begin(), m_meeting.participants.end(), [](const MeetingParticipant& one) {
            return !one.called.isValid();
        });
    const qint64 left = m_unit.today().daysTo(m_meeting.when.date());
    if (uncalled && m_meeting.when.isValid() && m_meeting.kind != MeetingKind::Barnteam && left < days)
        warnings.append(tr("Det är %1 dagar till mötet. Enheten vill kalla minst %2 dagar före.").arg(left).arg(days));
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
    if (m_preparation)
        m_preparation->setOrganisations(teamOrganisations());
    tellWhoSees();
}

void PlanMeetingPage::tellWhoSees() {
    QStringList notes;
    for (const MeetingParticipant& participant : m_meeting.participants) {
        QStringList names;
        for (const MeetingChild& part : m_meeting.children) {
            const MeetingCandidate* one = candidate(part.child);
            if (one && one->mayBeTakenUp() && maySee(participant, part.child, one->openTo))
                names.append(one->child.calledName());
        }
        const bool unplaced =
            participant.role == ParticipantRole::Professional && !participant.organisation && !participant.ownUnit;
        notes.append(
            unplaced                     ? tr("Välj verksamhet. Får inte se något av barnen")
            : m_meeting.children.empty() ? QString()
            : names.isEmpty()            ? tr("Får inte se något av barnen")
                                         : tr("Får se %1").arg(words::listed(names)));
    }
    m_participants->setNotes(notes);
}

} // namespace bk
