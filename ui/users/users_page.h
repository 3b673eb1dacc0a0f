// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/rekey.h"
#include "ui/common/page.h"

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bk {

class BusyLine;
class OpenUnit;
class RecordTable;
class RunningRekey;
class StepPage;
struct UserRow;

/// The unit's users, one's own passphrase, the paper key and the unit's key. A new unit key is made in a worker,
/// whichever page asked for it.
class UsersPage final : public Page {
    Q_OBJECT

public:
    UsersPage(OpenUnit& unit, RunningRekey& rekey, QWidget* parent = nullptr);

    QString title() const override { return tr("Användare"); }
    QString helpTopic() const override { return QStringLiteral("anvandare"); }
    void reload() override;
    QWidget* firstFocus() const override;

    RecordTable* table() const { return m_table; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* passphraseButton() const { return m_passphrase; }
    QPushButton* tryKeyButton() const { return m_tryKey; }
    QPushButton* newKeyButton() const { return m_newKey; }
    QPushButton* rekeyButton() const { return m_rekey; }
    bool isWorking() const;

Q_SIGNALS:
    /// Takes ownership.
    void pageAsked(bk::StepPage* page);
    /// A re-keying is over, well or not.
    void finished();

private:
    void buildUsers(QVBoxLayout* column);
    void buildKeys(QVBoxLayout* column);
    void openUser(int row);
    void openNewKey();
    /// `done`: what is said when it went well.
    void startRekey(const std::shared_ptr<Rekeying>& change, const QString& working, const QString& done);
    void showRights();

    OpenUnit& m_unit;
    RunningRekey& m_running;
    std::vector<UserRow> m_users;
    bool m_manages; ///< the signed-in user decides who opens the unit
    RecordTable* m_table;
    QLabel* m_refused;
    QLabel* m_own;
    QLabel* m_keyState;
    BusyLine* m_busy;
    QPushButton* m_add;
    QPushButton* m_passphrase;
    QPushButton* m_tryKey;
    QPushButton* m_newKey;
    QPushButton* m_rekey;
};

} // namespace bk
