// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "ui/forms/form_context.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace bk {

class Field;
class RatedPart;
class TextArea;

/// One guardian's part of a conversation, kept apart from the other's.
class GuardianPartFields final : public QWidget {
    Q_OBJECT

public:
    /// `number`: 1 or 2. `known`: who that is in the child's record, to begin with; may be empty.
    GuardianPartFields(const FormContext& context, int number, const Guardian& known, QWidget* parent = nullptr);

    /// Empty: the guardian did not take part.
    std::optional<GuardianPart> value() const;
    void setValue(const std::optional<GuardianPart>& part);
    QCheckBox* takesPart() const { return m_takesPart; }
    RatedPart* rated() const { return m_rated; }
    /// "guardian1.name" …
    const QHash<QString, Field*>& fields() const { return m_fields; }

Q_SIGNALS:
    void edited();

private:
    void begin();

    int m_number;
    Guardian m_known;
    QCheckBox* m_takesPart;
    QWidget* m_part;
    QLineEdit* m_name;
    QLineEdit* m_relation;
    QCheckBox* m_survey;
    RatedPart* m_rated;
    TextArea* m_careContacts;
    QHash<QString, Field*> m_fields;
    bool m_begun = false;
};

} // namespace bk
