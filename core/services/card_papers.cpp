// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/card_papers.h"

#include "core/documents/consultation_paper.h"
#include "core/documents/upptackarkort_paper.h"
#include "core/domain/common/error.h"
#include "core/domain/common/text_limits.h"
#include "core/services/blank_papers.h"
#include "core/services/consultation_copy.h"
#include "core/services/legal_content.h"
#include "core/services/pack_notice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CardPapers", text); }

Child childOrThrow(OpenUnit& unit, ChildId id) {
    auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    return std::move(*child);
}

CardWording wordingOf(const OpenUnit& unit, const InstrumentRef& ref) {
    CardWording wording;
    const InstrumentPack* pack = unit.instruments().packOf(ref);
    wording.model = pack ? pack->model : unit.model();
    if (const Instrument* instrument = unit.instruments().find(ref))
        wording.instrument = *instrument;
    return wording;
}

InstrumentRef currentCard(const OpenUnit& unit) {
    const auto choices = unit.instruments().choices(
        unit.model().id, InstrumentKind::Upptackarkort, Audience::Professional, unit.today());
    return choices.empty() ? InstrumentRef{} : choices.front()->ref;
}

PaperOrigin originOf(const OpenUnit& unit, const InstrumentRef& answered) {
    return {unit.settings().name, unit.settings().practice, packNotice(unit, std::span(&answered, 1))};
}

QString whyNotTold(GuardianTold told) {
    switch (told) {
    case GuardianTold::Unsuitable: return tr("Bedöms olämpligt");
    case GuardianTold::NotReached: return tr("Har inte gått att nå");
    case GuardianTold::Open:
    case GuardianTold::Yes: return tr("Inte antecknat");
    }
    Q_UNREACHABLE();
}

/// Throws Refused while something in it tells who the child is.
Document checkedConsultation(OpenUnit& unit, const Upptackarkort& card, const Consultation& consultation) {
    const auto words = identityWords(unit, childOrThrow(unit, card.child), card);
    if (const Issues found = issues(consultation, words); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
    return consultationDocument(
        {consultation, wordingOf(unit, card.instrument), unit.settings().practice,
         packNotice(unit, std::span(&card.instrument, 1))});
}

} // namespace

LeavingPaper cardPaper(OpenUnit& unit, SharingEntry entry, const Upptackarkort& card) {
    entry.child = card.child;
    entry.what = entry.way == SharingWay::Pdf ? tr("Upptäckarkort som PDF") : tr("Upptäckarkort");
    entry.paper = SharedPaper::Upptackarkort;
    entry.record = card.id.number();
    return {
        upptackarkortDocument(
            {childOrThrow(unit, card.child), card, wordingOf(unit, card.instrument), originOf(unit, card.instrument)}),
        {std::move(entry)}};
}

PagedDocument cardPages(OpenUnit& unit, const Upptackarkort& card) {
    return layOut(cardPaper(unit, {}, card).document);
}

PagedDocument consultationPages(OpenUnit& unit, const Upptackarkort& card, const Consultation& consultation) {
    return layOut(checkedConsultation(unit, card, consultation));
}

LeavingPaper anmalanPaper(OpenUnit& unit, const Anmalan& anmalan, SharingWay way) {
    AnmalanPaper paper;
    paper.child = childOrThrow(unit, anmalan.child);
    paper.anmalan = anmalan;
    if (anmalan.card)
        paper.card = unit.cards().find(*anmalan.card);
    const InstrumentRef wording = paper.card ? paper.card->instrument : currentCard(unit);
    paper.wording = wordingOf(unit, wording);
    const QDate day = anmalan.date.isValid() ? anmalan.date : unit.today();
    if (const auto law = legalReference(unit, u"anmalan"_s, day)) {
        paper.citation = law->citation();
        paper.lawText = law->text;
    }
    paper.origin = originOf(unit, wording);
    return {anmalanDocument(paper), {anmalanEntry(anmalan, way)}};
}

LeavingPaper
consultationPaper(OpenUnit& unit, SharingEntry entry, const Upptackarkort& card, const Consultation& consultation) {
    entry.child = card.child;
    entry.what = entry.way == SharingWay::Pdf ? tr("Konsultation utan namn som PDF") : tr("Konsultation utan namn");
    entry.paper = SharedPaper::Consultation;
    return {checkedConsultation(unit, card, consultation), {std::move(entry)}};
}

PagedDocument anmalanPages(OpenUnit& unit, const Anmalan& anmalan) {
    return layOut(anmalanPaper(unit, anmalan, SharingWay::Print).document);
}

void shareCard(OpenUnit& unit, SharingEntry entry, const Upptackarkort& card, const QString& path) {
    entry.way = paperWayOf(path);
    sharePaper(unit, cardPaper(unit, std::move(entry), card), path);
}

void shareBlankCard(OpenUnit& unit, const QString& path) {
    writeBlankPaper(&unit, blank_papers::upptackarkort(formSource(unit)), path);
}

void shareConsultation(
    OpenUnit& unit, SharingEntry entry, const Upptackarkort& card, const Consultation& consultation,
    const QString& path) {
    entry.way = paperWayOf(path);
    sharePaper(unit, consultationPaper(unit, std::move(entry), card, consultation), path);
}

SharingEntry anmalanEntry(const Anmalan& anmalan, SharingWay way) {
    SharingEntry entry;
    entry.child = anmalan.child;
    entry.way = way;
    entry.what = way == SharingWay::Print  ? tr("Anmälan på papper")
                 : way == SharingWay::File ? tr("Anmälan som fil")
                                           : tr("Anmälan som PDF");
    entry.paper = SharedPaper::Anmalan;
    entry.record = anmalan.id.number();
    entry.recipient = Recipient::Anmalan; // never blocked by missing consent (G4)
    entry.receiver = isBlank(anmalan.receiver) ? tr("Socialtjänsten") : anmalan.receiver.trimmed();
    entry.purpose = tr("Anmälan om oro för barnet");
    entry.necessary = entry.relevant = entry.proportionate = true;
    entry.told = anmalan.told == GuardianTold::Yes;
    if (!entry.told)
        entry.notToldBecause = whyNotTold(anmalan.told);
    return entry;
}

void shareAnmalan(OpenUnit& unit, const Anmalan& anmalan, const QString& path) {
    sharePaper(unit, anmalanPaper(unit, anmalan, paperWayOf(path)), path);
}

} // namespace bk
