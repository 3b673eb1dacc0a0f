// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/passphrase_dialog.h"

#include "core/domain/common/error.h"
#include "core/services/error_text.h"
#include "ui/common/attempt.h"
#include "ui/common/busy_line.h"
#include "ui/common/em.h"
#include "ui/common/field.h"
#include "ui/common/message_bar.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

PassphraseDialog::PassphraseDialog(const QString& whose, const QString& goOn, QWidget* parent)
    : QDialog(parent)
    , m_passphrase(new PassphraseField(whose))
    , m_field(new Field(u'&' + whose, m_passphrase))
    , m_busy(endlessBar(tr("Lösenfrasen prövas")))
    , m_goOn(new QPushButton(goOn))
    , m_messages(new MessageBar(this))
    , m_above(new QVBoxLayout)
    , m_below(new QVBoxLayout) {
    makePrimary(m_goOn);
    auto* cancel = new QPushButton(tr("&Avbryt"));
    for (QPushButton* button : {m_goOn, cancel})
        button->setAutoDefault(false); // Enter in the field is answered by the field
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid());
    buttons->addWidget(m_goOn);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    for (QVBoxLayout* part : {column, m_above, m_below})
        part->setSpacing(grid(1.5));
    column->addWidget(m_messages);
    column->addLayout(m_above);
    column->addWidget(m_field);
    column->addLayout(m_below);
    column->addWidget(m_busy);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(em(30));
    connect(m_passphrase, &PassphraseField::textChanged, this, [this] { m_field->setIssue({}); });
    connect(m_passphrase, &PassphraseField::entered, this, &PassphraseDialog::check);
    connect(m_goOn, &QPushButton::clicked, this, &PassphraseDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    PassphraseDialog::setWorking(false);
}

QString PassphraseDialog::issue() const { return m_field->issue(); }

void PassphraseDialog::check() {
    if (!m_goOn->isEnabled())
        return;
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    attempt(this, [this] {
        const Check check = newCheck();
        auto typed = std::make_shared<const Passphrase>(m_passphrase->text());
        setWorking(true);
        runInWorker(
            this,
            [check, typed] {
                check(*typed);
                return true;
            },
            [this](QFuture<bool> future) {
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
                            confirmed();
                        },
                        wrong))
                    accept();
            });
    });
}

void PassphraseDialog::setWorking(bool working) {
    m_field->setEnabled(!working);
    m_goOn->setEnabled(!working);
    m_busy->setVisible(working);
    if (!working)
        m_passphrase->setFocus();
}

void PassphraseDialog::done(int result) {
    m_passphrase->wipe();
    QDialog::done(result);
}

} // namespace bk
