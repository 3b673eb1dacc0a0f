// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/child_papers.h"

#include "core/documents/compass_series.h"
#include "core/domain/common/error.h"
#include "core/services/compass_of_child.h"
#include "core/services/golden_rule.h"
#include "core/services/pack_notice.h"
#include "core/services/paper_languages.h"
#include "core/services/share_document.h"
#include "core/services/share_paper.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ChildPapers", text); }

/// A word that stands on the paper itself.
QString onPaper(const char* text) { return paperTranslate("Paper", text); }

Child childOrThrow(OpenUnit& unit, ChildId id) {
    auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    return std::move(*child);
}

CompassPaper paperOf(const OpenUnit& unit) {
    CompassPaper paper;
    paper.model = unit.model();
    paper.thresholds = unit.settings().thresholds;
    paper.unitName = unit.settings().name;
    paper.practice = unit.settings().practice;
    return paper;
}

/// The latest of each rater, and every one of the child's and the team's, all of one model.
void addRatings(BarnetsPlanPaper& paper, OpenUnit& unit, ChildId child) {
    std::vector<CompassProfile> all = compassProfiles(unit, child);
    LatestProfiles latest = latestOf(all, unit.model().id);
    paper.childProfile = std::move(latest.child);
    paper.guardian1 = std::move(latest.guardian1);
    paper.guardian2 = std::move(latest.guardian2);
    paper.team = std::move(latest.team);
    paper.model = modelOf(unit, latest.model);
    std::ranges::reverse(all);
    for (CompassProfile& each : all)
        if (each.model == latest.model && (each.rater.kind == RaterKind::Child || each.rater.kind == RaterKind::Team))
            (each.rater.kind == RaterKind::Child ? paper.childHistory : paper.teamHistory).push_back(std::move(each));
}

bool holds(const Instrument& instrument, const QString& subArea) {
    return std::ranges::any_of(instrument.areas, [&](const InstrumentArea& area) {
        return std::ranges::find(area.subAreas, subArea, &SubArea::id) != area.subAreas.end();
    });
}

/// What was written with an older wording keeps its sub-areas.
void addSubAreas(Instrument& instrument, const Instrument& older) {
    for (const Area area : allAreas)
        for (const SubArea& subArea : older.areas[area].subAreas)
            if (!holds(instrument, subArea.id))
                instrument.areas[area].subAreas.push_back(subArea);
}

void addFordjupad(BarnetsPlanPaper& paper, OpenUnit& unit, ChildId child) {
    if (const Instrument* newest = fordjupadInstrument(unit))
        paper.fordjupadInstrument = *newest;
    for (Fordjupad& written : unit.fordjupad().ofChild(child)) {
        const Instrument* wording = unit.instruments().find(written.instrument);
        if (wording && paper.fordjupadInstrument)
            addSubAreas(*paper.fordjupadInstrument, *wording);
        else if (wording)
            paper.fordjupadInstrument = *wording;
        QString name;
        if (written.organisation)
            name = unit.registers().find(*written.organisation).value_or(Organisation()).name;
        else if (!written.joint)
            name = unit.settings().name;
        paper.fordjupad.push_back({std::move(written), std::move(name)});
    }
}

QString titleOf(Occasion occasion) {
    switch (occasion) {
    case Occasion::Barnsamtal: return onPaper("Barnsamtal");
    case Occasion::Utvecklingssamtal: return onPaper("Utvecklingssamtal");
    case Occasion::Halsosamtal: return onPaper("Hälsosamtal");
    case Occasion::BvcSamtal: return onPaper("Samtal på BVC");
    case Occasion::BmmSamtal: return onPaper("Samtal på BMM");
    case Occasion::Klassrum: return onPaper("Samtal i klassrummet");
    case Occasion::PlaceratBarn: return onPaper("Uppföljning av placerat barn");
    case Occasion::Annat: return onPaper("Samtal med Behovskompassen");
    }
    Q_UNREACHABLE();
}

} // namespace

CompassFigure compassFigure(const OpenUnit& unit, std::span<const CompassProfile> profiles, CompassShape shape) {
    CompassFigure figure;
    figure.model = profiles.empty() ? unit.model() : modelOf(unit, profiles.front().model);
    figure.series = compassSeries(profiles);
    figure.shape = shape;
    figure.title = onPaper("Behovskompass");
    figure.notice = packNotice(unit, profiles);
    return figure;
}

const Instrument* fordjupadInstrument(const OpenUnit& unit) {
    return fordjupadInstrument(unit.instruments(), unit.model().id, unit.today());
}

const Instrument* fordjupadInstrument(const InstrumentLibrary& library, const QString& model, QDate day) {
    const Instrument* newest = nullptr;
    std::pair<bool, QDate> rank; // as InstrumentLibrary::currentPack, among the packs that have one
    for (const auto& pack : library.packs()) {
        const std::pair own(pack->official, pack->validFrom);
        if (pack->model.id != model || pack->validFrom > day || (newest && own < rank))
            continue;
        const auto found = std::ranges::find(pack->instruments, InstrumentKind::Fordjupad, &Instrument::kind);
        if (found == pack->instruments.end())
            continue;
        newest = &*found;
        rank = own;
    }
    return newest;
}

BarnetsPlanPaper planPaper(OpenUnit& unit, const Child& child, const BarnetsPlan& plan, const PlanOptions& options) {
    BarnetsPlanPaper paper;
    paper.child = child;
    paper.plan = plan;
    paper.model = unit.model();
    addRatings(paper, unit, child.id);
    addFordjupad(paper, unit, child.id);
    paper.thresholds = unit.settings().thresholds;
    paper.goldenRule = goldenRule(unit);
    paper.unitName = unit.settings().name;
    paper.practice = unit.settings().practice;
    std::vector<CompassProfile> shown = paper.childHistory;
    shown.insert(shown.end(), paper.teamHistory.begin(), paper.teamHistory.end());
    for (const auto* profile : {&paper.guardian1, &paper.guardian2})
        if (*profile)
            shown.push_back(**profile);
    paper.notice = packNotice(unit, shown);
    paper.options = options;
    paper.today = unit.today();
    return paper;
}

BarnetsPlanPaper planPaper(OpenUnit& unit, ChildId child, const PlanOptions& options) {
    return planPaper(unit, childOrThrow(unit, child), unit.plans().ofChild(child).value_or(BarnetsPlan()), options);
}

PagedDocument planPages(OpenUnit& unit, const Child& child, const BarnetsPlan& plan, const PlanOptions& options) {
    return layOut(barnetsPlanDocument(planPaper(unit, child, plan, options)));
}

PagedDocument planPages(OpenUnit& unit, ChildId child, const PlanOptions& options) {
    return layOut(barnetsPlanDocument(planPaper(unit, child, options)));
}

CompassPaper compassPaper(const OpenUnit& unit, const Barnsamtal& samtal) {
    CompassPaper paper = paperOf(unit);
    paper.occasion = titleOf(samtal.occasion);
    paper.whom = samtal.label;
    paper.date = samtal.date;
    paper.profiles = profiles(samtal, unit.model().id);
    paper.notice = packNotice(unit, paper.profiles);
    paper.summary = {
        {onPaper("Det här fungerar bra"), samtal.summary.worksWell},
        {onPaper("Det här behöver stärkas"), samtal.summary.strengthen},
        {onPaper("Här ser vi olika"), samtal.summary.differ},
        {onPaper("Det här vill vi arbeta med"), samtal.summary.workOn},
        {onPaper("Nästa steg"), samtal.summary.next}};
    return paper;
}

CompassPaper compassPaper(const OpenUnit& unit, const Skattning& skattning) {
    CompassPaper paper = paperOf(unit);
    paper.occasion = onPaper("Skattningsformulär");
    paper.whom = skattning.label;
    paper.date = skattning.date;
    paper.profiles = {profile(skattning, unit.model().id)};
    paper.notice = packNotice(unit, paper.profiles);
    return paper;
}

QString planInWords(const PlanOptions& options, SharingWay way) {
    const PaperLanguage swedish{PaperWords()}; // the log is read by the staff
    QStringList words{
        way == SharingWay::Print       ? tr("Barnets plan på papper")
        : way == SharingWay::File      ? tr("Barnets plan som fil")
        : way == SharingWay::Clipboard ? tr("Barnets plan som text")
                                       : tr("Barnets plan som PDF")};
    if (options.leaveOutAddress)
        words.append(tr("utan adresser"));
    for (const BarnetsPlanPaper::Section section : options.leftOut)
        words.append(tr("utan ”%1”").arg(planSection(section)));
    if (options.words.dictionary)
        words.append(languageInWords(options.words));
    return words.join(u", "_s);
}

QStringList planSections() {
    QStringList sections;
    for (std::size_t i = 0; i < BarnetsPlanPaper::sectionCount; ++i)
        sections.append(planSection(BarnetsPlanPaper::Section(i)));
    return sections;
}

PlanOptions withSections(PlanOptions options, const std::vector<std::size_t>& chosen) {
    for (std::size_t i = 0; i < BarnetsPlanPaper::sectionCount; ++i)
        options.leftOut.insert(BarnetsPlanPaper::Section(i));
    for (const std::size_t section : chosen)
        options.leftOut.erase(BarnetsPlanPaper::Section(section));
    return options;
}

void sharePlan(OpenUnit& unit, ChildId child, SharingEntry entry, const PlanOptions& options, const QString& path) {
    entry.child = child;
    entry.way = paperWayOf(path);
    entry.what = planInWords(options, entry.way);
    sharePaper(unit, {barnetsPlanDocument(planPaper(unit, child, options)), {entry}}, path);
}

void shareChart(
    OpenUnit& unit, std::optional<ChildId> child, SharingEntry entry, const CompassFigure& figure, ChartFormat format,
    const QString& path) {
    entry.child = child;
    entry.way = format == ChartFormat::Pdf ? SharingWay::Pdf : SharingWay::Picture;
    entry.what = tr("Behovskompass som bild");
    shareFile(unit, entry, path, [&](QIODevice& file) { writeChart(file, format, figure); });
}

void shareCompassPaper(OpenUnit& unit, SharingEntry entry, const CompassPaper& paper, const QString& path) {
    entry.way = paperWayOf(path);
    entry.what = entry.way == SharingWay::Pdf ? tr("Kompassamtal som PDF") : tr("Kompassamtal");
    sharePaper(unit, {compassDocument(paper), {std::move(entry)}}, path);
}

} // namespace bk
