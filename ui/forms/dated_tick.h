// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;

namespace bk {

class DateBox;

/// Something that was done on a day: ticking it takes today, and the day can be changed. Unticked: no day.
class DatedTick final : public QWidget {
    Q_OBJECT

public:
    DatedTick(const QString& text, QDate today, QWidget* parent = nullptr);

    QDate date() const;
    /// An invalid date unticks.
    void setDate(QDate date);
    QCheckBox* tick() const { return m_tick; }
    DateBox* dateBox() const { return m_date; }

Q_SIGNALS:
    /// By the person's hand.
    void edited();

private:
    QCheckBox* m_tick;
    DateBox* m_date;
};

} // namespace bk
