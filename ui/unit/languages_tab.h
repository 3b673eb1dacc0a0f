// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/paper_languages.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bk {

class Field;
class RecordTable;
class TextLine;

/// The languages that papers can be made in: whether a person has reviewed each, what of the unit's own forms it lacks,
/// and the file to correct it by.
class LanguagesTab final : public QWidget {
    Q_OBJECT

public:
    explicit LanguagesTab(OpenUnit& unit, QWidget* parent = nullptr);

    void reload();
    /// Reads a corrected file and takes it in, or shows its faults. What the file dialog does; for tests too.
    void read(const QString& path);
    RecordTable* table() const { return m_table; }
    TextLine* reviewer() const { return m_reviewer; }
    QPushButton* reviewButton() const { return m_review; }

Q_SIGNALS:
    void saved();

private:
    QWidget* buttons();
    /// The language of the current row; null where there is none.
    const UnitLanguage* chosen() const;
    void followChoice();
    void review();
    void save();
    void askForFile();

    OpenUnit& m_unit;
    std::vector<UnitLanguage> m_languages;
    RecordTable* m_table;
    QLabel* m_faults;
    TextLine* m_reviewer;
    Field* m_reviewerField;
    QPushButton* m_review;
    QPushButton* m_save;
};

} // namespace bk
