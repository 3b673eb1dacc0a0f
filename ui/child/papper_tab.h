// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/paper_catalogue.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

class QLabel;
class QPushButton;

namespace bk {

class OpenUnit;
class RecordTable;
class StaffOnlyBox;

/// Every paper that can be made of the child, with whether it can be made now; what is in the way is said below, with
/// what opens it. One is opened to be looked at, and leaves from there.
class PapperTab final : public Page {
    Q_OBJECT

public:
    PapperTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Papper"); }
    QString helpTopic() const override { return QStringLiteral("papper"); }
    void reload() override;

    RecordTable* table() const { return m_table; }
    StaffOnlyBox* staffOnly() const { return m_staffOnly; }
    QPushButton* openButton() const { return m_open; }
    /// What is said of the paper that is chosen.
    QString said() const;

private:
    const PaperOfChild* current() const;
    void showCurrent();
    void openCurrent();

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    std::vector<PaperOfChild> m_papers;
    StaffOnlyBox* m_staffOnly;
    RecordTable* m_table;
    QLabel* m_said;
    QPushButton* m_open;
};

} // namespace bk
