// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/create_unit_pages.h"

#include "core/domain/access/login.h"
#include "core/services/folder_place.h"
#include "ui/common/field.h"
#include "ui/common/folder_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/page.h"
#include "ui/common/page_scroll.h"
#include "ui/common/proposed_login.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/common/unit_kind_text.h"
#include "ui/start/create_unit_wizard.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// A name a folder can have on every system.
QString folderName(const QString& text) {
    QString plain = text.trimmed();
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f.]+"_s);
    plain.replace(forbidden, u" "_s);
    return plain.simplified();
}

} // namespace

HouseWizardPage::HouseWizardPage(const QString& heading, const QString& explanation) : m_column(new QVBoxLayout) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new MessageBar(this));
    auto* content = new QWidget;
    content->setLayout(m_column);
    whole->addWidget(new PageScroll(content));
    m_column->setContentsMargins(grid(2), grid(2), grid(2), grid());
    m_column->setSpacing(grid(1.5));
    m_column->addWidget(pageHeading(heading));
    auto* about = new QLabel(explanation);
    about->setWordWrap(true);
    makeQuiet(about);
    m_column->addWidget(about);
    setAccessibleName(heading);
}

UnitWizardPage::UnitWizardPage()
    : HouseWizardPage(
          tr("Enheten"),
          tr("En enhet är en förskola, skola, mottagning eller lokal styrgrupp. Allt som rör den ligger i en egen, "
             "krypterad mapp."))
    , m_name(new TextLine(text_limits::name))
    , m_kind(new QComboBox)
    , m_place(new TextLine)
    , m_folder(new FolderLine(tr("Mapp"), tr("Var ska enheten ligga?"))) {
    m_nameField = new Field(
        tr("&Namn"), m_name, tr("Till exempel ”Backens förskola”. Namn och ort syns innan enheten är upplåst."));
    for (const UnitKind kind : allUnitKinds)
        m_kind->addItem(unitKindText(kind), int(kind));
    m_kind->setAccessibleName(tr("Verksamhet"));
    m_folderField =
        new Field(tr("&Mapp"), m_folder, tr("Mappen skapas. Lägg den gärna där verksamheten säkerhetskopierar."));
    column()->addWidget(m_nameField);
    auto* kindField = new Field(tr("&Verksamhet"), m_kind);
    column()->addWidget(kindField);
    column()->addWidget(new Field(tr("&Ort (valfritt)"), m_place));
    column()->addWidget(m_folderField);
    column()->addStretch(1);
    registerField(u"name"_s, m_name);
    registerField(u"place"_s, m_place);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, kindField] {
        kindField->setHint(
            holdsChildren(kind())
                ? QString()
                : tr("Håller inga barn: bara införandet, flera enheters statistik tillsammans och det "
                     "som rör enheten själv. Det går inte att ändra sedan."));
    });
    connect(m_name, &QLineEdit::textChanged, this, &UnitWizardPage::proposeFolder);
    connect(m_folder, &FolderLine::typed, this, [this] { m_folderChosen = true; });
    connect(m_folder, &FolderLine::changed, this, &UnitWizardPage::sayOfFolder);
    connect(m_folder, &FolderLine::chosen, this, &UnitWizardPage::addName);
    proposeFolder();
}

UnitKind UnitWizardPage::kind() const { return static_cast<UnitKind>(m_kind->currentData().toInt()); }

QString UnitWizardPage::directory() const { return m_folder->folder(); }

void UnitWizardPage::proposeFolder() {
    m_nameField->setIssue({});
    if (m_folderChosen)
        return;
    const QString name = folderName(m_name->text());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setFolder(documents + u"/Behovskompass"_s + (name.isEmpty() ? QString() : u'/' + name));
}

void UnitWizardPage::sayOfFolder() {
    const QStringList warnings = folderWarnings(directory());
    m_folderField->setHint(
        warnings.isEmpty() ? tr("Mappen skapas. Lägg den gärna där verksamheten säkerhetskopierar.")
                           : warnings.join(u' '));
}

void UnitWizardPage::addName(const QString& chosen) {
    const QString name = folderName(m_name->text());
    if (!name.isEmpty() && !QDir(chosen).isEmpty())
        m_folder->setFolder(chosen + u'/' + name);
    m_folderChosen = true;
}

bool UnitWizardPage::validatePage() {
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameField->setIssue(named ? QString() : tr("Ge enheten ett namn."));
    const QFileInfo folder(directory());
    const bool usable = !directory().isEmpty() && folder.isAbsolute() &&
                        (!folder.exists() || (folder.isDir() && QDir(directory()).isEmpty()));
    m_folderField->setIssue(usable ? QString() : tr("Välj en mapp som inte finns än, eller en tom mapp."));
    (named ? static_cast<QWidget*>(m_folder) : m_name)->setFocus();
    return named && usable;
}

PersonWizardPage::PersonWizardPage()
    : HouseWizardPage(
          tr("Du"), tr("Du blir enhetens administratör. Namnet står vid det du skriver, så att andra ser vem det var."))
    , m_displayName(new TextLine(text_limits::name))
    , m_login(new QLineEdit) {
    m_displayNameField = new Field(tr("Ditt &namn"), m_displayName);
    m_loginField =
        new Field(tr("&Användarnamn"), m_login, tr("Kort, utan mellanslag. Det väljs i listan när du låser upp."));
    column()->addWidget(m_displayNameField);
    column()->addWidget(m_loginField);
    column()->addStretch(1);
    registerField(u"displayName"_s, m_displayName);
    registerField(u"login"_s, m_login);
    connect(m_displayName, &QLineEdit::textChanged, this, &PersonWizardPage::proposeLogin);
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginChosen = true; });
}

void PersonWizardPage::proposeLogin() {
    m_displayNameField->setIssue({});
    if (m_loginChosen)
        return;
    m_login->setText(proposedLogin(m_displayName->text()));
}

bool PersonWizardPage::validatePage() {
    const bool named = !m_displayName->text().trimmed().isEmpty();
    const bool usable = isUsableLogin(m_login->text());
    m_displayNameField->setIssue(named ? QString() : tr("Skriv ditt namn."));
    m_loginField->setIssue(
        usable ? QString()
               : tr("Skriv ett användarnamn med bokstäver, siffror, punkt eller bindestreck, utan mellanslag."));
    (named ? m_login : m_displayName)->setFocus();
    return named && usable;
}

PassphraseWizardPage::PassphraseWizardPage(const CreateUnitWizard& wizard)
    : HouseWizardPage(
          tr("Din lösenfras"), tr("Den öppnar enheten. Ingen kan ta reda på den åt dig, så välj en som du minns."))
    , m_passphrase(new NewPassphrase(tr("&Lösenfras"), [&wizard] { return wizard.ownWords(); })) {
    column()->addWidget(m_passphrase);
    column()->addStretch(1);
}

QString PassphraseWizardPage::passphrase() const { return m_passphrase->text(); }

void PassphraseWizardPage::wipe() { m_passphrase->wipe(); }

bool PassphraseWizardPage::validatePage() { return m_passphrase->check(); }

} // namespace bk
