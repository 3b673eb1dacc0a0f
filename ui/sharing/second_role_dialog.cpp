// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/second_role_dialog.h"

#include "core/services/confirm_passphrase.h"
#include "core/services/open_unit.h"
#include "core/services/second_role.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

SecondRoleDialog::SecondRoleDialog(OpenUnit& unit, ChildId child, const QString& called, QWidget* parent)
    : PassphraseDialog(tr("Den andra personens lösenfras"), tr("&Bekräfta"), parent)
    , m_unit(unit)
    , m_child(child)
    , m_persons(secondPersons(unit, child))
    , m_who(new QComboBox) {
    setWindowTitle(tr("En andra person bekräftar"));
    for (const UserRow& person : m_persons)
        m_who->addItem(person.displayName.isEmpty() ? person.login : person.displayName);
    above()->addWidget(plainLabel(
        tr("%1 har skyddade personuppgifter. Innan något lämnar enheten eller visas för ett möte ska någon annan än du "
           "ha sett vad det gäller, och skriva sin egen lösenfras här.")
            .arg(called)));
    above()->addWidget(new Field(tr("&Vem bekräftar?"), m_who));
    QLabel* lasts =
        plainLabel(tr("Det gäller det här barnet i %1 minuter. Loggen visar er båda.").arg(confirmationLasts.count()));
    makeQuiet(lasts);
    below()->addWidget(lasts);
    SecondRoleDialog::setWorking(false);
    if (m_persons.empty())
        messages()->show(
            MessageBar::Tone::Warning,
            tr("Ingen annan i enheten kan bekräfta. Låt någon mer få se vem barnet är, eller lägg till en "
               "administratör."));
}

SecondRoleDialog::Check SecondRoleDialog::newCheck() {
    m_login = m_persons.at(std::size_t(m_who->currentIndex())).login;
    auto job = std::make_shared<const SecondRoleCheck>(m_unit, m_child, m_login);
    return [job](const Passphrase& typed) {
        job->run(typed);
    };
}

void SecondRoleDialog::confirmed() { noteSecondConfirmed(m_unit, m_child, m_login); }

void SecondRoleDialog::setWorking(bool working) {
    PassphraseDialog::setWorking(working);
    const bool may = !working && !m_persons.empty();
    m_who->setEnabled(may);
    goOn()->setEnabled(may);
    passphrase()->setEnabled(may);
}

void confirmSecond(QWidget* place, OpenUnit& unit, ChildId child, std::function<void()> go) {
    attempt(place, [&] {
        if (!needsSecondRole(unit, child)) {
            go();
            return;
        }
        const auto found = unit.children().find(child);
        auto* dialog = new SecondRoleDialog(unit, child, found ? found->calledName() : QString(), place);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, place, [place, go = std::move(go)] { attempt(place, go); });
        dialog->open();
    });
}

} // namespace bk
