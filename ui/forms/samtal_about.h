// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bk {

class DateBox;
class Field;

/// When, where, why and by whom a conversation was held.
class SamtalAbout final : public QWidget {
    Q_OBJECT

public:
    /// `withChild` false: a conversation without a case, which asks for a label instead and is never a Barnsamtal.
    explicit SamtalAbout(bool withChild, QWidget* parent = nullptr);

    /// Writes what the form holds into `samtal`.
    void fill(Barnsamtal& samtal) const;
    void setValue(const Barnsamtal& samtal);
    const QHash<QString, Field*>& fields() const { return m_fields; }
    QWidget* firstControl() const;

Q_SIGNALS:
    void edited();

private:
    bool m_withChild;
    QComboBox* m_occasion;
    QLineEdit* m_label;
    DateBox* m_date;
    QLineEdit* m_heldBy;
    QLineEdit* m_place;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
