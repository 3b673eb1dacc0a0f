// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/unit_settings.h"

#include <QWizardPage>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace bk {

class CreateUnitWizard;
class Field;
class FolderLine;
class MessageBar;
class NewPassphrase;

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
    void addName(const QString& chosen);

    QLineEdit* m_name;
    Field* m_nameField;
    QComboBox* m_kind;
    QLineEdit* m_place;
    FolderLine* m_folder;
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
    NewPassphrase* m_passphrase;
};

} // namespace bk
