// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/recovery_pages.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "core/services/recover_access.h"
#include "core/services/user_jobs.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/spell_guide.h"
#include "ui/common/step_up.h"
#include "ui/common/text_area.h"
#include "ui/start/recovery_key_panel.h"
#include "ui/start/recovery_key_text.h"

#include <QVBoxLayout>

namespace bk {

TryRecoveryKeyPage::TryRecoveryKeyPage(OpenUnit& unit, QWidget* parent)
    : StepPage(
          tr("Prova återställningsnyckeln"),
          tr("Ta fram ett av papperen och skriv in nyckeln. Programmet säger om den skulle öppna enheten. Ingenting "
             "ändras."),
          tr("&Prova nyckeln"), parent)
    , m_unit(unit)
    , m_key(new TextArea(tr("Nyckeln från pappret"), 3))
    , m_field(new Field(tr("&Nyckeln från pappret"), m_key)) {
    leaveUnspelt(m_key);
    column()->addWidget(m_field);
    connect(m_key, &QPlainTextEdit::textChanged, this, &TryRecoveryKeyPage::showTyping);
    showTyping();
}

QWidget* TryRecoveryKeyPage::firstFocus() const { return m_key; }

QString TryRecoveryKeyPage::issue() const { return m_field->issue(); }

void TryRecoveryKeyPage::showTyping() {
    const RecoveryKeyTyping typing = recoveryKeyTyping(m_key->toPlainText());
    m_field->setHint(typing.complete ? tr("Hela nyckeln är inskriven.") : typingHint(typing));
    m_field->setIssue(typingIssue(typing));
}

void TryRecoveryKeyPage::go() {
    const RecoveryKeyTyping typing = recoveryKeyTyping(m_key->toPlainText());
    if (!typing.complete) {
        const QString wrong = typingIssue(typing);
        m_field->setIssue(wrong.isEmpty() ? tr("Skriv in hela nyckeln från pappret.") : wrong);
        m_key->setFocus();
        return;
    }
    const auto other = [this](const Error& error) {
        if (error.kind() != Error::Kind::WrongRecoveryKey)
            return false;
        m_field->setIssue(
            tr("Det är en hel nyckel, men den öppnar inte den här enheten. Är det ett äldre papper, eller en annan "
               "enhets? Finns inget papper som stämmer: gör en ny nyckel nu, medan någon kan låsa upp."));
        m_key->setFocus();
        return true;
    };
    if (!attempt(
            this, [this] { tryRecoveryKey(m_unit, RecoveryKey::parse(m_key->toPlainText())); }, other))
        return;
    m_key->clear();
    Q_EMIT saved({});
    Q_EMIT closed(tr("Nyckeln stämmer och öppnar enheten. Lås in pappret igen."));
}

NewRecoveryKeyPage::NewRecoveryKeyPage(OpenUnit& unit, QWidget* parent)
    : StepPage(
          tr("Ny återställningsnyckel"),
          tr("Nyckeln visas bara här och nu. Skriv ut den i två exemplar och skriv in den från pappret. Först när du "
             "har bytt gäller den nya, och den gamla slutar gälla."),
          tr("&Byt till den nya nyckeln"), parent)
    , m_unit(unit)
    , m_key(RecoveryKey::generate())
    , m_panel(new RecoveryKeyPanel(
          m_key, [this] { return m_unit.settings().name; }, unit.today())) {
    column()->addWidget(m_panel);
}

void NewRecoveryKeyPage::go() {
    if (!m_panel->check())
        return;
    confirmFirst(this, m_unit, tr("Den gamla återställningsnyckeln slutar gälla."), [this] {
        requireAdministrator(m_unit);
        auto change = std::make_shared<Rekeying>();
        change->freshRecovery = m_key.clone();
        m_panel->wipe();
        Q_EMIT typedBack(change);
    });
}

} // namespace bk
