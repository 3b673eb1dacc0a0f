// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace bk {

class DateBox;
class TextArea;

/// What the Barnkontakt does with one card, each with its day and one button: received, acknowledged, Upptäckare
/// contacted and a plan made together, feedback. The clock says how long the card has waited.
class CardReceiptPanel final : public QFrame {
    Q_OBJECT

public:
    enum Step { Received, Acknowledged, Contacted, Feedback };
    static constexpr int stepCount = 4;

    explicit CardReceiptPanel(QWidget* parent = nullptr);

    void setCard(const Upptackarkort& card, QDate today);
    CardReceipt value() const;
    QPushButton* button(Step step) const { return m_rows[step].button; }
    DateBox* date(Step step) const { return m_rows[step].date; }
    TextArea* plan() const { return m_plan; }
    /// Hidden; for a plan that was written here earlier and not saved. Not to be pressed while another one is.
    QPushButton* openPlanButton() const { return m_openPlan; }
    QString clock() const;

Q_SIGNALS:
    /// A step was noted or taken back, or the plan is to be kept: save `value()`.
    void changed();

private:
    struct Row {
        QLabel* done;
        DateBox* date;
        QPushButton* button;
        QString label;
    };
    void addStep(QGridLayout* grid, int step, const QString& label);
    void press(int step);
    void show(int step);
    QDate& dayOf(int step);

    CardReceipt m_receipt;
    QDate m_today;
    QLabel* m_clock;
    std::array<Row, stepCount> m_rows{};
    TextArea* m_plan;
    QPushButton* m_keepPlan;
    QPushButton* m_openPlan;
};

/// "9 dagar sedan kortet"; "Kortet skrevs i dag".
QString sinceCard(const Upptackarkort& card, QDate today);

} // namespace bk
