// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/samtalstarning.h"
#include "core/domain/instruments/instrument.h"

#include <QAbstractButton>
#include <QVariantAnimation>

namespace bk {

/// The die that children of 4 to 6 years throw to choose what to talk about. It rolls for less than a second, or not at
/// all where motion is reduced, and then shows an area that is not done. Its accessible name says which.
class TalkDie final : public QAbstractButton {
    Q_OBJECT

public:
    TalkDie(const WellbeingModel& model, DieLuck luck, QWidget* parent = nullptr);

    void setDone(const PerArea<bool>& done) { m_done = done; }
    /// As before the first throw.
    void reset();
    /// Empty: not thrown, or still rolling.
    std::optional<Area> shown() const { return m_rolling ? std::nullopt : m_area; }
    void throwDie();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void thrown(bk::Area area);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void land();
    void describe();

    WellbeingModel m_model;
    DieLuck m_luck;
    PerArea<bool> m_done;
    std::optional<Area> m_area;
    bool m_rolling = false;
    QVariantAnimation m_roll; ///< from 0 to 1
};

} // namespace bk
