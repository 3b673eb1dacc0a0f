// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/rekey.h"
#include "ui/common/page.h"

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace bk {

class OpenUnit;
class RecordTable;
class RunningRekey;
class StepPage;
struct UnitUser;

/// The unit's users, one's own passphrase, the paper key and the unit's key. A new unit key is made from here, in a
/// worker, whichever page asked for it.
class UsersPage final : public Page {
    Q_OBJECT

public:
    explicit UsersPage(OpenUnit& unit, QWidget* parent = nullptr);

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
    void showWorking(const QString& what);
    void showRights();

    OpenUnit& m_unit;
    RunningRekey* m_running;
    std::vector<UnitUser> m_users;
    RecordTable* m_table;
    QLabel* m_refused;
    QLabel* m_own;
    QLabel* m_keyState;
    QLabel* m_working;
    QProgressBar* m_busy;
    QPushButton* m_add;
    QPushButton* m_passphrase;
    QPushButton* m_tryKey;
    QPushButton* m_newKey;
    QPushButton* m_rekey;
};

} // namespace bk
