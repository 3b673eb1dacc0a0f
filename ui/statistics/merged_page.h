// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/merge.h"
#include "core/services/export_statistics.h"
#include "ui/common/page.h"

class QCheckBox;
class QLabel;

namespace bk {

class MenuButton;
class StatisticsTablesView;

/// Several units' files as the municipality's tables, masked unless somebody wants the exact numbers. The files are
/// read in a worker; nothing of them is kept in the unit.
class MergedPage final : public Page {
    Q_OBJECT

public:
    MergedPage(OpenUnit& unit, const QStringList& files, QWidget* parent = nullptr);

    QString title() const override { return tr("Flera enheter tillsammans"); }
    QString helpTopic() const override;
    QWidget* firstFocus() const override;

    QCheckBox* exact() const { return m_exact; }
    /// The tables as they are shown.
    void save(StatisticsFormat format, const QString& path);

Q_SIGNALS:
    /// The files are read and their tables shown.
    void ready();

private:
    struct Both {
        MergedStatistics exact;
        MergedStatistics masked;
    };
    void read(const QStringList& files);
    void showTables();
    const MergedStatistics& shown() const;

    OpenUnit& m_unit;
    Both m_statistics;
    MenuButton* m_save;
    QCheckBox* m_exact;
    QLabel* m_note;
    StatisticsTablesView* m_tables;
};

} // namespace bk
