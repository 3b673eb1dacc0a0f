// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

namespace bk {

class Layers;
class RecordTable;

/// The child's conversations, and the papers that go before one.
class SamtalTab final : public Page {
    Q_OBJECT

public:
    SamtalTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Samtal"); }
    QString helpTopic() const override { return QStringLiteral("barnsamtal"); }
    void reload() override;
    RecordTable* table() const { return m_table; }

private:
    QWidget* papers();
    void openRow(int row);

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    RecordTable* m_table;
    Layers* m_layers;
    std::vector<BarnsamtalId> m_ids;
};

} // namespace bk
