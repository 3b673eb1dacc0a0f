// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bk {

class Field;
class ResponsibleFields;

/// A row of the directory of Barnkontakter. `value()` after `setValue(v)` equals `v`.
class BarnkontaktForm final : public QWidget {
    Q_OBJECT

public:
    explicit BarnkontaktForm(QWidget* parent = nullptr);

    BarnkontaktEntry value() const;
    void setValue(const BarnkontaktEntry& entry);
    /// Those that belong to no field.
    Issues showIssues(const Issues& issues);
    QComboBox* stageField() const { return m_stage; }
    ResponsibleFields* person() const { return m_person; }

Q_SIGNALS:
    void edited();

private:
    BarnkontaktEntry m_value;
    QComboBox* m_stage;
    ResponsibleFields* m_person;
    QLineEdit* m_covers;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
