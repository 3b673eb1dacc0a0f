// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/agreed_row.h"

#include "core/domain/instruments/instrument.h"
#include "ui/common/area_mark.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"
#include "ui/forms/tenths_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString lines(const std::vector<ShownValue>& values) {
    QStringList texts;
    for (const ShownValue& shown : values)
        texts.append(AgreedRow::tr("%1: %2").arg(shown.who, shown.value));
    return texts.join(u'\n');
}

} // namespace

AgreedRow::AgreedRow(Area area, const AreaTerm& term, QWidget* parent)
    : QFrame(parent)
    , m_area(area)
    , m_inside(plainLabel())
    , m_beside(plainLabel())
    , m_summary(plainLabel())
    , m_agreed(new TenthsBox)
    , m_agreedField(new Field(tr("Teamet enas om"), m_agreed))
    , m_agree(new QPushButton(tr("Enas om förslaget")))
    , m_motivation(new TextArea(tr("%1: varför skiljer det sig från förslaget?").arg(term.formLabel), 2))
    , m_motivationField(new Field(tr("Varför skiljer det sig från förslaget?"), m_motivation)) {
    setAccessibleName(term.formLabel);
    m_agreed->setAccessibleName(tr("%1: teamet enas om").arg(term.formLabel));
    m_motivation->setAccessibleName(tr("%1: varför skiljer det sig från förslaget?").arg(term.formLabel));
    makeQuiet(m_beside);
    makeLarger(m_summary, 0, true);
    auto* label = plainLabel(term.formLabel);
    makeLarger(label, 2, true);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid(1.5));
    head->addWidget(new AreaMark(area), 0, Qt::AlignVCenter);
    head->addWidget(label, 1);
    auto* values = new TurningLayout(30);
    values->addWidget(m_inside, 3, Qt::AlignTop);
    values->addWidget(m_beside, 2, Qt::AlignTop);
    auto* agreeing = new QWidget;
    auto* agree = new FlowLayout(agreeing);
    agree->addWidget(m_agreedField);
    agree->addWidget(m_agree);
    agree->setAlignment(m_agree, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(2.5), grid(2), grid(2), grid(2));
    column->setSpacing(grid());
    column->addLayout(head);
    column->addLayout(values);
    column->addWidget(m_summary);
    column->addWidget(agreeing);
    column->addWidget(m_motivationField);
    connect(m_agreed, &TenthsBox::edited, this, &AgreedRow::follow);
    connect(m_motivation, &QPlainTextEdit::textChanged, this, &AgreedRow::edited);
    connect(m_agree, &QPushButton::clicked, this, &AgreedRow::agreeOnProposal);
    setValue({});
}

AgreedArea AgreedRow::value() const { return {m_proposal, m_agreed->tenths(), m_motivation->toPlainText()}; }

void AgreedRow::setValue(const AgreedArea& agreed) {
    const QSignalBlocker quiet(this);
    m_agreed->setTenths(agreed.agreedTenths);
    m_motivation->setPlainText(agreed.motivation);
    follow();
}

void AgreedRow::setProposal(
    const AreaProposal& proposal, const std::vector<ShownValue>& inside, const std::vector<ShownValue>& beside) {
    m_proposal = proposal.value;
    m_agreed->setProposal(proposal.value ? std::optional(int(proposal.value->tenths())) : std::nullopt);
    m_inside->setText(inside.empty() ? tr("Ingen har skattat området.") : lines(inside));
    m_beside->setText(lines(beside));
    if (!proposal.value)
        m_summary->setText(tr("Inget förslag: ingen har skattat området."));
    else if (proposal.answered > 1 && proposal.lowest == proposal.highest)
        m_summary->setText(tr("Förslag %1 · alla ligger lika · %2 av %3 har skattat")
                               .arg(proposal.value->shown())
                               .arg(proposal.answered)
                               .arg(proposal.of));
    else if (proposal.answered == 1)
        m_summary->setText(tr("Förslag %1 · 1 av %2 har skattat").arg(proposal.value->shown()).arg(proposal.of));
    else
        m_summary->setText(tr("Förslag %1 · spridning %2–%3 · %4 av %5 har skattat")
                               .arg(proposal.value->shown(), proposal.lowest->shown(), proposal.highest->shown())
                               .arg(proposal.answered)
                               .arg(proposal.of));
    const QSignalBlocker quiet(this);
    follow();
}

QString AgreedRow::shownText() const {
    return QStringList{m_inside->text(), m_beside->text(), m_summary->text()}.join(u'\n');
}

void AgreedRow::agreeOnProposal() {
    if (!m_proposal)
        return;
    m_agreed->setFocus(Qt::OtherFocusReason); // the button can no longer have it
    m_agreed->setValue(int(m_proposal->tenths()));
    Q_EMIT proposalTaken();
}

void AgreedRow::takeFocus() { revealAndFocus(m_agree->isEnabled() ? static_cast<QWidget*>(m_agree) : m_agreed); }

void AgreedRow::follow() {
    const auto agreed = m_agreed->tenths();
    const bool differs = agreed && m_proposal && m_proposal->tenths() != *agreed;
    m_motivationField->setVisible(differs || !m_motivation->toPlainText().isEmpty());
    m_motivationField->setHint(differs ? tr("Behövs när teamet väljer något annat än förslaget.") : QString());
    m_agree->setEnabled(m_proposal && agreed != std::optional(int(m_proposal->tenths())));
    m_agree->setText(m_proposal ? tr("Enas om förslaget %1").arg(m_proposal->shown()) : tr("Enas om förslaget"));
    Q_EMIT edited();
}

void AgreedRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(house.line);
    painter.setBrush(house.raised);
    painter.drawRoundedRect(card, 6, 6);
    painter.setClipRect(QRectF(0, 0, 6, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(areaColour(m_area, toneOf(palette())));
    painter.drawRoundedRect(card, 6, 6);
}

} // namespace bk
