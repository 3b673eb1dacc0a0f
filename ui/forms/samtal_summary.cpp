// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/samtal_summary.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/forms/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

SamtalSummary::SamtalSummary(QWidget* parent) : QWidget(parent) {
    columnIn(this);
    m_worksWell = add(u"worksWell"_s, tr("Vad fungerar bra?"));
    m_strengthen = add(u"strengthen"_s, tr("Vad behöver stärkas?"));
    m_differ = add(u"differ"_s, tr("Vad ser barn och vuxna olika på?"));
    m_workOn = add(u"workOn"_s, tr("Vad vill barnet och vårdnadshavarna jobba med?"));
    m_next = add(u"next"_s, tr("Vad händer nu?"));
}

TextArea* SamtalSummary::add(const QString& name, const QString& label) {
    auto* text = new TextArea(label, 3);
    auto* field = new Field(label, text);
    m_fields.insert(u"summary."_s + name, field);
    layout()->addWidget(field);
    connect(text, &QPlainTextEdit::textChanged, this, &SamtalSummary::edited);
    return text;
}

BarnsamtalSummary SamtalSummary::value() const {
    return {
        m_worksWell->toPlainText(), m_strengthen->toPlainText(), m_differ->toPlainText(), m_workOn->toPlainText(),
        m_next->toPlainText()};
}

void SamtalSummary::setValue(const BarnsamtalSummary& summary) {
    const QSignalBlocker quiet(this);
    m_worksWell->setPlainText(summary.worksWell);
    m_strengthen->setPlainText(summary.strengthen);
    m_differ->setPlainText(summary.differ);
    m_workOn->setPlainText(summary.workOn);
    m_next->setPlainText(summary.next);
}

void SamtalSummary::follow(const Barnsamtal& samtal, const FormContext& context) {
    const auto compared = compare(profiles(samtal, context.model.id), context.thresholds);
    QStringList well;
    QStringList strengthen;
    QStringList differ;
    bool severalRated = false;
    for (const Area area : allAreas) {
        const QString label = context.model.areas[area].label;
        if (compared[area].standing == Standing::WorksWell)
            well.append(label);
        if (compared[area].standing == Standing::NeedsStrengthening)
            strengthen.append(label);
        if (compared[area].differ)
            differ.append(label);
        severalRated = severalRated || compared[area].known > 1;
    }
    m_fields[u"summary.worksWell"_s]->setHint(
        well.isEmpty() ? QString() : tr("Högt skattat: %1.").arg(words::listed(well)));
    m_fields[u"summary.strengthen"_s]->setHint(
        strengthen.isEmpty() ? QString() : tr("Lågt skattat av någon: %1.").arg(words::listed(strengthen)));
    m_fields[u"summary.differ"_s]->setHint(
        differ.isEmpty()
            ? (severalRated ? tr("Skattningarna ligger nära varandra.") : QString())
            : tr("Skattat olika: %1. Att se olika på saker är värt att prata om.").arg(words::listed(differ)));
}

} // namespace bk
