// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"
#include "ui/rollout/rollout_list_page.h"

class QLabel;
class QPushButton;

namespace bk {

class RecordTable;

/// The groups with their tasks, and who is in them.
class PeopleList final : public RolloutListPage {
    Q_OBJECT

public:
    explicit PeopleList(OpenUnit& unit, QWidget* parent = nullptr);

    void reload() override;
    QPushButton* newPerson() const { return m_new; }
    RecordTable* table() const { return m_table; }
    /// Who is in it, in words.
    QString membersOf(std::size_t group) const;

private:
    void open(const RolloutPerson& person);
    QWidget* groupPart(const GroupContent& group);

    QPushButton* m_new;
    RecordTable* m_table;
    std::vector<QLabel*> m_members; ///< in the order of the content's groups
    std::vector<RolloutPerson> m_people;
};

} // namespace bk
