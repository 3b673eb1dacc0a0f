// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tab_row.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QStyleOptionTab>
#include <QStylePainter>

namespace bk {
namespace {

class Tab final : public QAbstractButton {
public:
    explicit Tab(const QString& name, QWidget* parent) : QAbstractButton(parent) {
        setText(name);
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override {
        return {
            fontMetrics().horizontalAdvance(text()) + grid(2.5), qMax(targetSize(this), fontMetrics().height() * 2)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QStyleOptionTab option;
        option.initFrom(this);
        option.state.setFlag(QStyle::State_Selected, isChecked());
        QStylePainter painter(this);
        painter.drawControl(QStyle::CE_TabBarTabShape, option);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
    void keyPressEvent(QKeyEvent* event) override {
        // the row moves among its tabs; an exclusive group would go by where they stand
        if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select)
            QAbstractButton::keyPressEvent(event);
        else
            event->ignore();
    }
    void nextCheckState() override {} // the row marks the current one
};

class AccessibleTab final : public QAccessibleWidget {
public:
    explicit AccessibleTab(Tab* tab) : QAccessibleWidget(tab, QAccessible::PageTab, tab->text()) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = true;
        state.selectable = true;
        state.selected = static_cast<Tab*>(widget())->isChecked();
        return state;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString& action) override {
        if (action == pressAction())
            static_cast<Tab*>(widget())->click();
        else
            QAccessibleWidget::doAction(action);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    if (auto* tab = dynamic_cast<Tab*>(object))
        return new AccessibleTab(tab);
    if (auto* row = qobject_cast<TabRow*>(object))
        return new QAccessibleWidget(row, QAccessible::PageTabList);
    return nullptr;
}

} // namespace

TabRow::TabRow(const QString& accessibleName, QWidget* parent) : QWidget(parent) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    setAccessibleName(accessibleName);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TabRow::add(const QString& name) {
    auto* tab = new Tab(name, this);
    const int index = count();
    m_tabs.push_back(tab);
    connect(tab, &QAbstractButton::clicked, this, [this, index] {
        setCurrent(index);
        m_tabs[std::size_t(index)]->setFocus(Qt::MouseFocusReason);
    });
    if (m_current < 0) {
        m_current = index;
        tab->setChecked(true);
        tab->setFocusPolicy(Qt::StrongFocus);
    }
    updateGeometry();
}

void TabRow::setCurrent(int index) {
    if (index < 0 || index >= count() || index == m_current)
        return;
    QAbstractButton* left = m_tabs[std::size_t(m_current)];
    QAbstractButton* next = m_tabs[std::size_t(index)];
    const bool hadFocus = left->hasFocus();
    m_current = index;
    next->setFocusPolicy(Qt::StrongFocus);
    next->setChecked(true);
    if (hadFocus)
        next->setFocus(Qt::TabFocusReason);
    left->setChecked(false);
    left->setFocusPolicy(Qt::NoFocus);
    Q_EMIT currentChanged(index);
}

void TabRow::setName(int index, const QString& name) {
    QAbstractButton* tab = m_tabs[std::size_t(index)];
    tab->setText(name);
    tab->setAccessibleName(name);
    updateGeometry();
    place(width(), true);
}

QSize TabRow::sizeHint() const {
    int width = 0;
    for (const QAbstractButton* tab : m_tabs)
        width += tab->sizeHint().width();
    return {width, place(width, false)};
}

QSize TabRow::minimumSizeHint() const {
    QSize widest;
    for (const QAbstractButton* tab : m_tabs)
        widest = widest.expandedTo(tab->sizeHint());
    return widest;
}

void TabRow::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current + (mirrored ? 1 : -1)); return;
    case Qt::Key_Right: setCurrent(m_current + (mirrored ? -1 : 1)); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(count() - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void TabRow::resizeEvent(QResizeEvent*) { place(width(), true); }

bool TabRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        place(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

int TabRow::place(int width, bool move) const {
    int x = 0;
    int y = 0;
    int line = 0;
    for (QAbstractButton* tab : m_tabs) {
        const QSize size = tab->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line;
        }
        line = size.height();
        if (move)
            tab->setGeometry(
                layoutDirection() == Qt::RightToLeft ? width - x - size.width() : x, y, size.width(), size.height());
        x += size.width();
    }
    return y + line;
}

} // namespace bk
