// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/language_choice.h"

#include "core/services/open_unit.h"
#include "core/services/paper_languages.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace bk {

LanguageChoice::LanguageChoice(OpenUnit& unit, bool offersBoth, const QString& paper, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_languages(new QComboBox)
    , m_both(offersBoth ? new QCheckBox(tr("Svenska &bredvid")) : nullptr) {
    m_languages->setAccessibleName(paper.isEmpty() ? tr("Papperets språk") : tr("%1: språk").arg(paper));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_languages->setMinimumContentsLength(18);
    m_languages->addItem(tr("Svenska"), u"sv"_s);
    attempt(this, [this] {
        for (const UnitLanguage& each : unitLanguages(m_unit)) {
            const QString name = tr("%1 – %2").arg(each.dictionary->swedishName, each.dictionary->name);
            m_languages->addItem(
                each.dictionary->isReviewed() ? name : tr("%1, inte granskad").arg(name), each.dictionary->language);
        }
    });
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(besideLabel(tr("På språ&ket"), m_languages));
    connect(m_languages, &QComboBox::currentIndexChanged, this, &LanguageChoice::changed);
    if (!m_both)
        return;
    row->addWidget(m_both);
    m_both->setEnabled(false);
    connect(m_languages, &QComboBox::currentIndexChanged, m_both, [this](int index) { m_both->setEnabled(index > 0); });
    connect(m_both, &QCheckBox::toggled, this, &LanguageChoice::changed);
}

PaperWords LanguageChoice::words() const {
    const QString language = m_languages->currentData().toString();
    if (language == "sv"_L1)
        return {};
    return {paperDictionary(m_unit, language), m_both && m_both->isChecked()};
}

} // namespace bk
