// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/recovery_key.h"

#include <QDate>
#include <QWidget>

#include <functional>

namespace bk {

class Field;
class TextArea;

/// A new paper key: shown, printed in two copies, and typed back, so that it is known to be readable before it counts.
class RecoveryKeyPanel final : public QWidget {
    Q_OBJECT

public:
    /// `key` must outlive this. `unitName` is asked for when it is printed.
    RecoveryKeyPanel(const RecoveryKey& key, std::function<QString()> unitName, QDate made, QWidget* parent = nullptr);

    /// A whole key is typed.
    bool isComplete() const;
    /// Whether what is typed is this key. If not, says so at the field.
    bool check();
    void wipe();
    TextArea* typedField() const { return m_typed; }

Q_SIGNALS:
    void edited();

private:
    QWidget* buildKey();
    void showTyping();
    void copy();

    const RecoveryKey& m_key;
    std::function<QString()> m_unitName;
    QDate m_made;
    TextArea* m_typed;
    Field* m_typedField;
};

} // namespace bk
