// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bk {

class Field;
class OpenUnit;
class PassphraseField;

/// Asks who is at the unlocked program for the signed-in user's passphrase, before what cannot be taken back or what
/// leaves with a lot: an export, a purge, who may open the unit, a new key. Checked in a worker; the typed text is
/// wiped however the dialog ends. Open it with `confirmFirst`.
class StepUpDialog final : public QDialog {
    Q_OBJECT

public:
    /// `what`: what the passphrase is asked for, a sentence.
    StepUpDialog(OpenUnit& unit, const QString& what, QWidget* parent = nullptr);

    PassphraseField* passphrase() const { return m_passphrase; }
    QPushButton* goOn() const { return m_goOn; }
    /// What stands at the field; empty: nothing is wrong.
    QString issue() const;

    void done(int result) override;

private:
    void check();
    void setWorking(bool working);

    OpenUnit& m_unit;
    PassphraseField* m_passphrase;
    Field* m_field;
    QProgressBar* m_busy;
    QPushButton* m_goOn;
};

/// Runs `go` at once where the passphrase was typed again within the last minutes, otherwise once it has been typed
/// now, and not at all where the person changes their mind. Does not block. `go` may throw Error.
void confirmFirst(QWidget* place, OpenUnit& unit, const QString& what, std::function<void()> go);

} // namespace bk
