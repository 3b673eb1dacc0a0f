// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace bk {

class Field;
class TextArea;

/// Address, telephone and e-mail of one person. `value()` after `setValue(v)` equals `v`.
class ContactFields final : public QWidget {
    Q_OBJECT

public:
    /// `whose`: goes before each label for screen readers ("Vårdnadshavare 1").
    explicit ContactFields(const QString& whose, QWidget* parent = nullptr);

    Contact value() const;
    void setValue(const Contact& contact);
    /// By the struct's names: "address", "telephone", "email".
    const QHash<QString, Field*>& fields() const { return m_fields; }

Q_SIGNALS:
    void edited();

private:
    TextArea* m_address;
    QLineEdit* m_telephone;
    QLineEdit* m_email;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
