// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"
#include "ui/common/page.h"
#include "ui/start/typed_secrets.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace bk {

class Error;
class PassphraseField;

/// Who and with which passphrase. The key derivation runs in a worker; the window stays alive. Used after choosing a
/// unit and after locking.
class UnlockPage final : public Page, public TypedSecrets {
    Q_OBJECT

public:
    /// Takes the unit that was opened.
    using Opened = std::function<void(std::unique_ptr<OpenUnit>)>;

    /// `practice`: the program's own practice unit, which asks for no passphrase.
    UnlockPage(
        const QString& directory, const QString& login, bool practice, const Clock& clock, Opened opened,
        QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("unlock"); }
    QWidget* firstFocus() const override;
    bool forgetTyped() override;
    /// Says why the person sees this page ("Låst. …").
    void sayLocked(bool draftsLost);

    /// As the button does.
    void unlock(ForeignLock foreign = ForeignLock::Refuse);

    QString directory() const { return m_directory; }
    bool isWorking() const { return m_working; }

Q_SIGNALS:
    void otherUnitAsked();
    void restoreAsked();
    void keysAsked(const QString& directory);
    void salvageAsked(const QString& directory, const QString& login);
    void recoveryAsked(const QString& directory, const QString& login);

private:
    QWidget* buildForm(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void readUnit(const QString& login);

    void open(HeldUnit held);
    bool answer(const Error& error);
    void restoreKeys();
    void setWorking(bool working);

    QString m_directory;
    const Clock& m_clock;
    Opened m_opened;
    bool m_practice;
    bool m_working = false;
    QLabel* m_heading;
    QLabel* m_place;
    QLabel* m_folder; ///< what is wrong with where the unit lies; hidden when nothing is
    QWidget* m_form = nullptr;
    QComboBox* m_user = nullptr;
    PassphraseField* m_passphrase = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_forgotten = nullptr;
    QProgressBar* m_progress = nullptr;
};

} // namespace bk
