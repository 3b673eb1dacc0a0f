// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tab_order.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>
#include <ranges>

namespace bk {
namespace {

void collectWithin(const QWidget* widget, std::vector<QWidget*>& all);

void collect(QWidget* widget, std::vector<QWidget*>& all) {
    if (widget->isWindow() || std::ranges::find(all, widget) != all.end())
        return;
    all.push_back(widget);
    collectWithin(widget, all);
}

void collect(const QLayout* layout, std::vector<QWidget*>& all) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), all);
        else if (item->layout())
            collect(item->layout(), all);
    }
}

/// What is in no layout, as the marks of a drawing, comes after what is.
void collectWithin(const QWidget* widget, std::vector<QWidget*>& all) {
    if (const auto* area = qobject_cast<const QScrollArea*>(widget); area && area->widget())
        collect(area->widget(), all);
    if (widget->layout())
        collect(widget->layout(), all);
    for (QWidget* child : widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        collect(child, all);
}

void focus(QWidget* stop, bool next) {
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* at = stop->parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(stop);
}

/// The first stop from `at` on.
template <std::ranges::input_range Widgets> QWidget* firstStop(Widgets&& widgets) {
    const auto found = std::ranges::find_if(widgets, isTabStop);
    return found == widgets.end() ? nullptr : *found;
}

QWidget* endOf(const std::vector<QWidget*>& all, bool next) {
    return next ? firstStop(all) : firstStop(all | std::views::reverse);
}

} // namespace

std::vector<QWidget*> inLayoutOrder(const QWidget* root) {
    std::vector<QWidget*> all;
    collectWithin(root, all);
    return all;
}

bool isTabStop(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !widget->focusProxy();
}

TabOrder::TabOrder(QWidget* root) : QObject(root), m_root(root) {
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &TabOrder::enter);
}

bool TabOrder::isWithin(const QWidget* widget) const { return widget && m_root->isAncestorOf(widget); }

bool TabOrder::goOn(bool next) {
    const std::vector<QWidget*> all = inLayoutOrder(m_root);
    const auto here = std::ranges::find(all, QApplication::focusWidget());
    QWidget* stop = nullptr;
    if (here == all.end())
        stop = endOf(all, next);
    else if (next)
        stop = firstStop(std::ranges::subrange(here + 1, all.end()));
    else
        stop = firstStop(std::ranges::subrange(all.begin(), here) | std::views::reverse);
    if (!stop && !(stop = stopOutside(next)))
        stop = endOf(all, next);
    if (stop)
        focus(stop, next);
    return stop;
}

QWidget* TabOrder::stopOutside(bool next) const {
    const auto step = [next](const QWidget* at) {
        return next ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    for (QWidget* at = step(m_root); at && at != m_root; at = step(at))
        if (!isWithin(at) && !at->isWindow() && isTabStop(at))
            return at;
    return nullptr;
}

bool TabOrder::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        m_reason = static_cast<QFocusEvent*>(event)->reason();
    return QObject::eventFilter(watched, event);
}

void TabOrder::enter(const QWidget* from, const QWidget* to) {
    const bool next = m_reason == Qt::TabFocusReason;
    if (!from || isWithin(from) || !isWithin(to) || (!next && m_reason != Qt::BacktabFocusReason))
        return;
    QWidget* stop = endOf(inLayoutOrder(m_root), next);
    if (stop && stop != to)
        focus(stop, next);
}

} // namespace bk
