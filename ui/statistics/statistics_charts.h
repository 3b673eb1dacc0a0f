// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/term_counts.h"
#include "core/services/group_compass.h"

#include <QWidget>

class QVBoxLayout;

namespace bk {

/// Counts over the terms, and children per organisation, as bars, and the change of groups of children as compasses.
/// Every number stands in the tables too; what is masked or not collected says so in place of its bar.
class StatisticsCharts final : public QWidget {
    Q_OBJECT

public:
    explicit StatisticsCharts(QWidget* parent = nullptr);

    void show(std::vector<TermCounts> terms, std::vector<GroupCompass> compasses);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void addOrganisations(QVBoxLayout* column);
    void addCompasses(QVBoxLayout* column);

    std::vector<TermCounts> m_terms;
    std::vector<GroupCompass> m_compasses;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    bool m_waiting = false; ///< to be built when somebody looks
};

} // namespace bk
