// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/waiting_times.h"
#include "ui/common/page.h"

class QStackedLayout;

namespace bk {

class OpenUnit;
class RecordTable;

/// How long children have stood at each station, in the whole unit. Opening a row leads to who has waited longest.
class WaitingPage final : public Page {
    Q_OBJECT

public:
    explicit WaitingPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Väntetider"); }
    QString helpTopic() const override { return QStringLiteral("idag"); }
    void reload() override;
    QWidget* firstFocus() const override;
    RecordTable* table() const { return m_table; }

private:
    OpenUnit& m_unit;
    RecordTable* m_table;
    QStackedLayout* m_layers;
    std::vector<StationWait> m_board;
};

} // namespace bk
