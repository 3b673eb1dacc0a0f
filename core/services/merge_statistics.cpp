// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/merge_statistics.h"

#include "core/domain/common/error.h"
#include "core/services/collect_statistics.h"
#include "core/services/default_pack.h"
#include "core/services/issue_text.h"
#include "core/services/share_document.h"
#include "core/services/statistics_file.h"
#include "core/services/statistics_tables.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::statistics)
};

UnitStatistics readFile(const QString& path) {
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Kind::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, path);
    StatisticsReading reading = readStatistics(file.read(largestStatisticsFile + 1));
    for (const JsonFault& fault : reading.faults)
        if (fault.rule == "statistics.file.newer"_L1)
            throw Error(Error::Kind::NewerFormat, QFileInfo(path).fileName());
    if (!reading.faults.empty())
        throw Error(
            Error::Kind::MalformedImport,
            u"%1: %2"_s.arg(QFileInfo(path).fileName(), lineText(reading.faults.front())));
    return std::move(reading.statistics);
}

QString shortName(Measure measure) {
    switch (measure) {
    case Measure::CardsInternal: return Text::tr("Kort internt");
    case Measure::CardsExternal: return Text::tr("Kort externt");
    case Measure::SamtalChild: return Text::tr("Barnsamtal barn");
    case Measure::SamtalGuardian: return Text::tr("Barnsamtal vårdn.h.");
    case Measure::SamtalSurvey: return Text::tr("Enkäter");
    case Measure::Uppfoljningssamtal: return Text::tr("Uppf.samtal");
    case Measure::Beslut: return Text::tr("Beslut");
    case Measure::Barnteam: return Text::tr("Barnteam");
    case Measure::NewChildren: return Text::tr("Nya barn");
    case Measure::JointCompasses: return Text::tr("Gem. kompass");
    case Measure::TeamsInitiated: return Text::tr("Ind. team initierade");
    case Measure::TeamsRunning: return Text::tr("Ind. team");
    case Measure::TeamsStarting: return Text::tr("Under uppstart");
    case Measure::TeamsWithPlan: return Text::tr("Med plan");
    case Measure::NeedsMet: return Text::tr("Behov uppfyllt");
    case Measure::FollowUps: return Text::tr("Uppföljande skattningar");
    case Measure::VisitsJoined: return Text::tr("Med i besöksprogrammet");
    case Measure::VisitsCompleted: return Text::tr("Klara med besöken");
    case Measure::ThematicMeetings: return Text::tr("Tematiska träffar");
    case Measure::ThematicGuardians: return Text::tr("Vårdnadshavare på träffar");
    case Measure::ThematicChildren: return Text::tr("Barn på träffar");
    case Measure::ThematicStaff: return Text::tr("Personal på träffar");
    case Measure::CardsWhole:
    case Measure::SamtalWhole:
    case Measure::BeslutWhole:
    case Measure::NewWithSkattning:
    case Measure::NewWithAgenda:
    case Measure::TeamsWithFordjupad: return fidelityText(measure);
    case Measure::VisitsMissed: return Text::tr("Besök som inte blev av");
    case Measure::VisitsDeclined: return Text::tr("Avböjda besök");
    }
    Q_UNREACHABLE();
}

/// Six columns at a time: more do not fit on paper.
std::vector<StatisticsTable> unitTables(const MergedTerm& term) {
    constexpr std::size_t columns = 6;
    std::vector<StatisticsTable> tables;
    for (std::size_t from = 0; from < unitMeasures.size(); from += columns) {
        const std::span part = std::span(unitMeasures).subspan(from, std::min(columns, unitMeasures.size() - from));
        StatisticsTable table{
            u"units-%1-%2"_s.arg(term.sum.term.id()).arg(from / columns + 1),
            Text::tr("Per enhet %1, del %2").arg(term.sum.label()).arg(from / columns + 1),
            {Text::tr("Enhet")},
            {},
            Text::tr("Räknat som i tabellerna ovan."),
            {}};
        std::vector<StatisticsCell> total{Text::tr("Totalt")};
        for (const Measure measure : part) {
            table.header.append(shortName(measure));
            total.push_back(term.sum[measure]);
        }
        for (const MergedTerm::Part& unit : term.units) {
            std::vector<StatisticsCell> row{unit.unit};
            for (const Measure measure : part)
                row.push_back(unit.counts[std::size_t(measure)]);
            table.rows.push_back(std::move(row));
        }
        table.rows.push_back(std::move(total));
        tables.push_back(std::move(table));
    }
    return tables;
}

StatisticsTable waitsOfUnits(const MergedTerm& term) {
    StatisticsTable table{
        u"unit-waits-%1"_s.arg(term.sum.term.id()),
        Text::tr("Dagar från Upptäckarkort per enhet %1").arg(term.sum.label()),
        {Text::tr("Enhet"), Text::tr("Till"), Text::tr("Antal"), Text::tr("Median"), Text::tr("Undre kvartil"),
         Text::tr("Övre kvartil")},
        {},
        Text::tr("Medianer från flera enheter går inte att lägga ihop, så de står för varje enhet."),
        {}};
    for (const MergedTerm::Part& unit : term.units)
        for (std::size_t i = 0; i < waitCount; ++i) {
            const DaysSummary& wait = unit.waits[i];
            table.rows.push_back(
                {unit.unit, waitText(Wait(i)), wait.count, wait.median, wait.lowerQuartile, wait.upperQuartile});
        }
    return table;
}

void writeMerged(
    QIODevice& device, const MergedStatistics& merged, const WellbeingModel& model, StatisticsFormat format,
    const QString& path) {
    if (format == StatisticsFormat::Json)
        device.write(mergedJson(merged));
    else
        writeReport(device, reportOf(merged, model), format, QFileInfo(path).absolutePath());
}

QString whose(const MergedStatistics& merged) { return Text::tr("%n enheter tillsammans", nullptr, merged.units); }

std::vector<TermCounts> sumsOf(const MergedStatistics& merged) {
    std::vector<TermCounts> sums;
    for (const MergedTerm& term : merged.terms)
        sums.push_back(term.sum);
    return sums;
}

} // namespace

MergedStatistics mergeStatisticsFiles(const QStringList& paths) {
    std::vector<UnitStatistics> files;
    for (const QString& path : paths)
        files.push_back(readFile(path));
    return merged(std::move(files));
}

void addComments(MergedStatistics& merged, OpenUnit& unit) {
    if (holdsChildren(unit.settings().kind))
        return;
    for (MergedTerm& term : merged.terms)
        term.sum.comments = commentsOf(unit, term.sum.term).comments;
}

StatisticsReport reportOf(const MergedStatistics& merged, const WellbeingModel& model) {
    UnitStatistics together;
    together.unit = whose(merged);
    together.practice = merged.practice;
    together.maskedBelow = merged.maskedBelow;
    together.terms = sumsOf(merged);
    StatisticsReport report = reportOf(together, model);
    report.notes.append(
        Text::tr("”Minst” betyder att någon enhet inte har samlat in uppgiften eller har maskerat sitt tal."));
    for (const Issue& notice : merged.notices)
        report.notes.append(issueText(notice));
    for (const MergedTerm& term : merged.terms) {
        for (StatisticsTable& table : unitTables(term))
            report.tables.push_back(std::move(table));
        report.tables.push_back(waitsOfUnits(term));
    }
    return report;
}

QByteArray mergedJson(const MergedStatistics& merged) {
    UnitStatistics together;
    together.practice = merged.practice;
    together.maskedBelow = merged.maskedBelow;
    together.terms = sumsOf(merged);
    QJsonObject json = QJsonDocument::fromJson(statisticsJson(together)).object();
    for (const char* key : {"unitId", "unit", "madeAt"})
        json.remove(QLatin1StringView(key));
    json[u"format"_s] = u"behovskompass-merged-statistics"_s;
    QJsonArray terms = json[u"terms"_s].toArray();
    for (qsizetype i = 0; i < terms.size(); ++i) {
        QJsonArray units;
        for (const MergedTerm::Part& unit : merged.terms[std::size_t(i)].units) {
            TermCounts own;
            own.counts = unit.counts;
            QJsonObject counts;
            for (const Measure measure : unitMeasures)
                counts[toString(measure)] = figureJson(own[measure]);
            units.append(QJsonObject{{u"unitId"_s, unit.unitId}, {u"unit"_s, unit.unit}, {u"counts"_s, counts}});
        }
        QJsonObject term = terms.at(i).toObject();
        term[u"units"_s] = units;
        terms[i] = term;
    }
    json[u"terms"_s] = terms;
    QJsonArray notices;
    for (const Issue& notice : merged.notices)
        notices.append(QJsonObject{
            {u"rule"_s, notice.rule},
            {u"values"_s, QJsonArray::fromStringList(notice.values)},
            {u"text"_s, issueText(notice)}});
    json[u"notices"_s] = notices;
    return QJsonDocument(json).toJson();
}

void saveMerged(const MergedStatistics& merged, StatisticsFormat format, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Error::Kind::ReadOnly, QFileInfo(path).fileName());
    writeMerged(file, merged, defaultPack().model, format, path);
    if (!file.commit())
        throw Error(Error::Kind::Io, QFileInfo(path).fileName());
}

void exportMerged(OpenUnit& unit, const MergedStatistics& merged, StatisticsFormat format, const QString& path) {
    QStringList terms;
    for (const MergedTerm& term : merged.terms)
        terms.append(term.sum.label());
    SharingEntry entry;
    entry.way = format == StatisticsFormat::Pdf ? SharingWay::Pdf : SharingWay::File;
    entry.what = Text::tr("Statistik %1 för %2, utan uppgifter om något barn").arg(terms.join(u", "_s), whose(merged));
    entry.purpose = Text::tr("Kommunens statistik");
    entry.ownUse = true;
    shareFile(unit, entry, path, [&](QIODevice& file) { writeMerged(file, merged, unit.model(), format, path); });
}

} // namespace bk
