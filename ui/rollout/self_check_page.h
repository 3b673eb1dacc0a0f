// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"
#include "ui/rollout/rollout_list_page.h"

class QComboBox;
class QPushButton;

namespace bk {

class RecordTable;

/// The self-check lists: those that were answered, and how often each sentence was said to be true.
class SelfCheckPage final : public RolloutListPage {
    Q_OBJECT

public:
    explicit SelfCheckPage(OpenUnit& unit, QWidget* parent = nullptr);

    void reload() override;
    QComboBox* list() const { return m_list; }
    QPushButton* newCheck() const { return m_new; }
    RecordTable* answered() const { return m_answered; }
    RecordTable* sums() const { return m_sums; }

private:
    void open(const SelfCheck& check);
    const SelfCheckList& chosen() const;
    void showChosen();

    QComboBox* m_list;
    QPushButton* m_new;
    RecordTable* m_answered;
    RecordTable* m_sums;
    std::vector<SelfCheck> m_checks; ///< of the chosen list
};

} // namespace bk
