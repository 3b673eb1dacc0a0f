// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/extract/describe_records.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::describe {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Extract", text); }

/// A rating of the whole area, as a row of its own under the area's label.
void addAnswers(
    DescribedRecord& record, const QString& prefix, const QString& who, const PerArea<AreaAnswer>& areas,
    const WellbeingModel& model) {
    for (const Area area : allAreas) {
        const AreaAnswer& answer = areas[area];
        if (answer.isEmpty())
            continue;
        QStringList shown;
        QJsonObject value{{u"comment"_s, answer.comment}};
        if (answer.rating) {
            shown.append(QString::number(answer.rating->value()));
            value[u"rating"_s] = answer.rating->value();
        }
        if (!answer.comment.isEmpty())
            shown.append(answer.comment);
        record.addValue(
            prefix + model.areas[area].id, u"%1: %2"_s.arg(who, model.areas[area].label), value, shown.join(u" – "_s));
    }
}

QString wording(const Instrument* instrument, Area area, const QString& item) {
    if (instrument)
        for (const Item& statement : instrument->areas[area].statements)
            if (statement.id == item)
                return statement.text;
    return item;
}

void addRatings(
    DescribedRecord& record, Area area, const AreaRatings& ratings, const Names& names, const InstrumentRef& ref) {
    const AreaTerm& term = names.modelOf(ref).areas[area];
    const Instrument* instrument = names.library.find(ref);
    QStringList shown;
    QJsonArray answers;
    for (const ItemAnswer& answer : ratings.answers) {
        if (!answer.rating && answer.comment.isEmpty())
            continue;
        QJsonObject value{{u"item"_s, answer.item}, {u"comment"_s, answer.comment}};
        QStringList words{wording(instrument, area, answer.item)};
        if (answer.rating) {
            value[u"rating"_s] = answer.rating->value();
            words.append(QString::number(answer.rating->value()));
        }
        if (!answer.comment.isEmpty())
            words.append(answer.comment);
        shown.append(words.join(u" – "_s));
        answers.append(value);
    }
    if (!ratings.comment.isEmpty())
        shown.append(ratings.comment);
    record.addValue(
        term.id, term.label, QJsonObject{{u"answers"_s, answers}, {u"comment"_s, ratings.comment}}, shown.join(u'\n'));
}

void addSummary(DescribedRecord& record, const BarnsamtalSummary& summary) {
    record.add(u"worksWell"_s, tr("Det här fungerar bra"), summary.worksWell);
    record.add(u"strengthen"_s, tr("Det här behöver stärkas"), summary.strengthen);
    record.add(u"differ"_s, tr("Här ser vi olika"), summary.differ);
    record.add(u"workOn"_s, tr("Det här vill vi arbeta med"), summary.workOn);
    record.add(u"next"_s, tr("Nästa steg"), summary.next);
}

} // namespace

QString occasionText(Occasion occasion) {
    switch (occasion) {
    case Occasion::Barnsamtal: return tr("Barnsamtal");
    case Occasion::Utvecklingssamtal: return tr("Utvecklingssamtal");
    case Occasion::Halsosamtal: return tr("Hälsosamtal");
    case Occasion::BvcSamtal: return tr("Samtal på BVC");
    case Occasion::BmmSamtal: return tr("Samtal på barnmorskemottagning");
    case Occasion::Klassrum: return tr("I klassrummet");
    case Occasion::PlaceratBarn: return tr("Uppföljning av placerat barn");
    case Occasion::Annat: return tr("Annat samtal");
    }
    Q_UNREACHABLE();
}

const WellbeingModel& Names::modelOf(const InstrumentRef& ref) const {
    const InstrumentPack* pack = library.packOf(ref);
    return pack ? pack->model : model;
}

QStringList Names::named(const std::vector<OrganisationId>& ids) const {
    QStringList found;
    for (const OrganisationId id : ids)
        for (const Organisation& organisation : organisations)
            if (organisation.id == id)
                found.append(organisation.fullName());
    return found;
}

QString Names::subAreaLabel(const QString& id) const {
    for (const auto& pack : library.packs())
        for (const Instrument& instrument : pack->instruments)
            for (const InstrumentArea& area : instrument.areas)
                for (const SubArea& subArea : area.subAreas)
                    if (subArea.id == id)
                        return subArea.label;
    return id;
}

void addInstrument(DescribedRecord& record, const QString& id, const InstrumentRef& ref, const Names& names) {
    if (ref.id.isEmpty())
        return;
    const Instrument* instrument = names.library.find(ref);
    record.addValue(
        id, tr("Formulär"), QJsonObject{{u"id"_s, ref.id}, {u"version"_s, ref.version}},
        u"%1 %2"_s.arg(instrument ? instrument->title : ref.id, ref.version));
}

DescribedRecord record(const Barnsamtal& samtal, const Names& names) {
    DescribedRecord record(samtal.followUp ? tr("Uppföljande skattning") : occasionText(samtal.occasion));
    record.add(u"date"_s, tr("Datum"), samtal.date);
    record.add(u"heldBy"_s, tr("Hölls av"), samtal.heldBy);
    record.add(u"place"_s, tr("Plats"), samtal.place);
    record.add(u"followUp"_s, tr("Uppföljning"), samtal.followUp);
    const ChildPart& own = samtal.childPart;
    addInstrument(record, u"child.instrument"_s, own.instrument, names);
    addAnswers(record, u"child."_s, tr("Barnet"), own.areas, names.modelOf(own.instrument));
    record.add(u"child.notRatedBecause"_s, tr("Varför barnet inte skattade"), own.notRatedBecause);
    for (const GuardianPart& part : samtal.guardianParts) {
        const QString prefix = u"guardian%1."_s.arg(part.guardian);
        const QString who = tr("Vårdnadshavare %1").arg(part.guardian);
        record.add(prefix + u"name"_s, who, part.name);
        record.add(prefix + u"relation"_s, tr("%1, relation").arg(who), part.relation);
        if (part.survey)
            record.add(prefix + u"survey"_s, tr("%1, hur svaren kom").arg(who), tr("på enkäten, inte i ett samtal"));
        addAnswers(record, prefix, who, part.areas, names.modelOf(part.instrument));
        record.add(prefix + u"careContacts"_s, tr("%1, kontakter i vården").arg(who), part.careContacts);
    }
    addSummary(record, samtal.summary);
    return record;
}

DescribedRecord record(const Skattning& skattning, const Names& names) {
    DescribedRecord record(tr("Skattningsformulär"));
    record.add(u"date"_s, tr("Datum"), skattning.date);
    record.add(u"raterName"_s, tr("Skattat av"), skattning.raterName);
    record.add(u"profession"_s, tr("Yrke"), skattning.profession);
    record.add(u"organisation"_s, tr("Verksamhet"), skattning.organisation);
    addInstrument(record, u"instrument"_s, skattning.instrument, names);
    for (const Area area : allAreas)
        addRatings(record, area, skattning.areas[area], names, skattning.instrument);
    return record;
}

DescribedRecord record(const GemensamBehovskompass& joint, const Names& names) {
    DescribedRecord record(tr("Gemensam Behovskompass"));
    record.add(u"date"_s, tr("Datum"), joint.date);
    record.add(u"agreedBy"_s, tr("Vilka var med"), joint.agreedBy);
    addInstrument(record, u"instrument"_s, joint.instrument, names);
    const WellbeingModel& model = names.modelOf(joint.instrument);
    for (const Area area : allAreas) {
        const AgreedArea& agreed = joint.areas[area];
        QJsonObject value{{u"motivation"_s, agreed.motivation}};
        QStringList shown;
        if (agreed.agreedTenths) {
            value[u"agreedTenths"_s] = *agreed.agreedTenths;
            shown.append(Fraction(*agreed.agreedTenths, 10).shown());
        }
        if (!agreed.motivation.isEmpty())
            shown.append(agreed.motivation);
        record.addValue(model.areas[area].id, model.areas[area].label, value, shown.join(u" – "_s));
    }
    return record;
}

} // namespace bk::describe
