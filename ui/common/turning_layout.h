// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>

namespace bk {

/// Parts beside each other where there is room for that, else below each other. Its least width is that of the widest
/// part alone, so that it can always turn instead of being cut.
class TurningLayout final : public QBoxLayout {
    Q_OBJECT

public:
    /// `leastEm`: with less than this width the parts stand below each other.
    explicit TurningLayout(qreal leastEm, QWidget* parent = nullptr);

    bool isStacked() const { return direction() == TopToBottom; }

    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

Q_SIGNALS:
    void turned(bool stacked);

private:
    qreal m_leastEm;
};

} // namespace bk
