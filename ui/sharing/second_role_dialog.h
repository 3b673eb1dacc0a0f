// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/store/user_repository.h"
#include "ui/common/passphrase_dialog.h"

class QComboBox;

namespace bk {

class OpenUnit;

/// Asks another person than the signed-in user for their own passphrase, before something of a child with protected
/// identity leaves the unit or is shown to a room. Open it with `confirmSecond`.
class SecondRoleDialog final : public PassphraseDialog {
    Q_OBJECT

public:
    SecondRoleDialog(OpenUnit& unit, ChildId child, const QString& called, QWidget* parent = nullptr);

    QComboBox* who() const { return m_who; }

private:
    Check newCheck() override;
    void confirmed() override;
    void setWorking(bool working) override;

    OpenUnit& m_unit;
    ChildId m_child;
    std::vector<UserRow> m_persons;
    QComboBox* m_who;
    QString m_login; ///< whose passphrase is being checked
};

/// Runs `go` at once where nobody has to agree, or somebody has within the last minutes; otherwise once another person
/// has agreed, and not at all where they do not. Does not block. `go` may throw Error.
void confirmSecond(QWidget* place, OpenUnit& unit, ChildId child, std::function<void()> go);

} // namespace bk
