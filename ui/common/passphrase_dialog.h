// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/key_slot.h"

#include <QDialog>

#include <functional>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace bk {

class Field;
class MessageBar;
class PassphraseField;

/// Asks for a passphrase before something, whoever's it is. It is checked in a worker, one that is wrong is told at the
/// field, and the typed text is wiped however the dialog ends.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    PassphraseField* passphrase() const { return m_passphrase; }
    QPushButton* goOn() const { return m_goOn; }
    /// What stands at the field; empty: nothing is wrong.
    QString issue() const;

    void done(int result) override;

protected:
    /// `whose` names the field ("Din lösenfras"); `goOn` is the button's text with a mnemonic.
    PassphraseDialog(const QString& whose, const QString& goOn, QWidget* parent);

    /// Runs in a worker with what was typed. Throws WrongPassphrase.
    using Check = std::function<void(const Passphrase& typed)>;
    /// What checks this time; asked for on the dialog's thread. May throw Error, which is shown.
    virtual Check newCheck() = 0;
    /// The passphrase was right: notes it, before the dialog closes. May throw Error, which is shown.
    virtual void confirmed() = 0;
    /// While the check runs nothing can be changed or asked again.
    virtual void setWorking(bool working);

    QVBoxLayout* above() const { return m_above; } ///< between the messages and the field
    QVBoxLayout* below() const { return m_below; } ///< between the field and the buttons
    MessageBar* messages() const { return m_messages; }

private:
    void check();

    PassphraseField* m_passphrase;
    Field* m_field;
    QProgressBar* m_busy;
    QPushButton* m_goOn;
    MessageBar* m_messages;
    QVBoxLayout* m_above;
    QVBoxLayout* m_below;
};

} // namespace bk
