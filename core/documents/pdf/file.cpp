// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf/file.h"

#include <QIODevice>
#include <QUuid>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace bk::pdf {

File::File(QIODevice& device) : m_device(device) {
    // Four bytes above 127: transfer programs shall take the file for what it is.
    put("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n");
}

void File::put(const QByteArray& bytes) {
    m_good = m_good && m_device.write(bytes) == bytes.size();
    m_size += bytes.size();
}

int File::reserve() {
    m_places.push_back(0);
    return int(m_places.size());
}

void File::write(int number, const QByteArray& body) {
    m_places[std::size_t(number - 1)] = m_size;
    put(QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n");
}

int File::write(const QByteArray& body) {
    const int number = reserve();
    write(number, body);
    return number;
}

int File::writeStream(const QByteArray& data, Packing packing, const QByteArray& entries) {
    constexpr int lengthInFront = 4; ///< what qCompress sets before the zlib stream
    const QByteArray packed = packing == Packing::Deflate ? qCompress(data, 9).mid(lengthInFront) : data;
    return write(
        "<<" + entries + (packing == Packing::Deflate ? "/Filter/FlateDecode" : "") + "/Length " +
        QByteArray::number(packed.size()) + ">>stream\n" + packed + "\nendstream");
}

void File::end(int catalog, int information) {
    const qint64 table = m_size;
    const QByteArray count = QByteArray::number(qsizetype(m_places.size() + 1));
    QByteArray tail = "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qint64 place : m_places)
        tail += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    const QByteArray id = '<' + QUuid::createUuid().toRfc4122().toHex() + '>';
    tail += "trailer\n<</Size " + count + "/Root " + reference(catalog) + "/Info " + reference(information) + "/ID[" +
            id + id + "]>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    put(tail);
}

QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

void appendNumber(QByteArray& out, double number, int decimals) {
    static constexpr std::array<int, 4> powers{1, 10, 100, 1000};
    const int power = powers[std::size_t(decimals)];
    long long scaled = std::llround(number * power);
    std::array<char, 32> text;
    char* at = text.data();
    if (scaled < 0) {
        *at++ = '-';
        scaled = -scaled;
    }
    const long long whole = scaled / power;
    int rest = int(scaled % power);
    if (whole != 0 || rest == 0)
        at = std::to_chars(at, text.data() + text.size(), whole).ptr;
    if (rest != 0) {
        *at++ = '.';
        for (int digit = power / 10; rest != 0; digit /= 10) {
            *at++ = char('0' + rest / digit);
            rest %= digit;
        }
    }
    *at++ = ' ';
    out.append(text.data(), at - text.data());
}

QByteArray textString(const QString& text) {
    if (std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 0x80; }))
        return '(' + text.toLatin1() + ')';
    QByteArray hex = "<feff";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

} // namespace bk::pdf
