// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memory_search.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace bk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 step = 64 * 1024;
constexpr qint64 overlap = 256; ///< longer than anything that is looked for
constexpr qint64 shadow = qint64(4) << 30;

constexpr char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? char(byte | 0x20) : byte; }

constexpr bool fits(char byte, char inverted) { return lower(byte) == lower(char(~inverted)); }

/// Read and written past every buffer of the C++ library, and wiped before anybody could find it.
class Window {
public:
    Window() : m_bytes(std::size_t(step + overlap), '\0') {}
    std::string_view read(QFile& memory, qint64 at, qint64 end) {
        if (!memory.seek(at))
            return {};
        const qint64 size = memory.read(m_bytes.data(), std::min(qint64(m_bytes.size()), end - at));
        return {m_bytes.data(), std::size_t(std::max<qint64>(size, 0))};
    }
    void wipe() { std::fill(m_bytes.begin(), m_bytes.end(), '\0'); }

private:
    std::string m_bytes;
};

void searchRegion(
    QFile& memory, qint64 from, qint64 end, const std::string& name, const std::vector<HiddenBytes>& wanted,
    std::vector<MemoryHit>& hits) {
    static Window window;
    for (qint64 at = from; at < end; at += step) {
        const std::string_view part = window.read(memory, at, end);
        for (const HiddenBytes& bytes : wanted)
            for (std::size_t place = bytes.findIn(part); place < std::size_t(step);
                 place = bytes.findIn(part, place + 1)) {
                const std::size_t before = std::min<std::size_t>(place, 48);
                hits.push_back(
                    {name, HiddenBytes::invert(part.substr(place - before, before + 96)), std::uintptr_t(at) + place});
            }
        window.wipe();
    }
}

} // namespace

std::string HiddenBytes::invert(std::string_view bytes) {
    std::string inverted(bytes);
    for (char& byte : inverted)
        byte = char(~byte);
    return inverted;
}

std::size_t HiddenBytes::findIn(std::string_view part, std::size_t from) const {
    const auto found = std::search(
        part.begin() + std::ptrdiff_t(std::min(from, part.size())), part.end(), m_inverted.begin(), m_inverted.end(),
        fits);
    return found == part.end() ? std::string_view::npos : std::size_t(found - part.begin());
}

std::vector<HiddenBytes> textBytes(std::string_view invertedText) {
    std::string wide;
    for (const char byte : invertedText) {
        wide.push_back(byte);
        wide.push_back(char(~'\0'));
    }
    return {HiddenBytes(std::string(invertedText)), HiddenBytes(wide)};
}

std::vector<MemoryHit> findInMemory(const std::vector<HiddenBytes>& wanted) {
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw std::runtime_error("the process's memory cannot be read");
    std::vector<MemoryHit> hits;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        if (!line.contains(" rw"))
            continue;
        const auto range = line.left(line.indexOf(' ')).split('-');
        const qint64 from = range[0].toLongLong(nullptr, 16);
        const qint64 end = range[1].toLongLong(nullptr, 16);
        if (end - from <= shadow)
            searchRegion(memory, from, end, line.mid(73).trimmed().toStdString(), wanted, hits);
    }
    return hits;
}

} // namespace bk::test
