// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace bk {

/// One thing that is done with who can open the unit, or with the units it knows: explained, asked for in one column,
/// done by one button in a worker while the window stays alive.
class StepPage : public Page {
    Q_OBJECT

public:
    QString title() const override { return m_title; }
    QPushButton* doButton() const { return m_do; }

Q_SIGNALS:
    /// Done with; `said`: what the page below tells of it, empty where nothing was done.
    void closed(const QString& said);

protected:
    StepPage(const QString& title, const QString& about, const QString& doIt, QWidget* parent);

    QVBoxLayout* column() const { return m_column; }
    /// Below the buttons: for what is not done by them.
    QVBoxLayout* below() const { return m_below; }
    /// Fields and buttons rest while `working`.
    void setWorking(bool working);
    /// The button was pressed.
    virtual void go() = 0;

private:
    QString m_title;
    QWidget* m_form;
    QVBoxLayout* m_column;
    QVBoxLayout* m_below;
    QPushButton* m_do;
    QPushButton* m_back;
    QProgressBar* m_busy;
};

} // namespace bk
