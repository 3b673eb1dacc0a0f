// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

namespace bk {

class Layers;
class RecordTable;

/// What professionals have rated of the child, and what a team has agreed on.
class SkattningarTab final : public Page {
    Q_OBJECT

public:
    SkattningarTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Skattningar"); }
    QString helpTopic() const override { return QStringLiteral("skattningsformular"); }
    void reload() override;
    RecordTable* table() const { return m_table; }
    RecordTable* gemensamTable() const { return m_gemensam; }

private:
    QWidget* buildLists(QWidget* addRating);
    void loadRatings();
    void loadAgreed();
    void openRating(int row);

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    RecordTable* m_table;
    RecordTable* m_gemensam;
    QWidget* m_noGemensam;
    Layers* m_layers;
    std::vector<SkattningId> m_ids;
    std::vector<GemensamBehovskompassId> m_gemensamIds;
};

} // namespace bk
