// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "ui/common/page.h"

namespace bk {

class OpenUnit;

/// A meeting that is closed: minutes per child and the protocol without details, to save as PDF.
class MinutesPage final : public Page {
    Q_OBJECT

public:
    /// Throws NotFound.
    MinutesPage(OpenUnit& unit, MeetingId meeting, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("moten"); }

Q_SIGNALS:
    void nextAsked(bk::MeetingId after);

private:
    QWidget* rowOf(const MeetingChild& part);
    void shareMinutes(ChildId child);
    void shareProtocol();

    OpenUnit& m_unit;
    Meeting m_meeting;
};

} // namespace bk
