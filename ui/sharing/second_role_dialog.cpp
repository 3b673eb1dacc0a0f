// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/second_role_dialog.h"

#include "core/domain/common/error.h"
#include "core/services/confirm_passphrase.h"
#include "core/services/error_text.h"
#include "core/services/open_unit.h"
#include "core/services/second_role.h"
#include "ui/common/attempt.h"
#include "ui/common/em.h"
#include "ui/common/field.h"
#include "ui/common/message_bar.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include "ui/forms/layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

SecondRoleDialog::SecondRoleDialog(OpenUnit& unit, ChildId child, const QString& called, QWidget* parent)
    : QDialog(parent)
    , m_unit(unit)
    , m_child(child)
    , m_persons(secondPersons(unit, child))
    , m_who(new QComboBox)
    , m_passphrase(new PassphraseField(tr("Den andra personens lösenfras")))
    , m_field(new Field(tr("&Den andra personens lösenfras"), m_passphrase))
    , m_busy(new QProgressBar)
    , m_confirm(new QPushButton(tr("&Bekräfta"))) {
    setWindowTitle(tr("En andra person bekräftar"));
    for (const UserRow& person : m_persons)
        m_who->addItem(person.displayName.isEmpty() ? person.login : person.displayName);
    QLabel* about = plainLabel(
        tr("%1 har skyddade personuppgifter. Innan något lämnar enheten eller visas för ett möte ska någon annan än du "
           "ha sett vad det gäller, och skriva sin egen lösenfras här.")
            .arg(called));
    QLabel* lasts =
        plainLabel(tr("Det gäller det här barnet i %1 minuter. Loggen visar er båda.").arg(confirmationLasts.count()));
    makeQuiet(lasts);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(grid(0.5));
    m_busy->setAccessibleName(tr("Lösenfrasen prövas"));
    makePrimary(m_confirm);
    auto* cancel = new QPushButton(tr("&Avbryt"));
    for (QPushButton* button : {m_confirm, cancel})
        button->setAutoDefault(false); // Enter in the field is answered by the field
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid());
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* messages = new MessageBar(this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid(1.5));
    for (QWidget* widget : std::initializer_list<QWidget*>{
             messages, about, new Field(tr("&Vem bekräftar?"), m_who), m_field, lasts, m_busy})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(em(30));
    connect(m_passphrase, &PassphraseField::textChanged, this, [this] { m_field->setIssue({}); });
    connect(m_passphrase, &PassphraseField::entered, this, &SecondRoleDialog::check);
    connect(m_confirm, &QPushButton::clicked, this, &SecondRoleDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setWorking(false);
    if (m_persons.empty())
        messages->show(
            MessageBar::Tone::Warning,
            tr("Ingen annan i enheten kan bekräfta. Låt någon mer få se vem barnet är, eller lägg till en "
               "administratör."));
}

QString SecondRoleDialog::issue() const { return m_field->issue(); }

void SecondRoleDialog::check() {
    if (!m_confirm->isEnabled())
        return;
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    attempt(this, [this] {
        const QString login = m_persons.at(std::size_t(m_who->currentIndex())).login;
        auto job = std::make_shared<const SecondRoleCheck>(m_unit, m_child, login);
        auto typed = std::make_shared<const Passphrase>(m_passphrase->text());
        setWorking(true);
        runInWorker(
            this,
            [job, typed] {
                job->run(*typed);
                return true;
            },
            [this, login](QFuture<bool> future) {
                setWorking(false);
                const auto wrong = [this](const Error& error) {
                    if (error.kind() != Error::Kind::WrongPassphrase)
                        return false;
                    m_field->setIssue(errorText(error.kind()).happened);
                    m_passphrase->edit()->selectAll();
                    return true;
                };
                if (attempt(
                        this,
                        [&] {
                            future.takeResult();
                            noteSecondConfirmed(m_unit, m_child, login);
                        },
                        wrong))
                    accept();
            });
    });
}

void SecondRoleDialog::setWorking(bool working) {
    const bool anybody = !m_persons.empty();
    m_field->setEnabled(!working && anybody);
    m_who->setEnabled(!working && anybody);
    m_confirm->setEnabled(!working && anybody);
    m_busy->setVisible(working);
    if (!working)
        m_passphrase->setFocus();
}

void SecondRoleDialog::done(int result) {
    m_passphrase->wipe();
    QDialog::done(result);
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
