// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/process_reading.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "core/services/process_text.h"
#include "ui/child/reading_page.h"
#include "ui/common/reading_html.h"
#include "ui/forms/words.h"
#include "ui/process/process_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::process_reading)
};

using namespace reading_html;

QString yesOrNo(std::optional<bool> yes) {
    return !yes ? Text::tr("inget svar") : *yes ? Text::tr("ja") : Text::tr("nej");
}

QString told(const QString& who, QDate date) {
    return row(who, date.isValid() ? Text::tr("ja") : Text::tr("inte än"), words::longDate(date));
}

bool isTeam(std::optional<Station> way) { return way == Station::Barnteam || way == Station::IndividuelltBarnteam; }

QString questions(const Beslut& beslut) {
    const QString sufficient = beslut.informationNote.isEmpty()
                                   ? yesOrNo(beslut.sufficientInformation)
                                   : yesOrNo(beslut.sufficientInformation) + u'\n' + beslut.informationNote;
    return heading(Text::tr("Fem frågor")) +
           line(Text::tr("1 Vilka av barnets behov är inte uppfyllda?"), beslut.unmetNeeds) +
           line(Text::tr("2 Vet vi tillräckligt för att besluta?"), sufficient) +
           line(Text::tr("3 Hur ser barnet och vårdnadshavarna på det?"), beslut.familysView) +
           line(Text::tr("4 Vad kan jag själv göra?"), beslut.whatICanDo) +
           line(Text::tr("5 Vilken hjälp behövs av andra?"), beslut.helpFromOthers);
}

QString principles(const Principles& answers) {
    QString rows;
    for (std::size_t i = 0; i < principleCount; ++i)
        rows += row(words::principle(Principle(i)), yesOrNo(answers[i].yes), answers[i].note);
    return heading(Text::tr("Fyra principer")) + table(rows);
}

template <typename Record> const Record& orNotFound(const std::optional<Record>& record) {
    if (!record)
        throw Error(Error::Kind::NotFound);
    return *record;
}

ReadingPage* reader(std::function<ReadingPage::Content()> read, std::function<void()> change) {
    auto* page = new ReadingPage(std::move(read), {}, true);
    QObject::connect(page, &ReadingPage::changeAsked, page, std::move(change));
    return page;
}

} // namespace

namespace reading {

QString html(const Beslut& beslut) {
    QString way = beslut.route ? words::way(*beslut.route) : Text::tr("ingen väg vald");
    QString html = paragraph(Text::tr("%1 · beslutat av %2").arg(words::longDate(beslut.date), beslut.decidedBy)) +
                   line(Text::tr("Vägen vidare"), way) +
                   line(Text::tr("Varför direkt till ett Individuellt barnteam?"), beslut.directReason) +
                   line(Text::tr("Uppföljning"), words::longDate(beslut.followUp)) + questions(beslut) +
                   principles(beslut.principles);
    QString rows = told(Text::tr("Upptäckaren"), beslut.toldUpptackare) + told(Text::tr("Barnet"), beslut.toldChild) +
                   told(Text::tr("Vårdnadshavarna"), beslut.toldGuardians);
    if (isTeam(beslut.route))
        rows += told(Text::tr("Barnet vet vad som delas och med vilka"), beslut.childToldWhatIsShared) +
                told(Text::tr("Vårdnadshavarna vet vad som delas och med vilka"), beslut.guardiansToldWhatIsShared);
    return html + heading(Text::tr("Vem har fått veta beslutet?")) + table(rows);
}

QString html(const Uppfoljningssamtal& samtal, const std::vector<Organisation>& organisations) {
    QStringList who;
    if (samtal.childTookPart)
        who.append(Text::tr("barnet"));
    if (!samtal.guardians.isEmpty())
        who.append(samtal.guardians);
    QStringList involved;
    for (const Organisation& organisation : organisations)
        if (std::find(samtal.involved.begin(), samtal.involved.end(), organisation.id) != samtal.involved.end())
            involved.append(organisation.fullName());
    return paragraph(Text::tr("%1 · hölls av %2").arg(words::longDate(samtal.date), samtal.heldBy)) +
           line(Text::tr("Vilka var med"), words::listed(who)) +
           line(Text::tr("Vad Barnteamet kom fram till"), samtal.assessment) +
           line(Text::tr("Stöd som erbjuds"), samtal.support) +
           line(Text::tr("Vad barnet och vårdnadshavarna säger"), samtal.familysView) +
           line(Text::tr("Vad ni bestämde tillsammans"), samtal.next ? words::way(*samtal.next) : QString()) +
           line(Text::tr("Verksamheter som redan möter barnet"), involved.join(u'\n')) +
           line(Text::tr("Uppföljning"), words::longDate(samtal.followUp)) +
           // one of an earlier version was not asked
           (samtal.principles == Principles() ? QString() : principles(samtal.principles));
}

} // namespace reading

ReadingPage* readBeslut(OpenUnit& unit, BeslutId id, const ChildRoads& roads) {
    const auto read = [&unit, id] {
        const auto beslut = unit.process().find(id);
        return ReadingPage::Content{
            Text::tr("Beslut %1").arg(words::longDate(orNotFound(beslut).date)), reading::html(*beslut)};
    };
    return reader(read, [roads, id] { roads.openForm(u"beslut"_s, id.toString()); });
}

ReadingPage* readUppfoljningssamtal(OpenUnit& unit, UppfoljningssamtalId id, const ChildRoads& roads) {
    const auto read = [&unit, id] {
        const auto samtal = unit.process().find(id);
        return ReadingPage::Content{
            Text::tr("Uppföljningssamtal %1").arg(words::longDate(orNotFound(samtal).date)),
            reading::html(*samtal, unit.registers().organisations())};
    };
    return reader(read, [roads, id] { roads.openForm(u"uppfoljning"_s, id.toString()); });
}

} // namespace bk
