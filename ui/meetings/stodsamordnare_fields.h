// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/responsibility.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bk {

class Field;
class OpenUnit;

/// Appoints the Stödsamordnare by the two questions: the button writes the handover and the child's record. Until then
/// what is typed is kept as a draft of the child.
class StodsamordnareFields final : public QWidget {
    Q_OBJECT

public:
    StodsamordnareFields(OpenUnit& unit, ChildId child, QWidget* parent = nullptr);

    /// `lead` and `overview` as they stand in the meeting's notes; where there is a draft it goes before. Throws what
    /// the repositories throw.
    void setAnswers(const QString& lead, const QString& overview);
    /// Keeps what was typed since. Throws what the repositories throw.
    void keep();
    Handover value() const;
    QLineEdit* nameField() const { return m_name; }
    QPushButton* appointButton() const { return m_appoint; }

Q_SIGNALS:
    void edited();
    void appointed();

private:
    void showCurrent();
    void appoint();

    OpenUnit& m_unit;
    ChildId m_child;
    QLabel* m_current;
    QLineEdit* m_name;
    QLineEdit* m_profession;
    QLineEdit* m_organisation;
    QPlainTextEdit* m_lead;
    QPlainTextEdit* m_overview;
    QPushButton* m_appoint;
    bool m_touched = false;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
