// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

#include <optional>

namespace bk {

/// A value on the scale in steps of a tenth, 1,0–5,0, or open. Stepping from open begins at the proposal.
class TenthsBox final : public QSpinBox {
    Q_OBJECT

public:
    explicit TenthsBox(QWidget* parent = nullptr);

    /// 10..50, or empty: left open.
    std::optional<int> tenths() const;
    /// Does not emit.
    void setTenths(std::optional<int> tenths);
    void setProposal(std::optional<int> tenths) { m_proposal = tenths; }

    void stepBy(int steps) override;

Q_SIGNALS:
    /// By the person's hand.
    void edited();

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<int> m_proposal;
};

} // namespace bk
