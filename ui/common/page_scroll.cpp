// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/page_scroll.h"

#include "ui/common/em.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace bk {

PageScroll::PageScroll(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void PageScroll::setWhole(bool whole) {
    if (whole == m_whole)
        return;
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
    fit();
}

int PageScroll::contentHeight(int width) const {
    const QLayout* layout = widget()->layout();
    const int least = std::max(widget()->minimumSizeHint().height(), widget()->minimumHeight());
    return layout->hasHeightForWidth() ? std::max(layout->totalMinimumHeightForWidth(width), widget()->minimumHeight())
                                       : least;
}

int PageScroll::heightForWidth(int width) const { return m_whole ? contentHeight(width) : -1; }

QSize PageScroll::sizeHint() const {
    const int wide = widget()->sizeHint().width();
    if (m_whole)
        return {wide, contentHeight(width())};
    return {wide + verticalScrollBar()->sizeHint().width(), QScrollArea::sizeHint().height()};
}

QSize PageScroll::minimumSizeHint() const {
    const int least = widget()->minimumSizeHint().width();
    return {least + (m_whole ? 0 : verticalScrollBar()->sizeHint().width()), em(7)};
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        if (m_whole)
            updateGeometry();
    }
    return handled;
}

void PageScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void PageScroll::keyPressEvent(QKeyEvent* event) {
    if (m_whole)
        event->ignore();
    else
        QScrollArea::keyPressEvent(event);
}

void PageScroll::fit() {
    const QSize view = maximumViewportSize();
    const int least = widget()->minimumSizeHint().width();
    int width = std::max(view.width(), least);
    int height = contentHeight(width);
    if (height > view.height() && !m_whole) {
        width = std::max(view.width() - verticalScrollBar()->sizeHint().width(), least);
        height = contentHeight(width);
    }
    widget()->resize(width, std::max(height, view.height()));
}

} // namespace bk
