// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/samples.h"

namespace bk::samples {
namespace {

WellbeingModel
model(const QString& id, const QString& name, const QString& centre, const std::array<QString, areaCount>& labels) {
    WellbeingModel result;
    result.id = id;
    result.name = name;
    result.centre = centre;
    for (const Area area : allAreas) {
        AreaTerm& term = result.areas[area];
        term.label = labels[indexOf(area)];
        term.formLabel = term.label;
        term.id = QStringLiteral("area%1").arg(indexOf(area));
        term.childVoice = QStringLiteral("Jag har det bra");
    }
    return result;
}

QString labelOf(RaterKind kind) {
    switch (kind) {
    case RaterKind::Child: return QStringLiteral("Barnet");
    case RaterKind::Guardian1: return QStringLiteral("Vårdnadshavare 1");
    case RaterKind::Guardian2: return QStringLiteral("Vårdnadshavare 2");
    case RaterKind::Professional: return QStringLiteral("Maj Ek, lärare");
    case RaterKind::Team: return QStringLiteral("Teamet");
    }
    Q_UNREACHABLE();
}

} // namespace

WellbeingModel behovskompass() {
    return model(
        QStringLiteral("backa-barnet"), QStringLiteral("Behovskompassen"),
        QStringLiteral("Bästa möjliga start i livet"),
        {QStringLiteral("Omsorg"), QStringLiteral("Trygghet"), QStringLiteral("Må bra"), QStringLiteral("Fritid"),
         QStringLiteral("Tillhörighet"), QStringLiteral("Ansvar"), QStringLiteral("Respekteras"),
         QStringLiteral("Utvecklas")});
}

WellbeingModel foreignModel() {
    return model(
        QStringLiteral("foreign"), QStringLiteral("Long"),
        QStringLiteral("Every child has what it needs to grow up well"),
        {QStringLiteral("Physical and mental health"), QStringLiteral("Zusammengehörigkeitsgefühl"),
         QStringLiteral("Safe from every kind of harm"), QStringLiteral("Learning, play and development"),
         QStringLiteral("Being listened to by adults"), QStringLiteral("A home with enough of everything"),
         QStringLiteral("Friends"), QStringLiteral("Responsibility for oneself")});
}

CompassProfile profile(RaterKind kind, const Tenths& tenths) {
    CompassProfile result;
    result.rater.kind = kind;
    result.date = QDate(2026, 3, 12);
    result.model = QStringLiteral("backa-barnet");
    for (const Area area : allAreas)
        if (const int value = tenths[indexOf(area)]; value != blank)
            result.areas[area].value = Fraction(value, 10);
    return result;
}

CompassSeries series(RaterKind kind, const Tenths& tenths) { return {profile(kind, tenths), labelOf(kind)}; }

CompassFigure threeRaters() {
    CompassFigure figure;
    figure.model = behovskompass();
    figure.series = {
        series(RaterKind::Child, {40, 40, 20, 50, 30, blank, 40, 30}),
        series(RaterKind::Guardian1, {50, 20, 30, 40, blank, 40, 40, 30}),
        series(RaterKind::Team, {28, 28, 23, 40, 25, 33, blank, 37})};
    figure.title = QStringLiteral("Behovskompass");
    figure.notice = QStringLiteral("Projektet Behovskompass egna formuleringar – inte det officiella instrumentet.");
    return figure;
}

CompassFigure childOnly() {
    CompassFigure figure = threeRaters();
    figure.series = {series(RaterKind::Child, {40, 40, 20, 50, 30, 10, 40, 30})};
    return figure;
}

} // namespace bk::samples
