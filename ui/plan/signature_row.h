// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plan_version.h"
#include "ui/plan/plan_row.h"

class QComboBox;

namespace bk {

class TextLine;

/// One signature: whose, when, and on paper or by a reference.
class SignatureRow final : public PlanRow {
    Q_OBJECT

public:
    explicit SignatureRow(QDate today, QWidget* parent = nullptr);

    PlanSignature value() const;
    void setValue(const PlanSignature& signature);

    QWidget* firstField() const override;
    void addFields(const QString& where, PlanFields& fields) const override;

protected:
    Names names(const QString& number) const override;

private:
    QComboBox* m_role;
    TextLine* m_name;
    TextLine* m_organisation;
    DateBox* m_date;
    TextLine* m_reference;
    Field* m_nameField;
    Field* m_dateField;
};

} // namespace bk
