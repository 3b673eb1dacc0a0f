// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/unit_settings.h"
#include "ui/common/field.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace bk {

class TextArea;

/// What a unit decides for itself. `value()` after `setValue(v)` equals `v`.
class SettingsForm final : public QWidget {
    Q_OBJECT

public:
    /// `contentRule`: the golden rule of the content file, shown where the unit has none of its own.
    explicit SettingsForm(const QString& contentRule, QWidget* parent = nullptr);

    UnitSettings value() const;
    void setValue(const UnitSettings& settings);
    /// Those that belong to no field.
    Issues show(const Issues& issues);

Q_SIGNALS:
    void edited();

private:
    struct NumberRow {
        QWidget* row;
        QLineEdit* label;
        QLineEdit* number;
    };
    Field* add(const QString& key, const QString& label, QWidget* control, const QString& hint = {});
    void buildThresholds();
    void buildNumbers();
    void buildGoldenRule(const QString& contentRule);
    void offerKinds(UnitKind held);
    void addNumber(const EmergencyNumber& number);
    void dropNumber(QWidget* row);

    QWidget* m_aboutChildren; ///< hidden in a unit that holds none
    QVBoxLayout* m_column;    ///< that `add` adds to
    QHash<QString, Field*> m_fields;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_place;
    QSpinBox* m_lockAfter;
    QDoubleSpinBox* m_well;
    QDoubleSpinBox* m_strengthen;
    QDoubleSpinBox* m_differ;
    TextArea* m_goldenRule;
    QVBoxLayout* m_numberRows;
    std::vector<NumberRow> m_numbers;
    bool m_practice = false;
};

} // namespace bk
