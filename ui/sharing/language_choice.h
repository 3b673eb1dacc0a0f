// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/family_language.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace bk {

class OpenUnit;

/// In which language a paper for the family is made, and where it can have both, whether Swedish stands beside. Says
/// which languages nobody has reviewed. What is chosen for a reader is remembered, and proposed the next time.
class LanguageChoice final : public QWidget {
    Q_OBJECT

public:
    /// Whether the language that the reader's papers are proposed in is chosen from the start, or only pointed out:
    /// a paper that may go to others too is Swedish until somebody chooses.
    enum class Proposal { Chosen, PointedOut };

    /// `reader` empty: nothing is known or remembered. `paper`: in the accessible name, where several papers are
    /// offered on a page; may be empty.
    LanguageChoice(
        OpenUnit& unit, bool offersBoth, std::optional<FamilyReader> reader, Proposal proposal,
        const QString& paper = {}, QWidget* parent = nullptr);

    PaperWords words() const;
    QComboBox* languages() const { return m_languages; }
    QCheckBox* both() const { return m_both; }
    /// Why a language was chosen from the start; empty where none was, or where the person has chosen since.
    QString because() const;

Q_SIGNALS:
    void changed();

private:
    void fill(const ProposedLanguage& proposed);
    void propose(const ProposedLanguage& proposed);
    void remember();

    OpenUnit& m_unit;
    std::optional<FamilyReader> m_reader;
    QComboBox* m_languages;
    QCheckBox* m_both; ///< null where the paper is made in one language at a time
    QLabel* m_because;
};

} // namespace bk
