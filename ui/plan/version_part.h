// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plan_version.h"
#include "ui/child/child_tab.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bk {

class RecordTable;

/// Section 10: the versions of the plan that were frozen, the newest first, and the ways to freeze, open and compare.
class VersionPart final : public QWidget {
    Q_OBJECT

public:
    explicit VersionPart(QWidget* parent = nullptr);

    /// By number, as the repository gives them.
    void setVersions(const std::vector<PlanVersion>& versions);
    RecordTable* table() const { return m_table; }
    QPushButton* freezeButton() const { return m_freeze; }
    QPushButton* compareButton() const { return m_compare; }

Q_SIGNALS:
    void freezeAsked();
    void compareAsked();
    void opened(bk::PlanVersionId version);

private:
    std::vector<PlanVersionId> m_ids; ///< of the rows
    QLabel* m_none;
    RecordTable* m_table;
    QPushButton* m_freeze;
    QPushButton* m_compare;
};

/// A version on paper, with its ways out, and the way to more signatures.
Page* versionPage(OpenUnit& unit, PlanVersionId version, const ChildRoads& roads);

} // namespace bk
