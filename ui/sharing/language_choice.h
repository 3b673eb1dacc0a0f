// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/paper_language.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace bk {

class OpenUnit;

/// In which language a paper for the family is made, and where it can have both, whether Swedish stands beside. Says
/// which languages nobody has reviewed.
class LanguageChoice final : public QWidget {
    Q_OBJECT

public:
    /// `paper`: in the accessible name, where several papers are offered on a page; may be empty.
    explicit LanguageChoice(OpenUnit& unit, bool offersBoth, const QString& paper = {}, QWidget* parent = nullptr);

    PaperWords words() const;
    QComboBox* languages() const { return m_languages; }
    QCheckBox* both() const { return m_both; }

Q_SIGNALS:
    void changed();

private:
    OpenUnit& m_unit;
    QComboBox* m_languages;
    QCheckBox* m_both; ///< null where the paper is made in one language at a time
};

} // namespace bk
