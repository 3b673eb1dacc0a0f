// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/goal.h"
#include "ui/plan/plan_row.h"

class QComboBox;

namespace bk {

class NeedButton;
class TextArea;
class TextLine;
struct PlanContext;

/// A support: what, who, where, when and how far it has come.
class SupportRow final : public PlanRow {
    Q_OBJECT

public:
    explicit SupportRow(const PlanContext& context, QWidget* parent = nullptr);

    Support value() const;
    void setValue(const Support& support);

    QWidget* firstField() const override;
    void addFields(const QString& where, PlanFields& fields) const override;

protected:
    Names names(const QString& number) const override;
    void placed(const QString& number) override;

private:
    Field* line(const QString& label, TextLine* edit);
    Field* choice(const QString& label, QComboBox* box);
    void layOut();

    TextArea* m_what;
    QComboBox* m_helperKind;
    TextLine* m_helper;
    TextLine* m_organisation;
    TextLine* m_where;
    TextLine* m_concerns;
    DateBox* m_from;
    DateBox* m_expectedEnd;
    QComboBox* m_status;
    NeedButton* m_needs;
    QHash<QString, Field*> m_fields; ///< by the value's field
};

} // namespace bk
