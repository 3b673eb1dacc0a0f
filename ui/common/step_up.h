// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/passphrase_dialog.h"

namespace bk {

class OpenUnit;

/// Asks who is at the unlocked program for the signed-in user's passphrase, before what cannot be taken back or what
/// leaves with a lot: an export, a purge, who may open the unit, a new key. Open it with `confirmFirst`.
class StepUpDialog final : public PassphraseDialog {
    Q_OBJECT

public:
    /// `what`: what the passphrase is asked for, a sentence.
    StepUpDialog(OpenUnit& unit, const QString& what, QWidget* parent = nullptr);

private:
    Check newCheck() override;
    void confirmed() override;

    OpenUnit& m_unit;
};

/// Runs `go` at once where the passphrase was typed again within the last minutes, otherwise once it has been typed
/// now, and not at all where the person changes their mind. Does not block. `go` may throw Error.
void confirmFirst(QWidget* place, OpenUnit& unit, const QString& what, std::function<void()> go);

} // namespace bk
