// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/prepared_statement.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace bk {

/// One prepared SQL statement: bind, step, read. The fast road to the database; nothing here goes through QVariant.
///
/// Parameters count from 1 and columns from 0, as in SQLite. Bound values stay through `reset()` until bound anew or
/// cleared. A `QString` is always text and a `QByteArray` always a blob, also when null in Qt's sense: NULL is said
/// with `nullptr` or an empty `std::optional`. An invalid `QDate` or `QDateTime` is NULL. Dates are stored as
/// `yyyy-MM-dd`, moments in UTC as `yyyy-MM-ddTHH:mm:ss.zzzZ`, so that text order is time order (years 0000–9999).
///
/// Every failure is a `bk::Error`; its detail names SQLite's extended code and never a bound value. After a failure the
/// statement is reset and can be used again. Use from one thread at a time, the one that uses the connection.
class Statement {
public:
    Statement() noexcept = default;
    /// Adopts what `Connection::prepare` compiled.
    explicit Statement(PreparedStatement statement) noexcept : m_statement(std::move(statement)) {}

    bool isValid() const noexcept { return m_statement.get() != nullptr; }
    int parameterCount() const noexcept;
    int columnCount() const noexcept;
    QString columnName(int column) const;
    /// The position of `:name` (with its prefix). Throws `Error::Kind::Database` for a name the statement does not
    /// have.
    int parameter(std::string_view name) const;

    Statement& bind(int position, std::nullptr_t);
    Statement& bind(int position, qint64 value);
    Statement& bind(int position, double value);
    Statement& bind(int position, bool value) { return bind(position, static_cast<qint64>(value)); }
    template <std::integral T>
    requires(!std::same_as<T, bool> && !std::same_as<T, qint64> && (sizeof(T) < 8 || std::is_signed_v<T>))
        Statement& bind(int position, T value) {
        return bind(position, static_cast<qint64>(value));
    }
    Statement& bind(int position, QStringView value);
    Statement& bind(int position, const QString& value) { return bind(position, QStringView(value)); }
    /// Text that is UTF-8 already.
    Statement& bind(int position, std::string_view utf8);
    Statement& bind(int position, std::span<const std::byte> value);
    Statement& bind(int position, const QByteArray& value) { return bind(position, std::as_bytes(std::span(value))); }
    Statement& bind(int position, QDate value);
    Statement& bind(int position, const QDateTime& value);
    template <typename T> Statement& bind(int position, const std::optional<T>& value) {
        return value ? bind(position, *value) : bind(position, nullptr);
    }
    /// No pointer is a value: it would become `bool`.
    template <typename T> Statement& bind(int position, T* value) = delete;
    /// By name, prefix included: `bind(":id", 7)`.
    template <typename T> Statement& bind(std::string_view name, const T& value) {
        return bind(parameter(name), value);
    }
    /// Binds parameters 1..n in order; n must be the number of parameters.
    template <typename... Ts> Statement& bindAll(const Ts&... values) {
        requireParameters(sizeof...(values));
        int position = 0;
        (bind(++position, values), ...);
        return *this;
    }

    /// Moves to the next row; false when there is none (the statement is then reset, its values stay bound).
    bool step();
    /// Runs to the end, ignoring rows, and resets.
    void exec();
    /// `bindAll` and `exec` in one.
    template <typename... Ts> void run(const Ts&... values) {
        bindAll(values...);
        exec();
    }
    void reset() noexcept;
    void clearBindings() noexcept;

    bool isNull(int column) const noexcept;
    qint64 int64(int column) const noexcept;
    /// Throws `Error::Kind::Database` when the number does not fit.
    int integer(int column) const;
    double real(int column) const noexcept;
    bool boolean(int column) const noexcept { return int64(column) != 0; }
    /// NULL reads as a null string, an empty text as an empty one that is not null.
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// Valid until the next `step`, `reset` or read of the same column as another type.
    std::string_view utf8(int column) const noexcept;
    std::span<const std::byte> bytes(int column) const noexcept;
    /// Throws `Error::Kind::Database` when the column holds anything but a date.
    QDate date(int column) const;
    /// In UTC. Throws as `date`.
    QDateTime dateTime(int column) const;

    /// The column as `T`: bool, int, qint64, double, QString, QByteArray, QDate, QDateTime or `std::optional` of one of
    /// them.
    template <typename T> T value(int column) const { return read(column, std::type_identity<T>{}); }
    std::optional<qint64> optionalInt64(int column) const { return value<std::optional<qint64>>(column); }
    std::optional<int> optionalInteger(int column) const { return value<std::optional<int>>(column); }
    std::optional<double> optionalReal(int column) const { return value<std::optional<double>>(column); }
    std::optional<bool> optionalBoolean(int column) const { return value<std::optional<bool>>(column); }
    std::optional<QString> optionalText(int column) const { return value<std::optional<QString>>(column); }
    std::optional<QByteArray> optionalBlob(int column) const { return value<std::optional<QByteArray>>(column); }
    std::optional<QDate> optionalDate(int column) const { return value<std::optional<QDate>>(column); }
    std::optional<QDateTime> optionalDateTime(int column) const { return value<std::optional<QDateTime>>(column); }

private:
    void check(int code) const;
    [[noreturn]] void fail(int code) const;
    void requireParameters(std::size_t count) const;

    bool read(int column, std::type_identity<bool>) const { return boolean(column); }
    int read(int column, std::type_identity<int>) const { return integer(column); }
    qint64 read(int column, std::type_identity<qint64>) const { return int64(column); }
    double read(int column, std::type_identity<double>) const { return real(column); }
    QString read(int column, std::type_identity<QString>) const { return text(column); }
    QByteArray read(int column, std::type_identity<QByteArray>) const { return blob(column); }
    QDate read(int column, std::type_identity<QDate>) const { return date(column); }
    QDateTime read(int column, std::type_identity<QDateTime>) const { return dateTime(column); }
    template <typename T> std::optional<T> read(int column, std::type_identity<std::optional<T>>) const {
        return isNull(column) ? std::nullopt : std::optional<T>(value<T>(column));
    }

    PreparedStatement m_statement;
};

/// Bind as UTF-8 text or as a blob that is never NULL. Return SQLite's code. Shared with the store's Qt SQL driver.
int bindText(PreparedStatement& statement, int position, QStringView value);
int bindUtf8(PreparedStatement& statement, int position, std::string_view value);
int bindBlob(PreparedStatement& statement, int position, std::span<const std::byte> value);

} // namespace bk
