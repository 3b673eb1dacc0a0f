// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/reading.h"

#include "core/services/follow_up_talk.h"
#include "ui/common/reading_html.h"
#include "ui/forms/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk::reading {

using namespace reading_html;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::reading)
};

QString answered(const Answer& answer) { return answer ? QString::number(answer->value()) : Text::tr("inget svar"); }

QString wording(const Instrument* instrument, const InstrumentRef& ref) {
    if (ref.id.isEmpty())
        return {};
    if (!instrument)
        return quiet(Text::tr("Ordalydelsen saknas i enheten: %1, version %2.").arg(ref.id, ref.version));
    QString text = Text::tr("%1, version %2").arg(instrument->title, ref.version);
    if (!instrument->scale.low.isEmpty())
        text += Text::tr(" · 1 = %1, 5 = %2").arg(instrument->scale.low, instrument->scale.high);
    return quiet(text);
}

const WellbeingModel&
modelOf(const InstrumentLibrary& library, const InstrumentRef& ref, const WellbeingModel& fallback) {
    const InstrumentPack* pack = library.packOf(ref);
    return pack ? pack->model : fallback;
}

QString areaRows(const PerArea<AreaAnswer>& areas, const WellbeingModel& model) {
    QString rows;
    for (const Area area : allAreas)
        rows += row(model.areas[area].formLabel, answered(areas[area].rating), areas[area].comment);
    return table(rows);
}

QString childPart(const ChildPart& part, const InstrumentLibrary& library, const WellbeingModel& model) {
    QString html = heading(Text::tr("Barnet"));
    if (part.instrument.id.isEmpty()) {
        html += paragraph(Text::tr("Barnet skattade inte."));
        return html + line(Text::tr("Varför"), part.notRatedBecause);
    }
    const WellbeingModel& spoken = modelOf(library, part.instrument, model);
    html += wording(library.find(part.instrument), part.instrument);
    if (part.firstArea)
        html += paragraph(Text::tr("Barnet valde att börja med %1.").arg(spoken.areas[*part.firstArea].formLabel));
    return html + areaRows(part.areas, spoken) + line(Text::tr("Anteckning"), part.notRatedBecause);
}

QString guardianPart(const GuardianPart& part, const InstrumentLibrary& library, const WellbeingModel& model) {
    QString html = heading(words::guardian(part));
    if (!part.relation.isEmpty() && !part.name.isEmpty())
        html += paragraph(part.name);
    if (part.survey)
        html += paragraph(Text::tr("Svarade på enkäten, inte i ett samtal."));
    if (part.instrument.id.isEmpty())
        html += paragraph(Text::tr("Vårdnadshavaren skattade inte."));
    else
        html += wording(library.find(part.instrument), part.instrument) +
                areaRows(part.areas, modelOf(library, part.instrument, model));
    return html + line(Text::tr("Kontakter som hjälper barnet"), part.careContacts);
}

QString summary(const BarnsamtalSummary& summary) {
    const QString lines = line(Text::tr("Vad fungerar bra?"), summary.worksWell) +
                          line(Text::tr("Vad behöver stärkas?"), summary.strengthen) +
                          line(Text::tr("Vad ser barn och vuxna olika på?"), summary.differ) +
                          line(Text::tr("Vad vill barnet och vårdnadshavarna jobba med?"), summary.workOn) +
                          line(Text::tr("Vad händer nu?"), summary.next);
    return lines.isEmpty() ? QString() : heading(Text::tr("Sammanfattning")) + lines;
}

QString statementText(const Instrument* instrument, Area area, const QString& item) {
    if (instrument)
        for (const Item& statement : instrument->areas[area].statements)
            if (statement.id == item)
                return statement.text;
    return item;
}

} // namespace

QString html(const FollowUpAnswers& answers) {
    QString lines;
    for (const FollowUpQuestion& question : followUpQuestions(answers))
        lines += line(question.text, question.answer);
    return lines.isEmpty() ? QString() : heading(Text::tr("Då och nu")) + lines;
}

QString html(const Barnsamtal& samtal, const InstrumentLibrary& library, const WellbeingModel& model) {
    QStringList about{words::longDate(samtal.date)};
    if (!samtal.heldBy.isEmpty())
        about.append(Text::tr("hölls av %1").arg(samtal.heldBy));
    if (!samtal.place.isEmpty())
        about.append(samtal.place);
    QString html = paragraph(about.join(u" · "_s)) + childPart(samtal.childPart, library, model);
    for (const GuardianPart& part : samtal.guardianParts)
        html += guardianPart(part, library, model);
    return html + summary(samtal.summary);
}

QString html(const Skattning& skattning, const InstrumentLibrary& library, const WellbeingModel& model) {
    const Instrument* instrument = library.find(skattning.instrument);
    const WellbeingModel& spoken = modelOf(library, skattning.instrument, model);
    QStringList about{
        skattning.raterName, skattning.profession, skattning.organisation, words::longDate(skattning.date)};
    about.removeAll(QString());
    QString html = paragraph(about.join(u" · "_s)) + wording(instrument, skattning.instrument);
    for (const Area area : allAreas) {
        const AreaRatings& ratings = skattning.areas[area];
        const AreaMean mean = ratings.mean();
        html += heading(spoken.areas[area].formLabel);
        html += quiet(
            mean.count == 0 ? Text::tr("%1 av %2 besvarade").arg(mean.count).arg(mean.of)
                            : Text::tr("Medel %1 · %2 av %3 besvarade").arg(mean.shown()).arg(mean.count).arg(mean.of));
        QString rows;
        for (const ItemAnswer& answer : ratings.answers)
            rows += row(statementText(instrument, area, answer.item), answered(answer.rating), answer.comment);
        html += table(rows) + line(Text::tr("Kommentar"), ratings.comment);
    }
    return html;
}

QString
html(const GemensamBehovskompass& joint, const std::vector<Skattning>& participants, const WellbeingModel& model) {
    QString html = paragraph(words::longDate(joint.date)) + line(Text::tr("Vilka var med"), joint.agreedBy);
    QStringList made;
    for (const Skattning& skattning : participants)
        made.append(Text::tr("%1, %2").arg(skattning.raterName, words::longDate(skattning.date)));
    html += line(Text::tr("Skattningar i förslaget"), made.join(u'\n'));
    QString rows;
    for (const Area area : allAreas) {
        const AgreedArea& agreed = joint.areas[area];
        const QString value = agreed.agreedTenths ? Fraction(*agreed.agreedTenths, 10).shown() : Text::tr("öppet");
        QStringList beside;
        if (agreed.proposal)
            beside.append(Text::tr("Förslaget var %1.").arg(agreed.proposal->shown()));
        if (!agreed.motivation.isEmpty())
            beside.append(agreed.motivation);
        rows += row(model.areas[area].formLabel, value, beside.join(u' '));
    }
    return html + heading(Text::tr("Det teamet enades om")) + table(rows);
}

} // namespace bk::reading
