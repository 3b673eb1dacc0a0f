// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/figures.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace bk::test {

using namespace Qt::StringLiterals;

int asked(const char* variable, int shortForm) {
    bool given = false;
    const int count = qEnvironmentVariableIntValue(variable, &given);
    return given ? count : shortForm;
}

void tellFigure(const QString& proof, const QString& of, int tried) {
    QFile file(qEnvironmentVariable("BEHOVSKOMPASS_FIGURES"));
    if (file.fileName().isEmpty())
        return;
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Append));
    const QJsonObject line{{u"proof"_s, proof}, {u"of"_s, of}, {u"tried"_s, tried}};
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace bk::test
