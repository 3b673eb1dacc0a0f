// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/acute_contact.h"

#include "core/domain/unit/unit_settings.h"
#include "core/services/legal_content.h"
#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace bk {
namespace {

QLabel* words(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Numbers are kept from breaking in the middle of a line.
QString numbersOf(const UnitSettings& settings) {
    QStringList numbers;
    for (const EmergencyNumber& emergency : settings.emergencyNumbers)
        numbers.append((emergency.label + u' ' + emergency.number).trimmed().replace(u' ', QChar::Nbsp));
    return numbers.isEmpty() ? acuteAdvice().whenNoNumbers : numbers.join(QStringLiteral(" · "));
}

constexpr int stripe = 6;         ///< px
constexpr qreal leastBeside = 50; ///< em

} // namespace

AcuteContact::AcuteContact(const UnitSettings& settings, QWidget* parent)
    : QFrame(parent)
    , m_numbers(words(numbersOf(settings)))
    , m_anmalan(new QPushButton(tr("Gör en anmälan"))) {
    const AcuteAdvice& advice = acuteAdvice();
    setAccessibleName(advice.title);
    auto* title = words(advice.title);
    makeLarger(title, 0, true);
    title->setWordWrap(false);
    makeLarger(m_numbers, 0, !settings.emergencyNumbers.empty());
    m_anmalan->setToolTip(tr("Till socialtjänsten. Går alltid att göra, också utan samtycke."));
    connect(m_anmalan, &QPushButton::clicked, this, &AcuteContact::anmalanAsked);
    auto* said = new QVBoxLayout;
    said->setSpacing(grid(0.25));
    said->addWidget(words(advice.text));
    said->addWidget(m_numbers);
    auto* row = new TurningLayout(leastBeside, this);
    row->setContentsMargins(grid(1.5) + stripe, grid(0.75), grid(1.5), grid(0.75));
    row->addWidget(title, 0, Qt::AlignTop | Qt::AlignLeft);
    row->addLayout(said, 1);
    row->addWidget(m_anmalan, 0, Qt::AlignVCenter | Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

QString anmalanPlace(ChildId child) { return QStringLiteral("barn/%1/kort/anmalan").arg(child.toString()); }

QString AcuteContact::numbers() const { return m_numbers->text(); }

void AcuteContact::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(house.error);
    painter.setBrush(house.errorGround);
    painter.drawRoundedRect(box, 6, 6);
    painter.setClipRect(QRectF(0, 0, stripe, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(house.error);
    painter.drawRoundedRect(box, 6, 6);
}

} // namespace bk
