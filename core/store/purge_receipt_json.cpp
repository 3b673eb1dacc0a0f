// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/purge_receipt_json.h"

#include "core/store/record_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

QJsonArray purgedArray(const PurgeReceipt& receipt) {
    QJsonArray array;
    for (const PurgeReceipt::Purged& each : receipt.purged)
        array.append(QJsonObject{
            {u"documents"_s, toString(each.documents)}, {u"records"_s, each.records}, {u"years"_s, each.years}});
    return array;
}

QJsonArray holderArray(const PurgeReceipt& receipt) {
    QJsonArray array;
    for (const PurgeReceipt::Holder& each : receipt.holders)
        array.append(QJsonObject{{u"organisation"_s, each.organisation}, {u"times"_s, each.times}});
    return array;
}

QJsonArray backupArray(const PurgeReceipt& receipt) {
    QJsonArray array;
    for (const PurgeReceipt::Backup& each : receipt.backups)
        array.append(QJsonObject{
            {u"made"_s, each.made.toString(Qt::ISODate)}, {u"goneBy"_s, each.goneBy.toString(Qt::ISODate)}});
    return array;
}

} // namespace

QByteArray receiptContent(const PurgeReceipt& receipt) {
    const QJsonObject content{{u"rulesDecision"_s, receipt.rulesDecision}, {u"wholeChildren"_s, receipt.wholeChildren},
                              {u"partChildren"_s, receipt.partChildren},   {u"purged"_s, purgedArray(receipt)},
                              {u"holders"_s, holderArray(receipt)},        {u"otherHolders"_s, receipt.otherHolders},
                              {u"ownCopies"_s, receipt.ownCopies},         {u"exported"_s, receipt.exported},
                              {u"backups"_s, backupArray(receipt)}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

void readReceiptContent(const QByteArray& json, PurgeReceipt& receipt) {
    const QJsonObject content = QJsonDocument::fromJson(json).object();
    receipt.rulesDecision = content[u"rulesDecision"_s].toString();
    receipt.wholeChildren = content[u"wholeChildren"_s].toInt();
    receipt.partChildren = content[u"partChildren"_s].toInt();
    for (const QJsonValue& each : content[u"purged"_s].toArray())
        receipt.purged.push_back(
            {termFrom(each[u"documents"_s].toString(), &documentClassFrom, "purge_receipt documents"),
             each[u"records"_s].toInt(), each[u"years"_s].toInt()});
    for (const QJsonValue& each : content[u"holders"_s].toArray())
        receipt.holders.push_back({each[u"organisation"_s].toString(), each[u"times"_s].toInt()});
    receipt.otherHolders = content[u"otherHolders"_s].toInt();
    receipt.ownCopies = content[u"ownCopies"_s].toInt();
    receipt.exported = content[u"exported"_s].toBool();
    for (const QJsonValue& each : content[u"backups"_s].toArray())
        receipt.backups.push_back(
            {QDate::fromString(each[u"made"_s].toString(), Qt::ISODate),
             QDate::fromString(each[u"goneBy"_s].toString(), Qt::ISODate)});
}

} // namespace bk
