// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/visits.h"
#include "ui/common/page.h"

class QCheckBox;
class QStackedLayout;

namespace bk {

class RecordTable;

/// Visits of the whole unit that somebody has to book or mend, and those that are booked, so that nobody is forgotten.
/// Opening a row leads to the child.
class WaitingVisitsPage final : public Page {
    Q_OBJECT

public:
    explicit WaitingVisitsPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Besök som väntar"); }
    QString helpTopic() const override { return QStringLiteral("besok"); }
    void reload() override;
    QWidget* firstFocus() const override;
    RecordTable* table() const { return m_table; }
    QCheckBox* withBooked() const { return m_withBooked; }

private:
    OpenUnit& m_unit;
    QCheckBox* m_withBooked;
    RecordTable* m_table;
    QStackedLayout* m_layers;
    std::vector<WaitingVisit> m_rows;
};

} // namespace bk
