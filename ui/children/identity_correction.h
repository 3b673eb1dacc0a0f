// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child_identity.h"

#include <QWidget>

class QPushButton;

namespace bk {

class ChildForm;

/// What is kept under a child's seal, to be corrected. No draft is kept of it: a draft lies in the unit for everybody
/// who has its key. Hidden until `begin`.
class IdentityCorrection final : public QWidget {
    Q_OBJECT

public:
    explicit IdentityCorrection(QDate today, QWidget* parent = nullptr);

    void begin(const ChildIdentity& identity);
    /// Forgets all that stands in the fields.
    void end();

    ChildForm* form() const { return m_form; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* leaveButton() const { return m_leave; }

Q_SIGNALS:
    /// Nothing stands against saving it.
    void corrected(const bk::ChildIdentity& identity);
    /// The person leaves it as it was.
    void left();

private:
    void check();

    QDate m_today;
    ChildForm* m_form;
    QPushButton* m_save;
    QPushButton* m_leave;
};

} // namespace bk
