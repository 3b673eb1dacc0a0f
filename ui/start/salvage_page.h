// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/clock.h"
#include "ui/common/page.h"
#include "ui/start/typed_secrets.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace bk {

class Field;
class FolderLine;
class PassphraseField;
struct Salvage;

/// A damaged unit, only read, becomes a new one of all that can be read. A backup is the better way where there is one,
/// and is offered first.
class SalvagePage final : public Page, public TypedSecrets {
    Q_OBJECT

public:
    SalvagePage(const QString& damaged, const QString& login, const Clock& clock, QWidget* parent = nullptr);

    QString title() const override { return tr("Rädda det som går att läsa"); }
    QString helpTopic() const override { return QStringLiteral("sakerhetskopia"); }
    QWidget* firstFocus() const override;
    bool forgetTyped() override;

    FolderLine* folderField() const { return m_folder; }
    PassphraseField* passphraseField() const { return m_passphrase; }
    QPushButton* salvageButton() const { return m_salvage; }
    /// What became of each table that is not whole; empty until it is done.
    QString report() const;

Q_SIGNALS:
    void restoreAsked();
    void openAsked(const QString& directory, const QString& login);
    void cancelled();

private:
    QWidget* buildForm(const QString& login);
    void buildButtons();
    void salvage();
    void showResult(const Salvage& salvage);
    void setWorking(bool working);

    QString m_damaged;
    const Clock& m_clock;
    QString m_made;
    QComboBox* m_user;
    PassphraseField* m_passphrase;
    FolderLine* m_folder;
    Field* m_passphraseField = nullptr;
    Field* m_folderField = nullptr;
    QWidget* m_form;
    QPushButton* m_salvage;
    QPushButton* m_open;
    QProgressBar* m_busy;
    QLabel* m_report;
};

} // namespace bk
