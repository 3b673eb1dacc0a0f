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

QString tr(const char* text) { return *text ? QCoreApplication::translate("AgendaText", text) : QString(); }

/// A word that stands on papers too.
QString onPaper(const char* text) { return paperTranslate("Paper", text); }

constexpr PointText barnteam[] = {
    {"1", QT_TRANSLATE_NOOP("AgendaText", "Inledning och presentation"),
     QT_TRANSLATE_NOOP("AgendaText", "Anteckna vilka som är här. Då vet programmet vad projektorn får visa.")},
    {"2", QT_TRANSLATE_NOOP("AgendaText", "Återkoppling om barn som tagits upp tidigare"),
     QT_TRANSLATE_NOOP("AgendaText", "Har stödet haft effekt? Ska teamet fortsätta att följa barnet?")},
    {"3a", QT_TRANSLATE_NOOP("AgendaText", "Upptäckaren beskriver"),
     QT_TRANSLATE_NOOP("AgendaText", "Barnets behov och situation, utifrån Upptäckarkortet.")},
    {"3b", QT_TRANSLATE_NOOP("AgendaText", "Deltagarna beskriver"),
     QT_TRANSLATE_NOOP(
         "AgendaText", "Först Barnsamtalet, sedan de andra deltagarna utifrån Skattningsformulär och Behovskompass.")},
    {"3c", QT_TRANSLATE_NOOP("AgendaText", "Gemensam Behovskompass"),
     QT_TRANSLATE_NOOP("AgendaText", "Enas område för område. Ett område får lämnas öppet.")},
    {"3d", QT_TRANSLATE_NOOP("AgendaText", "Områden som behöver mer stöd"),
     QT_TRANSLATE_NOOP("AgendaText", "Välj områdena i den ordning de är viktigast.")},
    {"3e", QT_TRANSLATE_NOOP("AgendaText", "Stöd som finns att erbjuda"),
     QT_TRANSLATE_NOOP("AgendaText", "Vad kan var och en erbjuda i de områden ni valde?")},
    {"3f", QT_TRANSLATE_NOOP("AgendaText", "Inför ett Individuellt barnteam"),
     QT_TRANSLATE_NOOP("AgendaText", "Bara om det behövs: vem gör vad, och när?")},
    {"4", QT_TRANSLATE_NOOP("AgendaText", "Övrigt"), ""},
    {"5", QT_TRANSLATE_NOOP("AgendaText", "Tid för nästa möte"), ""},
    {"6", QT_TRANSLATE_NOOP("AgendaText", "Summering"), ""},
};

constexpr PointText forstaMote[] = {
    {"1", QT_TRANSLATE_NOOP("AgendaText", "Inledning och presentation"), ""},
    {"1a", QT_TRANSLATE_NOOP("AgendaText", "Barnkontakten inleder"),
     QT_TRANSLATE_NOOP("AgendaText", "Anteckna vilka som är här. Barnet och vårdnadshavarna ser det som skrivs.")},
    {"1b", QT_TRANSLATE_NOOP("AgendaText", "Barnet och vårdnadshavarna presenterar sig"), ""},
    {"1c", QT_TRANSLATE_NOOP("AgendaText", "Övriga säger vilka de är och varför de är med"), ""},
    {"2", QT_TRANSLATE_NOOP("AgendaText", "Varför vi är här"),
     QT_TRANSLATE_NOOP("AgendaText", "Syftet med teamet och barnets egna mål.")},
    {"3", QT_TRANSLATE_NOOP("AgendaText", "Barnets behov och situation"), ""},
    {"3a", QT_TRANSLATE_NOOP("AgendaText", "Det vi redan vet"),
     QT_TRANSLATE_NOOP("AgendaText", "Barnkontakten berättar.")},
    {"3b", QT_TRANSLATE_NOOP("AgendaText", "Deltagarna fyller på"),
     QT_TRANSLATE_NOOP("AgendaText", "Utifrån Fördjupad behovskompass.")},
    {"3c", QT_TRANSLATE_NOOP("AgendaText", "Det som står i vägen"),
     QT_TRANSLATE_NOOP("AgendaText", "Bedöm det tillsammans.")},
    {"3d", QT_TRANSLATE_NOOP("AgendaText", "Det som fungerar bra"),
     QT_TRANSLATE_NOOP("AgendaText", "Bedöm det tillsammans.")},
    {"4", QT_TRANSLATE_NOOP("AgendaText", "Delmål"),
     QT_TRANSLATE_NOOP("AgendaText", "Konkreta och nära i tiden. De skrivs in i Barnets plan.")},
    {"5", QT_TRANSLATE_NOOP("AgendaText", "Stöd och aktiviteter"),
     QT_TRANSLATE_NOOP("AgendaText", "Vad ska göras, av vem och när?")},
    {"5a", QT_TRANSLATE_NOOP("AgendaText", "Stöd och aktiviteter"),
     QT_TRANSLATE_NOOP("AgendaText", "Vad ska göras, av vem och när?")},
    {"6", QT_TRANSLATE_NOOP("AgendaText", "Stödsamordnare"), ""},
    {"6a", QT_TRANSLATE_NOOP("AgendaText", "Vem kan leda och samordna planen?"),
     QT_TRANSLATE_NOOP("AgendaText", "Den som har mest stöd att ge, eller den som barnet träffar oftast.")},
    {"6b", QT_TRANSLATE_NOOP("AgendaText", "Vem har bäst överblick över planen?"), ""},
    {"7", QT_TRANSLATE_NOOP("AgendaText", "Stödsamordnaren sammanfattar"), ""},
    {"7a", QT_TRANSLATE_NOOP("AgendaText", "Vet alla vad som ska hända?"), ""},
    {"7b", QT_TRANSLATE_NOOP("AgendaText", "Vet familjen vem som är Barnkontakt och Stödsamordnare?"), ""},
    {"8", QT_TRANSLATE_NOOP("AgendaText", "Tid för nästa möte"), ""},
    {"9", QT_TRANSLATE_NOOP("AgendaText", "Summering"), ""},
};

constexpr PointText arbetsmote[] = {
    {"1", QT_TRANSLATE_NOOP("AgendaText", "Nya i teamet presenterar sig"),
     QT_TRANSLATE_NOOP("AgendaText", "Anteckna vilka som är här. Barnet och vårdnadshavarna ser det som skrivs.")},
    {"2", QT_TRANSLATE_NOOP("AgendaText", "Varför vi är här"),
     QT_TRANSLATE_NOOP("AgendaText", "Syftet med teamet och barnets egna mål.")},
    {"3", QT_TRANSLATE_NOOP("AgendaText", "Genomgång av Barnets plan"), ""},
    {"3a", QT_TRANSLATE_NOOP("AgendaText", "Det som är gjort sedan förra mötet"), ""},
    {"3b", QT_TRANSLATE_NOOP("AgendaText", "Det som inte är gjort"), ""},
    {"3c", QT_TRANSLATE_NOOP("AgendaText", "Det vi fortsätter med"),
     QT_TRANSLATE_NOOP("AgendaText", "Passar det barnets situation just nu?")},
    {"3d", QT_TRANSLATE_NOOP("AgendaText", "Nya aktiviteter"),
     QT_TRANSLATE_NOOP("AgendaText", "Vad ska göras, av vem och när?")},
    {"4", QT_TRANSLATE_NOOP("AgendaText", "Hur har ni haft det?"), ""},
    {"4a", QT_TRANSLATE_NOOP("AgendaText", "Det som har blivit bättre"),
     QT_TRANSLATE_NOOP("AgendaText", "Barnet och vårdnadshavarna berättar.")},
    {"4b", QT_TRANSLATE_NOOP("AgendaText", "Det som har blivit sämre"),
     QT_TRANSLATE_NOOP("AgendaText", "Barnet och vårdnadshavarna berättar.")},
    {"5", QT_TRANSLATE_NOOP("AgendaText", "Behöver målen ändras?"), ""},
    {"6", QT_TRANSLATE_NOOP("AgendaText", "Ändra Barnets plan"), ""},
    {"7", QT_TRANSLATE_NOOP("AgendaText", "Stödsamordnaren sammanfattar"), ""},
    {"7a", QT_TRANSLATE_NOOP("AgendaText", "Vet alla vad som ska hända?"), ""},
    {"7b", QT_TRANSLATE_NOOP("AgendaText", "Vet familjen vem som gör vad?"), ""},
    {"8", QT_TRANSLATE_NOOP("AgendaText", "Tid för nästa möte"), ""},
    {"9", QT_TRANSLATE_NOOP("AgendaText", "Summering"), ""},
};

constexpr PointText avslutande[] = {
    {"1", QT_TRANSLATE_NOOP("AgendaText", "Varför vi ses: teamet avslutas"),
     QT_TRANSLATE_NOOP("AgendaText", "Anteckna vilka som är här. Barnet och vårdnadshavarna ser det som skrivs.")},
    {"2", QT_TRANSLATE_NOOP("AgendaText", "Mål och delmål i Barnets plan"), ""},
    {"2a", QT_TRANSLATE_NOOP("AgendaText", "Det som har blivit bättre"), ""},
    {"3", QT_TRANSLATE_NOOP("AgendaText", "Stödsamordnaren sammanfattar och avslutar planen"), ""},
    {"4", QT_TRANSLATE_NOOP("AgendaText", "Ansvaret går tillbaka till Barnkontakten"),
     QT_TRANSLATE_NOOP("AgendaText", "Säg att familjen får höra av sig när den behöver.")},
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
    return text ? tr(text->heading) : QString();
}

QString advice(MeetingKind kind, const QString& point) {
    const PointText* text = find(kind, point);
    return text ? tr(text->advice) : QString();
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
    case Attendance::Open: return tr("Inte antecknat");
    case Attendance::Present: return tr("Här");
    case Attendance::Absent: return tr("Inte här");
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
