// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/domain/behovskompass/area_mean.h"
#include "core/services/default_pack.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QString written(const QJsonValue& value) {
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

Answer answerFrom(const QJsonValue& value, const QString& area) {
    if (value.isNull())
        return std::nullopt;
    const double number = value.toDouble(0.0);
    const auto rating = value.isDouble() && number == std::floor(number) && std::abs(number) <= 5.0
                            ? Rating::from(std::int64_t(number))
                            : std::nullopt;
    if (!rating)
        throw UsageError{tr("Värdet %1 i området ”%2” går inte att räkna med. Skriv ett heltal från 1 till 5, eller "
                            "null där svaret är tomt.")
                             .arg(written(value), area)};
    return rating;
}

QJsonObject answersFrom(const QByteArray& input) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(input, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const qsizetype line = input.left(fault.offset).count('\n') + 1;
        throw UsageError{tr("Indata är inte giltig JSON (rad %1).").arg(line)};
    }
    const QJsonValue answers = document.object().value(QLatin1String("answers"));
    if (!answers.isObject())
        throw UsageError{tr("Indata ska se ut så här: {\"answers\":{\"omsorg\":[4,null,2]}}")};
    return answers.toObject();
}

QJsonObject meanOf(const QString& id, const std::vector<Answer>& answers) {
    const AreaMean mean = AreaMean::fromAnswers(answers);
    const auto value = mean.mean();
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("sum"), mean.sum},
        {QStringLiteral("count"), mean.count},
        {QStringLiteral("of"), mean.of},
        {QStringLiteral("mean"), value ? QJsonValue(value->toDouble()) : QJsonValue()},
        {QStringLiteral("shown"), mean.shown()}};
}

void run(const Arguments&, Session& session) {
    const WellbeingModel& model = defaultPack().model;
    const QJsonObject given = answersFrom(session.terminal.readAll());
    for (const QString& id : given.keys()) {
        if (!model.areaOf(id))
            throw UsageError{tr("Området ”%1” finns inte i Behovskompassen.").arg(id)};
    }
    QJsonArray areas;
    for (const AreaTerm& term : model.areas) {
        const QJsonValue list = given.value(term.id);
        if (!list.isArray() && !list.isUndefined())
            throw UsageError{tr("Svaren i området ”%1” ska vara en lista, inte %2.").arg(term.id, written(list))};
        std::vector<Answer> answers;
        for (const QJsonValue& value : list.toArray())
            answers.push_back(answerFrom(value, term.id));
        areas.append(meanOf(term.id, answers));
    }
    session.terminal.data(QJsonDocument(QJsonObject{{QStringLiteral("areas"), areas}}));
}

} // namespace

Command meanCommand() {
    return {
        QStringLiteral("mean"),
        tr("räknar medelvärde per område av svar på stdin (JSON)"),
        {.positionals = {}, .options = {}, .opensUnit = false, .hasUser = false},
        false,
        run};
}

} // namespace bk::cli
