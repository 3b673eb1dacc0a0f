// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/child/child_tab.h"
#include "ui/common/page.h"

#include <functional>

namespace bk {

class Layers;
class OpenUnit;
class RecordTable;
class StaffOnlyBox;
struct KnownUnit;
struct SharingEntry;

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
    void exportOpen();
    void chooseReceiver();
    void exportTo(const KnownUnit& receiver);
    void askAndSave(
        bool sealed, const QString& what, const QString& name, const QString& filter,
        std::function<void(const SharingEntry&, const QString& path)> write);

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    StaffOnlyBox* m_staffOnly;
    RecordTable* m_table;
    Layers* m_layers;
};

} // namespace bk
