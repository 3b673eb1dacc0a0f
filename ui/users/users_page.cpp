// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/users_page.h"

#include "core/domain/common/error.h"
#include "core/services/backup_state.h"
#include "core/services/error_text.h"
#include "core/services/open_unit.h"
#include "core/services/recover_access.h"
#include "core/services/user_jobs.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/flow_layout.h"
#include "ui/common/step_up.h"
#include "ui/common/theme.h"
#include "ui/forms/layout.h"
#include "ui/unit/backup_words.h"
#include "ui/users/new_user_page.h"
#include "ui/users/own_passphrase_page.h"
#include "ui/users/recovery_pages.h"
#include "ui/users/role_choice.h"
#include "ui/users/running_rekey.h"
#include "ui/users/user_page.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QLabel* quietText(const QString& text) {
    QLabel* label = plainLabel(text);
    makeQuiet(label);
    return label;
}

QString shownName(const UnitUser& user) { return user.displayName.isEmpty() ? user.login : user.displayName; }

/// Why the signed-in user may not decide who opens the unit; empty: they may.
QString refusalFor(OpenUnit& unit) {
    try {
        requireAdministrator(unit);
        return {};
    } catch (const Error& error) {
        return errorText(error);
    }
}

} // namespace

UsersPage::UsersPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_running(new RunningRekey(unit, this))
    , m_table(new RecordTable(tr("De som kan öppna enheten"), {tr("Namn"), tr("Användarnamn"), tr("Roll")}))
    , m_refused(quietText({}))
    , m_own(plainLabel())
    , m_keyState(plainLabel())
    , m_working(plainLabel())
    , m_busy(new QProgressBar)
    , m_add(new QPushButton(tr("&Ny användare …")))
    , m_passphrase(new QPushButton(tr("Byt min &lösenfras …")))
    , m_tryKey(new QPushButton(tr("&Prova nyckeln …")))
    , m_newKey(new QPushButton(tr("Gör en ny åt&erställningsnyckel …")))
    , m_rekey(new QPushButton(tr("&Byt enhetens nyckel …"))) {
    const Column column = scrollingColumn(100);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(grid());
    m_busy->setAccessibleName(tr("Enheten får en ny nyckel"));
    column.layout->addWidget(m_working);
    column.layout->addWidget(m_busy);
    buildUsers(column.layout);
    buildKeys(column.layout);
    column.layout->addStretch(1);
    body()->addWidget(column.area);
    showWorking({});
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
    column->addWidget(quietText(
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
    column->addWidget(quietText(tr(
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
        for (const UserRow& row : m_unit.users().all())
            m_users.push_back({row.login, row.displayName, toString(row.role)});
        std::vector<QStringList> rows;
        for (const UnitUser& user : m_users)
            rows.push_back({shownName(user), user.login, roleName(user.role)});
        m_table->setRows(std::move(rows));
        const SignedInUser& me = m_unit.user();
        m_own->setText(tr("Du är inloggad som %1.").arg(me.displayName.isEmpty() ? me.login : me.displayName));
        m_keyState->setText(recoveryKeyText(backupState(m_unit.directory())));
        showRights();
    });
}

void UsersPage::showRights() {
    const QString why = refusalFor(m_unit);
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

bool UsersPage::isWorking() const { return m_running->isRunning(); }

void UsersPage::openUser(int row) {
    attempt(this, [this, row] {
        const UnitUser user = m_users.at(std::size_t(row));
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
        m_running->start(std::move(*change), [this, freshRecovery, done](const RunningRekey::Outcome& outcome) {
            attempt(this, [&] {
                outcome();
                messages()->show(MessageBar::Tone::Good, done);
                if (freshRecovery)
                    noteRecoveryKeyRenewed(m_unit, TypedBack::Yes);
            });
            showWorking({});
            reload();
            Q_EMIT finished();
        });
        messages()->clear();
        showWorking(working);
        showRights();
    });
}

void UsersPage::showWorking(const QString& what) {
    m_working->setText(what);
    m_working->setVisible(!what.isEmpty());
    m_busy->setVisible(!what.isEmpty());
}

} // namespace bk
