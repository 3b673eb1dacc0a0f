// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"
#include "ui/forms/saved_tab.h"

#include <QHash>

class QLabel;
class QLineEdit;

namespace bk {

class DateBox;
class Field;
class OpenUnit;
class PaperRow;
class RowsEditor;
class TextArea;

/// What the rollout costs, once and per year, and how it is divided between the parties.
class CostsTab final : public SavedTab {
    Q_OBJECT

public:
    explicit CostsTab(OpenUnit& unit, QWidget* parent = nullptr);

    /// `value()` after `setValue(v)` equals `v`.
    RolloutCosts value() const;
    void setValue(const RolloutCosts& costs);
    RowsEditor* rows() const { return m_rows; }
    QString sums() const;

protected:
    void load() override;
    void save() override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    void noteUnsaved() override;

private:
    QWidget* build();
    void noteChange();
    /// To what is written in a row.
    void listen(QWidget* added);
    void showSums();

    OpenUnit& m_unit;
    QLineEdit* m_areas;
    RowsEditor* m_rows;
    DateBox* m_decided;
    TextArea* m_decision;
    QLabel* m_sums;
    PaperRow* m_papers;
    QHash<QString, Field*> m_fields;
    std::vector<AgreementParty> m_parties;
};

} // namespace bk
