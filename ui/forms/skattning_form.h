// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"
#include "ui/forms/form_context.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace bk {

class AreaPager;
class DateBox;
class Field;

/// Skattningsformular: who rates, and every statement of the eight areas. `value()` after `setValue(v)` equals `v`, for
/// every instrument the library holds.
class SkattningForm final : public QWidget {
    Q_OBJECT

public:
    /// `child` empty: a compass without a case, which asks for a label.
    SkattningForm(const FormContext& context, std::optional<ChildId> child, QWidget* parent = nullptr);

    Skattning value() const;
    void setValue(const Skattning& skattning);
    /// Today's date and the current instrument; nothing answered.
    void setBlank();

    /// The instrument that is answered; null where the unit holds none.
    const Instrument* instrument() const { return m_instrument; }
    Issues showIssues(const Issues& issues);
    void goToFirstIssue();
    AreaPager* pager() const { return m_pager; }
    QLineEdit* raterField() const { return m_rater; }
    QWidget* firstControl() const;

Q_SIGNALS:
    void edited();
    /// The last statement was answered by key.
    void finished();

private:
    void buildFields(bool withChild);
    void build(const Instrument* instrument);

    FormContext m_context;
    Skattning m_value;
    const Instrument* m_instrument = nullptr;
    QLineEdit* m_label;
    QLineEdit* m_rater;
    QLineEdit* m_profession;
    QLineEdit* m_organisation;
    DateBox* m_date;
    QLabel* m_noInstrument;
    AreaPager* m_pager;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
