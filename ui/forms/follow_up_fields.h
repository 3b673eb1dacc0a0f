// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/follow_up_answers.h"

#include <QHash>
#include <QWidget>

#include <array>

namespace bk {

class Field;
class TextArea;

/// What came up when the compasses of then and now were talked about: the four questions, each with room to write.
/// `value()` after `setValue(v)` equals `v`.
class FollowUpFields final : public QWidget {
    Q_OBJECT

public:
    explicit FollowUpFields(QWidget* parent = nullptr);

    FollowUpAnswers value() const;
    void setValue(const FollowUpAnswers& answers);
    /// "followUp.changed" …
    const QHash<QString, Field*>& fields() const { return m_fields; }

Q_SIGNALS:
    void edited();

private:
    QHash<QString, Field*> m_fields;
    std::array<TextArea*, 4> m_answers{};
};

} // namespace bk
