// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

class Hunspell;

namespace bk {

/// A word in a text that the dictionary does not know.
struct Misspelling {
    int start = 0;
    int length = 0;

    bool operator==(const Misspelling&) const = default;
};

/// Swedish spelling with the machine's own dictionary (Hunspell). Without one nothing is misspelt. One thread at a
/// time; reading the dictionary takes a moment, which belongs in a worker.
class Spelling {
public:
    /// Where Swedish dictionaries lie on this machine: "/usr/share/hunspell/sv_SE", without suffix; empty: none.
    static QString installedDictionary();

    /// `dictionary` as from `installedDictionary`.
    explicit Spelling(const QString& dictionary);
    ~Spelling();
    Spelling(const Spelling&) = delete;
    Spelling& operator=(const Spelling&) = delete;

    bool isActive() const { return m_words != nullptr; }
    bool isRight(const QString& word);
    /// In the order they stand. Numbers, words with digits, abbreviations in capitals, single letters, addresses of
    /// e-mail and the net are passed over.
    std::vector<Misspelling> misspellings(const QString& text);
    /// At most seven, likeliest first.
    QStringList suggestions(const QString& word);
    /// A word of one's own. Never written anywhere: it may be somebody's name.
    void learn(const QString& word);
    void forgetOwnWords();

private:
    /// As the dictionary writes it.
    std::string coded(const QString& word) const;

    std::unique_ptr<Hunspell> m_words; ///< null: no dictionary, or one in letters of another kind
    bool m_latin1 = false;
    QSet<QString> m_own;
    QHash<QString, bool> m_known; ///< what was looked up before
};

} // namespace bk
