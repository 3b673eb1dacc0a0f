// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/term.h"
#include "core/services/export_statistics.h"
#include "ui/common/tabbed_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace bk {

class ExperienceTab;
class HandCountsTab;
class MenuButton;
class StatisticsCharts;
class StatisticsTablesView;

/// The terms' tables and charts, masked as they leave unless somebody wants the exact numbers; what is counted by hand;
/// and files for the process leaders.
class StatisticsPage final : public TabbedPage {
    Q_OBJECT

public:
    explicit StatisticsPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Statistik"); }
    QString helpTopic() const override;
    void reload() override;
    QWidget* firstFocus() const override;

    QComboBox* latestTerm() const { return m_latest; }
    QComboBox* termCount() const { return m_count; }
    QCheckBox* exact() const { return m_exact; }
    HandCountsTab* handCounts() const { return m_hand; }
    ExperienceTab* experience() const { return m_experience; }
    StatisticsCharts* charts() const { return m_charts; }
    /// The terms as they are shown.
    void exportTo(StatisticsFormat format, const QString& path);

Q_SIGNALS:
    /// Several units' files were chosen to be put together.
    void mergeAsked(const QStringList& files);

private:
    QWidget* choices();
    void offerCounts();
    void askFiles();
    std::vector<Term> terms() const;
    void showTerms();

    OpenUnit& m_unit;
    QComboBox* m_latest;
    QComboBox* m_count;
    QCheckBox* m_exact;
    MenuButton* m_save;
    QLabel* m_note;
    StatisticsTablesView* m_tables;
    StatisticsCharts* m_charts;
    HandCountsTab* m_hand;
    ExperienceTab* m_experience;
};

} // namespace bk
