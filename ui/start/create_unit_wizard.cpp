// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/create_unit_wizard.h"

#include "ui/common/attempt.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include "ui/help/help_button.h"
#include "ui/start/create_unit_pages.h"
#include "ui/start/recovery_key_page.h"

#include <QAbstractButton>
#include <QScreen>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace bk {

CreateUnitWizard::CreateUnitWizard(const Clock& clock, Created created, QWidget* parent)
    : QWizard(parent)
    , m_clock(clock)
    , m_created(std::move(created))
    , m_recovery(RecoveryKey::generate()) {
    setWindowTitle(tr("Skapa en enhet"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoDefaultButton, false);
    setButtonText(QWizard::BackButton, tr("Tillbaka"));
    setButtonText(QWizard::NextButton, tr("Nästa"));
    setButtonText(QWizard::FinishButton, tr("Skapa enheten"));
    setButtonText(QWizard::CancelButton, tr("Avbryt"));
    setPage(UnitPageId, new UnitWizardPage);
    setPage(PersonPageId, new PersonWizardPage);
    setPage(PassphrasePageId, new PassphraseWizardPage(*this));
    setPage(RecoveryPageId, new RecoveryKeyWizardPage(*this, clock.today()));
    for (const auto which : {QWizard::NextButton, QWizard::FinishButton})
        makePrimary(button(which));
    setMinimumSize(QSize(grid(86), grid(68)).boundedTo(screen()->availableSize() - QSize(grid(4), grid(8))));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* help = new QShortcut(QKeySequence::HelpContents, this);
    connect(help, &QShortcut::activated, this, [this] { showHelp(this, u"create"_s); });
}

NewUnit CreateUnitWizard::value() const {
    NewUnit unit;
    unit.name = field(u"name"_s).toString().trimmed();
    unit.kind = static_cast<const UnitWizardPage*>(page(UnitPageId))->kind();
    unit.place = field(u"place"_s).toString().trimmed();
    unit.displayName = field(u"displayName"_s).toString().trimmed();
    unit.login = field(u"login"_s).toString().trimmed();
    return unit;
}

QString CreateUnitWizard::directory() const {
    return static_cast<const UnitWizardPage*>(page(UnitPageId))->directory();
}

QString CreateUnitWizard::passphrase() const {
    return static_cast<const PassphraseWizardPage*>(page(PassphrasePageId))->passphrase();
}

QStringList CreateUnitWizard::ownWords() const {
    const NewUnit unit = value();
    return {unit.name, unit.place, unit.displayName, unit.login};
}

void CreateUnitWizard::accept() {
    if (m_working || !validateCurrentPage())
        return;
    setWorking(true);
    auto recovery = std::make_shared<RecoveryKey>(m_recovery.clone());
    runInWorker(
        this,
        [unit = value(), directory = directory(), passphrase = passphrase(), recovery, &clock = m_clock]() mutable {
            createUnit(directory, unit, passphrase, *recovery, clock);
            const Passphrase typed(passphrase);
            wipe(passphrase);
            return std::make_shared<HeldUnit>(UnitFolder(directory).open(unit.login, typed));
        },
        [this](QFuture<std::shared_ptr<HeldUnit>> future) {
            setWorking(false);
            attempt(currentPage(), [this, &future] {
                auto opened = OpenUnit::open(directory(), std::move(*future.takeResult()), m_clock);
                static_cast<PassphraseWizardPage*>(page(PassphrasePageId))->wipe();
                m_created(std::move(opened));
                QWizard::accept();
            });
        });
}

void CreateUnitWizard::setWorking(bool working) {
    m_working = working;
    currentPage()->setEnabled(!working);
    for (const auto which : {QWizard::BackButton, QWizard::FinishButton, QWizard::CancelButton})
        button(which)->setEnabled(!working);
    setButtonText(QWizard::FinishButton, working ? tr("Skapar …") : tr("Skapa enheten"));
}

} // namespace bk
