// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <functional>
#include <optional>

/// What a hostile file may cost. Linux alone lets a process measure itself.
namespace bk::test {

/// The most memory this process held during `work`, in bytes. Nothing where it cannot be told.
inline std::optional<qint64> mostMemoryOf(const std::function<void()>& work) {
    QFile forget(QStringLiteral("/proc/self/clear_refs"));
    if (!forget.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || forget.write("5") != 1)
        return std::nullopt;
    work();
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    return std::nullopt;
}

/// A sanitizer keeps what was freed for a while and surrounds every piece with its own.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool keepsWhatIsFreed = true;
#elif defined(__has_feature)
inline constexpr bool keepsWhatIsFreed = __has_feature(address_sanitizer);
#else
inline constexpr bool keepsWhatIsFreed = false;
#endif

/// What no file from outside may take more than (docs/decisions/0007).
inline constexpr qint64 mostMemory = (keepsWhatIsFreed ? 1280LL : 256LL) * 1024 * 1024;

} // namespace bk::test
