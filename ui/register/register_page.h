// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"
#include "ui/common/page.h"

class QPushButton;

namespace bk {

class OpenUnit;
class RecordTable;

/// The organisations the unit has to do with, and the directory of Barnkontakter.
class RegisterPage final : public Page {
    Q_OBJECT

public:
    explicit RegisterPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Verksamheter och personer"); }
    QString helpTopic() const override { return QStringLiteral("verksamheter"); }
    void reload() override;
    QWidget* firstFocus() const override;
    RecordTable* organisations() const { return m_organisationTable; }
    RecordTable* directory() const { return m_directoryTable; }
    QPushButton* newOrganisation() const { return m_newOrganisation; }
    QPushButton* newBarnkontakt() const { return m_newBarnkontakt; }

Q_SIGNALS:
    /// A form was asked for; whoever shows it takes ownership.
    void formAsked(Page* form);

private:
    QWidget* organisationPart();
    QWidget* directoryPart();
    void showOrganisations();
    void showDirectory();

    OpenUnit& m_unit;
    RecordTable* m_organisationTable;
    RecordTable* m_directoryTable;
    QPushButton* m_newOrganisation;
    QPushButton* m_newBarnkontakt;
    QWidget* m_noOrganisations = nullptr;
    QWidget* m_noDirectory = nullptr;
    std::vector<OrganisationId> m_organisations;
    std::vector<BarnkontaktEntry> m_directory;
};

} // namespace bk
