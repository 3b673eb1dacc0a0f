// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/new_passphrase.h"

#include "core/services/issue_text.h"
#include "core/services/suggest_passphrase.h"
#include "core/store/passphrase.h"
#include "ui/common/field.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/passphrase_strength.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bk {
namespace {

QString plainName(QString label) { return label.remove(QLatin1Char('&')); }

} // namespace

NewPassphrase::NewPassphrase(const QString& label, std::function<QStringList()> ownWords, QWidget* parent)
    : QWidget(parent)
    , m_ownWords(std::move(ownWords))
    , m_first(new PassphraseField(plainName(label)))
    , m_firstField(new Field(
          label, m_first,
          tr("Minst %1 tecken. Flera ord som inte hör ihop är lätta att minnas och svåra att gissa.")
              .arg(shortestPassphrase)))
    , m_second(new PassphraseField(tr("Lösenfrasen en gång till")))
    , m_secondField(new Field(tr("Lösenfrasen en &gång till"), m_second))
    , m_strength(new QProgressBar)
    , m_words(new QLabel) {
    m_strength->setRange(0, 100);
    m_strength->setTextVisible(false);
    m_strength->setFixedHeight(grid());
    m_strength->setAccessibleName(tr("Lösenfrasens styrka"));
    m_words->setWordWrap(true);
    auto* propose = new QPushButton(tr("Före&slå sex ord"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1.5));
    column->addWidget(m_firstField);
    column->addWidget(m_strength);
    column->addWidget(m_words);
    column->addWidget(propose, 0, Qt::AlignLeft);
    column->addWidget(m_secondField);
    connect(m_first, &PassphraseField::textChanged, this, &NewPassphrase::showStrength);
    connect(m_second, &PassphraseField::textChanged, this, [this] { m_secondField->setIssue({}); });
    connect(propose, &QPushButton::clicked, this, &NewPassphrase::propose);
    setFocusProxy(m_first);
    showStrength();
}

QString NewPassphrase::text() const { return m_first->text(); }

bool NewPassphrase::check() {
    const Issues issues = passphraseIssues(m_first->text(), m_ownWords());
    m_firstField->setIssue(issues.empty() ? QString() : issueText(issues.front()));
    const bool same = m_first->text() == m_second->text();
    m_secondField->setIssue(same || !issues.empty() ? QString() : tr("De två är inte lika. Skriv den en gång till."));
    if (!issues.empty() || !same)
        (issues.empty() ? m_second : m_first)->setFocus();
    return issues.empty() && same;
}

void NewPassphrase::wipe() {
    m_first->wipe();
    m_second->wipe();
    showStrength();
}

void NewPassphrase::propose() {
    QString words = suggestPassphrase();
    m_second->wipe();
    m_first->edit()->setText(words);
    bk::wipe(words);
    m_first->showInClear(true);
    m_words->setText(tr("%1 Orden visas bara nu. Skriv av dem på ett papper som du låser in, eller lär dig dem, och "
                        "skriv dem sedan i fältet nedanför.")
                         .arg(m_words->text()));
    m_second->setFocus();
}

void NewPassphrase::showStrength() {
    using Level = PassphraseStrength::Level;
    m_firstField->setIssue({});
    const PassphraseStrength strength = passphraseStrength(m_first->text(), m_ownWords());
    m_strength->setValue(int(std::min(100.0, strength.bits)));
    switch (strength.level) {
    case Level::Empty: m_words->setText(tr("Styrka: skriv för att se.")); break;
    case Level::Weak: m_words->setText(tr("Styrka: lätt att gissa – lägg till ett par ord.")); break;
    case Level::Fair: m_words->setText(tr("Styrka: godtagbar.")); break;
    case Level::Strong: m_words->setText(tr("Styrka: stark.")); break;
    }
    m_strength->setAccessibleDescription(m_words->text());
}

} // namespace bk
