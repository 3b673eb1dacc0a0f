// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/legal_content.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "core/store/legal_repository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

const std::vector<LegalReference>& programLegalReferences() {
    static const std::vector<LegalReference> read = [] {
        std::vector<LegalReference> references;
        for (const QJsonValue& json : content().value("references"_L1).toArray())
            references.push_back(
                {json["id"_L1].toString(), json["topic"_L1].toString(), json["text"_L1].toString(),
                 json["law"_L1].toString(), json["section"_L1].toString(), day(json["validFrom"_L1]),
                 day(json["validTo"_L1]), day(json["checkedOn"_L1]), json["note"_L1].toString()});
        return references;
    }();
    return read;
}

std::vector<LegalReference> legalReferences(OpenUnit& unit) {
    std::vector<LegalReference> references = programLegalReferences();
    for (LegalReference& own : LegalRepository(unit.connection()).all()) {
        const auto replaced = std::ranges::find(references, own.id, &LegalReference::id);
        if (replaced == references.end())
            references.push_back(std::move(own));
        else
            *replaced = std::move(own);
    }
    return references;
}

std::optional<LegalReference> legalReference(OpenUnit& unit, const QString& topic, QDate day) {
    return inForce(legalReferences(unit), topic, day);
}

std::optional<LegalReference> legalReference(const QString& topic, QDate day) {
    return inForce(programLegalReferences(), topic, day);
}

void saveLegalReference(OpenUnit& unit, const LegalReference& reference) {
    if (const Issues found = issues(reference, unit.today()); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
    LegalRepository own(unit.connection(), &unit.history());
    if (std::ranges::find(programLegalReferences(), reference) != programLegalReferences().end())
        own.remove(reference.id);
    else
        own.save(reference);
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
