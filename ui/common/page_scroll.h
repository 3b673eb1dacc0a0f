// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace bk {

/// Scrolls a page as one where the window is too low for the least its parts need, as it is with large text; else the
/// page fills the window and its parts scroll by themselves.
class PageScroll final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes ownership of `content`, which has a layout.
    explicit PageScroll(QWidget* content, QWidget* parent = nullptr);

    /// Takes the height that all its content needs, so that what it stands in scrolls instead.
    void setWhole(bool whole);

    bool hasHeightForWidth() const override { return m_whole; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    int contentHeight(int width) const;

    bool m_whole = false;
};

} // namespace bk
