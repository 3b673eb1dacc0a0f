// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/meeting_candidates.h"
#include "ui/common/page.h"
#include "ui/forms/half_days.h"

class QLabel;

namespace bk {

class Autosave;
class ChildrenPicker;
class MeetingFields;
class OpenUnit;
class ParticipantsEditor;
class PreparationList;
class Sections;

/// A meeting before it is held: when and where, which children, who is called. Saved as it is typed.
class PlanMeetingPage final : public Page {
    Q_OBJECT

public:
    /// A new meeting where `meeting` has a null id. Throws what the repositories throw.
    PlanMeetingPage(OpenUnit& unit, const Meeting& meeting, QWidget* parent = nullptr);
    ~PlanMeetingPage() override;

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("moten"); }
    void reload() override;

    const Meeting& meeting() const { return m_meeting; }
    /// Writes what is pending. True when nothing is left.
    bool saveNow();
    MeetingFields* fields() const { return m_fields; }
    ChildrenPicker* children() const { return m_children; }
    ParticipantsEditor* participants() const { return m_participants; }

Q_SIGNALS:
    void lettersAsked(bk::MeetingId meeting);
    void holdAsked(bk::MeetingId meeting);
    void closed();

private:
    QWidget* buildChildren();
    QWidget* buildParticipants();
    QWidget* buildFoot();
    /// What stands in the fields, the day as it is by now.
    void takeFields();
    /// The day that stands there is the meeting's, until another is chosen.
    void noteDay();
    void noteEdit();
    void save();
    HalfDays::Saved lastSaved() const;
    void loadChildren();
    void offerTimes();
    void showCandidates();
    void takeChildren();
    void propose();
    void tell();
    void tellWhoSees();
    const MeetingCandidate* candidate(ChildId child) const;
    QString whoSees(const std::vector<OrganisationId>& openTo) const;
    std::vector<Organisation> teamOrganisations() const;

    OpenUnit& m_unit;
    Meeting m_meeting;
    QDateTime m_when; ///< the last that was chosen
    HalfDays m_days;
    std::vector<Organisation> m_organisations;
    std::vector<WaitingChild> m_waiting;
    std::vector<MeetingCandidate> m_candidates; ///< the meeting's children first, then those the list shows
    Sections* m_sections;
    MeetingFields* m_fields;
    ChildrenPicker* m_children;
    ParticipantsEditor* m_participants;
    PreparationList* m_preparation = nullptr;
    QLabel* m_warning;
    QLabel* m_kept;
    Autosave* m_autosave;
};

} // namespace bk
