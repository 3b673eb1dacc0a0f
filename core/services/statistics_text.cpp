// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/statistics_tables.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::statistics)
};

} // namespace

QString shownCell(const StatisticsCell& cell) {
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* fraction = std::get_if<std::optional<Fraction>>(&cell))
        return *fraction ? (*fraction)->shown() : u"–"_s;
    const Figure figure = std::get<Figure>(cell);
    switch (figure.state()) {
    case Figure::State::Known: return QString::number(*figure.number());
    case Figure::State::AtLeast: return Text::tr("minst %1").arg(*figure.number());
    case Figure::State::Masked: return Text::tr("maskerat");
    case Figure::State::NotCollected: return Text::tr("underlag saknas");
    }
    Q_UNREACHABLE();
}

QString maskingNote(int below) {
    const QString mask =
        below == 0
            ? Text::tr("Talen är inte maskerade. De får inte publiceras som de är.")
            : Text::tr("Tal som är mindre än %1 är maskerade, och de tal som skulle avslöja dem. Ett maskerat tal är "
                       "inte noll.")
                  .arg(below);
    return mask + u' ' + Text::tr("Barn med skyddade personuppgifter är inte med i något tal.");
}

QString periodText(std::span<const TermCounts> terms) {
    QStringList periods;
    const QLocale swedish(QLocale::Swedish);
    for (const TermCounts& term : terms)
        periods.append(u"%1 (%2–%3)"_s.arg(
            term.term.label(), swedish.toString(term.firstDay(), u"d MMMM yyyy"_s),
            swedish.toString(term.lastDay(), u"d MMMM yyyy"_s)));
    return periods.join(u", "_s);
}

QString changesTableId(SupportState state) {
    return state == SupportState::Running ? u"changes-running"_s : u"changes-closed"_s;
}

QString waitText(Wait wait) {
    switch (wait) {
    case Wait::Contact: return Text::tr("Första kontakt med Upptäckaren");
    case Wait::Barnsamtal: return Text::tr("Barnsamtal");
    case Wait::Barnteam: return Text::tr("Barnteam");
    case Wait::IndividuelltBarnteam: return Text::tr("Första mötet i Individuellt barnteam");
    }
    Q_UNREACHABLE();
}

QString fidelityText(Measure fidelity) {
    if (fidelity == Measure::CardsWhole)
        return Text::tr("Upptäckarkort med svar på alla områden");
    if (fidelity == Measure::SamtalWhole)
        return Text::tr("Barnsamtal där barnet skattade alla områden");
    if (fidelity == Measure::BeslutWhole)
        return Text::tr("Beslut där alla vägledande principer prövades");
    if (fidelity == Measure::NewWithSkattning)
        return Text::tr("Nyupptäckta barn i Barnteam med Skattningsformulär");
    if (fidelity == Measure::NewWithAgenda)
        return Text::tr("Nyupptäckta barn i Barnteam med hela dagordningen");
    return Text::tr("Individuella barnteam med gemensam Fördjupad behovskompass");
}

QString supportStateText(SupportState state) {
    return state == SupportState::Running ? Text::tr("Pågående stöd") : Text::tr("Avslutat stöd");
}

} // namespace bk
