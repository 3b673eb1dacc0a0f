// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choice_accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QKeySequence>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

namespace bk {
namespace {

constexpr char mark[] = "bk_choice";

class AccessibleChoice final : public QAccessibleWidget {
public:
    AccessibleChoice(QAbstractButton* button, QAccessible::Role role) : QAccessibleWidget(button, role) {}

    QString text(QAccessible::Text which) const override {
        static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
        if (which == QAccessible::Accelerator)
            return QKeySequence::mnemonic(button()->text()).toString(QKeySequence::NativeText);
        const QString text = QAccessibleWidget::text(which);
        return which == QAccessible::Name && text.isEmpty() ? button()->text().replace(mnemonic, QStringLiteral("\\1"))
                                                            : text;
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
    if (!button || !button->isCheckable())
        return nullptr;
    if (button->property(mark).toBool())
        return new AccessibleChoice(button, QAccessible::RadioButton);
    const bool plain =
        qobject_cast<QCheckBox*>(button) || qobject_cast<QPushButton*>(button) || qobject_cast<QRadioButton*>(button);
    return plain ? new AccessibleChoice(
                       button, button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox)
                 : nullptr;
}

} // namespace

void readTicksAsClicks() {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
}

void readAsChoice(QAbstractButton* button) {
    readTicksAsClicks();
    // One that Qt has made already would be kept.
    if (QAccessible::isActive())
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(button)));
    button->setProperty(mark, true);
}

} // namespace bk
