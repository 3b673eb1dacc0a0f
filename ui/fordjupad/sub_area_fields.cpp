// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fordjupad/sub_area_fields.h"

#include "core/services/fordjupad_of_child.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/plan/offer_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace bk {

SubAreaFields::SubAreaFields(
    const SubArea& subArea, const std::vector<Contribution>& contributions, const std::vector<PlacedSupport>& support,
    OfferKnown offer, QWidget* parent)
    : QWidget(parent)
    , m_id(subArea.id)
    , m_label(subArea.label)
    , m_offer(std::move(offer)) {
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    buildSupportText(subArea, column);
    addHalf(m_works, tr("Vad fungerar"), contributions, &SubAreaText::works, column);
    addHalf(m_strengthen, tr("Vad behöver stärkas"), contributions, &SubAreaText::strengthen, column);
    for (const PlacedSupport& placed : support)
        column->addWidget(plainLabel(tr("Stöd i planen: %1").arg(supportText(placed.support))));
}

void SubAreaFields::buildSupportText(const SubArea& subArea, QVBoxLayout* column) {
    auto* label = plainLabel(subArea.label);
    makeLarger(label, 1, true);
    QStringList aspects;
    for (const Item& aspect : subArea.keyAspects)
        aspects.append(aspect.text);
    auto* support = plainLabel(tr("Att tänka på: %1").arg(aspects.join(u" · "_s)));
    makeQuiet(support);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(label);
    if (!aspects.isEmpty())
        head->addWidget(support);
    column->addLayout(head);
}

void SubAreaFields::addHalf(
    Half& half, const QString& label, const std::vector<Contribution>& contributions, QString SubAreaText::*which,
    QVBoxLayout* column) {
    half.area = new TextArea(tr("%1: %2").arg(m_label, label));
    half.field = new Field(label, half.area);
    for (const Contribution& contribution : contributions)
        if (const QString& text = contribution.text.*which; !text.isEmpty())
            column->addWidget(offer(half, label, contribution.origin, text));
    column->addWidget(half.field);
    if (m_offer)
        column->addWidget(
            offerButton(
                m_offer, tr("%1, %2: hämta från det som är känt").arg(m_label, label.toLower()), this,
                [area = half.area](const PlanSuggestion& known) {
                    append(area, tr("%1 (%2)").arg(known.text.trimmed(), known.origin));
                }),
            0, Qt::AlignLeft);
    connect(half.area, &QPlainTextEdit::textChanged, this, [this, &half] {
        markFetched(half);
        Q_EMIT edited();
    });
}

QWidget* SubAreaFields::offer(Half& half, const QString& label, const QString& origin, const QString& text) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(grid(), 0, 0, 0);
    layout->setSpacing(grid());
    auto* said = plainLabel(tr("%1 – %2: %3").arg(origin, label.toLower(), text));
    auto* button = new QPushButton;
    button->setAccessibleName(tr("%1, %2: hämta det som %3 har skrivit").arg(m_label, label.toLower(), origin));
    layout->addWidget(said, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    const QString fetched = tr("%1 (%2)").arg(text.trimmed(), origin);
    half.fetches.push_back({button, fetched});
    connect(button, &QPushButton::clicked, this, [area = half.area, fetched] { append(area, fetched); });
    markFetched(half);
    return row;
}

void SubAreaFields::append(TextArea* area, const QString& text) {
    QTextCursor cursor(area->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(area->toPlainText().isEmpty() ? text : u'\n' + text);
    area->setFocus(Qt::OtherFocusReason);
    area->moveCursor(QTextCursor::End);
}

void SubAreaFields::markFetched(const Half& half) {
    const QString written = half.area->toPlainText();
    for (const Half::Fetch& fetch : half.fetches) {
        const bool there = written.contains(fetch.text);
        fetch.button->setEnabled(!there);
        fetch.button->setText(there ? tr("Hämtat") : tr("Hämta"));
    }
}

SubAreaText SubAreaFields::value() const {
    return {m_id, m_works.area->toPlainText(), m_strengthen.area->toPlainText()};
}

void SubAreaFields::setValue(const SubAreaText& text) {
    const QSignalBlocker quiet(this);
    m_works.area->setPlainText(text.works);
    m_strengthen.area->setPlainText(text.strengthen);
}

} // namespace bk
