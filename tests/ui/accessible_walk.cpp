// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/accessible_walk.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTabBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace bk::test {
namespace {

QString nameOf(const QWidget* widget) {
    QString text = widget->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && text.isEmpty())
        text = button->text();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        text = label->text();
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), text.left(60));
}

bool isOperable(QAccessible::Role role) {
    static const QSet<int> roles{QAccessible::PushButton,   QAccessible::CheckBox,      QAccessible::RadioButton,
                                 QAccessible::EditableText, QAccessible::ComboBox,      QAccessible::SpinBox,
                                 QAccessible::Slider,       QAccessible::PageTab,       QAccessible::List,
                                 QAccessible::Table,        QAccessible::Tree,          QAccessible::Link,
                                 QAccessible::ButtonMenu,   QAccessible::ButtonDropDown};
    return roles.contains(role);
}

/// The edit inside a spin or combo box speaks through its owner.
bool isInner(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
}

void walk(QAccessibleInterface* at, QStringList& faults, int depth) {
    if (!at || depth > 60 || at->state().invisible)
        return;
    const auto* widget = qobject_cast<const QWidget*>(at->object());
    if (widget && isInner(widget))
        return;
    if (isOperable(at->role())) {
        bool named = !at->text(QAccessible::Name).trimmed().isEmpty();
        if (at->role() == QAccessible::ComboBox) // named by its current text: what counts is the label
            named = !at->relations(QAccessible::Label).isEmpty();
        if (!named)
            faults.append(u"%1 in %2"_s.arg(
                widget ? nameOf(widget) : u"item"_s,
                widget && widget->parentWidget() ? nameOf(widget->parentWidget()) : QString()));
        if (at->role() == QAccessible::Table || at->role() == QAccessible::Tree || at->role() == QAccessible::List)
            return; // its cells are content
    }
    for (int i = 0; i < at->childCount(); ++i)
        walk(at->child(i), faults, depth + 1);
}

bool isShown(const QWidget* widget, const QWidget* root) {
    return widget->isVisibleTo(root) && widget->size().isValid();
}

bool isTarget(const QWidget* widget) {
    if (isInner(widget))
        return false;
    if (qobject_cast<const QLineEdit*>(widget->parentWidget()))
        return false; // the small icons inside an edit
    if (qobject_cast<const QTabBar*>(widget->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

} // namespace

QStringList unnamedControls(QWidget* root) {
    QStringList faults;
    walk(QAccessible::queryAccessibleInterface(root), faults, 0);
    return faults;
}

QStringList smallTargets(QWidget* root, int side) {
    QStringList faults;
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets)
        if (isShown(widget, root) && isTarget(widget) && qMin(widget->width(), widget->height()) < side)
            faults.append(u"%1: %2 x %3"_s.arg(nameOf(widget)).arg(widget->width()).arg(widget->height()));
    return faults;
}

QStringList clippedTexts(QWidget* root) {
    QStringList faults;
    const auto note = [&faults](const QWidget* widget, QSize needed) {
        faults.append(u"%1: has %2 x %3, needs %4 x %5"_s.arg(nameOf(widget))
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(needed.width())
                          .arg(needed.height()));
    };
    const auto labels = root->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!isShown(label, root) || label->text().isEmpty())
            continue;
        const QSize needed = label->wordWrap()
                                 ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                                 : label->sizeHint();
        if (label->width() < needed.width() || label->height() < needed.height())
            note(label, needed);
    }
    const auto buttons = root->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (!isShown(button, root) || !isTarget(button) || button->text().isEmpty())
            continue;
        // A button's padding may give way, its text may not.
        const QSize needed(button->minimumSizeHint().width(), button->fontMetrics().height() + 4);
        if (button->width() < needed.width() || button->height() < needed.height())
            note(button, needed);
    }
    return faults;
}

QStringList tabFaults(QWidget* root) {
    QHash<QWidget*, int> visits;
    QWidget* at = root;
    do {
        at = at->nextInFocusChain();
        if (root->isAncestorOf(at))
            ++visits[at];
    } while (at != root && visits.size() < 100'000);
    QStringList faults;
    const auto widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool stop = isShown(widget, root) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                          !widget->isWindow();
        if (stop && visits.value(widget) != 1)
            faults.append(u"%1: visited %2 times"_s.arg(nameOf(widget)).arg(visits.value(widget)));
    }
    return faults;
}

} // namespace bk::test
