// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda_text.h"

#include "core/documents/paper_language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk::agenda_text {
namespace {

struct PointText {
    const char* point;
    const char* heading;
    const char* advice; ///< may be empty
};

QString tr(const char* text) { return QCoreApplication::translate("AgendaText", text); }

/// A word that stands on papers too.
QString onPaper(const char* text) { return *text ? paperTranslate("Paper", text) : QString(); }

/// Marks what `onPaper` is given later.
constexpr const char* onPaperLater(const char*, const char* text) { return text; }

constexpr PointText barnteam[] = {
    {"1", onPaperLater("Paper", "Inledning och presentation"),
     onPaperLater("Paper", "Anteckna vilka som är här. Då vet programmet vad projektorn får visa.")},
    {"2", onPaperLater("Paper", "Återkoppling om barn som tagits upp tidigare"),
     onPaperLater("Paper", "Har stödet haft effekt? Ska teamet fortsätta att följa barnet?")},
    {"3a", onPaperLater("Paper", "Upptäckaren beskriver"),
     onPaperLater("Paper", "Barnets behov och situation, utifrån Upptäckarkortet.")},
    {"3b", onPaperLater("Paper", "Deltagarna beskriver"),
     onPaperLater(
         "Paper", "Först Barnsamtalet, sedan de andra deltagarna utifrån Skattningsformulär och Behovskompass.")},
    {"3c", onPaperLater("Paper", "Gemensam Behovskompass"),
     onPaperLater("Paper", "Enas område för område. Ett område får lämnas öppet.")},
    {"3d", onPaperLater("Paper", "Områden som behöver mer stöd"),
     onPaperLater("Paper", "Välj områdena i den ordning de är viktigast.")},
    {"3e", onPaperLater("Paper", "Stöd som finns att erbjuda"),
     onPaperLater("Paper", "Vad kan var och en erbjuda i de områden ni valde?")},
    {"3f", onPaperLater("Paper", "Inför ett Individuellt barnteam"),
     onPaperLater("Paper", "Bara om det behövs: vem gör vad, och när?")},
    {"4", onPaperLater("Paper", "Övrigt"), ""},
    {"5", onPaperLater("Paper", "Tid för nästa möte"), ""},
    {"6", onPaperLater("Paper", "Summering"), ""},
};

constexpr PointText forstaMote[] = {
    {"1", onPaperLater("Paper", "Inledning och presentation"), ""},
    {"1a", onPaperLater("Paper", "Barnkontakten inleder"),
     onPaperLater("Paper", "Anteckna vilka som är här. Barnet och vårdnadshavarna ser det som skrivs.")},
    {"1b", onPaperLater("Paper", "Barnet och vårdnadshavarna presenterar sig"), ""},
    {"1c", onPaperLater("Paper", "Övriga säger vilka de är och varför de är med"), ""},
    {"2", onPaperLater("Paper", "Varför vi är här"), onPaperLater("Paper", "Syftet med teamet och barnets egna mål.")},
    {"3", onPaperLater("Paper", "Barnets behov och situation"), ""},
    {"3a", onPaperLater("Paper", "Det vi redan vet"), onPaperLater("Paper", "Barnkontakten berättar.")},
    {"3b", onPaperLater("Paper", "Deltagarna fyller på"), onPaperLater("Paper", "Utifrån Fördjupad behovskompass.")},
    {"3c", onPaperLater("Paper", "Det som står i vägen"), onPaperLater("Paper", "Bedöm det tillsammans.")},
    {"3d", onPaperLater("Paper", "Det som fungerar bra"), onPaperLater("Paper", "Bedöm det tillsammans.")},
    {"4", onPaperLater("Paper", "Delmål"),
     onPaperLater("Paper", "Konkreta och nära i tiden. De skrivs in i Barnets plan.")},
    {"5", onPaperLater("Paper", "Stöd och aktiviteter"), onPaperLater("Paper", "Vad ska göras, av vem och när?")},
    {"5a", onPaperLater("Paper", "Stöd och aktiviteter"), onPaperLater("Paper", "Vad ska göras, av vem och när?")},
    {"6", onPaperLater("Paper", "Stödsamordnare"), ""},
    {"6a", onPaperLater("Paper", "Vem kan leda och samordna planen?"),
     onPaperLater("Paper", "Den som har mest stöd att ge, eller den som barnet träffar oftast.")},
    {"6b", onPaperLater("Paper", "Vem har bäst överblick över planen?"), ""},
    {"7", onPaperLater("Paper", "Stödsamordnaren sammanfattar"), ""},
    {"7a", onPaperLater("Paper", "Vet alla vad som ska hända?"), ""},
    {"7b", onPaperLater("Paper", "Vet familjen vem som är Barnkontakt och Stödsamordnare?"), ""},
    {"8", onPaperLater("Paper", "Tid för nästa möte"), ""},
    {"9", onPaperLater("Paper", "Summering"), ""},
};

constexpr PointText arbetsmote[] = {
    {"1", onPaperLater("Paper", "Nya i teamet presenterar sig"),
     onPaperLater("Paper", "Anteckna vilka som är här. Barnet och vårdnadshavarna ser det som skrivs.")},
    {"2", onPaperLater("Paper", "Varför vi är här"), onPaperLater("Paper", "Syftet med teamet och barnets egna mål.")},
    {"3", onPaperLater("Paper", "Genomgång av Barnets plan"), ""},
    {"3a", onPaperLater("Paper", "Det som är gjort sedan förra mötet"), ""},
    {"3b", onPaperLater("Paper", "Det som inte är gjort"), ""},
    {"3c", onPaperLater("Paper", "Det vi fortsätter med"),
     onPaperLater("Paper", "Passar det barnets situation just nu?")},
    {"3d", onPaperLater("Paper", "Nya aktiviteter"), onPaperLater("Paper", "Vad ska göras, av vem och när?")},
    {"4", onPaperLater("Paper", "Hur har ni haft det?"), ""},
    {"4a", onPaperLater("Paper", "Det som har blivit bättre"),
     onPaperLater("Paper", "Barnet och vårdnadshavarna berättar.")},
    {"4b", onPaperLater("Paper", "Det som har blivit sämre"),
     onPaperLater("Paper", "Barnet och vårdnadshavarna berättar.")},
    {"5", onPaperLater("Paper", "Behöver målen ändras?"), ""},
    {"6", onPaperLater("Paper", "Ändra Barnets plan"), ""},
    {"7", onPaperLater("Paper", "Stödsamordnaren sammanfattar"), ""},
    {"7a", onPaperLater("Paper", "Vet alla vad som ska hända?"), ""},
    {"7b", onPaperLater("Paper", "Vet familjen vem som gör vad?"), ""},
    {"8", onPaperLater("Paper", "Tid för nästa möte"), ""},
    {"9", onPaperLater("Paper", "Summering"), ""},
};

constexpr PointText avslutande[] = {
    {"1", onPaperLater("Paper", "Varför vi ses: teamet avslutas"),
     onPaperLater("Paper", "Anteckna vilka som är här. Barnet och vårdnadshavarna ser det som skrivs.")},
    {"2", onPaperLater("Paper", "Mål och delmål i Barnets plan"), ""},
    {"2a", onPaperLater("Paper", "Det som har blivit bättre"), ""},
    {"3", onPaperLater("Paper", "Stödsamordnaren sammanfattar och avslutar planen"), ""},
    {"4", onPaperLater("Paper", "Ansvaret går tillbaka till Barnkontakten"),
     onPaperLater("Paper", "Säg att familjen får höra av sig när den behöver.")},
};

const PointText* find(MeetingKind kind, const QString& point) {
    const auto in = [&point](const auto& texts) -> const PointText* {
        for (const PointText& text : texts)
            if (point == QLatin1StringView(text.point))
                return &text;
        return nullptr;
    };
    switch (kind) {
    case MeetingKind::Barnteam: return in(barnteam);
    case MeetingKind::ForstaMote: return in(forstaMote);
    case MeetingKind::Arbetsmote: return in(arbetsmote);
    case MeetingKind::Avslutande: return in(avslutande);
    }
    Q_UNREACHABLE();
}

} // namespace

QString meeting(MeetingKind kind) {
    switch (kind) {
    case MeetingKind::Barnteam: return onPaper("Barnteam");
    case MeetingKind::ForstaMote: return onPaper("Individuellt barnteam – första mötet");
    case MeetingKind::Arbetsmote: return onPaper("Individuellt barnteam – arbetsmöte");
    case MeetingKind::Avslutande: return onPaper("Individuellt barnteam – avslutande möte");
    }
    Q_UNREACHABLE();
}

QString heading(MeetingKind kind, const QString& point) {
    const PointText* text = find(kind, point);
    return text ? onPaper(text->heading) : QString();
}

QString advice(MeetingKind kind, const QString& point) {
    const PointText* text = find(kind, point);
    return text ? onPaper(text->advice) : QString();
}

QString teamRole(const QString& id) {
    static const QHash<QString, const char*> labels{
        {u"barnmorska"_s, QT_TRANSLATE_NOOP("AgendaText", "Barnmorska (Barnkontakt)")},
        {u"bvc-skoterska"_s, QT_TRANSLATE_NOOP("AgendaText", "BVC-sköterska (Barnkontakt)")},
        {u"foraldrastodjare"_s, QT_TRANSLATE_NOOP("AgendaText", "Föräldrastödjare")},
        {u"samordnare"_s, QT_TRANSLATE_NOOP("AgendaText", "Samordnare")},
        {u"upptackare"_s, QT_TRANSLATE_NOOP("AgendaText", "Upptäckare")},
        {u"rektor-forskola"_s, QT_TRANSLATE_NOOP("AgendaText", "Rektor förskola (Barnkontakt)")},
        {u"specialpedagog"_s, QT_TRANSLATE_NOOP("AgendaText", "Specialpedagog förskola")},
        {u"specialpedagog-forskola"_s, QT_TRANSLATE_NOOP("AgendaText", "Specialpedagog förskola")},
        {u"socialtjansten"_s, QT_TRANSLATE_NOOP("AgendaText", "Socialtjänsten")},
        {u"bup-smabarn"_s, QT_TRANSLATE_NOOP("AgendaText", "BUP småbarn/spädbarn")},
        {u"rektor-grundskola"_s, QT_TRANSLATE_NOOP("AgendaText", "Rektor grundskola (Barnkontakt)")},
        {u"elevhalsoteam"_s, QT_TRANSLATE_NOOP("AgendaText", "Elevhälsoteam")},
        {u"skolpsykolog"_s, QT_TRANSLATE_NOOP("AgendaText", "Skolpsykolog")},
        {u"forsta-linjen"_s, QT_TRANSLATE_NOOP("AgendaText", "Första linjen")},
        {u"polis"_s, QT_TRANSLATE_NOOP("AgendaText", "Polis")},
    };
    const char* label = labels.value(id, nullptr);
    return label ? tr(label) : id;
}

QString composition(const TeamComposition& team) {
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    const auto shown = [&swedish](int months) {
        return swedish.toString(months / 12.0, 'g', 3);
    };
    const bool wholeYears = team.monthsTo % 12 == 11;
    return tr("%1–%2 år").arg(shown(team.monthsFrom), shown(wholeYears ? team.monthsTo - 11 : team.monthsTo));
}

QString role(ParticipantRole role) {
    switch (role) {
    case ParticipantRole::Professional: return onPaper("Professionell");
    case ParticipantRole::Upptackare: return onPaper("Upptäckare");
    case ParticipantRole::Child: return onPaper("Barnet");
    case ParticipantRole::Guardian: return onPaper("Vårdnadshavare");
    }
    Q_UNREACHABLE();
}

QString attendance(Attendance attendance) {
    switch (attendance) {
    case Attendance::Open: return onPaper("Inte antecknat");
    case Attendance::Present: return onPaper("Här");
    case Attendance::Absent: return onPaper("Inte här");
    }
    Q_UNREACHABLE();
}

const std::vector<PreparationItem>& preparation() {
    static const std::vector<PreparationItem> items{
        {u"samtycke"_s, tr("Uppdaterat skriftligt samtycke är taget"), false},
        {u"plan"_s, tr("Barnets plan är påbörjad: vem som finns till för mig, mål"), false},
        {u"information"_s, tr("Information om mig är ifylld"), false},
        {u"kompass"_s, tr("Behovskompassen är ifylld från Barnsamtal och eventuellt Barnteam"), false},
        {u"handelser"_s, tr("Tidigare händelser är ifyllda"), false},
        {u"fordjupad"_s, tr("Det som är känt står i Fördjupad behovskompass"), false},
        {u"enskilda-traffar"_s, tr("Behöver barnet egna träffar före, under eller efter mötet?"), true},
        {u"barnet-med"_s, tr("Ska barnet vara med på mötet? Hela eller en del?"), true},
        {u"forbered-barnet"_s, tr("Hur förbereds barnet så att det känner sig tryggt?"), true},
        {u"forbered-vardnadshavare"_s, tr("Behöver vårdnadshavarna förberedas, och hur?"), true},
    };
    return items;
}

} // namespace bk::agenda_text
