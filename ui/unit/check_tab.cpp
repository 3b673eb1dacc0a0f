// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/check_tab.h"

#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

CheckTab::CheckTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_button(new QPushButton(tr("Kontrollera nu")))
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
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(about);
    layout->addWidget(where);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_findings);
    layout->addStretch(1);
}

void CheckTab::check() {
    attempt(this, [this] {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor); // the connection lives in this thread
        QStringList findings;
        try {
            findings = m_unit.verify();
        } catch (...) {
            QGuiApplication::restoreOverrideCursor();
            throw;
        }
        QGuiApplication::restoreOverrideCursor();
        m_findings->setText(findings.join(QLatin1Char('\n')));
        MessageBar* bar = MessageBar::nearest(this);
        if (findings.isEmpty())
            bar->show(MessageBar::Tone::Good, tr("Enheten är hel. Inga fel hittades."));
        else
            bar->show(
                MessageBar::Tone::Error, tr("Enheten är skadad. Skriv inget mer i den: stäng programmet, kopiera hela "
                                            "mappen och be den som sköter datorn om "
                                            "säkerhetskopian. Fynden nedan hjälper den som ska laga."));
    });
}

} // namespace bk
