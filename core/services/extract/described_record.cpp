// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/extract/described_record.h"

#include "core/documents/paper_parts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString yesOrNo(bool yes) {
    return yes ? QCoreApplication::translate("Extract", "Ja") : QCoreApplication::translate("Extract", "Nej");
}

} // namespace

void DescribedRecord::addValue(const QString& id, const QString& label, const QJsonValue& value, const QString& shown) {
    if (!shown.trimmed().isEmpty())
        m_fields.push_back({id, label, shown, value});
}

void DescribedRecord::add(const QString& id, const QString& label, const QString& text) {
    addValue(id, label, text, text);
}

void DescribedRecord::add(const QString& id, const QString& label, QDate day) {
    if (day.isValid())
        addValue(id, label, day.toString(Qt::ISODate), paper::longDate(day));
}

void DescribedRecord::add(const QString& id, const QString& label, const QDateTime& at) {
    if (!at.isValid())
        return;
    const QString time = at.toLocalTime().toString(u"HH.mm"_s);
    addValue(
        id, label, at.toString(Qt::ISODate),
        QCoreApplication::translate("Extract", "%1 kl. %2").arg(paper::longDate(at.toLocalTime().date()), time));
}

void DescribedRecord::add(const QString& id, const QString& label, bool yes) { addValue(id, label, yes, yesOrNo(yes)); }

void DescribedRecord::add(const QString& id, const QString& label, std::optional<bool> yes) {
    if (yes)
        add(id, label, *yes);
}

void DescribedRecord::addCode(const QString& id, const QString& label, const QString& code, const QString& shown) {
    addValue(id, label, code, shown);
}

void DescribedRecord::addPart(const QString& id, const QString& label, const DescribedRecord& part) {
    QStringList lines;
    for (const DescribedField& field : part.m_fields)
        lines.append(QStringLiteral("%1: %2").arg(field.label, field.shown));
    addValue(id, label, part.json(), lines.join(u'\n'));
}

void DescribedRecord::addList(const QString& id, const QString& label, const QStringList& texts) {
    if (!texts.isEmpty())
        addValue(id, label, QJsonArray::fromStringList(texts), texts.join(u'\n'));
}

QJsonObject DescribedRecord::json() const {
    QJsonObject object;
    for (const DescribedField& field : m_fields)
        object[field.id] = field.value;
    return object;
}

} // namespace bk
