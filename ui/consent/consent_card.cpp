// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/consent_card.h"

#include "core/services/process_text.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

ConsentCard::ConsentCard(ConsentKind kind, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_state(plainLabel())
    , m_scope(plainLabel())
    , m_voices(plainLabel())
    , m_way(plainLabel())
    , m_new(new QPushButton(tr("Nytt samtycke")))
    , m_mend(new QPushButton(tr("Fyll på")))
    , m_withdraw(new QPushButton(tr("Återkalla…"))) {
    setFrameShape(QFrame::StyledPanel);
    QLabel* heading = plainLabel(process_text::consentKind(kind));
    makeLarger(heading, 1, true);
    QLabel* opens = plainLabel(tr("Behövs för: %1").arg(consentOpens(kind)));
    makeQuiet(opens);
    makeLarger(m_state, 0, true);
    auto* words = new QVBoxLayout;
    words->setSpacing(grid(0.5));
    for (QLabel* label : {heading, opens, m_state, m_scope, m_voices, m_way})
        words->addWidget(label);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid(2), grid(1.5), grid(2), grid(1.5));
    row->setSpacing(grid(2));
    row->addLayout(words, 1);
    row->addWidget(buildButtons(), 0, Qt::AlignTop);
}

QWidget* ConsentCard::buildButtons() {
    auto* holder = new QWidget;
    QVBoxLayout* column = columnIn(holder);
    column->setSpacing(grid());
    const QString name = process_text::consentKind(m_kind);
    m_new->setAccessibleName(tr("Nytt %1").arg(name.toLower()));
    m_mend->setAccessibleName(tr("Fyll på %1").arg(name.toLower()));
    m_withdraw->setAccessibleName(tr("Återkalla %1").arg(name.toLower()));
    for (QPushButton* button : {m_new, m_mend, m_withdraw})
        column->addWidget(button);
    return holder;
}

void ConsentCard::setStanding(const ConsentStanding& standing) {
    const QDate date = standing.consent ? stateDate(*standing.consent, standing.state) : QDate();
    const QString text = standing.onCard ? tr("Gäller: står på Upptäckarkortet.") : stateText(standing.state, date);
    m_state->setText((standing.isValid() ? u"✓ "_s : u"! "_s) + text);
    m_scope->setText(tr("Får dela: %1").arg(words::listed(standing.organisations)));
    m_scope->setVisible(!standing.organisations.isEmpty());
    m_voices->setText(standing.consent ? voicesText(*standing.consent) : QString());
    m_voices->setVisible(standing.consent.has_value());
    m_way->setText(wayText(standing.state));
    m_way->setVisible(!m_way->text().isEmpty());
    const bool runs = standing.consent && standing.state != ConsentState::Withdrawn;
    m_mend->setVisible(runs && standing.state != ConsentState::Expired);
    m_withdraw->setVisible(standing.consent.has_value());
    m_withdraw->setText(runs ? tr("Återkalla…") : tr("Om det som är sparat…"));
}

} // namespace bk
