// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/restore_page.h"

#include "core/services/folder_place.h"
#include "core/services/restore_keys.h"
#include "core/services/restore_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/busy_line.h"
#include "ui/common/column.h"
#include "ui/common/field.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/folder_line.h"
#include "ui/common/layout.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/spell_guide.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include "ui/start/recovery_key_text.h"
#include "ui/unit/backup_words.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

enum Way { WithPassphrase, WithPaper };

/// A name a folder can have on every system.
QString folderName(QString name) {
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u' ')
            c = u' ';
    return name.simplified();
}

QString proposedFolder(const BackupHead& head) {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return u"%1/Behovskompass/%2 %3"_s.arg(
        documents, folderName(head.keys.identity.name), head.made.toLocalTime().toString(u"yyyy-MM-dd HHmm"_s));
}

} // namespace

RestorePage::RestorePage(QWidget* parent)
    : Page(parent)
    , m_heading(static_cast<QLabel*>(pageHeading(title())))
    , m_intro(plainLabel(
          tr("Säkerhetskopian blir en enhet i en ny mapp. Enheten som finns, om den finns kvar, rörs inte.")))
    , m_about(plainLabel())
    , m_choose(new QPushButton(tr("Välj &fil …")))
    , m_way(new QComboBox)
    , m_user(new QComboBox)
    , m_passphrase(new PassphraseField(tr("Lösenfras")))
    , m_paper(new TextArea(tr("Återställningsnyckel"), 3))
    , m_folder(new FolderLine(tr("Mapp för den återställda enheten"), tr("Var ska den återställda enheten ligga?")))
    , m_restore(new QPushButton(tr("Åters&täll")))
    , m_busy(endlessBar(tr("Återställer"))) {
    leaveUnspelt(m_paper);
    const Column column = scrollingColumn(72, true);
    column.layout->addSpacing(grid(3));
    column.layout->addWidget(m_heading);
    column.layout->addWidget(m_intro);
    column.layout->addWidget(m_choose, 0, Qt::AlignLeft);
    column.layout->addWidget(m_about);
    m_form = buildForm();
    column.layout->addWidget(m_form);
    column.layout->addWidget(m_busy);
    makePrimary(m_restore);
    auto* back = new QPushButton(tr("Tillbaka"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column.layout->addLayout(buttons);
    column.layout->addStretch(1);
    body()->addWidget(column.area);
    connect(m_choose, &QPushButton::clicked, this, &RestorePage::askForFile);
    connect(m_restore, &QPushButton::clicked, this, &RestorePage::restore);
    connect(back, &QPushButton::clicked, this, &RestorePage::cancelled);
    m_form->hide();
    setWorking(false);
}

QString RestorePage::title() const {
    return m_keysOf.isEmpty() ? tr("Återställ från säkerhetskopia") : tr("Hämta nycklarna");
}

void RestorePage::fetchKeysFor(const QString& directory, const Clock& clock) {
    m_keysOf = directory;
    m_clock = &clock;
    m_heading->setText(title());
    m_intro->setText(
        tr("Välj den senaste säkerhetskopian av enheten. Bara nycklarna hämtas ur den: det som är skrivet i "
           "enheten rörs inte, också det som skrevs efter kopian."));
    m_restore->setText(tr("Häm&ta nycklarna"));
    m_folderField->hide();
}

QWidget* RestorePage::buildForm() {
    auto* form = new QWidget;
    QVBoxLayout* rows = columnIn(form);
    rows->setSpacing(grid(1.5));
    m_way->addItem(tr("En lösenfras"), WithPassphrase);
    m_way->addItem(tr("Återställningsnyckeln på papper"), WithPaper);
    m_userField = new Field(tr("&Användare"), m_user);
    m_passphraseField = new Field(tr("&Lösenfras"), m_passphrase, tr("Den som gällde när säkerhetskopian gjordes."));
    m_paperField = new Field(tr("Återställnings&nyckel från pappret"), m_paper);
    rows->addWidget(new Field(tr("Öppna säkerhetskopian &med"), m_way));
    for (QWidget* field : {m_userField, m_passphraseField, m_paperField})
        rows->addWidget(field);
    m_folderField = new Field(tr("Ma&pp för den återställda enheten"), m_folder, tr("En ny eller tom mapp."));
    rows->addWidget(m_folderField);
    connect(m_way, &QComboBox::currentIndexChanged, this, &RestorePage::showWay);
    connect(m_passphrase, &PassphraseField::entered, this, &RestorePage::restore);
    connect(m_passphrase, &PassphraseField::textChanged, this, [this] { m_passphraseField->setIssue({}); });
    connect(m_paper, &QPlainTextEdit::textChanged, this, [this] {
        const RecoveryKeyTyping typing = recoveryKeyTyping(m_paper->toPlainText());
        m_paperField->setHint(typingHint(typing));
        m_paperField->setIssue(typingIssue(typing));
    });
    connect(m_folder, &FolderLine::changed, this, [this] {
        m_folderField->setIssue({});
        const QStringList warnings = folderWarnings(m_folder->folder());
        m_folderField->setHint(warnings.isEmpty() ? tr("En ny eller tom mapp.") : warnings.join(u'\n'));
    });
    showWay();
    return form;
}

bool RestorePage::forgetTyped() {
    const bool typed = !m_passphrase->text().isEmpty() || !m_paper->toPlainText().isEmpty();
    m_passphrase->wipe();
    m_paper->clear();
    return typed;
}

QWidget* RestorePage::firstFocus() const { return m_choose; }

void RestorePage::showWay() {
    const bool paper = m_way->currentData().toInt() == WithPaper;
    m_userField->setVisible(!paper);
    m_passphraseField->setVisible(!paper);
    m_paperField->setVisible(paper);
}

void RestorePage::askForFile() {
    chooseFile(
        this, tr("Välj en säkerhetskopia"), tr("Säkerhetskopior (*%1)").arg(backupSuffix()),
        [this](const QString& path) { useFile(path); });
}

void RestorePage::useFile(const QString& path) {
    m_file.clear();
    m_about->clear();
    attempt(this, [&] {
        const BackupHead head = readBackupHead(path);
        m_file = path;
        const UnitIdentity& unit = head.keys.identity;
        const QString name = unit.place.isEmpty() ? unit.name : tr("%1, %2").arg(unit.name, unit.place);
        m_about->setText(tr("%1, som den var %2.").arg(name, backupMoment(head.made)));
        m_user->clear();
        for (const UserSlot& slot : head.keys.users)
            m_user->addItem(slot.user.displayName.isEmpty() ? slot.user.login : slot.user.displayName, slot.user.login);
        if (m_keysOf.isEmpty())
            m_folder->setFolder(proposedFolder(head));
        m_form->show();
        m_passphrase->setFocus();
    });
    setWorking(false);
}

std::function<RestoredUnit()> RestorePage::work() {
    const bool keysOnly = !m_keysOf.isEmpty();
    const QString directory = keysOnly ? m_keysOf : m_folder->folder();
    if (!QDir::isAbsolutePath(directory)) {
        m_folderField->setIssue(tr("Välj en mapp som inte finns än, eller en tom mapp."));
        m_folder->setFocus();
        return {};
    }
    if (m_way->currentData().toInt() == WithPaper) {
        auto key = std::make_shared<RecoveryKey>(RecoveryKey::parse(m_paper->toPlainText()));
        if (keysOnly)
            return [file = m_file, key, directory, clock = m_clock] {
                restoreKeys(directory, file, *key, *clock);
                return RestoredUnit{directory, {}, {}};
            };
        return [file = m_file, key, directory] {
            return restoreUnit(file, *key, directory);
        };
    }
    if (m_passphrase->text().isEmpty()) {
        m_passphraseField->setIssue(tr("Skriv lösenfrasen."));
        m_passphrase->setFocus();
        return {};
    }
    auto passphrase = std::make_shared<Passphrase>(m_passphrase->text());
    const QString login = m_user->currentData().toString();
    if (keysOnly)
        return [file = m_file, login, passphrase, directory, clock = m_clock] {
            restoreKeys(directory, file, login, *passphrase, *clock);
            return RestoredUnit{directory, {}, {}};
        };
    return [file = m_file, login, passphrase, directory] {
        return restoreUnit(file, login, *passphrase, directory);
    };
}

void RestorePage::restore() {
    std::function<RestoredUnit()> run;
    if (!m_restore->isEnabled() || !attempt(this, [&] { run = work(); }) || !run)
        return;
    setWorking(true);
    const bool paper = m_way->currentData().toInt() == WithPaper;
    const QString login = paper ? QString() : m_user->currentData().toString();
    runInWorker(this, std::move(run), [this, login](QFuture<RestoredUnit> future) {
        setWorking(false);
        QString directory;
        if (!attempt(this, [&] { directory = future.takeResult().directory; }))
            return;
        m_passphrase->wipe();
        m_paper->clear();
        Q_EMIT restored(directory, login);
    });
}

void RestorePage::setWorking(bool working) {
    m_form->setEnabled(!working);
    m_choose->setEnabled(!working);
    m_restore->setEnabled(!working && !m_file.isEmpty());
    m_busy->setVisible(working);
}

} // namespace bk
