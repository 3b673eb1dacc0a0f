// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/child/child_tab.h"
#include "ui/common/page.h"

namespace bk {

class Layers;
class OpenUnit;
class RecordTable;
class StaffOnlyBox;

/// What has left the unit about the child: the log on paper for the family, and an extract of all that is held.
class DelatTab final : public Page {
    Q_OBJECT

public:
    DelatTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Delat"); }
    QString helpTopic() const override { return QStringLiteral("delat"); }
    void reload() override;
    RecordTable* table() const { return m_table; }
    StaffOnlyBox* staffOnly() const { return m_staffOnly; }

private:
    QWidget* buildButtons();
    void exportFile();

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    StaffOnlyBox* m_staffOnly;
    RecordTable* m_table;
    Layers* m_layers;
};

} // namespace bk
