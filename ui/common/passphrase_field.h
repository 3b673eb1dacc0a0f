// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace bk {

/// Where a passphrase is typed: hidden, with a button to show it and a hint when Caps Lock seems to be on. What was
/// typed is overwritten when the field goes.
class PassphraseField final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseField(const QString& accessibleName, QWidget* parent = nullptr);
    ~PassphraseField() override;

    QString text() const;
    /// Overwrites what was typed, as far as Qt lets it.
    void wipe();
    QLineEdit* edit() const { return m_edit; }
    void showInClear(bool clear);

Q_SIGNALS:
    void textChanged();
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void overwrite();

    QLineEdit* m_edit;
    QToolButton* m_show;
    QLabel* m_capsLock;
};

} // namespace bk
