// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rollout_papers.h"

#include "core/documents/rollout_paper.h"
#include "core/services/blank_papers.h"
#include "core/services/rollout.h"
#include "core/services/rollout_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("RolloutPaper", text); }

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

RolloutPaper paperOf(const FormSource& source, const QString& title) {
    RolloutPaper paper;
    paper.title = title;
    paper.unitName = source.origin.unitName;
    if (source.origin.practice)
        paper.mark = tr("Övningsenhet – påhittade uppgifter");
    paper.footer = tr("Faser, punkter och belopp efter handboken för att införa Backa barnet, upplaga %1.")
                       .arg(rolloutContent().version);
    return paper;
}

/// The three states as columns: a cross stands in the one that holds, a box in those to choose from by hand.
QStringList itemRow(const ChecklistItem& item, const ItemRecord& record, bool blank) {
    QStringList row{item.label};
    for (const ItemState state : allItemStates)
        row.append(blank ? u"☐"_s : record.state == state ? u"×"_s : QString());
    row.append(blank ? QString() : record.note);
    return row;
}

RolloutPaper::Part phasePart(const RolloutPhases& phases, RolloutPhase phase, bool blank) {
    const RolloutContent& content = rolloutContent();
    const PhaseRecord& record = phases.phase(phase);
    RolloutPaper::Part part;
    part.heading = tr("Fas %1").arg(rollout_text::phase(content, phase));
    part.texts = {content.phase(phase).about};
    part.header = {
        tr("Punkt"), rollout_text::state(ItemState::NotDone), rollout_text::state(ItemState::Begun),
        rollout_text::state(ItemState::Done), tr("Anteckning")};
    part.weights = {6, 2, 1.7, 1.1, 4};
    for (const ChecklistItem& item : content.phase(phase).items)
        part.rows.push_back(itemRow(item, phases.item(item.id), blank));
    const QString ended = tr("Fasen avslutad: %1").arg(blank ? u"____________________"_s : dayText(record.ended));
    const QString decided =
        tr("Kontaktpersonens beslut att gå vidare: %1")
            .arg(blank ? u"____________________"_s : u"%1 %2"_s.arg(dayText(record.decided), record.decidedBy));
    part.note = ended + u'\n' + decided;
    if (record.early.isValid() && !blank)
        part.note += u'\n' + tr("Påbörjad i förväg %1: %2").arg(dayText(record.early), record.earlyReason);
    return part;
}

constexpr int blankRows = 6;
constexpr int costColumns = 6;

/// To write on by hand.
QString longLine() { return u"________________________________________"_s; }

QString onceText(bool once) { return once ? tr("en gång") : tr("per år"); }

RolloutPaper::Part textPart(const QString& heading, const QStringList& texts, const QStringList& bullets = {}) {
    RolloutPaper::Part part;
    part.heading = heading;
    part.texts = texts;
    part.bullets = bullets;
    return part;
}

RolloutPaper::Part tablePart(
    const QString& heading, const QStringList& header, std::vector<qreal> weights, std::vector<QStringList> rows) {
    RolloutPaper::Part part;
    part.heading = heading;
    part.header = header;
    part.weights = std::move(weights);
    part.rows = std::move(rows);
    if (part.rows.empty())
        part.note = tr("Inget är inskrivet än.");
    return part;
}

/// Empty rows to write in by hand.
std::vector<QStringList> emptyRows(int columns) {
    return std::vector<QStringList>(blankRows, QStringList(columns, u"\n"_s));
}

RolloutPaper::Part reviewsPart(const Rollout& rollout, QDate today) {
    std::vector<QStringList> rows;
    for (const RolloutReview& review : rollout.reviews)
        rows.push_back({dayText(review.date), review.by, review.outcome});
    RolloutPaper::Part part =
        tablePart(tr("Årlig uppföljning"), {tr("Dag"), tr("Av"), tr("Vad den visade")}, {2, 3, 8}, std::move(rows));
    part.note = rollout_text::nextReview(rollout.planAdopted, rollout.reviews, today);
    return part;
}

RolloutPaper::Part blankSelfCheck(const SelfCheckList& list) {
    std::vector<QStringList> rows;
    for (const ChecklistItem& item : list.items)
        rows.push_back({item.label, u"☐"_s, u"☐"_s, u"☐"_s});
    return tablePart(
        list.name,
        {tr("Påstående"), rollout_text::answer(SelfAnswer::Yes), rollout_text::answer(SelfAnswer::Partly),
         rollout_text::answer(SelfAnswer::No)},
        {7, 1.6, 2.2, 1.8}, std::move(rows));
}

RolloutPaper::Part answeredSelfCheck(const SelfCheckList& list, const std::vector<SelfCheck>& checks) {
    const auto answered = std::ranges::count(checks, list.id, &SelfCheck::list);
    RolloutPaper::Part part = blankSelfCheck(list);
    part.rows = rollout_text::sumRows(list, checks);
    part.texts = {tr("Ifyllda listor: %1").arg(answered)};
    return part;
}

QStringList costRow(const CostLine& line) {
    return {line.label,
            QString::number(line.count),
            QString::number(line.times),
            rollout_text::kronor(line.price),
            onceText(line.once),
            rollout_text::kronor(amount(line))};
}

std::vector<int> sharesOf(const RolloutAgreement& agreement) {
    std::vector<int> shares;
    for (const AgreementParty& party : agreement.parties)
        shares.push_back(party.share);
    return shares;
}

RolloutPaper::Part sharesPart(const RolloutAgreement& agreement, const CostSums& sums) {
    const std::vector<qint64> once = costShares(sums.once, sharesOf(agreement));
    const std::vector<qint64> perYear = costShares(sums.perYear, sharesOf(agreement));
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < agreement.parties.size(); ++i)
        rows.push_back(
            {agreement.parties[i].name, QString::number(agreement.parties[i].share), rollout_text::kronor(once[i]),
             rollout_text::kronor(perYear[i])});
    return tablePart(
        tr("Delat mellan parterna"), {tr("Part"), tr("Andel"), tr("En gång"), tr("Per år")}, {5, 1.5, 3, 3},
        std::move(rows));
}

QString yearOr(std::optional<int> year) { return year ? QString::number(*year) : u"________"_s; }

RolloutPaper::Part signaturePart(const QString& party, const QString& signatory) {
    RolloutPaper::Part part;
    part.heading = party;
    part.signatures = {
        tr("Datum och ort"), tr("Underskrift"),
        signatory.isEmpty() ? tr("Namnförtydligande") : tr("Namnförtydligande: %1").arg(signatory)};
    return part;
}

std::vector<QStringList> occasionRows(const Rollout& rollout) {
    std::vector<QStringList> rows;
    for (const TrainingOccasion& each : rollout.occasions)
        rows.push_back(
            {dayText(each.date), rollout_text::modules(rolloutContent(), {each.module}), each.place, each.trainers,
             QString::number(each.participants.size()), each.held ? tr("Ja") : tr("Nej")});
    return rows;
}

RolloutPaper::Part modulePart(const TrainingModule& module) {
    const RolloutContent& content = rolloutContent();
    RolloutPaper::Part part = textPart(module.name, {module.purpose});
    part.facts = {{tr("För vilka"), module.audienceText},
                  {tr("Tid"), module.duration},
                  {tr("Form"), module.form},
                  {tr("Anordnas av"), module.arranger},
                  {tr("Material"), module.material},
                  {tr("Förbered"), module.preparation}};
    if (!module.required.isEmpty())
        part.facts.emplace_back(tr("Gå först"), rollout_text::modules(content, module.required));
    if (!module.advised.isEmpty())
        part.facts.emplace_back(tr("Känn till"), rollout_text::modules(content, module.advised));
    return part;
}

/// What the handbook has a price for, and lines for what else there is.
std::vector<QStringList> blankCostRows() {
    std::vector<QStringList> rows;
    for (const CostKind& kind : rolloutContent().costs)
        rows.push_back(
            {kind.label,
             {},
             {},
             kind.price > 0 ? rollout_text::kronor(kind.price) : QString(),
             onceText(kind.once),
             {}});
    for (QStringList& row : emptyRows(costColumns))
        rows.push_back(std::move(row));
    return rows;
}

RolloutPaper::Part sumPart(const RolloutCosts& costs) {
    const CostSums sums = costSums(costs);
    RolloutPaper::Part total;
    total.heading = tr("Summa");
    total.facts = {
        {tr("En gång"), rollout_text::kronor(sums.once)},
        {tr("Per år"), rollout_text::kronor(sums.perYear)},
        {tr("Första året"), rollout_text::kronor(sums.firstYear())}};
    if (costs.decided.isValid())
        total.facts.emplace_back(tr("Styrgruppens beslut"), u"%1: %2"_s.arg(dayText(costs.decided), costs.decision));
    return total;
}

} // namespace

Document rollout_papers::phases(const FormSource& source, const Rollout* written) {
    RolloutPaper paper = paperOf(source, tr("Checklista för införandet"));
    const RolloutPhases phases = written ? written->phases : RolloutPhases();
    paper.parts.push_back(textPart(
        {}, {tr("Punkterna inom en fas kan göras i vilken ordning som helst. En ny fas börjar när den före är "
                "avslutad och kontaktpersonen har beslutat att införandet går vidare.")}));
    for (const RolloutPhase phase : allRolloutPhases)
        paper.parts.push_back(phasePart(phases, phase, !written));
    return rolloutDocument(paper);
}

Document rollout_papers::plan(const FormSource& source, const Rollout* written) {
    RolloutPaper paper = paperOf(source, tr("Införandeplan"));
    std::vector<QStringList> rows;
    for (const RolloutPlanRow& row : written ? written->planRows : std::vector<RolloutPlanRow>())
        rows.push_back(
            {rolloutContent().phase(row.phase).name, row.activity, row.part, row.time, row.responsible, row.followUp});
    const QStringList header{tr("Fas"), tr("Aktivitet"), tr("Delaktivitet"),
                             tr("Tid"), tr("Ansvar"),    tr("Uppföljning")};
    paper.parts.push_back(textPart(
        {}, {tr("Planen säger vem som gör vad, hur och när, och hur det följs upp. Den följs upp och "
                "kompletteras varje år.")}));
    paper.parts.push_back(
        tablePart({}, header, {2.6, 3, 4, 2, 2.2, 3}, written ? std::move(rows) : emptyRows(int(header.size()))));
    if (written)
        paper.parts.push_back(reviewsPart(*written, source.today));
    return rolloutDocument(paper);
}

Document rollout_papers::people(const FormSource& source, const Rollout* written) {
    RolloutPaper paper = paperOf(source, tr("Grupper och personer i införandet"));
    const std::vector<RolloutPerson> people = written ? written->people : std::vector<RolloutPerson>();
    for (const GroupContent& group : rolloutContent().groups)
        paper.parts.push_back(
            textPart(group.name, {written ? rollout_text::membersOf(group.role, people) : longLine()}, group.tasks));
    std::vector<QStringList> rows;
    for (const RolloutPerson& person : people)
        rows.push_back(
            {person.name, person.title, person.organisation, rollout_text::roles(person.roles), person.contact});
    const QStringList header{
        tr("Namn"), tr("Titel"), tr("Part eller verksamhet"), tr("Grupper och roller"), tr("Kontakt")};
    paper.parts.push_back(tablePart(
        tr("Personer"), header, {3, 2.5, 3, 4, 2.5}, written ? std::move(rows) : emptyRows(int(header.size()))));
    return rolloutDocument(paper);
}

Document rollout_papers::selfChecks(const FormSource& source, const Rollout* written) {
    RolloutPaper paper = paperOf(source, tr("Självskattning inför och under införandet"));
    for (const SelfCheckList& list : rolloutContent().selfChecks)
        paper.parts.push_back(written ? answeredSelfCheck(list, written->selfChecks) : blankSelfCheck(list));
    return rolloutDocument(paper);
}

Document rollout_papers::training(const FormSource& source, const Rollout* written) {
    RolloutPaper paper = paperOf(source, tr("Utbildningsplan"));
    const RolloutContent& content = rolloutContent();
    const QStringList header{tr("Dag"), tr("Modul"), tr("Plats"), tr("Utbildare"), tr("Deltagare"), tr("Genomförd")};
    paper.parts.push_back(tablePart(
        tr("Tillfällen"), header, {2.2, 3, 3, 3, 2, 2},
        written ? occasionRows(*written) : emptyRows(int(header.size()))));
    if (written)
        paper.parts.push_back(tablePart(
            tr("Vem som saknar vad"), {tr("Namn"), tr("Modul"), tr("Läge"), tr("Dag"), tr("Behöver först")},
            {3, 3, 2, 2.2, 3}, rollout_text::trainingRows(content, written->people, written->occasions, true)));
    for (const TrainingModule& module : content.modules)
        paper.parts.push_back(modulePart(module));
    return rolloutDocument(paper);
}

Document rollout_papers::costs(const FormSource& source, const Rollout* written) {
    RolloutPaper paper = paperOf(source, tr("Kostnader för införandet"));
    std::vector<QStringList> rows;
    for (const CostLine& line : written ? written->costs.lines : std::vector<CostLine>())
        rows.push_back(costRow(line));
    paper.parts.push_back(tablePart(
        {}, {tr("Vad"), tr("Antal"), tr("Gånger"), tr("Pris"), tr("När"), tr("Summa")}, {5, 1.5, 1.5, 2.2, 1.8, 2.6},
        written ? std::move(rows) : blankCostRows()));
    if (!written)
        return rolloutDocument(paper);
    paper.parts.push_back(sumPart(written->costs));
    paper.parts.push_back(sharesPart(written->agreement, costSums(written->costs)));
    return rolloutDocument(paper);
}

Document rollout_papers::agreement(const FormSource& source, const Rollout* written) {
    RolloutPaper paper = paperOf(source, tr("Överenskommelse om Backa barnet"));
    const RolloutAgreement held = written ? written->agreement : RolloutAgreement();
    const QString area = held.area.isEmpty() ? u"____________________"_s : held.area;
    QStringList parties;
    QStringList means;
    for (const AgreementParty& party : held.parties)
        parties.append(party.name);
    for (const QString& line : rolloutContent().agreementMeans)
        means.append(QString(line).replace(u"%1"_s, area).replace(u"%2"_s, yearOr(held.allChildrenBy)));
    paper.subtitle = held.area;
    paper.parts.push_back(textPart(
        tr("Parter"), {tr("Parterna inför Backa barnet tillsammans, i samarbete med Ystads kommun, Region Skåne och "
                          "Polismyndigheten."),
                       parties.isEmpty() ? longLine() : parties.join(u", "_s)}));
    paper.parts.push_back(textPart(tr("Vad modellen består av"), {}, rolloutContent().agreementParts));
    paper.parts.push_back(textPart(tr("Vad parterna åtar sig"), {}, means));
    paper.parts.push_back(textPart(
        tr("Kostnader och uppföljning"),
        {tr("Varje part står för sina kostnader, enligt kostnadsberäkningen. Resor, logi, lokaler och material ingår."),
         tr("Bidraget till nationell utveckling är högst %1 per år och område. Mer än så beslutar den lokala "
            "styrgruppen om.")
             .arg(rollout_text::kronor(rolloutContent().cost(u"national"_s)->limit)),
         tr("Parterna följer tillsammans upp överenskommelsen och kostnaderna varje år, från år %1.")
             .arg(yearOr(held.reviewedFrom))}));
    std::vector<AgreementParty> signing = held.parties;
    if (signing.empty())
        signing.assign(3, {u"________________________"_s, {}, 1});
    for (const AgreementParty& party : signing)
        paper.parts.push_back(signaturePart(party.name, party.signatory));
    paper.parts.push_back(signaturePart(tr("Backa barnet Sveriges styrelse"), {}));
    return rolloutDocument(paper);
}

} // namespace bk
