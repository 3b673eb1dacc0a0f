// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/paper_choices.h"

#include "core/services/agenda_text.h"
#include "core/services/compass_of_child.h"
#include "core/services/fordjupad_paper.h"
#include "core/services/open_unit.h"
#include "core/services/papers_of_child.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk::paper_choices {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("PaperChoices", text); }

QString day(QDate date) { return date.toString(Qt::ISODate); }

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// One for each of the records that `wanted` takes.
template <typename Records, typename Wanted, typename Label>
PaperChoices choicesOf(const Records& records, Wanted wanted, Label label) {
    PaperChoices choices;
    for (const auto& record : records)
        if (wanted(record))
            choices.push_back({record.id.toString(), label(record)});
    return choices;
}

template <typename Record> bool every(const Record&) { return true; }

QString named(const MeetingOfChild& meeting) {
    return joined({day(meeting.when.date()), agenda_text::meeting(meeting.kind)});
}

} // namespace

PaperChoices cards(OpenUnit& unit, const Child& child, const FamilyView& view) {
    return choicesOf(
        unit.cards().ofChild(child.id), [&](const Upptackarkort& card) { return view.shows(card); },
        [](const Upptackarkort& card) {
            return joined({day(card.date), card.finder.name});
        });
}

PaperChoices anmalningar(OpenUnit& unit, const Child& child, const FamilyView& view) {
    return choicesOf(
        unit.cards().anmalningarOf(child.id), [&](const Anmalan& anmalan) { return view.shows(anmalan); },
        [](const Anmalan& anmalan) {
            return joined({day(anmalan.date), anmalan.madeBy});
        });
}

PaperChoices talks(OpenUnit& unit, const Child& child, int age) {
    return choicesOf(
        unit.samtal().ofChild(child.id),
        [&](const Barnsamtal& talk) {
            const Instrument* instrument = unit.instruments().find(talk.childPart.instrument);
            return instrument && instrument->fitsAge(age);
        },
        [](const Barnsamtal& talk) { return day(talk.date); });
}

PaperChoices followUps(OpenUnit& unit, const Child& child) {
    return choicesOf(
        unit.samtal().ofChild(child.id), [](const Barnsamtal& talk) { return talk.followUp; },
        [](const Barnsamtal& talk) { return day(talk.date); });
}

PaperChoices ratings(OpenUnit& unit, const Child& child) {
    return choicesOf(unit.skattningar().ofChild(child.id), every<Skattning>, [](const Skattning& rating) {
        return joined({day(rating.date), rating.raterName, rating.organisation});
    });
}

PaperChoices compass(OpenUnit& unit, const Child& child) {
    const LatestProfiles latest = latestProfiles(unit, child.id);
    if (!latest.child && !latest.guardian1 && !latest.guardian2 && !latest.team)
        return {};
    return {PaperChoice()};
}

PaperChoices agreed(OpenUnit& unit, const Child& child) {
    return choicesOf(
        unit.skattningar().jointOfChild(child.id), every<GemensamBehovskompass>,
        [](const GemensamBehovskompass& joint) { return day(joint.date); });
}

PaperChoices plans(OpenUnit& unit, const Child& child) {
    std::vector<PlanVersion> versions = unit.planVersions().ofChild(child.id);
    std::ranges::reverse(versions);
    PaperChoices choices = choicesOf(versions, every<PlanVersion>, [](const PlanVersion& version) {
        return tr("Version %1, fryst %2").arg(version.number).arg(day(version.frozenAt.toLocalTime().date()));
    });
    choices.insert(choices.begin(), PaperChoice{{}, tr("Planen som den är nu")});
    return choices;
}

PaperChoices fordjupad(OpenUnit& unit, const Child& child) {
    if (!hasFordjupad(unit, child.id))
        return {};
    return {{{}, tr("Det som är skrivet hittills")}};
}

PaperChoices meetings(OpenUnit& unit, const Child& child, MeetingKind kind) {
    return choicesOf(
        unit.meetings().ofChild(child.id), [kind](const MeetingOfChild& each) { return each.kind == kind; }, named);
}

PaperChoices heldMeetings(OpenUnit& unit, const Child& child) {
    return choicesOf(
        unit.meetings().ofChild(child.id), [](const MeetingOfChild& each) { return each.closed.isValid(); }, named);
}

PaperChoices letters(OpenUnit& unit, const Child& child, bool family) {
    PaperChoices choices;
    for (const papers_of_child::CalledTo& each : papers_of_child::calledTo(unit, child.id, family)) {
        const MeetingParticipant& participant = each.meeting.participants[each.participant];
        const QString whom = participant.name.isEmpty() ? agenda_text::role(participant.role) : participant.name;
        choices.push_back(
            {each.id(), joined({day(each.meeting.when.date()), agenda_text::meeting(each.meeting.kind), whom})});
    }
    return choices;
}

PaperChoices handovers(OpenUnit& unit, const Child& child, bool stodsamordnare) {
    return choicesOf(
        unit.process().handoversOf(child.id),
        [&](const Handover& each) { return each.stodsamordnare == stodsamordnare; },
        [](const Handover& each) {
            return joined({day(each.date), each.to.name});
        });
}

} // namespace bk::paper_choices
