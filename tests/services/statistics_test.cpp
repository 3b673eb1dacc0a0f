// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_writer.h"
#include "core/services/collect_statistics.h"
#include "core/services/experience.h"
#include "core/services/experience_form.h"
#include "core/services/export_statistics.h"
#include "core/services/merge_statistics.h"
#include "core/services/paper_catalogue.h"
#include "core/services/statistics_file.h"
#include "core/services/statistics_tables.h"
#include "core/services/visits.h"
#include "core/store/statistics_repository.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_visits.h"
#include "tests/support/process_builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace bk;
using namespace bk::test;

namespace {

const Term ht22{2022, true};
const Term vt23{2023, false};
const std::array bothTerms{ht22, vt23};

/// What happened in one term, as the evaluation counted it.
struct Happened {
    Term term;
    int internal = 0;
    int external = 0;
    int withChild = 0;
    int withGuardian = 0;
    int followUpTalks = 0;
    int barnteam = 0;
    int newChildren = 0;
    int joint = 0;
    int initiated = 0;
};

/// A unit where things happen to children on days of a term.
class Events : public OpenFixture {
public:
    void happen(const Happened& it) {
        const std::vector<ChildId> children = someChildren(std::max({it.internal, it.withGuardian, it.newChildren}));
        const auto child = [&](int i) {
            return children[std::size_t(i) % children.size()];
        };
        for (int i = 0; i < it.internal + it.external; ++i)
            card(child(i), dayOf(it.term, i), i < it.internal ? FinderPlace::Internal : FinderPlace::External);
        for (int i = 0; i < std::max(it.withChild, it.withGuardian); ++i)
            talk(child(i), dayOf(it.term, 20 + i), i < it.withChild, i < it.withGuardian);
        for (int i = 0; i < it.followUpTalks; ++i) {
            Uppfoljningssamtal talk = aFollowUpTalk(Station::EgetStod, dayOf(it.term, 60 + i));
            talk.id = {};
            talk.child = child(i);
            unit->process().save(talk);
        }
        std::vector<Meeting> meetings;
        for (int i = 0; i < it.barnteam; ++i)
            meetings.push_back(heldMeeting(MeetingKind::Barnteam, dayOf(it.term, 40 + i)));
        for (int i = 0; i < it.newChildren; ++i) {
            MeetingChild taken;
            taken.child = child(i);
            if (i < it.joint)
                taken.gemensam = joint(child(i), dayOf(it.term, 40 + i));
            taken.individualTeam = i < it.initiated;
            meetings[std::size_t(i % it.barnteam)].children.push_back(taken);
        }
        for (const Meeting& meeting : meetings)
            unit->meetings().save(meeting);
    }

    std::vector<ChildId> someChildren(int count) {
        std::vector<ChildId> children;
        for (int i = 0; i < count; ++i)
            children.push_back(unit->children().save(aChild().named(u"Barn %1"_s.arg(i))));
        return children;
    }

    void card(ChildId child, QDate day, FinderPlace place) {
        Upptackarkort card = aCard(day);
        card.id = {};
        card.child = child;
        card.finder.place = place;
        unit->cards().save(card);
    }

    void talk(ChildId child, QDate day, bool withChild, bool withGuardian) {
        BarnsamtalBuilder samtal = aBarnsamtal().with(child).on(day);
        if (withChild)
            samtal.childRated({3, 3, 3});
        if (withGuardian)
            samtal.guardianRated(1, {4, 4, 4});
        unit->samtal().save(samtal);
    }

    void followUp(ChildId child, QDate day, std::initializer_list<int> ratings) {
        Barnsamtal samtal = aBarnsamtal().with(child).on(day).childRated(ratings);
        samtal.followUp = true;
        unit->samtal().save(samtal);
    }

    static Meeting heldMeeting(MeetingKind kind, QDate day) {
        Meeting meeting;
        meeting.kind = kind;
        meeting.when = QDateTime(day, QTime(13, 0));
        meeting.started = QDateTime(day, QTime(12, 0), Qt::UTC);
        return meeting;
    }

    GemensamBehovskompassId joint(ChildId child, QDate day) {
        GemensamBehovskompass joint;
        joint.child = child;
        joint.date = day;
        joint.areas[Area::Omsorg].agreedTenths = 30;
        return unit->skattningar().save(joint);
    }

    void round(ChildId child, std::initializer_list<std::pair<Station, QDate>> moves) {
        Stodprocess round;
        round.child = child;
        for (const auto& [station, day] : moves)
            round.moves.push_back({station, day, u"karin"_s, {}});
        unit->process().save(round);
    }

    void visits(Term term, std::initializer_list<int> numbers) {
        HandCounts counts = handCountsToFill(*unit, term);
        counts.visits.clear();
        const QStringList names{u"Nyfödd"_s,    u"2-3 veckor"_s, u"4 månader"_s,
                                u"8 månader"_s, u"15 månader"_s, u"2,5 år"_s};
        for (int i = 0; const int number : numbers)
            counts.visits.push_back({names[i++], number});
        StatisticsRepository(unit->connection(), &unit->history()).save(term, counts);
    }

    std::vector<StatisticsTable> tables() {
        const UnitStatistics statistics = collectStatistics(*unit, bothTerms);
        return statisticsTables(statistics.terms, unit->model(), statistics.unit);
    }

    TermCounts counts(Term term) { return StatisticsRepository(unit->connection()).counts(term); }

private:
    static QDate dayOf(Term term, int day) { return term.first().addDays(day); }
};

std::vector<QStringList> shown(const std::vector<StatisticsTable>& tables, const QString& id) {
    for (const StatisticsTable& table : tables)
        if (table.id == id) {
            std::vector<QStringList> rows;
            for (const auto& row : table.rows) {
                REQUIRE(qsizetype(row.size()) == table.header.size());
                QStringList& cells = rows.emplace_back();
                for (const StatisticsCell& cell : row)
                    cells.append(shownCell(cell));
            }
            return rows;
        }
    return {};
}

using Rows = std::vector<QStringList>;

} // namespace

TEST_CASE("the events behind the evaluation give the evaluation's tables", "[statistics]") {
    Events events;
    events.happen({ht22, 18, 3, 10, 10, 6, 14, 10, 6, 5});
    events.happen({vt23, 30, 3, 16, 20, 12, 13, 17, 9, 10});
    events.visits(ht22, {9, 8, 5, 3, 0, 0});
    events.visits(vt23, {8, 9, 8, 6, 2, 0});
    const auto tables = events.tables();
    CHECK(shown(tables, u"cards"_s) == Rows{{u"2022 ht"_s, u"18"_s, u"3"_s}, {u"2023 vt"_s, u"30"_s, u"3"_s}});
    CHECK(
        shown(tables, u"talks"_s) == Rows{
                                         {u"2022 ht"_s, u"10"_s, u"10"_s, u"underlag saknas"_s, u"6"_s},
                                         {u"2023 vt"_s, u"16"_s, u"20"_s, u"underlag saknas"_s, u"12"_s}});
    CHECK(
        shown(tables, u"barnteam"_s) ==
        Rows{{u"2022 ht"_s, u"14"_s, u"10"_s, u"6"_s, u"5"_s}, {u"2023 vt"_s, u"13"_s, u"17"_s, u"9"_s, u"10"_s}});
    Rows visits = shown(tables, u"visits"_s);
    for (QStringList& row : visits)
        row = {row.first(), row.last()};
    CHECK(
        visits == Rows{
                      {u"Nyfödd"_s, u"17"_s},
                      {u"2-3 veckor"_s, u"17"_s},
                      {u"4 månader"_s, u"13"_s},
                      {u"8 månader"_s, u"9"_s},
                      {u"15 månader"_s, u"2"_s},
                      {u"2,5 år"_s, u"0"_s},
                      {u"Totalt"_s, u"58"_s}});
}

TEST_CASE("what happens outside the term is not counted in it", "[statistics]") {
    Events events;
    const ChildId child = events.someChildren(1).front();
    for (const QDate day : {ht22.last(), vt23.first(), vt23.last(), vt23.last().addDays(1)})
        events.card(child, day, FinderPlace::Internal);
    CHECK(events.counts(vt23)[Measure::CardsInternal] == Figure(2));
    CHECK(events.counts(ht22)[Measure::CardsInternal] == Figure(1));
}

TEST_CASE("a follow-up rating is no Barnsamtal", "[statistics]") {
    Events events;
    events.followUp(events.someChildren(1).front(), vt23.first(), {3});
    const TermCounts counts = events.counts(vt23);
    CHECK(counts[Measure::SamtalChild] == Figure(0));
    CHECK(counts[Measure::FollowUps] == Figure(1));
}

TEST_CASE("a team runs from the day the child came to it until it left", "[statistics]") {
    Events events;
    const auto children = events.someChildren(3);
    events.round(children[0], {{Station::IndividuelltBarnteam, ht22.first()}, {Station::BehovUppfyllt, vt23.first()}});
    events.round(children[1], {{Station::IndividuelltBarnteam, vt23.last()}});
    events.round(children[2], {{Station::IndividuelltBarnteam, ht22.first()}, {Station::BehovUppfyllt, ht22.last()}});
    Meeting first = Events::heldMeeting(MeetingKind::ForstaMote, vt23.first());
    MeetingChild taken;
    taken.child = children[0];
    first.children = {taken};
    events.unit->meetings().save(first);
    const TermCounts counts = events.counts(vt23);
    CHECK(counts[Measure::TeamsRunning] == Figure(2));
    CHECK(counts[Measure::TeamsStarting] == Figure(1));
    CHECK(counts[Measure::TeamsWithPlan] == Figure(0));
    CHECK(counts[Measure::NeedsMet] == Figure(1));
    CHECK(events.counts(ht22)[Measure::NeedsMet] == Figure(1));
}

TEST_CASE("days are counted from the card, in the term where the wait ended", "[statistics]") {
    Events events;
    const auto children = events.someChildren(2);
    events.card(children[0], ht22.last(), FinderPlace::Internal);
    events.talk(children[0], vt23.first().addDays(9), true, false);
    events.card(children[1], vt23.first(), FinderPlace::Internal);
    events.talk(children[1], vt23.first().addDays(20), true, false);
    const DaysSummary wait = events.counts(vt23).waits[std::size_t(Wait::Barnsamtal)];
    CHECK(wait == DaysSummary{2, Fraction(15), Fraction(25, 2), Fraction(35, 2)});
    CHECK(events.counts(ht22).waits[std::size_t(Wait::Barnsamtal)].count == Figure(0));
}

TEST_CASE("a card waits whatever its way, but with own support for the contact alone", "[statistics]") {
    Events events;
    const std::array ways{CardRoute::Open, CardRoute::Anmalan, CardRoute::EgetStod, CardRoute::Barnkontakt};
    for (const CardRoute way : ways) {
        Upptackarkort card = aCard(vt23.first());
        card.id = {};
        card.child = events.someChildren(1).front();
        card.route = way;
        card.receipt.contacted = vt23.first().addDays(3);
        events.unit->cards().save(card);
        events.talk(card.child, vt23.first().addDays(9), true, true);
    }
    const TermCounts counts = events.counts(vt23);
    CHECK(counts.waits[std::size_t(Wait::Contact)] == DaysSummary{4, Fraction(3), Fraction(3), Fraction(3)});
    CHECK(counts.waits[std::size_t(Wait::Barnsamtal)] == DaysSummary{3, Fraction(9), Fraction(9), Fraction(9)});
}

TEST_CASE("change goes from the first follow-up to the latest, running and closed apart", "[statistics]") {
    Events events;
    const auto children = events.someChildren(3);
    events.round(children[0], {{Station::IndividuelltBarnteam, ht22.first()}});
    events.round(children[1], {{Station::Barnteam, ht22.first()}, {Station::BehovUppfyllt, vt23.last()}});
    events.round(children[2], {{Station::Barnteam, ht22.first()}});
    for (const ChildId child : {children[0], children[1]}) {
        events.followUp(child, ht22.first().addDays(30), {2, 0, 3});
        events.followUp(child, vt23.first(), {5});
        events.followUp(child, vt23.last(), {4, 4, 3});
    }
    events.followUp(children[2], vt23.last(), {5, 5, 5});
    const TermCounts counts = events.counts(vt23);
    for (const auto& state : counts.changes) {
        CHECK(state[Area::Omsorg] == AreaChangeSum{1, 2, 4});
        CHECK(state[Area::Trygghet] == AreaChangeSum{0, 0, 0});
        CHECK(state[Area::MaBra] == AreaChangeSum{1, 3, 3});
    }
}

TEST_CASE("an anmälan counts for the organisation of the card's finder", "[statistics]") {
    Events events;
    const ChildId child = events.someChildren(1).front();
    Upptackarkort card = aCard(vt23.first());
    card.id = {};
    card.child = child;
    card.finder.organisation = u"Polisen"_s;
    const UpptackarkortId filled = events.unit->cards().save(card);
    card.areas = {};
    const UpptackarkortId blank = events.unit->cards().save(card);
    for (const auto& attached : {std::optional(filled), std::optional(blank), std::optional<UpptackarkortId>()}) {
        Anmalan anmalan = anAnmalan(vt23.first());
        anmalan.id = {};
        anmalan.child = child;
        anmalan.card = attached;
        events.unit->cards().save(anmalan);
    }
    const TermCounts counts = events.counts(vt23);
    CHECK(counts.anmalningar == std::vector<SourceCount>{{{}, 1, 0, 0}, {u"Polisen"_s, 2, 1, 1}});
    CHECK(counts.anmalningarTotal == SourceCount{{}, 3, 1, 1});
}

TEST_CASE("what was counted by hand is kept for its term, and asks for the same the next", "[statistics]") {
    Events events;
    HandCounts counts = handCountsToFill(*events.unit, ht22);
    REQUIRE(counts.reach.size() == 10);
    counts.reach[1].number = 32;
    counts.surveys = 1;
    counts.comments[u"cards"_s] = u"Fler externa kort behövs."_s;
    StatisticsRepository(events.unit->connection(), &events.unit->history()).save(ht22, counts);
    CHECK(StatisticsRepository(events.unit->connection()).handCounts(ht22) == counts);
    const HandCounts next = handCountsToFill(*events.unit, vt23);
    CHECK(next.reach.size() == 10);
    CHECK(next.reach[1].number == Figure());
    CHECK(next.comments.isEmpty());
    CHECK(events.counts(ht22)[Measure::SamtalSurvey] == Figure(1));
}

TEST_CASE("surveys are kept as sums of each question alone, and few answers are masked whole", "[statistics]") {
    Events events;
    std::vector<FilledExperience> filled(7, {Respondent::Staff, {4, 3, {}, {}, {}, {}}});
    filled.push_back({Respondent::Staff, {1, 3, 2, {}, {}, {}}});
    addExperience(*events.unit, vt23, filled);
    CHECK(
        events.counts(vt23).experience == std::vector<ExperienceCount>{
                                              {Respondent::Staff, 1, 8, {1, 0, 0, 7}},
                                              {Respondent::Staff, 2, 8, {0, 0, 8, 0}},
                                              {Respondent::Staff, 3, 1, {0, 1, 0, 0}}});
    const UnitStatistics leaving = publishable(*events.unit, collectStatistics(*events.unit, std::array{vt23}));
    const std::vector<ExperienceCount>& printed = leaving.terms.front().experience;
    CHECK(printed[0].answers[0].isMasked());
    CHECK((printed[0].answers[3].isMasked() || printed[0].all.isMasked()));
    CHECK(printed[1] == ExperienceCount{Respondent::Staff, 2, 8, {0, 0, 8, 0}});
    CHECK(std::ranges::all_of(printed[2].answers, &Figure::isMasked));
    CHECK(readStatistics(statisticsJson(leaving)).statistics.terms == leaving.terms);
    CHECK(merged({leaving, leaving}).terms.front().sum.experience == printed);
    removeExperience(*events.unit, vt23, filled);
    CHECK(events.counts(vt23).experience.empty());
}

TEST_CASE("the template of surveys can be read, and each wrong line says what is wrong", "[statistics]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mall.csv"_s);
    saveExperienceTemplate(path);
    CHECK(readExperienceFile(path).faults.front().rule == u"experience.file.empty"_s);
    writeFile(path, fileBytes(path) + "Barn;4;;\"3\";2;1;1\r\npersonal,1,2,3,4,1,2\n");
    const ExperienceReading good = readExperienceFile(path);
    CHECK(good.faults.empty());
    CHECK(
        good.filled == std::vector<FilledExperience>{
                           {Respondent::Child, {4, {}, 3, 2, 1, 1}}, {Respondent::Staff, {1, 2, 3, 4, 1, 2}}});
    const ExperienceReading bad = readExperience("vem;1;2;3;4;5;6\nrektor;1;2;3;4;1;2\nbarn;1;2\nbarn;1;2;3;4;5;x\n");
    QStringList rules;
    for (const JsonFault& fault : bad.faults)
        rules.append(u"%1 %2"_s.arg(fault.line).arg(fault.rule));
    CHECK(
        rules == QStringList{
                     u"2 experience.file.respondent"_s, u"3 experience.file.columns"_s, u"4 experience.file.answer"_s,
                     u"4 experience.file.answer"_s});
    CHECK(readExperience("namn;1\n").faults.front().rule == u"experience.file.heading"_s);
    CHECK(failure([&] { readExperienceFile(u"/finns/inte"_s); }) == Error::Kind::NotFound);
}

TEST_CASE("the statistics file gives back what was written to it", "[statistics]") {
    Events events;
    events.happen({vt23, 30, 3, 16, 20, 12, 13, 17, 9, 10});
    events.visits(vt23, {8, 9, 8, 6, 2, 0});
    for (const bool exact : {true, false}) {
        UnitStatistics statistics = collectStatistics(*events.unit, bothTerms);
        if (!exact)
            statistics = publishable(*events.unit, std::move(statistics));
        const StatisticsReading reading = readStatistics(statisticsJson(statistics));
        CHECK(reading.faults.empty());
        CHECK(reading.statistics.terms == statistics.terms);
        CHECK(reading.statistics.unitId == statistics.unitId);
        CHECK(reading.statistics.maskedBelow == (exact ? 0 : 5));
    }
}

TEST_CASE("a file that is no statistics, or a newer one, is refused", "[statistics]") {
    Events events;
    const QByteArray json = statisticsJson(collectStatistics(*events.unit, std::array{vt23}));
    const auto ruleAfter = [&](const char* from, const char* to) {
        const StatisticsReading reading = readStatistics(QByteArray(json).replace(from, to));
        return reading.faults.empty() ? QString() : reading.faults.front().rule;
    };
    CHECK(ruleAfter("behovskompass-statistics", "behovskompass-children") == u"statistics.file.format"_s);
    CHECK(ruleAfter("\"formatVersion\": 1", "\"formatVersion\": 2") == u"statistics.file.newer"_s);
    CHECK(ruleAfter("2023-06-30", "2023-05-31") == u"statistics.file.days"_s);
    CHECK(ruleAfter("\"cards-internal\": 0", "\"cards-internal\": -4") == u"json.number"_s);
    CHECK(ruleAfter("\"madeAt\": \"20", "\"madeAt\": \"den 20") == u"json.time"_s);
    CHECK(readStatistics("hej").faults.size() == 1);
}

TEST_CASE("every export is masked unless asked otherwise, and logged without a child", "[statistics]") {
    Events events;
    events.happen({vt23, 30, 3, 16, 20, 12, 13, 17, 9, 10});
    for (const auto& [name, format] :
         {std::pair(u"s.json"_s, StatisticsFormat::Json),
          {u"s.csv"_s, StatisticsFormat::Csv},
          {u"s.xlsx"_s, StatisticsFormat::Xlsx},
          {u"s.pdf"_s, StatisticsFormat::Pdf}}) {
        exportStatistics(*events.unit, std::array{vt23}, format, false, u"Till styrgruppen"_s, events.path(name));
        CHECK(fileBytes(events.path(name)).size() > 500);
    }
    const QByteArray csv = fileBytes(events.path(u"s.csv"_s));
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.contains("\"2023 vt\";\"30\";\"maskerat\"\r\n"));
    CHECK_FALSE(csv.contains("Barn 1"));
    CHECK(fileBytes(events.path(u"s.xlsx"_s)).startsWith("PK"));
    CHECK(fileBytes(events.path(u"s.pdf"_s)).startsWith("%PDF"));
    exportStatistics(
        *events.unit, std::array{vt23}, StatisticsFormat::Csv, true, u"Till oss själva"_s, events.path(u"e.csv"_s));
    CHECK(fileBytes(events.path(u"e.csv"_s)).contains("\"2023 vt\";\"30\";\"3\"\r\n"));
    const std::vector<SharingEntry> log = events.unit->sharing().latest();
    REQUIRE(log.size() == 5);
    CHECK_FALSE(log.front().child);
    CHECK(log.front().what.contains(u"2023 vt"_s));
    CHECK(log.front().ownUse);
}

TEST_CASE("files of several units become the municipality's tables", "[statistics]") {
    Events first;
    Events second;
    first.happen({vt23, 18, 3, 10, 10, 6, 14, 10, 6, 5});
    second.happen({vt23, 30, 3, 16, 20, 12, 13, 17, 9, 10});
    QStringList paths;
    for (Events* events : {&first, &second}) {
        paths.append(events->path(u"s.json"_s));
        exportStatistics(
            *events->unit, std::array{vt23}, StatisticsFormat::Json, events == &first, u"Till kommunen"_s,
            paths.back());
    }
    const MergedStatistics merged = mergeStatisticsFiles(paths);
    const StatisticsReport report = reportOf(merged, first.unit->model());
    CHECK(shown(report.tables, u"cards"_s) == Rows{{u"2023 vt"_s, u"48"_s, u"minst 3"_s}});
    CHECK(merged.notices.size() == 3);
    saveMerged(merged, StatisticsFormat::Xlsx, first.path(u"kommun.xlsx"_s));
    CHECK(fileBytes(first.path(u"kommun.xlsx"_s)).startsWith("PK"));
    saveMerged(merged, StatisticsFormat::Json, first.path(u"kommun.json"_s));
    CHECK(
        QJsonDocument::fromJson(fileBytes(first.path(u"kommun.json"_s)))[u"terms"_s][0][u"units"_s].toArray().size() ==
        2);
    writeFile(first.path(u"fel.json"_s), "{}");
    CHECK(failure([&] { mergeStatisticsFiles({first.path(u"fel.json"_s)}); }) == Error::Kind::MalformedImport);
}

TEST_CASE("the blank survey asks every question of its group, with a box for each answer", "[services][statistics]") {
    for (const Respondent respondent : allRespondents) {
        const auto paper = cataloguePaper(experienceFormId(respondent));
        REQUIRE(paper);
        INFO(paper->id.toStdString());
        const QString text = plainText(paper->blank(formSource(today())));
        for (std::size_t question = 1; question <= experienceQuestions; ++question)
            CHECK(text.contains(experienceQuestion(respondent, int(question))));
        CHECK(text.count(u'☐') == qsizetype(experienceQuestions) * experienceAnswers);
    }
}

TEST_CASE("a term counts who joined and ended the visit programme, and thematic meetings", "[services][statistics]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const Term term = Term::of(unit.today());
    const auto counts = [&] {
        return collectStatistics(unit, std::span(&term, 1)).terms.front();
    };
    CHECK(counts()[Measure::VisitsJoined] == Figure());
    CHECK(counts()[Measure::ThematicMeetings] == Figure());
    saveThematicMeeting(unit, aThematicMeeting(unit.today().addDays(-3), 12));
    CHECK(counts()[Measure::ThematicGuardians] == Figure(12));
    CHECK(counts()[Measure::ThematicChildren] == Figure());
    CHECK(counts()[Measure::ThematicStaff] == Figure(0));
    saveThematicMeeting(unit, aThematicMeeting(unit.today().addDays(-2), std::nullopt));
    CHECK(counts()[Measure::ThematicMeetings] == Figure(2));
    CHECK(counts()[Measure::ThematicGuardians] == Figure::atLeast(12));
    const ChildId child = unit.children().save(aChild());
    saveEnrolment(unit, aVisitEnrolment(child, unit.today().addDays(-1)));
    CHECK(counts()[Measure::VisitsJoined] == Figure(1));
    CHECK(counts()[Measure::VisitsCompleted] == Figure(0));
    const UnitStatistics published = publishable(unit, collectStatistics(unit, std::span(&term, 1)));
    CHECK(published.terms.front()[Measure::VisitsJoined].isMasked());
    CHECK(published.terms.front()[Measure::ThematicMeetings] == Figure(2)); // a meeting is nobody
    CHECK(readStatistics(statisticsJson(published)).statistics.terms == published.terms);
}

TEST_CASE("a file from before the programme was counted is read, as not collected", "[services][statistics]") {
    OpenFixture fixture;
    const Term term = Term::of(fixture.unit->today());
    QJsonObject file =
        QJsonDocument::fromJson(statisticsJson(collectStatistics(*fixture.unit, std::span(&term, 1)))).object();
    QJsonObject counted = file[u"terms"_s][0].toObject();
    QJsonObject counts = counted[u"counts"_s].toObject();
    counts.remove(u"visits-joined"_s);
    counts.remove(u"thematic-staff"_s);
    counted[u"counts"_s] = counts;
    file[u"terms"_s] = QJsonArray{counted};
    const StatisticsReading read = readStatistics(QJsonDocument(file).toJson());
    CHECK(read.faults.empty());
    CHECK(read.statistics.terms.front()[Measure::VisitsJoined] == Figure());
    counts.remove(u"beslut"_s);
    counted[u"counts"_s] = counts;
    file[u"terms"_s] = QJsonArray{counted};
    CHECK_FALSE(readStatistics(QJsonDocument(file).toJson()).faults.empty());
}
