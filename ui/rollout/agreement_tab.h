// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"
#include "ui/forms/saved_tab.h"

#include <QHash>

class QLineEdit;

namespace bk {

class DateBox;
class Field;
class OpenUnit;
class PaperRow;
class RowsEditor;

/// The agreement: area, parties with who signs and their share of the costs, years and the day it was signed.
class AgreementTab final : public SavedTab {
    Q_OBJECT

public:
    explicit AgreementTab(OpenUnit& unit, QWidget* parent = nullptr);

    /// `value()` after `setValue(v)` equals `v`.
    RolloutAgreement value() const;
    void setValue(const RolloutAgreement& agreement);
    RowsEditor* rows() const { return m_rows; }
    QLineEdit* area() const { return m_area; }

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
    void addParty(const QString& name, const QString& signatory, const QString& share);

    OpenUnit& m_unit;
    QLineEdit* m_area;
    RowsEditor* m_rows;
    QLineEdit* m_allChildrenBy;
    QLineEdit* m_reviewedFrom;
    DateBox* m_signedOn;
    PaperRow* m_papers;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
