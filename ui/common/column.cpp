// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/column.h"

#include "ui/common/theme.h"

#include <QScrollArea>

namespace bk {
namespace {

/// Keeps its greatest width in step with the text size.
class ColumnWidget final : public QWidget {
public:
    explicit ColumnWidget(qreal units) : m_units(units) { fit(); }

protected:
    void changeEvent(QEvent* event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
            fit();
    }

private:
    void fit() { setMaximumWidth(grid(m_units)); }

    qreal m_units;
};

} // namespace

Column scrollingColumn(qreal widthUnits, bool centred) {
    auto* inner = new ColumnWidget(widthUnits);
    inner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(2, 2, 2, grid(2)); // room for focus rings
    layout->setSpacing(grid(1.5));

    auto* outer = new QWidget;
    auto* row = new QHBoxLayout(outer);
    row->setContentsMargins(0, 0, grid(), 0);
    if (centred)
        row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);

    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(outer);
    area->viewport()->setAutoFillBackground(false);
    outer->setAutoFillBackground(false);
    return {area, layout};
}

QScrollArea* plainScroll(QWidget* inner, const QString& accessibleName) {
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(accessibleName);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    return scroll;
}

} // namespace bk
