// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf/colour_profile.h"

#include <QtEndian>

#include <array>
#include <cmath>
#include <utility>
#include <vector>

// Layout: ICC.1:2001-04, chapters 6.1 (header), 6.2 (tags), 6.5 (types).
namespace bk::pdf {
namespace {

template <typename Number> void append(QByteArray& out, Number number) {
    const Number big = qToBigEndian(number);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

using Xyz = std::array<quint32, 3>; ///< s15Fixed16

constexpr Xyz d50{0xf6d6, 0x10000, 0xd32d};

QByteArray type(const char* signature) { return QByteArray(signature) + QByteArray(4, '\0'); }

QByteArray xyz(const Xyz& values) {
    QByteArray tag = type("XYZ ");
    for (const quint32 value : values)
        append(tag, value);
    return tag;
}

QByteArray toneCurve() {
    constexpr int points = 128;
    QByteArray tag = type("curv");
    append(tag, quint32(points));
    for (int i = 0; i < points; ++i) {
        const double value = double(i) / (points - 1);
        const double linear = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        append(tag, quint16(std::lround(linear * 65535)));
    }
    return tag;
}

QByteArray description() {
    const QByteArray name("sRGB", 5);
    constexpr qsizetype unicodeAndScript = 4 + 4 + 2 + 1 + 67; ///< none of either
    QByteArray tag = type("desc");
    append(tag, quint32(name.size()));
    return tag + name + QByteArray(unicodeAndScript, '\0');
}

} // namespace

QByteArray sRgbProfile() {
    // Primaries of IEC 61966-2-1, adapted to the white of the profile connection space.
    const std::vector<std::pair<const char*, QByteArray>> tags{
        {"desc", description()},
        {"cprt", type("text") + QByteArray("CC0", 4)},
        {"wtpt", xyz(d50)},
        {"rXYZ", xyz({0x6fa2, 0x38f5, 0x0390})},
        {"gXYZ", xyz({0x6299, 0xb785, 0x18da})},
        {"bXYZ", xyz({0x24a0, 0x0f84, 0xb6cf})},
        {"rTRC", toneCurve()}};
    constexpr qsizetype header = 128;
    constexpr qsizetype entry = 12;
    const qsizetype count = qsizetype(tags.size()) + 2; // one curve for all three
    QByteArray table;
    append(table, quint32(count));
    QByteArray bodies;
    const auto list = [&](const char* name, qsizetype place, qsizetype size) {
        table += name;
        append(table, quint32(place));
        append(table, quint32(size));
    };
    qsizetype place = header + 4 + count * entry;
    for (const auto& [name, body] : tags) {
        QByteArray padded = body;
        padded.append((4 - body.size() % 4) % 4, '\0');
        list(name, place, body.size());
        if (name == tags.back().first)
            for (const char* other : {"gTRC", "bTRC"})
                list(other, place, body.size());
        place += padded.size();
        bodies += padded;
    }
    QByteArray profile;
    append(profile, quint32(place));
    append(profile, quint32(0));
    append(profile, quint32(0x02100000)); // version 2.1
    profile += "mntrRGB XYZ ";
    for (const quint16 part : std::to_array<quint16>({2026, 1, 1, 0, 0, 0}))
        append(profile, part);
    profile += "acsp" + QByteArray(28, '\0');
    for (const quint32 value : d50)
        append(profile, value);
    profile.append(header - profile.size(), '\0');
    return profile + table + bodies;
}

} // namespace bk::pdf
