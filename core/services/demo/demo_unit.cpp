// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demo_unit.h"

#include "core/domain/common/error.h"
#include "core/services/demo/demo_story.h"
#include "core/services/demo/invented_register.h"
#include "core/services/demo/plan_story.h"
#include "core/services/demo/process_story.h"
#include "core/services/demo/rollout_story.h"
#include "core/services/demo/visits_story.h"
#include "core/services/refresh_actions.h"
#include "core/services/unit_database.h"
#include "core/store/transaction.h"

#include <QDir>

#include <algorithm>

namespace bk {
namespace {

constexpr int childrenAtOnce = 1992; ///< whole teams; one transaction each: bounds memory
constexpr int conversationsWithoutChild = 12;
constexpr quint64 planStream = 0x300000000ull;
constexpr quint64 visitStream = 0x500000000ull;

QString nameOf(UnitKind kind) {
    if (kind == UnitKind::Styrgrupp)
        return QStringLiteral("Övningsenheten Björkdalens styrgrupp");
    return kind == UnitKind::Bvc ? QStringLiteral("Övningsenheten Björkdalens BVC")
                                 : QStringLiteral("Övningsenheten Björkdalen");
}

NewUnit practiceUnit(UnitKind kind) {
    NewUnit unit;
    unit.name = nameOf(kind);
    unit.kind = kind;
    unit.place = QStringLiteral("Björkdalen");
    unit.login = demoAccess().user;
    unit.displayName = QStringLiteral("Birgitta Östergren");
    unit.practice = true;
    return unit;
}

/// Numbers of the series that are kept free for fiction.
void addEmergencyNumbers(Connection& connection, HistoryRepository& history) {
    SettingsRepository repository(connection, &history);
    UnitSettings settings = repository.load();
    settings.emergencyNumbers = {
        {QStringLiteral("Socialtjänsten, vardagar 8–16"), QStringLiteral("040-628 04 10")},
        {QStringLiteral("Socialjouren, kvällar och helger"), QStringLiteral("040-628 04 20")}};
    repository.save(settings);
}

/// The register that the teams of the practice unit are called from.
std::vector<Organisation> addRegister(Connection& connection, HistoryRepository& history, QDate today) {
    Transaction transaction(connection);
    RegisterRepository registers(connection, &history);
    const QDateTime savedAt(today.addYears(-1), QTime(9, 0), Qt::UTC);
    const std::vector<Organisation> organisations = invented::organisations(savedAt);
    for (const Organisation& organisation : organisations)
        registers.save(organisation);
    for (const BarnkontaktEntry& entry : invented::directory(savedAt))
        registers.save(entry);
    for (const StandingTime& standing : invented::standingTimes(savedAt))
        registers.save(standing);
    transaction.commit();
    return organisations;
}

/// The instrument of a kind that new forms of the practice unit are made with; null where there is none.
const Instrument* form(const InstrumentLibrary& library, const QString& model, InstrumentKind kind, QDate today) {
    const auto forms = library.choices(model, kind, Audience::Any, today, 8);
    return forms.empty() ? nullptr : forms.front();
}

/// The children that something is left to do for once the unit can be opened.
struct LeftToDo {
    std::vector<ChildId> inProcess; ///< that were given a round
    std::vector<ChildId> toFreeze;  ///< whose plan was agreed on at a first meeting
};

/// Saves children in a row, and the Barnteam they share.
class StoryWriter {
public:
    StoryWriter(Connection& connection, HistoryRepository& history, quint32 seed, QDate today, UnitKind kind)
        : m_connection(connection)
        , m_history(history)
        , m_seed(seed)
        , m_today(today)
        , m_library(PackRepository(connection).load())
        , m_stories(
              seed, today, m_library, m_library.packs().front()->model.id,
              kind == UnitKind::Bvc ? DemoStories::oldestAtBvc : DemoStories::oldestChild)
        , m_card(form(m_library, m_library.packs().front()->model.id, InstrumentKind::Upptackarkort, today))
        , m_fordjupad(form(m_library, m_library.packs().front()->model.id, InstrumentKind::Fordjupad, today))
        , m_organisations(addRegister(connection, history, today)) {}

    void write(int first, int last) {
        Transaction transaction(m_connection);
        MeetingRepository meetings(m_connection, &m_history);
        std::vector<DemoTeamPart> parts;
        for (int i = first; i < last; ++i) {
            const DemoStory told = story(i, parts);
            saveRecords(m_connection, m_history, told, told.child.changedAt);
            if (!told.rounds.empty())
                m_left.inProcess.push_back(told.child.id);
            if (hasIndividualTeam(told))
                m_left.toFreeze.push_back(told.child.id);
            if (i + 1 == last || (i + 1) % ProcessStory::childrenPerTeam == 0)
                for (const Meeting& team : demoTeams(std::exchange(parts, {}), m_organisations))
                    meetings.save(team);
        }
        transaction.commit();
    }

    const LeftToDo& left() const { return m_left; }

    void writeWithoutChild() {
        std::vector<Barnsamtal> samtal;
        for (int i = 0; i < conversationsWithoutChild; ++i)
            samtal.push_back(m_stories.withoutChild(i));
        SamtalRepository(m_connection, &m_history).saveAll(samtal);
    }

private:
    DemoStory story(int index, std::vector<DemoTeamPart>& parts) const {
        DemoStory story = m_stories.child(index);
        const auto visits = [&] {
            tellVisits(story, index, DemoRandom(m_seed, visitStream + quint64(index)), m_today);
        };
        if (index >= ProcessStory::children) {
            visits();
            return story;
        }
        ProcessStory process(m_seed, index, m_today, m_card ? m_card->ref : InstrumentRef(), m_organisations, story);
        process.tell();
        if (hasIndividualTeam(story))
            tellWholePlan(
                story, DemoRandom(m_seed, planStream + quint64(index)), m_today, m_fordjupad, m_organisations);
        visits();
        parts.insert(parts.end(), process.teamParts().begin(), process.teamParts().end());
        return story;
    }

    Connection& m_connection;
    HistoryRepository& m_history;
    quint32 m_seed;
    QDate m_today;
    InstrumentLibrary m_library;
    DemoStories m_stories;
    const Instrument* m_card;
    const Instrument* m_fordjupad;
    std::vector<Organisation> m_organisations;
    LeftToDo m_left;
};

LeftToDo
fill(Connection& connection, HistoryRepository& history, int children, quint32 seed, QDate today, UnitKind kind) {
    if (!holdsChildren(kind)) {
        tellRollout(connection, history, today);
        return {};
    }
    addEmergencyNumbers(connection, history);
    StoryWriter writer(connection, history, seed, today, kind);
    for (int first = 0; first < children; first += childrenAtOnce)
        writer.write(first, std::min(children, first + childrenAtOnce));
    writer.writeWithoutChild();
    tellThematicMeetings(connection, history, today);
    tellRollout(connection, history, today);
    return writer.left();
}

void finish(OpenUnit& unit, const LeftToDo& left) {
    Transaction transaction(unit.connection());
    {
        const HistoryRepository::Gathering quiet(unit.history()); // what waits is worked out below
        for (const ChildId child : left.toFreeze)
            freezeFirstPlan(unit, child);
    }
    for (const ChildId child : left.inProcess)
        refreshActions(unit, child);
    transaction.commit();
}

} // namespace

DemoAccess demoAccess() {
    return {QStringLiteral("rektor"), QStringLiteral("björk tratt sommar kompass lykta fjäril"), {}};
}

DemoAccess createDemoUnit(const QString& directory, int children, quint32 seed, const Clock& clock, UnitKind kind) {
    if (children < 0 || children > mostDemoChildren)
        throw Error(Error::Kind::InvalidInput, QStringLiteral("children"));
    DemoAccess access = demoAccess();
    LeftToDo left;
    // The least cost: the passphrase is printed in the manual.
    const CreatedUnit created = createUnitWith(
        directory, practiceUnit(kind), access.passphrase, RecoveryKey::generate(), clock, KdfCost::least(),
        [&](Connection& connection, HistoryRepository& history) {
            left = fill(connection, history, children, seed, clock.today(), kind);
        });
    access.recoveryKey = created.recoveryKey;
    finish(*openUnit(directory, access.user, access.passphrase, clock), left);
    return access;
}

DemoAccess ensureDemoUnit(const QString& directory, const Clock& clock) {
    const QDir folder(directory);
    if (folder.exists() && !folder.isEmpty())
        return demoAccess();
    return createDemoUnit(directory, defaultDemoChildren, defaultDemoSeed, clock);
}

} // namespace bk
