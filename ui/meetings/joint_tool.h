// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"

#include <QWidget>

namespace bk {

class CompassWidget;
class GemensamForm;
class OpenUnit;

/// Gemensam Behovskompass within a meeting: the form and the compass that grows beside it. What cannot be saved yet,
/// since a reason is missing, is kept as an encrypted draft until it can.
class JointTool final : public QWidget {
    Q_OBJECT

public:
    /// `present`: who is here, to begin with. Throws what the repositories throw.
    JointTool(
        OpenUnit& unit, MeetingId meeting, const MeetingChild& part, const QStringList& present,
        QWidget* parent = nullptr);

    /// Saves the compass or its draft, and notes in `part` which compass it is. May throw Error.
    void save(MeetingChild& part);
    /// As agreed so far, saved or not.
    CompassProfile agreed() const;
    GemensamForm* form() const { return m_form; }

Q_SIGNALS:
    void edited();

private:
    void load(const MeetingChild& part, const QStringList& present);

    OpenUnit& m_unit;
    MeetingId m_meeting;
    ChildId m_child;
    GemensamForm* m_form = nullptr;
    CompassWidget* m_compass;
    bool m_touched = false;
};

/// As agreed so far in the part's saved compass or its draft; nothing where the team has not agreed on any area.
std::optional<CompassProfile> agreedSoFar(OpenUnit& unit, MeetingId meeting, const MeetingChild& part);

} // namespace bk
