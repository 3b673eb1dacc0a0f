// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/variant_binding.h"

#include "core/store/sql_time.h"
#include "core/store/statement.h"

#include <sqlcipher/sqlite3.h>

#include <QUuid>

#include <algorithm>
#include <limits>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

/// `QVariant::isNull` looks at the variant; Qt SQL counts a null value inside it as NULL too.
bool isNullValue(const QVariant& value) {
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString: return static_cast<const QString*>(value.constData())->isNull();
    case QMetaType::QByteArray: return static_cast<const QByteArray*>(value.constData())->isNull();
    case QMetaType::QDate: return static_cast<const QDate*>(value.constData())->isNull();
    case QMetaType::QTime: return static_cast<const QTime*>(value.constData())->isNull();
    case QMetaType::QDateTime: return static_cast<const QDateTime*>(value.constData())->isNull();
    case QMetaType::QUuid: return static_cast<const QUuid*>(value.constData())->isNull();
    default: return false;
    }
}

int bindUnsigned(sqlite3_stmt* statement, int position, qulonglong value) {
    if (value > static_cast<qulonglong>(std::numeric_limits<qint64>::max()))
        return SQLITE_MISMATCH;
    return sqlite3_bind_int64(statement, position, static_cast<qint64>(value));
}

QString fromView(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString temporalText(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::QDate: return fromView(DateText(value.toDate()).view());
    case QMetaType::QTime: return value.toTime().toString(u"hh:mm:ss.zzz"_s);
    case QMetaType::QDateTime: return fromView(DateTimeText(value.toDateTime()).view());
    default: return {};
    }
}

int bindVariant(PreparedStatement& statement, int position, const QVariant& value) {
    if (isNullValue(value))
        return sqlite3_bind_null(statement.get(), position);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Long:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement.get(), position, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong: return bindUnsigned(statement.get(), position, value.toULongLong());
    case QMetaType::Double:
    case QMetaType::Float: return sqlite3_bind_double(statement.get(), position, value.toDouble());
    case QMetaType::QString: return bindText(statement, position, *static_cast<const QString*>(value.constData()));
    case QMetaType::QByteArray:
        return bindBlob(
            statement, position, std::as_bytes(std::span(*static_cast<const QByteArray*>(value.constData()))));
    case QMetaType::QDate:
    case QMetaType::QTime:
    case QMetaType::QDateTime: return bindText(statement, position, temporalText(value));
    default:
        return value.canConvert<QString>() && !value.canConvert<QVariantList>()
                   ? bindText(statement, position, value.toString())
                   : SQLITE_MISMATCH;
    }
}

QMetaType declaredType(const QString& declaration) {
    const QString type = declaration.toLower();
    if (type == "integer"_L1 || type == "int"_L1)
        return QMetaType::fromType<int>(); // as Qt's own driver says of the field; its values keep all 64 bits
    if (type.contains("int"_L1))
        return QMetaType::fromType<qlonglong>();
    if (type.startsWith("bool"_L1))
        return QMetaType::fromType<bool>();
    if (type.contains("real"_L1) || type.contains("floa"_L1) || type.contains("doub"_L1) ||
        type.startsWith("numeric"_L1))
        return QMetaType::fromType<double>();
    if (type == "blob"_L1)
        return QMetaType::fromType<QByteArray>();
    return QMetaType::fromType<QString>();
}

bool isBlankSql(sqlite3* db, std::string_view sql) {
    if (std::ranges::all_of(
            sql, [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == ';' || c == '\f'; }))
        return true;
    sqlite3_stmt* compiled = nullptr;
    const int code = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), 0, &compiled, nullptr);
    const bool onlyComment = code == SQLITE_OK && !compiled;
    sqlite3_finalize(compiled);
    return onlyComment;
}

} // namespace bk
