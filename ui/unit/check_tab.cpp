// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/check_tab.h"

#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/busy_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/unit/running_check.h"
#include "ui/unit/unit_rescue.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

UnitRescue* unitRescue(const QWidget* widget) { return dynamic_cast<UnitRescue*>(widget->window()); }

CheckTab::CheckTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_check(new RunningCheck(unit, this))
    , m_button(new QPushButton(tr("Kontrollera nu")))
    , m_stopButton(new QPushButton(tr("Avbryt kontrollen")))
    , m_busy(endlessBar(tr("Kontrollen pågår")))
    , m_state(new QLabel(tr("Kontrollerar hela enheten. Det går bra att arbeta vidare under tiden.")))
    , m_findings(new QLabel) {
    auto* about = new QLabel(tr("Programmet läser hela enheten och ser efter att varje sida är oförvanskad och att "
                                "allt hänger ihop. Ingenting ändras."));
    about->setWordWrap(true);
    auto* where = new QLabel(tr("Enheten ligger i %1").arg(QDir::toNativeSeparators(unit.directory())));
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeQuiet(where);
    makePrimary(m_button);
    connect(m_button, &QPushButton::clicked, this, &CheckTab::check);
    connect(m_stopButton, &QPushButton::clicked, this, &CheckTab::stop);
    m_state->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(about);
    layout->addWidget(where);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_state);
    layout->addWidget(m_busy);
    layout->addWidget(m_stopButton, 0, Qt::AlignLeft);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    showChecking(false);
}

void CheckTab::check() {
    attempt(this, [this] {
        m_findings->clear();
        m_check->start([this](const RunningCheck::Outcome& outcome) {
            attempt(this, [&] { show(outcome()); });
            showChecking(false);
            Q_EMIT finished();
        });
        showChecking(true);
    });
}

void CheckTab::stop() {
    m_check->stop();
    showChecking(false);
}

bool CheckTab::isChecking() const { return m_check->isRunning(); }

void CheckTab::showChecking(bool checking) {
    const bool hadFocus = m_button->hasFocus() || m_stopButton->hasFocus();
    m_button->setVisible(!checking);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_busy), static_cast<QWidget*>(m_stopButton)})
        widget->setVisible(checking);
    if (hadFocus)
        (checking ? m_stopButton : m_button)->setFocus(Qt::OtherFocusReason);
}

void CheckTab::show(const QStringList& findings) {
    m_findings->setText(findings.join(QLatin1Char('\n')));
    if (!findings.isEmpty())
        return showDamage();
    MessageBar::nearest(this)->show(MessageBar::Tone::Good, tr("Enheten är hel. Inga fel hittades."));
}

void CheckTab::showDamage() {
    std::vector<MessageAction> ways;
    if (UnitRescue* rescue = unitRescue(this))
        ways = {
            {tr("Lås och återställ en säkerhetskopia"),
             [rescue] {
                 rescue->lockAndRestore();
             }},
            {tr("Lås och rädda enheten"), [rescue] {
                 rescue->lockAndSalvage();
             }}};
    MessageBar::nearest(this)->show(
        MessageBar::Tone::Error,
        tr("Enheten är skadad. Skriv inget mer i den. Lås den och återställ en säkerhetskopia till en ny mapp. Finns "
           "ingen kopia kan programmet rädda det som går att läsa. Behåll mappen som den är så länge. Står det fynd "
           "nedan hjälper de den som ska laga."),
        ways);
}

} // namespace bk
