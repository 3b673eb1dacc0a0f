// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/pdf/engine.h"
#include "core/documents/pdf/file.h"
#include "core/documents/pdf/fonts.h"

#include <QString>

namespace bk::pdf {

/// A PDF whose pages are painted one after the other: PDF/A-1b (not validated), fonts embedded, text selectable, all
/// pages of one size.
class Writer {
public:
    /// `size` in points. `title` stands in the metadata, with the program's name and no other; `language`: BCP 47, may
    /// be empty.
    Writer(QIODevice& device, const QString& title, const QString& language, QSizeF size);
    Q_DISABLE_COPY_MOVE(Writer)

    /// A painter on it draws the page that is ended next, in tenths of a point.
    QPaintDevice& page() { return m_page; }
    void endPage();
    /// After the last page. False where the device did not take everything.
    bool end();

private:
    int writeInformation(const QString& now);
    int writeMetadata(const QString& now);

    File m_file;
    Fonts m_fonts;
    Content m_content;
    Engine m_engine;
    Page m_page;
    QString m_title;
    QString m_language;
    QSizeF m_size;
    int m_tree; ///< the object that all pages hang under
    QByteArrayList m_pages;
};

} // namespace bk::pdf
