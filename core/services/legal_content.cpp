// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/legal_content.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

const QJsonObject& content() {
    static const QJsonObject read = [] {
        QFile file(u":/legal/sv.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
    }();
    return read;
}

QDate day(const QJsonValue& json) { return QDate::fromString(json.toString(), Qt::ISODate); }

} // namespace

QString LegalReference::citation() const { return section + u' ' + law; }

std::optional<LegalReference> legalReference(const QString& topic, QDate on) {
    const QJsonArray references = content().value("references"_L1).toArray();
    for (const QJsonValue& json : references) {
        const LegalReference reference{json["id"_L1].toString(),  json["text"_L1].toString(),
                                       json["law"_L1].toString(), json["section"_L1].toString(),
                                       day(json["validFrom"_L1]), day(json["validTo"_L1]),
                                       day(json["checkedOn"_L1])};
        const bool begun = reference.validFrom <= on;
        const bool over = reference.validTo.isValid() && reference.validTo < on;
        if (json["topic"_L1].toString() == topic && begun && !over)
            return reference;
    }
    return {};
}

const AcuteAdvice& acuteAdvice() {
    static const AcuteAdvice advice = [] {
        const QJsonObject json = content().value("emergency"_L1).toObject();
        return AcuteAdvice{
            json["title"_L1].toString(), json["text"_L1].toString(), json["whenNoNumbers"_L1].toString()};
    }();
    return advice;
}

} // namespace bk
