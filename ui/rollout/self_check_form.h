// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"
#include "ui/rollout/rollout_form.h"

namespace bk {

class ChoiceRow;

/// A self-check list as somebody answers it.
class SelfCheckForm final : public RolloutForm {
    Q_OBJECT

public:
    explicit SelfCheckForm(const SelfCheckList& list);

    SelfCheck value() const;
    void setValue(const SelfCheck& check);
    Issues found(QDate today) const override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    QString store(OpenUnit& unit) override;

    ChoiceRow* row(std::size_t index) const { return m_rows[index]; }

private:
    const SelfCheckList& m_list;
    SelfCheck m_value;
    DateBox* m_date;
    QLineEdit* m_by;
    std::vector<ChoiceRow*> m_rows; ///< in the order of the list
    TextArea* m_note;
};

} // namespace bk
