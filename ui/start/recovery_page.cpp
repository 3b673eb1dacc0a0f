// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recovery_page.h"

#include "core/domain/common/error.h"
#include "core/services/recover_access.h"
#include "core/store/unit_folder.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/field.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/spell_guide.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include "ui/start/recovery_key_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bk {

RecoveryPage::RecoveryPage(const QString& directory, const QString& login, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_directory(directory)
    , m_clock(clock)
    , m_key(new TextArea(tr("Återställningsnyckel"), 3))
    , m_user(new QComboBox)
    , m_fresh(new NewPassphrase(
          tr("&Ny lösenfras"),
          [this] {
              return QStringList{m_user->currentData().toString(), m_user->currentText()};
          }))
    , m_form(new QWidget)
    , m_save(new QPushButton(tr("Byt lösenfras"))) {
    leaveUnspelt(m_key);
    const Column column = scrollingColumn(72, true);
    column.layout->addSpacing(grid(3));
    column.layout->addWidget(pageHeading(tr("Glömt lösenfrasen")));
    auto* about = new QLabel(
        tr("Ta fram pappret med enhetens återställningsnyckel. Med den kan du välja en ny lösenfras. Ingen annan kan "
           "öppna enheten åt dig – inte heller vi som har gjort programmet."));
    about->setWordWrap(true);
    column.layout->addWidget(about);

    auto* rows = new QVBoxLayout(m_form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid(1.5));
    m_keyField = new Field(tr("&Återställningsnyckel från pappret"), m_key);
    rows->addWidget(m_keyField);
    rows->addWidget(new Field(tr("Ny lösenfras &för"), m_user));
    rows->addWidget(m_fresh);
    column.layout->addWidget(m_form);
    connect(m_key, &QPlainTextEdit::textChanged, this, &RecoveryPage::showTyping);

    makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &RecoveryPage::recover);
    auto* back = new QPushButton(tr("Tillbaka"));
    connect(back, &QPushButton::clicked, this, &RecoveryPage::cancelled);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column.layout->addLayout(buttons);
    column.layout->addStretch(1);
    body()->addWidget(column.area);

    attempt(this, [this, &login] {
        for (const UnitUser& user : UnitFolder(m_directory).peek().users)
            m_user->addItem(user.displayName.isEmpty() ? user.login : user.displayName, user.login);
        m_user->setCurrentIndex(qMax(0, m_user->findData(login)));
    });
    showTyping();
}

QString RecoveryPage::title() const { return tr("Glömt lösenfrasen"); }

bool RecoveryPage::forgetTyped() {
    const bool typed = !m_key->toPlainText().isEmpty() || !m_fresh->text().isEmpty();
    m_key->clear();
    m_fresh->wipe();
    return typed;
}

QWidget* RecoveryPage::firstFocus() const { return m_key; }

void RecoveryPage::showTyping() {
    const RecoveryKeyTyping typing = recoveryKeyTyping(m_key->toPlainText());
    m_keyField->setHint(typingHint(typing));
    m_keyField->setIssue(typingIssue(typing));
}

void RecoveryPage::recover() {
    std::shared_ptr<RecoveryKey> key;
    if (!attempt(
            this, [this, &key] { key = std::make_shared<RecoveryKey>(RecoveryKey::parse(m_key->toPlainText())); })) {
        m_key->setFocus();
        return;
    }
    if (!m_fresh->check())
        return;
    const QString login = m_user->currentData().toString();
    setWorking(true);
    auto fresh = std::make_shared<Passphrase>(m_fresh->text());
    runInWorker(
        this,
        [directory = m_directory, login, key, fresh, &clock = m_clock] {
            recoverAccess(directory, *key, login, *fresh, clock);
            return true;
        },
        [this, login](QFuture<bool> future) {
            setWorking(false);
            if (!attempt(this, [&future] { future.takeResult(); }))
                return;
            m_fresh->wipe();
            m_key->clear();
            Q_EMIT recovered(m_directory, login);
        });
}

void RecoveryPage::setWorking(bool working) {
    m_form->setEnabled(!working);
    m_save->setEnabled(!working);
    m_save->setText(working ? tr("Byter …") : tr("Byt lösenfras"));
}

} // namespace bk
