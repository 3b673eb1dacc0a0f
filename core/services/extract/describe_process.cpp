// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/consent_text.h"
#include "core/services/extract/describe_records.h"
#include "core/services/process_text.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::describe {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Extract", text); }

void addCardAreas(DescribedRecord& record, const PerArea<CardArea>& areas, const WellbeingModel& model) {
    for (const Area area : allAreas) {
        const CardArea& each = areas[area];
        QJsonObject value{{u"description"_s, each.description}};
        QStringList shown;
        if (each.answer) {
            value[u"answer"_s] = toString(*each.answer);
            shown.append(process_text::cardAnswer(*each.answer));
        }
        if (!each.description.isEmpty())
            shown.append(each.description);
        record.addValue(model.areas[area].id, model.areas[area].label, value, shown.join(u" – "_s));
    }
}

void addReceipt(DescribedRecord& record, const CardReceipt& receipt) {
    record.add(u"received"_s, tr("Mottaget"), receipt.received);
    record.add(u"acknowledged"_s, tr("Bekräftat till Upptäckaren"), receipt.acknowledged);
    record.add(u"contacted"_s, tr("Kontakt med Upptäckaren"), receipt.contacted);
    record.add(u"jointPlan"_s, tr("Plan tillsammans"), receipt.jointPlan);
    record.add(u"feedback"_s, tr("Återkoppling till Upptäckaren"), receipt.feedback);
}

} // namespace

DescribedRecord record(const Upptackarkort& card, const Names& names) {
    DescribedRecord record(tr("Upptäckarkort"));
    record.add(u"date"_s, tr("Ifyllt"), card.date);
    record.add(u"finder"_s, tr("Upptäckare"), card.finder.name);
    record.add(u"finderProfession"_s, tr("Yrke"), card.finder.profession);
    record.add(u"finderOrganisation"_s, tr("Verksamhet"), card.finder.organisation);
    addCardAreas(record, card.areas, names.modelOf(card.instrument));
    record.add(u"measures"_s, tr("Redan gjort"), card.measures);
    record.addCode(
        u"told"_s, tr("Vårdnadshavare vet om kortet"), toString(card.told), process_text::guardianTold(card.told));
    record.add(u"toldNote"_s, tr("Anteckning"), card.toldNote);
    record.add(u"guardianConsents"_s, tr("Vårdnadshavare samtycker"), card.guardianConsents);
    record.add(u"consentNote"_s, tr("Vem som sa det"), card.consentNote);
    if (card.childView != Answered::Open)
        record.addCode(
            u"childView"_s, tr("Barnets svar"), toString(card.childView), process_text::answered(card.childView));
    record.add(u"childNote"_s, tr("Om barnets svar"), card.childNote);
    if (card.route != CardRoute::Open)
        record.addCode(u"route"_s, tr("Väg"), toString(card.route), process_text::cardRoute(card.route));
    addReceipt(record, card.receipt);
    return record;
}

DescribedRecord record(const Anmalan& anmalan, const Names& names) {
    DescribedRecord record(tr("Anmälan till socialtjänsten"));
    record.add(u"date"_s, tr("Datum"), anmalan.date);
    record.add(u"sent"_s, tr("Skickad"), anmalan.sent);
    record.add(u"acute"_s, tr("Akut kontakt"), anmalan.acute);
    record.add(u"receiver"_s, tr("Mottagare"), anmalan.receiver);
    record.add(u"madeBy"_s, tr("Gjord av"), anmalan.madeBy);
    record.add(u"profession"_s, tr("Yrke"), anmalan.profession);
    record.add(u"description"_s, tr("Beskrivning"), anmalan.description);
    addCardAreas(record, anmalan.areas, names.model);
    return record;
}

DescribedRecord record(const Consent& consent, const Names& names) {
    DescribedRecord record(process_text::consentKind(consent.kind));
    record.addCode(u"kind"_s, tr("Samtycke"), toString(consent.kind), process_text::consentKind(consent.kind));
    for (const ConsentVoice& voice : consent.voices) {
        QStringList shown{process_text::answered(voice.answer)};
        if (voice.date.isValid())
            shown.append(voice.date.toString(Qt::ISODate));
        if (!voice.note.isEmpty())
            shown.append(voice.note);
        record.addValue(
            voice.guardian == 0 ? u"child"_s : u"guardian%1"_s.arg(voice.guardian), voiceName(voice),
            QJsonObject{
                {u"name"_s, voice.name},
                {u"answer"_s, toString(voice.answer)},
                {u"date"_s, voice.date.toString(Qt::ISODate)},
                {u"note"_s, voice.note}},
            shown.join(u" – "_s));
    }
    record.addList(u"organisations"_s, tr("Får dela uppgifter"), names.named(consent.organisations));
    record.add(u"information"_s, tr("Vilka uppgifter"), consent.information);
    record.add(u"purpose"_s, tr("Varför"), consent.purpose);
    record.add(u"sharing"_s, tr("Får delas"), consent.sharing);
    record.add(u"storing"_s, tr("Får sparas och användas"), consent.storing);
    record.add(u"explainedBy"_s, tr("Berättat av"), consent.explainedBy);
    record.add(u"explainedOn"_s, tr("Berättat den"), consent.explainedOn);
    record.add(u"language"_s, tr("Språk"), consent.language);
    record.add(u"validFrom"_s, tr("Gäller från"), consent.validFrom);
    record.add(u"validTo"_s, tr("Gäller till och med"), consent.validTo);
    if (consent.signature != Signature::None)
        record.addCode(
            u"signature"_s, tr("Underskrift"), toString(consent.signature), process_text::signature(consent.signature));
    record.add(u"signatureReference"_s, tr("Var underskriften finns"), consent.signatureReference);
    record.add(u"withdrawn"_s, tr("Återkallat"), consent.withdrawal.date);
    record.add(u"withdrawnBy"_s, tr("Återkallat av"), consent.withdrawal.by);
    record.add(u"withdrawnReason"_s, tr("Skäl"), consent.withdrawal.reason);
    record.add(u"storedInformation"_s, tr("Om det som redan finns"), consent.withdrawal.storedInformation);
    return record;
}

DescribedRecord record(const Stodprocess& round, const FamilyView& view) {
    DescribedRecord record(tr("Omgång %1").arg(round.round));
    record.add(u"round"_s, tr("Omgång"), QString::number(round.round));
    if (view.showsEntry(round.entry))
        record.addCode(u"entry"_s, tr("Började med"), toString(round.entry), process_text::entry(round.entry));
    QStringList shown;
    QJsonArray moves;
    for (const Move& move : round.moves) {
        if (!view.shows(move))
            continue;
        const QString reason = view.showsReasons() ? move.reason : QString();
        moves.append(QJsonObject{
            {u"to"_s, toString(move.to)},
            {u"date"_s, move.date.toString(Qt::ISODate)},
            {u"by"_s, move.by},
            {u"reason"_s, reason}});
        QStringList words{move.date.toString(Qt::ISODate), process_text::station(move.to), move.by};
        if (!reason.isEmpty())
            words.append(reason);
        shown.append(words.join(u" – "_s));
    }
    record.addValue(u"moves"_s, tr("Stegen"), moves, shown.join(u'\n'));
    record.add(u"nextFollowUp"_s, tr("Nästa uppföljning"), round.nextFollowUp);
    return record;
}

} // namespace bk::describe
