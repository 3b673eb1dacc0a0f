// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/principles.h"

#include <QHash>
#include <QWidget>

namespace bk {

class ChoiceRow;
class Field;
class TextArea;

/// The four guiding principles, each with its yes or no and a comment; wherever something is decided.
class PrincipleFields final : public QWidget {
    Q_OBJECT

public:
    explicit PrincipleFields(QWidget* parent = nullptr);

    Principles value() const;
    void setValue(const Principles& principles);

    /// By place: "1" to "4" and "principle.1" to "principle.4".
    const QHash<QString, Field*>& fields() const { return m_fields; }
    ChoiceRow* answer(Principle principle) const { return m_answers[std::size_t(principle)]; }

Q_SIGNALS:
    void edited();

private:
    std::array<ChoiceRow*, principleCount> m_answers{};
    std::array<TextArea*, principleCount> m_notes{};
    QHash<QString, Field*> m_fields;
};

} // namespace bk
