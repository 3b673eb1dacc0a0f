// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/unit_settings.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QVBoxLayout;

namespace bk {

class CreateUnitWizard;
class Field;
class MessageBar;
class PassphraseField;

/// A wizard page in the house's shape: heading, explanation, one column of fields, message bar.
class HouseWizardPage : public QWizardPage {
    Q_OBJECT

public:
    HouseWizardPage(const QString& heading, const QString& explanation);

protected:
    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

/// Name, kind and place of the unit, and the folder it will be.
class UnitWizardPage final : public HouseWizardPage {
    Q_OBJECT

public:
    UnitWizardPage();

    UnitKind kind() const;
    QString directory() const;
    bool validatePage() override;

private:
    void proposeFolder();
    void sayOfFolder();
    void askForFolder();

    QLineEdit* m_name;
    Field* m_nameField;
    QComboBox* m_kind;
    QLineEdit* m_place;
    QLineEdit* m_folder;
    Field* m_folderField;
    bool m_folderChosen = false;
};

/// The person who creates the unit and will administer it.
class PersonWizardPage final : public HouseWizardPage {
    Q_OBJECT

public:
    PersonWizardPage();

    bool validatePage() override;

private:
    void proposeLogin();

    QLineEdit* m_displayName;
    Field* m_displayNameField;
    QLineEdit* m_login;
    Field* m_loginField;
    bool m_loginChosen = false;
};

/// The passphrase, typed twice, with its strength.
class PassphraseWizardPage final : public HouseWizardPage {
    Q_OBJECT

public:
    explicit PassphraseWizardPage(const CreateUnitWizard& wizard);

    QString passphrase() const;
    void wipe();
    bool validatePage() override;

private:
    void showStrength();

    const CreateUnitWizard& m_wizard;
    PassphraseField* m_first;
    Field* m_firstField;
    PassphraseField* m_second;
    Field* m_secondField;
    QProgressBar* m_strength;
    QLabel* m_words;
};

} // namespace bk
