// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/consent_chips.h"

#include "core/services/process_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/plain_tip.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString shortName(ConsentKind kind) {
    switch (kind) {
    case ConsentKind::Oral: return ConsentChips::tr("muntligt");
    case ConsentKind::Written: return ConsentChips::tr("skriftligt Barnteam");
    case ConsentKind::UpdatedWritten: return ConsentChips::tr("skriftligt Individuellt barnteam");
    }
    Q_UNREACHABLE();
}

} // namespace

ConsentChips::ConsentChips(QWidget* parent) : QWidget(parent) {
    auto* row = new FlowLayout(this);
    for (QToolButton*& chip : m_chips) {
        chip = new QToolButton;
        chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
        chip->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(chip);
        connect(chip, &QToolButton::clicked, this, &ConsentChips::consentsAsked);
        chip->hide();
    }
}

void ConsentChips::setStandings(const ConsentStandings& standings) {
    bool any = false;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const ConsentStanding& standing = standings.kinds[i];
        QToolButton* chip = m_chips[i];
        const QString mark = standing.isValid() ? u"✓"_s : u"!"_s;
        chip->setText(
            standing.isValid()
                ? u"%1 %2"_s.arg(mark, shortName(standing.kind))
                : u"%1 %2: %3"_s.arg(mark, shortName(standing.kind), process_text::consentState(standing.state)));
        chip->setToolTip(plainTip(standingText(standing)));
        chip->setAccessibleName(standingText(standing));
        chip->setVisible(standing.state != ConsentState::Missing);
        any = any || standing.state != ConsentState::Missing;
    }
    setVisible(any);
}

QToolButton* ConsentChips::chip(ConsentKind kind) const { return m_chips[std::size_t(kind)]; }

} // namespace bk
