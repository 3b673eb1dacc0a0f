// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch_tostring.hpp>

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

/// How Catch2 shows Qt values in a failed assertion.
namespace Catch {
template <> struct StringMaker<QString> { static std::string convert(const QString& text); };
template <> struct StringMaker<QByteArray> { static std::string convert(const QByteArray& bytes); };
template <> struct StringMaker<QStringList> { static std::string convert(const QStringList& lines); };
template <> struct StringMaker<QDate> { static std::string convert(const QDate& date); };
} // namespace Catch
