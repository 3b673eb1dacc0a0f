// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tab_row.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QStyleOptionTab>
#include <QStylePainter>

#include <algorithm>

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

    /// One of a list, not of a row.
    void setUpright(bool upright) { m_upright = upright; }
    int uprightWidth() const {
        QFont chosen = font();
        chosen.setBold(true);
        return QFontMetrics(chosen).horizontalAdvance(text()) + grid(3);
    }

    QSize sizeHint() const override {
        const int text = fontMetrics().height();
        if (m_upright)
            return {uprightWidth(), qMax(targetSize(this), text * 8 / 5)};
        return {fontMetrics().horizontalAdvance(this->text()) + grid(2.5), qMax(targetSize(this), text * 2)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (m_upright)
            return paintUpright();
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

private:
    void paintUpright() {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const HouseColours& house = houseColours(palette());
        const QRect body = rect().adjusted(1, 1, -1, -1);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse()) {
            painter.setBrush(isChecked() ? house.infoGround : house.line);
            painter.drawRoundedRect(body, 5, 5);
        }
        if (isChecked()) {
            painter.setBrush(house.accent);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(1, 4, 4, height() - 8)), 2, 2);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(house.accent, 2));
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 5, 5);
        }
        QFont words = font();
        words.setBold(isChecked());
        painter.setFont(words);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(
            rect().adjusted(grid(1.5), 0, -grid(0.5), 0), int(Qt::AlignVCenter | Qt::AlignLeading), text());
    }

    bool m_upright = false;
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
    tab->setUpright(m_orientation == Qt::Vertical);
    if (!m_groups.empty())
        tab->setAccessibleDescription(m_groups.back().heading->text());
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

void TabRow::beginGroup(const QString& name) {
    auto* heading = new QLabel(name, this);
    heading->setTextFormat(Qt::PlainText);
    makeQuiet(heading);
    makeLarger(heading, 0, true);
    heading->setVisible(m_orientation == Qt::Vertical);
    m_groups.push_back({heading, m_tabs.size()});
}

void TabRow::setOrientation(Qt::Orientation orientation) {
    if (orientation == m_orientation)
        return;
    m_orientation = orientation;
    for (QAbstractButton* tab : m_tabs) {
        static_cast<Tab*>(tab)->setUpright(orientation == Qt::Vertical);
        tab->update();
    }
    for (const Group& group : m_groups)
        group.heading->setVisible(orientation == Qt::Vertical);
    QSizePolicy policy(orientation == Qt::Vertical ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(orientation == Qt::Horizontal);
    setSizePolicy(policy);
    updateGeometry();
    place(width(), true);
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
    if (m_orientation == Qt::Vertical)
        return minimumSizeHint();
    int width = 0;
    for (const QAbstractButton* tab : m_tabs)
        width += tab->sizeHint().width();
    return {width, place(width, false)};
}

/// As wide with groups whichever way it stands: what turns it by its width would else turn it back again.
QSize TabRow::minimumSizeHint() const {
    QSize widest;
    for (const QAbstractButton* tab : m_tabs)
        widest = widest.expandedTo(tab->sizeHint());
    for (const Group& group : m_groups)
        widest.setWidth(std::max(widest.width(), group.heading->sizeHint().width() + grid(2)));
    if (!m_groups.empty())
        for (const QAbstractButton* tab : m_tabs)
            widest.setWidth(std::max(widest.width(), static_cast<const Tab*>(tab)->uprightWidth()));
    return m_orientation == Qt::Horizontal ? widest : QSize(widest.width(), place(widest.width(), false));
}

void TabRow::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_current - 1); return;
    case Qt::Key_Down: setCurrent(m_current + 1); return;
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
    if (m_orientation == Qt::Vertical)
        return placeBelowEachOther(width, move);
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

int TabRow::placeBelowEachOther(int width, bool move) const {
    int y = 0;
    auto group = m_groups.begin();
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (group != m_groups.end() && group->first == i) {
            y += i == 0 ? 0 : grid();
            const int height = group->heading->sizeHint().height();
            if (move)
                group->heading->setGeometry(grid(1.5), y, width - grid(2), height);
            y += height;
            ++group;
        }
        const int height = m_tabs[i]->sizeHint().height();
        if (move)
            m_tabs[i]->setGeometry(0, y, width, height);
        y += height;
    }
    return y;
}

} // namespace bk
