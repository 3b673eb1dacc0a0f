// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"
#include "ui/rollout/rollout_list_page.h"

class QCheckBox;
class QPushButton;

namespace bk {

class RecordTable;

/// The modules, the occasions they are given, and who lacks what.
class TrainingList final : public RolloutListPage {
    Q_OBJECT

public:
    explicit TrainingList(OpenUnit& unit, QWidget* parent = nullptr);

    void reload() override;
    QPushButton* newOccasion() const { return m_new; }
    RecordTable* occasions() const { return m_occasionTable; }
    RecordTable* needs() const { return m_needTable; }
    QCheckBox* onlyLacking() const { return m_onlyLacking; }

private:
    void open(const TrainingOccasion& occasion);
    void showNeeds();

    QPushButton* m_new;
    QCheckBox* m_onlyLacking;
    RecordTable* m_moduleTable;
    RecordTable* m_occasionTable;
    RecordTable* m_needTable;
    std::vector<RolloutPerson> m_people;
    std::vector<TrainingOccasion> m_occasions;
};

} // namespace bk
