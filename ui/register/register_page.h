// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/standing_time.h"
#include "ui/common/page.h"

class QPushButton;

namespace bk {

class OpenUnit;
class RecordTable;

/// The organisations the unit has to do with, the directory of Barnkontakter, and the standing times of meetings.
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
    RecordTable* standingTimes() const { return m_standingTable; }
    QPushButton* newOrganisation() const { return m_newOrganisation; }
    QPushButton* newBarnkontakt() const { return m_newBarnkontakt; }
    QPushButton* newStandingTime() const { return m_newStandingTime; }

Q_SIGNALS:
    /// A form was asked for; whoever shows it takes ownership.
    void formAsked(Page* form);

private:
    QWidget* organisationPart();
    QWidget* directoryPart();
    QWidget* standingPart();
    void showOrganisations();
    void showDirectory();
    void showStandingTimes();

    OpenUnit& m_unit;
    RecordTable* m_organisationTable;
    RecordTable* m_directoryTable;
    RecordTable* m_standingTable;
    QPushButton* m_newOrganisation;
    QPushButton* m_newBarnkontakt;
    QPushButton* m_newStandingTime;
    QWidget* m_noOrganisations = nullptr;
    QWidget* m_noDirectory = nullptr;
    QWidget* m_noStanding = nullptr;
    std::vector<OrganisationId> m_organisations;
    std::vector<BarnkontaktEntry> m_directory;
    std::vector<StandingTime> m_standing;
};

} // namespace bk
