// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/card_reading.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "core/services/pack_notice.h"
#include "core/services/process_text.h"
#include "ui/child/reading_page.h"
#include "ui/forms/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::CardReading)
};

QString escaped(const QString& text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }
QString heading(const QString& text) { return u"<p class=\"gap\">&nbsp;</p><h3>%1</h3>"_s.arg(escaped(text)); }
QString paragraph(const QString& text) { return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(escaped(text)); }

QString line(const QString& label, const QString& text) {
    return text.trimmed().isEmpty() ? QString() : u"<p><b>%1</b><br>%2</p>"_s.arg(escaped(label), escaped(text));
}

QString row(const QString& area, const QString& statement, const QString& answer) {
    return u"<tr><td width=\"22%\"><b>%1</b></td><td width=\"64%\">%2</td><td><b>%3</b></td></tr>"_s.arg(
        escaped(area), escaped(statement), escaped(answer));
}

QString yesNo(std::optional<bool> yes) {
    return !yes ? Text::tr("inte besvarat") : *yes ? Text::tr("ja") : Text::tr("nej");
}

QString withNote(const QString& text, const QString& note) { return note.isEmpty() ? text : text + u'\n' + note; }

QString areasHtml(const Upptackarkort& card, const Instrument* instrument, const WellbeingModel& model) {
    QString rows;
    QString described;
    for (const Area area : allAreas) {
        const CardArea& said = card.areas[area];
        const bool worded = instrument && !instrument->areas[area].statements.empty();
        rows +=
            row(model.areas[area].formLabel, worded ? instrument->areas[area].statements.front().text : QString(),
                said.answer ? process_text::cardAnswer(*said.answer) : Text::tr("inget svar"));
        described += line(model.areas[area].formLabel, said.description);
    }
    return heading(Text::tr("Är barnets behov uppfyllt?")) +
           u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\">%1</table>"_s.arg(rows) +
           (described.isEmpty() ? QString() : heading(Text::tr("Beskrivning")) + described);
}

QString wayHtml(const Upptackarkort& card) {
    return heading(Text::tr("Muntligt samtycke")) +
           line(
               Text::tr("Samtalat med vårdnadshavaren"),
               withNote(process_text::guardianTold(card.told), card.toldNote)) +
           line(Text::tr("Vårdnadshavaren samtycker"), withNote(yesNo(card.guardianConsents), card.consentNote)) +
           line(Text::tr("Barnet"), withNote(process_text::answered(card.childView), card.childNote)) +
           heading(Text::tr("Väg vidare")) +
           line(Text::tr("Barnet far illa, eller misstanke om det"), yesNo(card.badlyTreated)) +
           line(Text::tr("Den egna verksamheten kan ge stöd"), yesNo(card.canSupport)) +
           line(Text::tr("Barnet behöver en annan verksamhet"), yesNo(card.needsOthers)) +
           line(Text::tr("Vald väg"), process_text::cardRoute(card.route));
}

} // namespace

QString cardHtml(const Upptackarkort& card, const InstrumentLibrary& library, const WellbeingModel& model) {
    const InstrumentPack* pack = library.packOf(card.instrument);
    QStringList about{
        card.finder.name, card.finder.profession, card.finder.organisation,
        process_text::finderPlace(card.finder.place)};
    if (card.date.isValid())
        about.append(words::longDate(card.date));
    about.removeAll(QString());
    return paragraph(about.join(u" · "_s)) +
           paragraph(QStringList{card.finder.contact.telephone, card.finder.contact.email}.join(u' ').trimmed()) +
           areasHtml(card, library.find(card.instrument), pack ? pack->model : model) +
           line(Text::tr("Redan gjort i den egna verksamheten"), card.measures) + wayHtml(card);
}

ReadingPage* readCard(OpenUnit& unit, UpptackarkortId id) {
    return new ReadingPage(
        [&unit, id]() -> ReadingPage::Content {
            const auto card = unit.cards().find(id);
            if (!card)
                throw Error(Error::Kind::NotFound);
            return {
                Text::tr("Upptäckarkort"), cardHtml(*card, unit.instruments(), unit.model()),
                packNotice(unit, std::span(&card->instrument, 1))};
        },
        u"upptackarkort"_s, true);
}

} // namespace bk
