// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/users_page.h"

#include "core/services/access.h"
#include "core/services/access_text.h"
#include "core/services/backup_state.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "core/services/recover_access.h"
#include "core/services/unit_users.h"
#include "core/services/user_jobs.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/busy_line.h"
#include "ui/common/column.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/step_up.h"
#include "ui/common/theme.h"
#include "ui/unit/backup_words.h"
#include "ui/users/new_user_page.h"
#include "ui/users/own_passphrase_page.h"
#include "ui/users/recovery_pages.h"
#include "ui/users/running_rekey.h"
#include "ui/users/user_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString shownName(const UserRow& user) { return user.displayName.isEmpty() ? user.login : user.displayName; }

/// Which children somebody sees, and when they were last here, is for whoever decides about it.
QStringList headings(bool manages) {
    QStringList shown{UsersPage::tr("Namn"), UsersPage::tr("Användarnamn"), UsersPage::tr("Roll")};
    if (manages)
        shown << UsersPage::tr("Tilldelade barn") << UsersPage::tr("Senast inloggad");
    return shown;
}

QStringList cells(const UserState& state, bool manages) {
    QStringList shown{shownName(state.user), state.user.login, roleText(state.user.role)};
    if (manages)
        shown << (state.assigned ? QString::number(*state.assigned) : UsersPage::tr("ser alla"))
              << (state.lastUnlocked.isValid() ? backupMoment(state.lastUnlocked) : UsersPage::tr("aldrig"));
    return shown;
}

} // namespace

UsersPage::UsersPage(OpenUnit& unit, RunningRekey& rekey, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_running(rekey)
    , m_manages(!accessRefusal(unit, Action::ManageUsers))
    , m_table(new RecordTable(tr("De som kan öppna enheten"), headings(m_manages)))
    , m_refused(quietLabel({}))
    , m_own(plainLabel())
    , m_keyState(plainLabel())
    , m_busy(new BusyLine(tr("Enheten får en ny nyckel")))
    , m_add(new QPushButton(tr("&Ny användare …")))
    , m_passphrase(new QPushButton(tr("Byt min &lösenfras …")))
    , m_tryKey(new QPushButton(tr("&Prova nyckeln …")))
    , m_newKey(new QPushButton(tr("Gör en ny åt&erställningsnyckel …")))
    , m_rekey(new QPushButton(tr("&Byt enhetens nyckel …"))) {
    const Column column = scrollingColumn(100);
    column.layout->addWidget(m_busy);
    buildUsers(column.layout);
    buildKeys(column.layout);
    column.layout->addStretch(1);
    body()->addWidget(column.area);
}

void UsersPage::buildUsers(QVBoxLayout* column) {
    makePrimary(m_add);
    m_table->setWhole(true);
    column->addWidget(listPart(title(), m_add, m_table));
    column->addWidget(m_refused);
    connect(m_table, &RecordTable::opened, this, &UsersPage::openUser);
    connect(m_add, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { Q_EMIT pageAsked(new NewUserPage(m_unit)); });
    });
    column->addWidget(sectionHeading(tr("Din lösenfras")));
    column->addWidget(m_own);
    column->addWidget(m_passphrase, 0, Qt::AlignLeft);
    connect(m_passphrase, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { Q_EMIT pageAsked(new OwnPassphrasePage(m_unit)); });
    });
}

void UsersPage::buildKeys(QVBoxLayout* column) {
    column->addWidget(sectionHeading(tr("Återställningsnyckeln på papper")));
    column->addWidget(m_keyState);
    column->addWidget(quietLabel(
        tr("Nyckeln är enda vägen in om lösenfraser glöms. Prova den ett par gånger om året, så vet ni att pappret "
           "finns kvar och går att läsa. Gör en ny när den har använts, eller när någon kan ha sett den.")));
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setSpacing(grid());
    row->addWidget(m_tryKey);
    row->addWidget(m_newKey);
    column->addWidget(buttons);
    connect(m_tryKey, &QPushButton::clicked, this, [this] { Q_EMIT pageAsked(new TryRecoveryKeyPage(m_unit)); });
    connect(m_newKey, &QPushButton::clicked, this, &UsersPage::openNewKey);
    column->addWidget(sectionHeading(tr("Enhetens nyckel")));
    column->addWidget(quietLabel(tr(
        "Med en ny nyckel skrivs hela enheten om. Alla lösenfraser gäller som förut, men den som kan ha fått tag i "
        "den gamla nyckeln kommer inte åt det som skrivs härefter. Det behövs sällan: när någon tas bort sker det av "
        "sig självt.")));
    column->addWidget(m_rekey, 0, Qt::AlignLeft);
    connect(m_rekey, &QPushButton::clicked, this, [this] {
        confirmFirst(this, m_unit, tr("Enheten får en ny nyckel."), [this] {
            requireAdministrator(m_unit);
            startRekey(
                std::make_shared<Rekeying>(), tr("Enheten skrivs om med en ny nyckel. Det går bra att arbeta vidare."),
                tr("Enheten har en ny nyckel. Alla lösenfraser gäller som förut. Gör en ny säkerhetskopia."));
        });
    });
}

void UsersPage::reload() {
    attempt(this, [this] {
        m_users.clear();
        std::vector<QStringList> rows;
        for (const UserState& state : userStates(m_unit)) {
            m_users.push_back(state.user);
            rows.push_back(cells(state, m_manages));
        }
        m_table->setRows(std::move(rows));
        const SignedInUser& me = m_unit.user();
        m_own->setText(tr("Du är inloggad som %1, %2.")
                           .arg(me.displayName.isEmpty() ? me.login : me.displayName, roleText(me.role)));
        m_keyState->setText(recoveryKeyText(backupState(m_unit.directory())));
        showRights();
    });
}

void UsersPage::showRights() {
    const auto refused = accessRefusal(m_unit, Action::ManageUsers);
    const QString why = refused ? issueText(*refused) : QString();
    m_refused->setText(why);
    m_refused->setVisible(!why.isEmpty());
    m_table->setOpens(why.isEmpty());
    const bool resting = !isWorking();
    for (QPushButton* button : {m_add, m_newKey, m_rekey}) {
        button->setEnabled(resting && why.isEmpty());
        button->setAccessibleDescription(why);
        button->setToolTip(why);
    }
    m_passphrase->setEnabled(resting);
    m_tryKey->setEnabled(resting);
    m_table->setEnabled(resting);
}

QWidget* UsersPage::firstFocus() const { return m_table; }

bool UsersPage::isWorking() const { return m_running.isRunning(); }

void UsersPage::openUser(int row) {
    attempt(this, [this, row] {
        const UserRow user = m_users.at(std::size_t(row));
        auto* page = new UserPage(m_unit, user);
        connect(page, &UserPage::removalAsked, this, [this, page, user] {
            auto change = std::make_shared<Rekeying>();
            change->removedLogin = user.login;
            Q_EMIT page->closed({});
            startRekey(
                change, tr("%1 tas bort och enheten skrivs om med en ny nyckel.").arg(shownName(user)),
                tr("%1 kan inte längre öppna enheten. Gamla säkerhetskopior öppnas fortfarande med den gamla "
                   "lösenfrasen: gör en ny, och låt de gamla gallras.")
                    .arg(shownName(user)));
        });
        Q_EMIT pageAsked(page);
    });
}

void UsersPage::openNewKey() {
    auto* page = new NewRecoveryKeyPage(m_unit);
    connect(page, &NewRecoveryKeyPage::typedBack, this, [this, page](const std::shared_ptr<Rekeying>& change) {
        Q_EMIT page->closed({});
        startRekey(
            change, tr("Enheten skrivs om med den nya återställningsnyckeln. Tills det är klart gäller den gamla."),
            tr("Den nya återställningsnyckeln gäller. Lås in de två exemplaren på olika ställen och förstör papperen "
               "med den gamla: den öppnar bara gamla säkerhetskopior."));
    });
    Q_EMIT pageAsked(page);
}

void UsersPage::startRekey(const std::shared_ptr<Rekeying>& change, const QString& working, const QString& done) {
    attempt(this, [&] {
        const bool freshRecovery = change->freshRecovery.has_value();
        m_running.start(this, std::move(*change), [this, freshRecovery, done](const RunningRekey::Outcome& outcome) {
            attempt(this, [&] {
                outcome();
                messages()->show(MessageBar::Tone::Good, done);
                if (freshRecovery)
                    noteRecoveryKeyRenewed(m_unit, TypedBack::Yes);
            });
            m_busy->say({});
            reload();
            Q_EMIT finished();
        });
        messages()->clear();
        m_busy->say(working);
        showRights();
    });
}

} // namespace bk
