// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/unlock_page.h"

#include "core/domain/common/error.h"
#include "core/services/default_pack.h"
#include "core/services/demo/demo_unit.h"
#include "core/services/error_text.h"
#include "core/services/folder_place.h"
#include "ui/common/attempt.h"
#include "ui/common/busy_line.h"
#include "ui/common/column.h"
#include "ui/common/field.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bk {

UnlockPage::UnlockPage(
    const QString& directory, const QString& login, bool practice, const Clock& clock, Opened opened, QWidget* parent)
    : Page(parent)
    , m_directory(directory)
    , m_clock(clock)
    , m_opened(std::move(opened))
    , m_practice(practice)
    , m_place(new QLabel)
    , m_folder(new QLabel) {
    const Column column = scrollingColumn(56, true);
    column.layout->addSpacing(grid(5));
    m_heading = static_cast<QLabel*>(pageHeading(tr("Lås upp")));
    column.layout->addWidget(m_heading);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    makeQuiet(m_place);
    column.layout->addWidget(m_place);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);
    m_folder->hide();
    column.layout->addWidget(m_folder);
    column.layout->addSpacing(grid());
    m_form = buildForm(column.layout);
    buildButtons(column.layout);
    column.layout->addStretch(1);
    body()->addWidget(column.area);
    readUnit(login);
}

QWidget* UnlockPage::buildForm(QVBoxLayout* column) {
    auto* form = new QWidget;
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid(1.5));
    m_user = new QComboBox;
    rows->addWidget(new Field(tr("&Användare"), m_user));
    m_passphrase = new PassphraseField(tr("Lösenfras"));
    connect(m_passphrase, &PassphraseField::entered, this, [this] { unlock(); });
    rows->addWidget(new Field(tr("&Lösenfras"), m_passphrase));
    form->setVisible(!m_practice);
    column->addWidget(form);
    return form;
}

void UnlockPage::buildButtons(QVBoxLayout* column) {
    m_unlock = new QPushButton(m_practice ? tr("Öppna övningsenheten") : tr("Lås upp"));
    makePrimary(m_unlock);
    connect(m_unlock, &QPushButton::clicked, this, [this] { unlock(); });
    m_forgotten = new QPushButton(tr("Glömt lösenfrasen?"));
    makeFlat(m_forgotten);
    m_forgotten->setVisible(!m_practice);
    connect(m_forgotten, &QPushButton::clicked, this, [this] {
        Q_EMIT recoveryAsked(m_directory, m_user->currentData().toString());
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(grid());
    row->addWidget(m_unlock);
    row->addWidget(m_forgotten);
    row->addStretch(1);
    column->addLayout(row);

    m_progress = endlessBar(tr("Låser upp"));
    m_progress->setVisible(false);
    column->addWidget(m_progress);

    auto* other = new QPushButton(tr("Välj en annan enhet"));
    makeFlat(other);
    connect(other, &QPushButton::clicked, this, &UnlockPage::otherUnitAsked);
    column->addWidget(other, 0, Qt::AlignLeft);
}

QString UnlockPage::title() const { return tr("Lås upp"); }

bool UnlockPage::forgetTyped() {
    const bool typed = !m_passphrase->text().isEmpty();
    m_passphrase->wipe();
    return typed;
}

QWidget* UnlockPage::firstFocus() const { return m_practice ? static_cast<QWidget*>(m_unlock) : m_passphrase; }

void UnlockPage::sayLocked(bool draftsLost) {
    if (draftsLost)
        messages()->show(
            MessageBar::Tone::Warning, tr("Enheten är låst. Ett påbörjat formulär kunde inte sparas som utkast."));
    else
        messages()->show(
            MessageBar::Tone::Info, tr("Enheten är låst. Det du hade påbörjat är sparat och öppnas igen."));
}

void UnlockPage::readUnit(const QString& login) {
    m_place->setText(QDir::toNativeSeparators(m_directory));
    if (m_practice) {
        m_heading->setText(tr("Övningsenhet"));
        m_place->setText(tr("Påhittade uppgifter – ingen lösenfras behövs."));
        return;
    }
    const QStringList warnings = folderWarnings(m_directory);
    m_folder->setText(warnings.join(u'\n'));
    m_folder->setVisible(!warnings.isEmpty());
    attempt(
        this,
        [this, &login] {
            const UnitSummary unit = UnitFolder(m_directory).peek();
            m_heading->setText(unit.identity.name);
            if (!unit.identity.place.isEmpty())
                m_place->setText(tr("%1 · %2").arg(unit.identity.place, QDir::toNativeSeparators(m_directory)));
            m_user->clear();
            for (const UnitUser& user : unit.users)
                m_user->addItem(user.displayName.isEmpty() ? user.login : user.displayName, user.login);
            m_user->setCurrentIndex(qMax(0, m_user->findData(login)));
            m_forgotten->setVisible(unit.hasRecoveryKey);
            setWorking(false);
        },
        [this](const Error& error) { return answer(error); });
    m_unlock->setEnabled(m_user->count() > 0);
}

void UnlockPage::unlock(ForeignLock foreign) {
    if (m_working || !m_unlock->isEnabled())
        return;
    if (!m_practice && m_passphrase->text().isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    setWorking(true);
    const QString login = m_practice ? demoAccess().user : m_user->currentData().toString();
    QString typed = m_practice ? demoAccess().passphrase : m_passphrase->text();
    auto passphrase = std::make_shared<Passphrase>(typed); // shared: QtConcurrent copies its function
    wipe(typed);
    // Opening needs it: parsed while the other core derives the key.
    runInWorker(
        this, [] { return &defaultPack(); }, [](const QFuture<const InstrumentPack*>&) {});
    runInWorker(
        this,
        [directory = m_directory, login, passphrase, foreign, practice = m_practice, &clock = m_clock] {
            if (practice)
                ensureDemoUnit(directory, clock);
            return std::make_shared<HeldUnit>(UnitFolder(directory).open(login, *passphrase, foreign));
        },
        [this](QFuture<std::shared_ptr<HeldUnit>> future) {
            setWorking(false);
            attempt(
                this, [this, &future] { open(std::move(*future.takeResult())); },
                [this](const Error& error) { return answer(error); });
        });
}

void UnlockPage::open(HeldUnit held) {
    auto unit = OpenUnit::open(m_directory, std::move(held), m_clock);
    m_passphrase->wipe();
    m_opened(std::move(unit)); // the window may drop this page now
}

bool UnlockPage::answer(const Error& error) {
    using Kind = Error::Kind;
    const QString text = errorText(error);
    const Kind kind = error.kind();
    if (kind == Kind::WrongPassphrase) {
        m_passphrase->setFocus();
        m_passphrase->edit()->selectAll();
    } else if (kind == Kind::KeysMissing || kind == Kind::KeysDamaged) {
        std::vector<MessageAction> ways{{tr("Hämta nycklarna ur en säkerhetskopia"), [this] {
                                             Q_EMIT keysAsked(m_directory);
                                         }}};
        if (QFileInfo::exists(UnitFolder(m_directory).keysPath() + u".bak"_s))
            ways.insert(ways.begin(), {tr("Försök med den förra nyckelfilen"), [this] {
                                           restoreKeys();
                                       }});
        ways.push_back({tr("Återställ från säkerhetskopia"), [this] {
                            Q_EMIT restoreAsked();
                        }});
        messages()->show(MessageBar::Tone::Error, text, ways);
        return true;
    } else if (kind == Kind::DatabaseDamaged || kind == Kind::DatabaseMissing) {
        std::vector<MessageAction> ways{{tr("Återställ från säkerhetskopia"), [this] {
                                             Q_EMIT restoreAsked();
                                         }}};
        if (m_user->count() > 0) // the key file was read, and there is something to read with it
            ways.push_back({tr("Rädda det som går att läsa"), [this] {
                                Q_EMIT salvageAsked(m_directory, m_user->currentData().toString());
                            }});
        messages()->show(MessageBar::Tone::Error, text, ways);
        return true;
    } else if (kind == Kind::InUse) {
        const auto holder = UnitLock::holder(m_directory);
        if (holder && holder->host != QSysInfo::machineHostName()) {
            messages()->show(MessageBar::Tone::Error, text, {{tr("Den är inte öppen där – öppna ändå"), [this] {
                                                                  unlock(ForeignLock::TakeOver);
                                                              }}});
            return true;
        }
    }
    return false;
}

void UnlockPage::restoreKeys() {
    if (attempt(this, [this] { UnitFolder(m_directory).restorePreviousKeys(); }))
        readUnit({});
}

void UnlockPage::setWorking(bool working) {
    m_working = working;
    m_form->setEnabled(!working);
    m_unlock->setEnabled(!working && (m_practice || m_user->count() > 0));
    m_forgotten->setEnabled(!working);
    m_progress->setVisible(working);
    if (!working && !m_practice)
        m_passphrase->setFocus();
}

} // namespace bk
