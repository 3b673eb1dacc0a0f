// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

#include <vector>

class QIODevice;

namespace bk::pdf {

/// The objects of a PDF file, written one after the other; nothing of them is kept but where they stand. Objects are
/// numbered from 1.
class File {
public:
    explicit File(QIODevice& device);

    /// A number for an object that is written later and spoken of before.
    int reserve();
    void write(int number, const QByteArray& body);
    int write(const QByteArray& body);
    enum class Packing { None, Deflate };
    int writeStream(const QByteArray& data, Packing packing = Packing::Deflate, const QByteArray& entries = {});
    /// The table of objects. Every reserved one is written.
    void end(int catalog, int information);

    /// The device has taken everything.
    bool good() const { return m_good; }

private:
    void put(const QByteArray& bytes);

    QIODevice& m_device;
    std::vector<qint64> m_places; ///< of object i + 1 from the file's beginning
    qint64 m_size = 0;
    bool m_good = true;
};

/// "12 0 R"
QByteArray reference(int number);

/// Shortest, with at most `decimals` (0 to 3), without exponent, and a blank after it.
void appendNumber(QByteArray& out, double number, int decimals);

/// A text of the file's metadata, in any alphabet.
QByteArray textString(const QString& text);

} // namespace bk::pdf
