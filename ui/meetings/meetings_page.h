// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "ui/common/page.h"

class QStackedLayout;

namespace bk {

class OpenUnit;
class RecordTable;

/// The list of meetings: those to come first, soonest on top, then those that were, newest on top.
class MeetingsPage final : public Page {
    Q_OBJECT

public:
    explicit MeetingsPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Möten"); }
    QString helpTopic() const override { return QStringLiteral("moten"); }
    void reload() override;
    RecordTable* table() const { return m_table; }

Q_SIGNALS:
    void meetingChosen(bk::MeetingId meeting);
    void planAsked(bk::MeetingKind kind);

private:
    OpenUnit& m_unit;
    RecordTable* m_table;
    QStackedLayout* m_layers;
    std::vector<MeetingId> m_ids;
};

} // namespace bk
