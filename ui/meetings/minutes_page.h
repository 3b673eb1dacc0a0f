// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "ui/common/page.h"
#include "ui/sharing/batch_ways.h"
#include "ui/sharing/paper_ways.h"

namespace bk {

/// A meeting that is closed: minutes and the agreed compass per child, and the protocol without details, to
/// save, print or copy.
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
    QWidget* paperPart(const QString& caption, OfferedPaper paper);
    OfferedPaper minutes(ChildId child, const QString& name);
    OfferedBatch allMinutes();
    void askForAll(QWidget* place, SharingWay way, const OfferedBatch::Go& go);
    SharingEntry startFor(ChildId child) const;
    OfferedPaper agreedCompass(ChildId child, const QString& name);
    OfferedPaper protocol();

    OpenUnit& m_unit;
    Meeting m_meeting;
};

} // namespace bk
