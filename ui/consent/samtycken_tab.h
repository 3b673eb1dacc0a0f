// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/consent_standing.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

class QLabel;

namespace bk {

class ConsentCard;
class RecordTable;

/// A child's consents: what is valid today, for whom and until when, what is missing for which step and what opens it,
/// and all that were ever given.
class SamtyckenTab final : public Page {
    Q_OBJECT

public:
    SamtyckenTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Samtycken"); }
    QString helpTopic() const override { return QStringLiteral("samtycken"); }
    void reload() override;
    ConsentCard* card(ConsentKind kind) const { return m_cards[std::size_t(kind)]; }
    RecordTable* table() const { return m_table; }
    QLabel* clock() const { return m_clock; }

private:
    QWidget* buildHead();
    void connectCard(ConsentKind kind);
    void openConsent(int row);

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    ConsentStandings m_standings;
    std::array<ConsentCard*, 3> m_cards;
    QLabel* m_clock;
    RecordTable* m_table;
    QWidget* m_history;
};

ChildTab samtyckenTab();
/// "samtycke" with a kind or a consent's id, "aterkallelse" with a consent's id.
std::vector<FormPlace> consentForms();

} // namespace bk
