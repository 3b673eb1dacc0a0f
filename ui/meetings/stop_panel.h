// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/agenda_stops.h"
#include "core/services/meeting_children.h"

#include <QWidget>

class QVBoxLayout;

namespace bk {

class JointTool;
class OpenUnit;
class StodsamordnareFields;

/// The leader's view of one stop: what the point is for, its tools, and the notes. Everything typed goes straight into
/// the meeting. Nothing can be written of a child whose part was interrupted.
class StopPanel final : public QWidget {
    Q_OBJECT

public:
    /// `meeting` must outlive the panel. Throws what the repositories throw.
    StopPanel(OpenUnit& unit, Meeting& meeting, const AgendaStop& stop, QWidget* parent = nullptr);

    /// What the stop's tools keep outside the meeting. May throw Error.
    void save();
    /// The team's compass as it grows; empty where nothing is agreed.
    std::optional<CompassProfile> agreed() const;
    const MeetingCandidate* candidate() const { return m_candidate ? &*m_candidate : nullptr; }
    JointTool* joint() const { return m_joint; }

Q_SIGNALS:
    void edited();
    /// The leader has looked round: those who may not see the child have left.
    void roomChecked(bool checked);
    /// The family takes its consent back now.
    void withdrawn();
    /// The consent opens the child's part again.
    void resumed();
    void consentAsked(bk::ChildId child);
    void closeAsked();

private:
    MeetingChild* part();
    void build();
    void buildChildHead();
    void buildTools();
    void buildNotes();
    void addStoppedNotice(const QString& why);
    void addRoomCheck();
    void addAttendance();
    void addCard();
    void addMeans();
    void addJoint();
    void addPriorities();
    void addOffers();
    void addDecisions();
    void addTasks();
    void addNext();
    void addStodsamordnare();
    void addClose();
    QStringList presentNames() const;

    OpenUnit& m_unit;
    Meeting& m_meeting;
    AgendaStop m_stop;
    std::optional<MeetingCandidate> m_candidate;
    JointTool* m_joint = nullptr;
    StodsamordnareFields* m_appointing = nullptr;
    QVBoxLayout* m_column;
};

} // namespace bk
