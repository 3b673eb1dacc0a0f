// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/thematic_meeting.h"
#include "ui/forms/form_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace bk {

class OpenUnit;
class RecordTable;

/// Whether the unit uses the visit programme and which version children join, its thematic meetings, and what a term
/// has held.
class VisitsPage final : public Page {
    Q_OBJECT

public:
    explicit VisitsPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Besöksprogram"); }
    QString helpTopic() const override { return QStringLiteral("besok"); }
    void reload() override;
    QWidget* firstFocus() const override;
    QCheckBox* used() const { return m_used; }
    QComboBox* programme() const { return m_programme; }
    QComboBox* term() const { return m_term; }
    RecordTable* counts() const { return m_counts; }
    RecordTable* meetings() const { return m_meetingTable; }
    QPushButton* newMeeting() const { return m_newMeeting; }
    QString summary() const;

Q_SIGNALS:
    /// A form was asked for; whoever shows it takes ownership.
    void formAsked(FormPage* form);

private:
    void layOut();
    void saveSettings();
    void showSettings();
    void showMeetings();
    void showCounts();

    OpenUnit& m_unit;
    QCheckBox* m_used;
    QComboBox* m_programme;
    QComboBox* m_term;
    QLabel* m_summary;
    RecordTable* m_counts;
    RecordTable* m_meetingTable;
    QLabel* m_noMeetings;
    QPushButton* m_newMeeting;
    std::vector<ThematicMeeting> m_meetings;
};

} // namespace bk
