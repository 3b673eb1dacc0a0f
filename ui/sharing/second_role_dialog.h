// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/store/user_repository.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QProgressBar;
class QPushButton;

namespace bk {

class Field;
class OpenUnit;
class PassphraseField;

/// Asks another person than the signed-in user for their own passphrase, before something of a child with protected
/// identity leaves the unit or is shown to a room. Checked in a worker; the typed text is wiped however the dialog
/// ends. Open it with `confirmSecond`.
class SecondRoleDialog final : public QDialog {
    Q_OBJECT

public:
    SecondRoleDialog(OpenUnit& unit, ChildId child, const QString& called, QWidget* parent = nullptr);

    QComboBox* who() const { return m_who; }
    PassphraseField* passphrase() const { return m_passphrase; }
    QPushButton* confirm() const { return m_confirm; }
    /// What stands at the field; empty: nothing is wrong.
    QString issue() const;

    void done(int result) override;

private:
    void check();
    void setWorking(bool working);

    OpenUnit& m_unit;
    ChildId m_child;
    std::vector<UserRow> m_persons;
    QComboBox* m_who;
    PassphraseField* m_passphrase;
    Field* m_field;
    QProgressBar* m_busy;
    QPushButton* m_confirm;
};

/// Runs `go` at once where nobody has to agree, or somebody has within the last minutes; otherwise once another person
/// has agreed, and not at all where they do not. Does not block. `go` may throw Error.
void confirmSecond(QWidget* place, OpenUnit& unit, ChildId child, std::function<void()> go);

} // namespace bk
