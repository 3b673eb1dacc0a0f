// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/passphrase_field.h"

#include "ui/common/icon.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bk {

PassphraseField::PassphraseField(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_show(new QToolButton)
    , m_capsLock(new QLabel(tr("Caps Lock verkar vara på."))) {
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
    m_edit->setAccessibleName(accessibleName);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::entered);

    m_show->setCheckable(true);
    m_show->setIcon(icon(u"eye"_s));
    m_show->setText(tr("Visa"));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setAccessibleName(tr("%1: visa det jag skriver").arg(accessibleName));
    connect(m_show, &QToolButton::toggled, this, &PassphraseField::showInClear);

    makeQuiet(m_capsLock);
    m_capsLock->setVisible(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid());
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(0.5));
    column->addLayout(row);
    column->addWidget(m_capsLock);
    setFocusProxy(m_edit);
}

PassphraseField::~PassphraseField() {
    const QSignalBlocker quiet(m_edit); // who listens may be half gone
    overwrite();
}

QString PassphraseField::text() const { return m_edit->text(); }

void PassphraseField::overwrite() {
    m_edit->setText(QString(m_edit->text().size(), u' '));
    m_edit->clear();
}

void PassphraseField::wipe() {
    overwrite();
    m_show->setChecked(false);
}

void PassphraseField::showInClear(bool clear) {
    m_show->setChecked(clear);
    m_edit->setEchoMode(clear ? QLineEdit::Normal : QLineEdit::Password);
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // Qt does not tell the state of Caps Lock; a letter of the wrong case for its Shift does.
        if (const QString text = key->text(); text.size() == 1 && text.front().isLetter())
            m_capsLock->setVisible(text.front().isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
        else if (key->key() == Qt::Key_CapsLock)
            m_capsLock->setVisible(false);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bk
