// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/new_user_page.h"

#include "core/domain/access/login.h"
#include "core/domain/access/permission.h"
#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "core/services/user_jobs.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/proposed_login.h"
#include "ui/common/step_up.h"
#include "ui/common/text_line.h"
#include "ui/common/worker.h"
#include "ui/users/role_choice.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bk {
namespace {

bool isTaken(const OpenUnit& unit, const QString& login) {
    const auto users = UnitFolder(unit.directory()).peek().users;
    return std::ranges::any_of(
        users, [&login](const UnitUser& user) { return loginKey(user.login) == loginKey(login); });
}

} // namespace

NewUserPage::NewUserPage(OpenUnit& unit, QWidget* parent)
    : StepPage(
          tr("Ny användare"),
          tr("Var och en har sin egen lösenfras. Låt personen själv skriva den här, eller föreslå sex ord som hen "
             "skriver av och byter ut sedan."),
          tr("&Lägg till användaren"), parent)
    , m_unit(unit)
    , m_name(new TextLine(text_limits::name))
    , m_nameField(new Field(tr("&Namn"), m_name, tr("Står vid det som personen skriver.")))
    , m_login(new TextLine(text_limits::name))
    , m_loginField(
          new Field(tr("&Användarnamn"), m_login, tr("Kort, utan mellanslag. Det syns innan enheten är upplåst.")))
    , m_role(new RoleChoice)
    , m_passphrase(new NewPassphrase(tr("&Personens lösenfras"), [this] {
        return QStringList{m_name->text(), m_login->text(), m_unit.settings().name, m_unit.settings().place};
    })) {
    for (QWidget* field : std::initializer_list<QWidget*>{m_nameField, m_loginField, m_role, m_passphrase})
        column()->addWidget(field);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameField->setIssue({});
        if (!m_loginChosen)
            m_login->setText(proposedLogin(m_name->text()));
    });
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginChosen = true; });
    connect(m_login, &QLineEdit::textChanged, this, [this] { m_loginField->setIssue({}); });
}

QWidget* NewUserPage::firstFocus() const { return m_name; }

bool NewUserPage::check() {
    const bool named = !m_name->text().trimmed().isEmpty();
    const bool usable = isUsableLogin(m_login->text());
    const bool free = !isTaken(m_unit, m_login->text());
    m_nameField->setIssue(named ? QString() : tr("Skriv personens namn."));
    m_loginField->setIssue(
        !usable ? tr("Skriv ett användarnamn med bokstäver, siffror, punkt eller bindestreck, utan mellanslag.")
        : !free ? tr("Någon har redan det användarnamnet.")
                : QString());
    if (!named)
        m_name->setFocus();
    else if (!usable || !free)
        m_login->setFocus();
    return named && usable && free && m_passphrase->check();
}

void NewUserPage::go() {
    attempt(this, [this] {
        if (check())
            confirmFirst(this, m_unit, tr("Någon mer ska kunna öppna enheten."), [this] { add(); });
    });
}

void NewUserPage::add() {
    const UnitUser user{m_login->text().trimmed(), m_name->text().trimmed(), toString(m_role->role())};
    auto order = std::make_shared<const SlotOrder>(orderUser(m_unit, user, Passphrase(m_passphrase->text())));
    setWorking(true);
    runInWorker(
        this, [order] { return order->make(); },
        [this, user](QFuture<UserSlot> future) {
            setWorking(false);
            if (!attempt(this, [&] { takeSlot(m_unit, future.takeResult()); }))
                return;
            m_passphrase->wipe();
            Q_EMIT saved(user.login);
            const QString said = tr("%1 kan nu öppna enheten, med användarnamnet %2. Säg till att lösenfrasen inte får "
                                    "lämnas till någon annan.")
                                     .arg(user.displayName, user.login);
            const bool needsChildren = holdsChildren(m_unit.settings().kind) &&
                                       permission(m_role->role(), Action::ReadChild) == Permission::AssignedChildren;
            Q_EMIT closed(
                needsChildren ? tr("%1 Öppna raden för att tilldela barn: annars ser personen bara dem som hen själv "
                                   "lägger in eller ansvarar för.")
                                    .arg(said)
                              : said);
        });
}

} // namespace bk
