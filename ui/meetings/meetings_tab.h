// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

class QStackedLayout;

namespace bk {

class OpenUnit;
class RecordTable;

/// The meetings a child was or will be taken up in; opening one leads to the room *Möten*.
class MeetingsTab final : public Page {
    Q_OBJECT

public:
    MeetingsTab(OpenUnit& unit, ChildId child, QWidget* parent = nullptr);

    QString title() const override { return tr("Möten"); }
    QString helpTopic() const override { return QStringLiteral("moten"); }
    void reload() override;
    RecordTable* table() const { return m_table; }

private:
    OpenUnit& m_unit;
    ChildId m_child;
    RecordTable* m_table;
    QStackedLayout* m_layers;
    std::vector<MeetingId> m_ids;
};

/// The tab as a line of the child's page, and its form mote, which leads to the room: to the meeting of the record, or
/// to the planning of the child's next one.
ChildTab meetingsTab();
std::vector<FormPlace> meetingForms();

} // namespace bk
