// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/json_reader.h"

#include <QHash>
#include <QLocale>

namespace bk {

/// What the papers say in one language, looked up by the Swedish text: labels of the program, the model's words and
/// those of the packs alike.
struct PaperDictionary {
    QString language;    ///< BCP 47: "ar", "prs"
    QString name;        ///< of the language in itself: "العربية"
    QString swedishName; ///< "arabiska"
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString reviewedBy; ///< a person who has read it all; empty: made by a machine and read by nobody
    QDate reviewedOn;   ///< valid exactly where somebody has reviewed it
    QHash<QString, QString> texts;

    bool isReviewed() const { return !reviewedBy.isEmpty(); }
    /// The text in the language; as it is where the dictionary lacks it.
    QString translated(const QString& swedish) const;
    /// For dates; the nearest that Qt knows.
    QLocale locale() const;

    bool operator==(const PaperDictionary&) const = default;
};

/// A fault in a file of a language: "json." where its form is at fault, "language." where its content is.
using LanguageFault = JsonFault;

struct LanguageReading {
    std::optional<PaperDictionary> dictionary; ///< empty exactly when there are faults
    std::vector<LanguageFault> faults;         ///< in order of lines
};

/// Reads a file as docs/formats/paper-languages.schema.json describes it. A text may be left empty: it is not
/// translated yet. Every %1 of the Swedish text stands in its translation, and no other. Bounded: refuses files over
/// 4 MiB or 20 000 texts, and tells at most `JsonFile::faultsAtMost` faults. Never throws.
LanguageReading readPaperDictionary(const QByteArray& json);

/// The same file again, texts in the order of their Swedish: for a person to correct.
QByteArray paperDictionaryJson(const PaperDictionary& dictionary);

/// The gaps of a text in order, each once: "%1", "%2".
QStringList placeholdersOf(const QString& text);

} // namespace bk
