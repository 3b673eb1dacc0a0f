// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/statistics_file.h"

#include "core/domain/common/clean_text.h"
#include "core/domain/common/json_reader.h"
#include "core/domain/common/text_limits.h"
#include "core/domain/instruments/instrument_ids.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<const char*, supportStateCount> changeKeys{"running", "closed"};
constexpr int greatest = 10'000'000;
constexpr int mostRows = 1000;
constexpr int mostTerms = 200;

/// Exact, as numerator and denominator.
QJsonValue jsonOf(const std::optional<Fraction>& fraction) {
    return fraction ? QJsonValue(QJsonArray{qint64(fraction->numerator()), qint64(fraction->denominator())})
                    : QJsonValue();
}

template <typename Row> QJsonArray rowsOf(const std::vector<Row>& rows, QJsonObject (*json)(const Row&)) {
    QJsonArray array;
    for (const Row& row : rows)
        array.append(json(row));
    return array;
}

QJsonObject jsonOfReach(const ReachCount& row) {
    return {
        {u"material"_s, cleanText(row.material)},
        {u"counted"_s, cleanText(row.counted)},
        {u"place"_s, cleanText(row.place)},
        {u"number"_s, figureJson(row.number)}};
}

QJsonObject jsonOfVisit(const VisitCount& row) {
    return {{u"visit"_s, cleanText(row.visit)}, {u"children"_s, figureJson(row.children)}};
}

QJsonObject jsonOfSource(const SourceCount& row) {
    return {
        {u"source"_s, cleanText(row.source)},
        {u"all"_s, figureJson(row.all)},
        {u"filledIn"_s, figureJson(row.filledIn)},
        {u"notFilledIn"_s, figureJson(row.notFilledIn)}};
}

QJsonObject jsonOfOrganisation(const OrganisationCount& row) {
    return {{u"organisation"_s, cleanText(row.organisation)}, {u"children"_s, figureJson(row.children)}};
}

QJsonObject jsonOfInstrument(const InstrumentRef& row) { return {{u"id"_s, row.id}, {u"version"_s, row.version}}; }

QJsonObject jsonOfWaits(const TermCounts& term) {
    QJsonObject waits;
    for (std::size_t i = 0; i < waitCount; ++i) {
        const DaysSummary& wait = term.waits[i];
        waits[toString(Wait(i))] = QJsonObject{
            {u"count"_s, figureJson(wait.count)},
            {u"median"_s, jsonOf(wait.median)},
            {u"lowerQuartile"_s, jsonOf(wait.lowerQuartile)},
            {u"upperQuartile"_s, jsonOf(wait.upperQuartile)}};
    }
    return waits;
}

QJsonObject jsonOfChanges(const TermCounts& term) {
    QJsonObject changes;
    for (std::size_t state = 0; state < supportStateCount; ++state) {
        QJsonArray areas;
        for (const AreaChangeSum& area : term.changes[state])
            areas.append(QJsonObject{
                {u"children"_s, figureJson(area.children)}, {u"first"_s, area.first}, {u"last"_s, area.last}});
        changes[QLatin1StringView(changeKeys[state])] = areas;
    }
    return changes;
}

QJsonObject jsonOfExperience(const ExperienceCount& row) {
    QJsonArray answers;
    for (const Figure answer : row.answers)
        answers.append(figureJson(answer));
    return {
        {u"respondent"_s, toString(row.respondent)},
        {u"step"_s, toString(row.step)},
        {u"question"_s, row.question},
        {u"all"_s, figureJson(row.all)},
        {u"answers"_s, answers}};
}

QJsonObject jsonOf(const TermCounts& term) {
    QJsonObject counts;
    for (std::size_t i = 0; i < measureCount; ++i)
        counts[toString(Measure(i))] = figureJson(term.counts[i]);
    QJsonObject comments;
    for (auto comment = term.comments.begin(); comment != term.comments.end(); ++comment)
        comments[comment.key()] = cleanText(comment.value());
    SourceCount total = term.anmalningarTotal;
    total.source.clear();
    return {
        {u"term"_s, term.term.id()},
        {u"from"_s, term.firstDay().toString(Qt::ISODate)},
        {u"to"_s, term.lastDay().toString(Qt::ISODate)},
        {u"counts"_s, counts},
        {u"reach"_s, rowsOf(term.reach, jsonOfReach)},
        {u"reachTotals"_s, rowsOf(term.reachTotals, jsonOfReach)},
        {u"visits"_s, rowsOf(term.visits, jsonOfVisit)},
        {u"visitsTotal"_s, figureJson(term.visitsTotal)},
        {u"anmalningar"_s, rowsOf(term.anmalningar, jsonOfSource)},
        {u"anmalningarTotal"_s, jsonOfSource(total)},
        {u"organisations"_s, rowsOf(term.organisations, jsonOfOrganisation)},
        {u"waits"_s, jsonOfWaits(term)},
        {u"changes"_s, jsonOfChanges(term)},
        {u"experience"_s, rowsOf(term.experience, jsonOfExperience)},
        {u"instruments"_s, rowsOf(term.instruments, jsonOfInstrument)},
        {u"comments"_s, comments}};
}

Figure figureOf(const QJsonValue& value, JsonObject& object, QLatin1StringView key) {
    if (value.isNull())
        return {};
    if (value.toString() == "masked"_L1)
        return Figure::masked();
    const bool least = value.isObject();
    const int number = (least ? value["atLeast"_L1] : value).toInt(-1);
    if (number < 0 || number > greatest) {
        object.fault(key, u"json.number"_s, {u"0"_s, QString::number(greatest)});
        return {};
    }
    return least ? Figure::atLeast(number) : Figure(number);
}

Figure figureAt(JsonObject& object, QLatin1StringView key) { return figureOf(object.value(key), object, key); }

std::optional<Fraction> fractionAt(JsonObject& object, QLatin1StringView key) {
    const QJsonValue value = object.value(key);
    if (value.isNull())
        return std::nullopt;
    const qint64 numerator = value[0].toInteger(-1);
    const qint64 denominator = value[1].toInteger(0);
    if (numerator < 0 || numerator > greatest || denominator < 1 || denominator > 4) {
        object.fault(key, u"json.number"_s, {u"0"_s, QString::number(greatest)});
        return std::nullopt;
    }
    return Fraction(numerator, denominator);
}

SourceCount readSource(JsonObject row) {
    SourceCount source{
        row.freeText("source"_L1, text_limits::name), figureAt(row, "all"_L1), figureAt(row, "filledIn"_L1),
        figureAt(row, "notFilledIn"_L1)};
    row.finish();
    return source;
}

ReachCount readReach(JsonObject row) {
    ReachCount reach{
        row.freeText("material"_L1, text_limits::name), row.freeText("counted"_L1, text_limits::name),
        row.freeText("place"_L1, text_limits::name), figureAt(row, "number"_L1)};
    row.finish();
    return reach;
}

void readRows(JsonObject& object, TermCounts& term) {
    for (const JsonObject& row : object.objects("reach"_L1, 0, mostRows))
        term.reach.push_back(readReach(row));
    for (const JsonObject& row : object.optionalObjects("reachTotals"_L1, 0, mostRows))
        term.reachTotals.push_back(readReach(row));
    for (JsonObject& row : object.objects("visits"_L1, 0, mostRows)) {
        term.visits.push_back({row.freeText("visit"_L1, text_limits::name), figureAt(row, "children"_L1)});
        row.finish();
    }
    for (const JsonObject& row : object.objects("anmalningar"_L1, 0, mostRows))
        term.anmalningar.push_back(readSource(row));
    for (JsonObject& row : object.objects("organisations"_L1, 0, mostRows)) {
        term.organisations.push_back(
            {row.freeText("organisation"_L1, text_limits::name), figureAt(row, "children"_L1)});
        row.finish();
    }
    for (JsonObject& row : object.objects("instruments"_L1, 0, mostRows)) {
        term.instruments.push_back(
            {row.freeText("id"_L1, text_limits::name), row.freeText("version"_L1, text_limits::name)});
        row.finish();
    }
}

void readExperienceRows(JsonObject& object, TermCounts& term) {
    for (JsonObject& row : object.optionalObjects("experience"_L1, 0, mostRows)) {
        const QString who = row.freeText("respondent"_L1, text_limits::name);
        const auto respondent = respondentFrom(who);
        if (!respondent)
            row.fault("respondent"_L1, u"json.choice"_s, {who});
        std::optional<ExperienceStep> step = ExperienceStep::Whole;
        if (!row.value("step"_L1).isUndefined()) { // of files from before surveys told it
            const QString about = row.freeText("step"_L1, text_limits::name);
            step = experienceStepFrom(about);
            if (!step)
                row.fault("step"_L1, u"json.choice"_s, {about});
        }
        ExperienceCount count{
            respondent.value_or(Respondent::Staff),
            row.integer("question"_L1, 1, int(experienceQuestions)),
            figureAt(row, "all"_L1),
            {},
            step.value_or(ExperienceStep::Whole)};
        const QJsonValue answers = row.value("answers"_L1);
        for (std::size_t i = 0; i < count.answers.size(); ++i)
            count.answers[i] = figureOf(answers[qsizetype(i)], row, "answers"_L1);
        row.finish();
        term.experience.push_back(count);
    }
}

void readWaits(JsonObject waits, TermCounts& term) {
    for (std::size_t i = 0; i < waitCount; ++i) {
        const QByteArray key = toString(Wait(i)).toLatin1();
        JsonObject wait = waits.object(QLatin1StringView(key));
        term.waits[i] = {
            figureAt(wait, "count"_L1), fractionAt(wait, "median"_L1), fractionAt(wait, "lowerQuartile"_L1),
            fractionAt(wait, "upperQuartile"_L1)};
        wait.finish();
    }
    waits.finish();
}

void readChanges(JsonObject changes, TermCounts& term) {
    for (std::size_t state = 0; state < supportStateCount; ++state) {
        std::vector<JsonObject> areas =
            changes.objects(QLatin1StringView(changeKeys[state]), int(areaCount), int(areaCount));
        for (std::size_t i = 0; i < std::min(areas.size(), areaCount); ++i) {
            AreaChangeSum& area = term.changes[state][areaAt(i)];
            area = {
                figureAt(areas[i], "children"_L1), areas[i].integer("first"_L1, 0, greatest),
                areas[i].integer("last"_L1, 0, greatest)};
            areas[i].finish();
        }
    }
    changes.finish();
}

void readComments(const QJsonObject& comments, TermCounts& term) {
    for (auto comment = comments.begin(); comment != comments.end(); ++comment)
        term.comments.insert(comment.key().left(text_limits::name), cleanText(comment.value().toString()));
}

/// What limits a term from one day to another speaks of; the usual ones where it can be none.
TermLimits limitsOf(Term term, QDate from, QDate to) {
    const QDate after = to.addDays(1);
    const QDate& spring = term.autumn ? after : from;
    const QDate& autumn = term.autumn ? from : after;
    const TermLimits limits{{spring.month(), spring.day()}, {autumn.month(), autumn.day()}};
    return limits.isValid() ? limits : TermLimits();
}

TermCounts readTerm(JsonObject object) {
    static const QRegularExpression termPattern(u"[0-9]{4}(ht|vt)"_s);
    TermCounts term;
    term.term = Term::from(object.matching("term"_L1, 6, termPattern)).value_or(Term());
    const QDate from = object.date("from"_L1);
    const QDate to = object.date("to"_L1);
    term.limits = limitsOf(term.term, from, to);
    for (const auto& [key, day, counted] :
         {std::tuple("from"_L1, from, term.firstDay()), {"to"_L1, to, term.lastDay()}})
        if (day != counted)
            object.fault(key, u"statistics.file.days"_s, {term.term.label()});
    JsonObject counts = object.object("counts"_L1);
    for (std::size_t i = 0; i < measureCount; ++i) {
        const QByteArray key = toString(Measure(i)).toLatin1();
        const QJsonValue held = counts.value(QLatin1StringView(key));
        if (!held.isUndefined() || Measure(i) <= Measure::FollowUps) // the others were not counted from the start
            term.counts[i] = figureOf(held, counts, QLatin1StringView(key));
    }
    counts.finish();
    readRows(object, term);
    readExperienceRows(object, term);
    term.visitsTotal = figureAt(object, "visitsTotal"_L1);
    term.anmalningarTotal = readSource(object.object("anmalningarTotal"_L1));
    readWaits(object.object("waits"_L1), term);
    readChanges(object.object("changes"_L1), term);
    readComments(object.value("comments"_L1).toObject(), term);
    object.finish();
    return term;
}

void checkFormat(JsonObject& root) {
    if (root.text("format"_L1, 80) != statisticsFormat)
        root.fault("format"_L1, u"statistics.file.format"_s);
    if (root.integer("formatVersion"_L1, 1, 1'000'000) > statisticsFormatVersion)
        root.fault("formatVersion"_L1, u"statistics.file.newer"_s);
}

} // namespace

QJsonValue figureJson(Figure figure) {
    switch (figure.state()) {
    case Figure::State::Known: return *figure.number();
    case Figure::State::AtLeast: return QJsonObject{{u"atLeast"_s, *figure.number()}};
    case Figure::State::Masked: return u"masked"_s;
    case Figure::State::NotCollected: return QJsonValue::Null;
    }
    Q_UNREACHABLE();
}

QByteArray statisticsJson(const UnitStatistics& statistics) {
    QJsonArray terms;
    for (const TermCounts& term : statistics.terms)
        terms.append(jsonOf(term));
    return QJsonDocument(QJsonObject{
                             {u"format"_s, QString(statisticsFormat)},
                             {u"formatVersion"_s, statisticsFormatVersion},
                             {u"unitId"_s, statistics.unitId},
                             {u"unit"_s, cleanText(statistics.unit)},
                             {u"practice"_s, statistics.practice},
                             {u"madeAt"_s, statistics.madeAt.toUTC().toString(Qt::ISODate)},
                             {u"maskedBelow"_s, statistics.maskedBelow},
                             {u"terms"_s, terms}})
        .toJson();
}

StatisticsReading readStatistics(const QByteArray& json) {
    static const QRegularExpression idPattern(u"[0-9a-f]{32}"_s);
    JsonFile file(json, {.bytes = largestStatisticsFile});
    StatisticsReading reading;
    if (file.isReadable()) {
        JsonObject root(file);
        checkFormat(root);
        UnitStatistics& statistics = reading.statistics;
        statistics.unitId = root.matching("unitId"_L1, 32, idPattern);
        statistics.unit = root.text("unit"_L1, text_limits::name);
        statistics.practice = root.boolean("practice"_L1);
        statistics.madeAt = root.instant("madeAt"_L1);
        statistics.maskedBelow = root.integer("maskedBelow"_L1, 0, 1000);
        for (const JsonObject& term : root.objects("terms"_L1, 1, mostTerms))
            statistics.terms.push_back(readTerm(term));
        root.finish();
    }
    reading.faults = file.faults();
    return reading;
}

} // namespace bk
