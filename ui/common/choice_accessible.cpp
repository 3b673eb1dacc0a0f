// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choice_accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace bk {
namespace {

constexpr char mark[] = "bk_choice";

class AccessibleChoice final : public QAccessibleWidget {
public:
    explicit AccessibleChoice(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::RadioButton) {}

    QString text(QAccessible::Text which) const override {
        const QString text = QAccessibleWidget::text(which);
        return which == QAccessible::Name && text.isEmpty() ? button()->text().remove(QLatin1Char('&')) : text;
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString& action) override {
        if (action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (button()->isEnabled())
            button()->click();
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button && button->property(mark).toBool() ? new AccessibleChoice(button) : nullptr;
}

} // namespace

void readAsChoice(QAbstractButton* button) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    // One that Qt has made already would be kept.
    if (QAccessible::isActive())
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(button)));
    button->setProperty(mark, true);
}

} // namespace bk
