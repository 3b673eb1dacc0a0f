// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/next_actions.h"

#include <QJsonArray>
#include <QWidget>

#include <vector>

class QSpinBox;

namespace bk {

/// How long each thing may wait, in days, and how long meetings are planned to be, in minutes. `value()` after
/// `setValue(v)` equals `v`.
class RemindersForm final : public QWidget {
    Q_OBJECT

public:
    explicit RemindersForm(QWidget* parent = nullptr);

    Reminders value() const;
    void setValue(const Reminders& reminders);
    QSpinBox* box(int Reminders::*amount) const;
    /// The amounts as they stand, from above.
    QJsonArray draft() const;
    void setDraft(const QJsonArray& amounts);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        int Reminders::*amount;
        QSpinBox* box;
    };
    Reminders m_value;
    std::vector<Row> m_rows;
};

} // namespace bk
