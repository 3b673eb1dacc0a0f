// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sharing/sharing_entry.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace bk {

class Field;

/// The three tests of the golden rule, and whether guardians and child were told, or why not.
class GoldenRuleFields final : public QWidget {
    Q_OBJECT

public:
    explicit GoldenRuleFields(const QString& goldenRule, QWidget* parent = nullptr);

    /// Writes the answers into `entry`.
    void fill(SharingEntry& entry) const;
    void setValue(const SharingEntry& entry);
    /// The family itself is not asked whether it was told.
    void setAsksTold(bool asks);
    /// By rule.
    const QHash<QString, Field*>& fields() const { return m_fields; }

private:
    void followTold();

    QCheckBox* m_necessary;
    QCheckBox* m_relevant;
    QCheckBox* m_proportionate;
    QRadioButton* m_told;
    QRadioButton* m_notTold;
    QLineEdit* m_because;
    bool m_asksTold = true;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
