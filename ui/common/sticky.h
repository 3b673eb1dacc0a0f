// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace bk {

/// Keeps what it holds in sight while the scroll area around it scrolls past, as far as its own height goes.
class Sticky final : public QWidget {
    Q_OBJECT

public:
    /// Takes ownership.
    explicit Sticky(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override { return m_content->sizeHint(); }
    QSize minimumSizeHint() const override { return m_content->minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();

    QWidget* m_content;
    QPointer<QScrollArea> m_area;
};

} // namespace bk
