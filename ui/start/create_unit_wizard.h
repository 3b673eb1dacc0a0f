// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/unit_access.h"

#include <QWizard>

#include <functional>
#include <memory>

namespace bk {

/// A new unit in four pages: the unit, you, the passphrase, the paper key. The unit is made when the key has been typed
/// back; whoever leaves before that leaves nothing behind.
class CreateUnitWizard final : public QWizard {
    Q_OBJECT

public:
    /// Takes the new unit, open.
    using Created = std::function<void(std::unique_ptr<OpenUnit>)>;

    CreateUnitWizard(const Clock& clock, Created created, QWidget* parent = nullptr);

    /// As filled in so far.
    NewUnit value() const;
    QString directory() const;
    QString passphrase() const;
    /// Made once, when the wizard opens.
    const RecoveryKey& recoveryKey() const { return m_recovery; }
    /// What must not make up the passphrase.
    QStringList ownWords() const;

    void accept() override;
    /// The unit is being made.
    bool isWorking() const { return m_working; }

    enum PageId { UnitPageId, PersonPageId, PassphrasePageId, RecoveryPageId };

private:
    void setWorking(bool working);

    const Clock& m_clock;
    Created m_created;
    RecoveryKey m_recovery;
    bool m_working = false;
};

} // namespace bk
