// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/salvage_page.h"

#include "core/services/salvage_report.h"
#include "core/store/unit_folder.h"
#include "ui/common/attempt.h"
#include "ui/common/busy_line.h"
#include "ui/common/column.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/folder_line.h"
#include "ui/common/layout.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bk {

SalvagePage::SalvagePage(const QString& damaged, const QString& login, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_damaged(damaged)
    , m_clock(clock)
    , m_user(new QComboBox)
    , m_passphrase(new PassphraseField(tr("Lösenfras")))
    , m_folder(new FolderLine(tr("Mapp för den nya enheten"), tr("Var ska den nya enheten ligga?")))
    , m_form(buildForm(login))
    , m_salvage(new QPushButton(tr("&Rädda till en ny enhet")))
    , m_open(new QPushButton(tr("&Öppna den räddade enheten")))
    , m_busy(endlessBar(tr("Räddar")))
    , m_report(plainLabel()) {
    const Column column = scrollingColumn(80, true);
    column.layout->addSpacing(grid(3));
    column.layout->addWidget(pageHeading(title()));
    column.layout->addWidget(plainLabel(
        tr("Finns en säkerhetskopia är den nästan alltid bättre. Annars läser programmet den skadade enheten rad för "
           "rad och gör en ny av det som går att läsa. Den skadade ändras inte.")));
    auto* restore = new QPushButton(tr("Återställ från &säkerhetskopia i stället"));
    connect(restore, &QPushButton::clicked, this, &SalvagePage::restoreAsked);
    column.layout->addWidget(restore, 0, Qt::AlignLeft);
    column.layout->addWidget(m_form);
    column.layout->addWidget(m_busy);
    auto* back = new QPushButton(tr("Tillbaka"));
    connect(back, &QPushButton::clicked, this, &SalvagePage::cancelled);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setSpacing(grid());
    for (QWidget* button : {m_salvage, m_open, back})
        row->addWidget(button);
    column.layout->addWidget(buttons);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.layout->addWidget(m_report);
    column.layout->addStretch(1);
    body()->addWidget(column.area);
    buildButtons();
    setWorking(false);
}

QWidget* SalvagePage::buildForm(const QString& login) {
    auto* form = new QWidget;
    QVBoxLayout* rows = columnIn(form);
    rows->setSpacing(grid(1.5));
    m_folder->setFolder(m_damaged + tr(" räddad"));
    m_passphraseField = new Field(tr("&Lösenfras"), m_passphrase);
    m_folderField = new Field(tr("&Mapp för den nya enheten"), m_folder, tr("En ny eller tom mapp."));
    rows->addWidget(new Field(tr("&Användare"), m_user));
    rows->addWidget(m_passphraseField);
    rows->addWidget(m_folderField);
    connect(m_passphrase, &PassphraseField::entered, this, &SalvagePage::salvage);
    connect(m_passphrase, &PassphraseField::textChanged, this, [this] { m_passphraseField->setIssue({}); });
    connect(m_folder, &FolderLine::changed, this, [this] { m_folderField->setIssue({}); });
    attempt(this, [&] {
        for (const UnitUser& user : UnitFolder(m_damaged).peek().users)
            m_user->addItem(user.displayName.isEmpty() ? user.login : user.displayName, user.login);
        m_user->setCurrentIndex(qMax(0, m_user->findData(login)));
    });
    return form;
}

void SalvagePage::buildButtons() {
    makePrimary(m_salvage);
    makePrimary(m_open);
    m_open->hide();
    connect(m_salvage, &QPushButton::clicked, this, &SalvagePage::salvage);
    connect(
        m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_made, m_user->currentData().toString()); });
}

bool SalvagePage::forgetTyped() {
    const bool typed = !m_passphrase->text().isEmpty();
    m_passphrase->wipe();
    return typed;
}

QWidget* SalvagePage::firstFocus() const { return m_passphrase; }

QString SalvagePage::report() const { return m_report->text(); }

void SalvagePage::salvage() {
    const QString directory = m_folder->folder();
    if (!m_salvage->isEnabled())
        return;
    if (m_passphrase->text().isEmpty()) {
        m_passphraseField->setIssue(tr("Skriv lösenfrasen."));
        m_passphrase->setFocus();
        return;
    }
    if (!QDir::isAbsolutePath(directory)) {
        m_folderField->setIssue(tr("Välj en mapp som inte finns än, eller en tom mapp."));
        m_folder->setFocus();
        return;
    }
    setWorking(true);
    auto passphrase = std::make_shared<Passphrase>(m_passphrase->text());
    const QString login = m_user->currentData().toString();
    runInWorker(
        this,
        [damaged = m_damaged, login, passphrase, directory, &clock = m_clock] {
            return salvageAndReport(damaged, UnitFolder(damaged).unlock(login, *passphrase), directory, clock);
        },
        [this](QFuture<Salvage> future) {
            setWorking(false);
            attempt(this, [&] { showResult(future.takeResult()); });
        });
}

void SalvagePage::showResult(const Salvage& salvage) {
    m_passphrase->wipe();
    m_made = salvage.directory;
    m_report->setText(salvageText(salvage).join(u'\n'));
    m_form->hide();
    m_salvage->hide();
    m_open->show();
    m_open->setFocus();
    messages()->show(
        salvage.isWhole() ? MessageBar::Tone::Good : MessageBar::Tone::Warning,
        tr("Den nya enheten är gjord och hel. Vad som inte gick att läsa står nedan och i filen salvage.json bredvid "
           "den. Spara den skadade mappen tills ni vet att inget saknas."));
}

void SalvagePage::setWorking(bool working) {
    m_form->setEnabled(!working);
    m_salvage->setEnabled(!working && m_user->count() > 0);
    m_busy->setVisible(working);
}

} // namespace bk
