// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/own_passphrase_page.h"

#include "core/domain/common/error.h"
#include "core/services/error_text.h"
#include "core/services/open_unit.h"
#include "core/services/user_jobs.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/worker.h"

#include <QVBoxLayout>

namespace bk {

OwnPassphrasePage::OwnPassphrasePage(OpenUnit& unit, QWidget* parent)
    : StepPage(
          tr("Byt lösenfras"),
          tr("Den nya gäller så snart den är sparad. Säkerhetskopior som redan finns öppnas med den gamla."),
          tr("&Byt lösenfras"), parent)
    , m_unit(unit)
    , m_current(new PassphraseField(tr("Din lösenfras nu")))
    , m_currentField(new Field(tr("&Din lösenfras nu"), m_current))
    , m_fresh(new NewPassphrase(tr("&Ny lösenfras"), [this] {
        return QStringList{
            m_unit.user().displayName, m_unit.user().login, m_unit.settings().name, m_unit.settings().place};
    })) {
    column()->addWidget(m_currentField);
    column()->addWidget(m_fresh);
    connect(m_current, &PassphraseField::textChanged, this, [this] { m_currentField->setIssue({}); });
}

QWidget* OwnPassphrasePage::firstFocus() const { return m_current; }

void OwnPassphrasePage::go() {
    if (m_current->text().isEmpty()) {
        m_currentField->setIssue(tr("Skriv den lösenfras du har nu."));
        m_current->setFocus();
        return;
    }
    if (m_fresh->check())
        attempt(this, [this] { change(); });
}

void OwnPassphrasePage::change() {
    auto order = std::make_shared<const SlotOrder>(
        orderOwnPassphrase(m_unit, Passphrase(m_current->text()), Passphrase(m_fresh->text())));
    setWorking(true);
    runInWorker(
        this, [order] { return order->make(); },
        [this](QFuture<UserSlot> future) {
            setWorking(false);
            const auto wrong = [this](const Error& error) {
                if (error.kind() != Error::Kind::WrongPassphrase)
                    return false;
                m_currentField->setIssue(errorText(error.kind()).happened);
                m_current->setFocus();
                return true;
            };
            if (!attempt(
                    this, [&] { takeSlot(m_unit, future.takeResult()); }, wrong))
                return;
            m_current->wipe();
            m_fresh->wipe();
            Q_EMIT closed(tr("Din nya lösenfras gäller från och med nu."));
        });
}

} // namespace bk
