// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/visits_story.h"

#include "core/domain/visits/visit_path.h"
#include "core/services/demo/demo_teams.h"
#include "core/services/demo/invented_people.h"
#include "core/services/visits.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int oldestInYears = 5;
constexpr int allMadeFromYears = 3; ///< older children have been through it
constexpr int joinedAfterDays = 6;
constexpr int bookedAheadDays = 60;
constexpr int turns = 6;
constexpr int missedTurn = 1;
constexpr int declinedTurn = 4;

QDateTime afternoonOf(QDate day) { return QDateTime(day, QTime(14, 30), Qt::UTC); }

/// Who of each profession, as `VisitProfession` has them.
QString staffOf(VisitProfession profession) {
    switch (profession) {
    case VisitProfession::Barnmorska: return u"Marit Sjöö"_s;
    case VisitProfession::BvcSkoterska: return u"Amal Haddad"_s;
    case VisitProfession::Foraldrastodjare: return u"Per Nyman"_s;
    case VisitProfession::Other: return {};
    }
    Q_UNREACHABLE();
}

class VisitsTeller {
public:
    VisitsTeller(DemoStory& story, const VisitProgramme& programme, int turn, DemoRandom random, QDate today)
        : m_story(story)
        , m_programme(programme)
        , m_turn(turn)
        , m_random(random)
        , m_today(today) {}

    void tell() {
        VisitEnrolment enrolment;
        enrolment.child = m_story.child.id;
        enrolment.programme = m_programme.id;
        enrolment.joined = birth().addDays(joinedAfterDays);
        enrolment.target = m_random.chance(70) ? VisitTarget::FirstChild : VisitTarget::FirstInSweden;
        for (const VisitKind& kind : m_programme.visits)
            add(kind, m_turn++ % turns);
        if (isCompleted(m_programme, m_story.visits)) {
            enrolment.ended = m_story.visits.back().date;
            enrolment.ending = VisitEnding::Completed;
        }
        enrolment.savedAt = afternoonOf(enrolment.joined);
        m_story.visitEnrolment = enrolment;
    }

private:
    QDate birth() const { return m_story.child.birthDate; }

    void add(const VisitKind& kind, int turn) {
        const QDate planned = demoWorkday(kind.plannedOn(birth()).addDays(m_random.between(0, 5)));
        if (planned > m_today.addDays(bookedAheadDays))
            return;
        if (planned >= m_today.addDays(-2))
            return save(kind, VisitState::Booked, std::max(planned, demoWorkday(m_today.addDays(5))));
        if (birth() > m_today.addYears(-allMadeFromYears) && turn == declinedTurn)
            return save(kind, VisitState::Declined, planned);
        const QDate again = demoWorkday(planned.addDays(9));
        if (birth() > m_today.addYears(-allMadeFromYears) && turn == missedTurn) {
            save(kind, VisitState::Missed, planned);
            if (again < m_today)
                save(kind, VisitState::Done, again);
            return;
        }
        save(kind, VisitState::Done, planned);
    }

    void save(const VisitKind& kind, VisitState state, QDate day) {
        Visit visit;
        visit.id = VisitId::next();
        visit.child = m_story.child.id;
        visit.programme = m_programme.id;
        visit.kind = kind.id;
        visit.state = state;
        visit.date = day;
        visit.place = kind.place.value_or(VisitPlace::Home);
        visit.savedAt = afternoonOf(std::min(day, m_today.addDays(-1)));
        for (const VisitProfession profession : kind.professions)
            visit.staff[std::size_t(profession)] = staffOf(profession);
        if (kind.professions.empty())
            visit.staff[std::size_t(VisitProfession::BvcSkoterska)] = staffOf(VisitProfession::BvcSkoterska);
        if (state == VisitState::Missed)
            visit.reason = u"Ingen var hemma. Familjen ringde senare: barnet var förkylt."_s;
        if (state == VisitState::Declined) {
            visit.declinedBy = u"Föräldrarna"_s;
            visit.reason = u"Vill inte ha besök hemma just nu. Välkomna att höra av sig när de vill."_s;
        }
        if (state == VisitState::Done)
            talk(visit, kind);
        m_story.visits.push_back(std::move(visit));
    }

    void talk(Visit& visit, const VisitKind& kind) {
        static constexpr std::array notes{
            "Fungerar bra hemma.", "Mormor avlastar två kvällar i veckan.", "Vill prata mer om det nästa gång.",
            "Sover längre stunder än förut."};
        visit.family = m_random.chance(60) ? u"Båda föräldrarna"_s : u"Mamma"_s;
        for (const Area area : kind.focus)
            visit.areas[area] = {true, QString::fromUtf8(m_random.oneOf(notes))};
        visit.note = u"Familjen fick numret till BVC och tiden för nästa besök."_s;
    }

    DemoStory& m_story;
    const VisitProgramme& m_programme;
    int m_turn;
    DemoRandom m_random;
    QDate m_today;
};

/// From the midwife to BVC, with the report that both sign. Both work at the family centre, so that nothing goes to
/// another organisation.
Handover toBvc(const Child& child, DemoRandom& random) {
    Handover handover;
    handover.id = HandoverId::next();
    handover.child = child.id;
    handover.from = {
        staffOf(VisitProfession::Barnmorska),
        u"barnmorska"_s,
        u"Familjecentralen Lyktan"_s,
        {{}, invented::telephone(random), invented::email(staffOf(VisitProfession::Barnmorska))}};
    handover.to = invented::person(invented::barnkontaktFor(0, random), random);
    handover.to.organisation = handover.from.organisation;
    handover.stage = LifeStage::BvcSkoterska;
    handover.date = demoWorkday(child.birthDate.addDays(8));
    handover.wishes = u"Vill gärna träffa samma sjuksköterska varje gång."_s;
    handover.health = u"Förlossningen gick bra. Amningen har kommit igång."_s;
    handover.family = u"Första barnet. Mormor bor nära och hjälper till."_s;
    handover.specialNeeds = u"Behöver tid att ställa frågor, och skriftlig information att ta med hem."_s;
    handover.savedAt = afternoonOf(handover.date);
    return handover;
}

ThematicMeeting meetingOn(QDate day, const QString& theme, std::optional<int> guardians, std::optional<int> staff) {
    ThematicMeeting meeting;
    meeting.id = ThematicMeetingId::next();
    meeting.date = day;
    meeting.theme = theme;
    meeting.audience = u"föräldrar med barn upp till 3 år"_s;
    meeting.heldBy = u"BVC och föräldrastödjarna"_s;
    meeting.place = u"Familjens hus, Björkdalen"_s;
    meeting.organisations = u"BVC, socialtjänsten"_s;
    meeting.attended = {guardians, std::nullopt, staff};
    meeting.savedAt = afternoonOf(day);
    return meeting;
}

} // namespace

void tellVisits(DemoStory& story, int turn, DemoRandom random, QDate today) {
    const Child& child = story.child;
    const QDate joined = child.birthDate.addDays(joinedAfterDays);
    if (child.protection != ProtectedIdentity::None || joined >= today ||
        child.birthDate <= today.addYears(-oldestInYears))
        return;
    VisitsTeller(story, *programmeOn(visitProgrammes(), joined), turn, random, today).tell();
    Handover handover = toBvc(child, random);
    if (handover.date < today)
        story.handovers.insert(story.handovers.begin(), std::move(handover));
}

void tellThematicMeetings(Connection& connection, HistoryRepository& history, QDate today) {
    Transaction transaction(connection);
    VisitRepository visits(connection, &history);
    visits.save(VisitSettings{true, {}});
    visits.save(meetingOn(demoWorkday(today.addDays(-310)), u"Sömn och vila"_s, 9, 3));
    visits.save(meetingOn(demoWorkday(today.addDays(-190)), u"Skärmar och små barn"_s, std::nullopt, 2));
    visits.save(meetingOn(demoWorkday(today.addDays(-75)), u"Små barn och stora känslor"_s, 14, 4));
    visits.save(meetingOn(demoWorkday(today.addDays(-20)), u"Att bli förälder på ett nytt språk"_s, 11, 5));
    transaction.commit();
}

} // namespace bk
