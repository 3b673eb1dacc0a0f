// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/language_choice.h"

#include "core/services/open_unit.h"
#include "core/services/paper_languages.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bk {

LanguageChoice::LanguageChoice(
    OpenUnit& unit, bool offersBoth, std::optional<FamilyReader> reader, Proposal proposal, const QString& paper,
    QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_reader(reader)
    , m_languages(new QComboBox)
    , m_both(offersBoth ? new QCheckBox(tr("Svenska &bredvid")) : nullptr)
    , m_because(plainLabel()) {
    m_languages->setAccessibleName(paper.isEmpty() ? tr("Papperets språk") : tr("%1: språk").arg(paper));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_languages->setMinimumContentsLength(18);
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(besideLabel(tr("På språ&ket"), m_languages));
    if (m_both) {
        row->addWidget(m_both);
        m_both->setEnabled(false);
    }
    makeQuiet(m_because);
    m_because->hide();
    row->addWidget(m_because);
    attempt(this, [this, proposal] {
        const ProposedLanguage proposed = m_reader ? proposedLanguage(m_unit, *m_reader) : ProposedLanguage();
        fill(proposed);
        if (proposal == Proposal::Chosen)
            propose(proposed);
    });
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_both)
            m_both->setEnabled(index > 0);
        Q_EMIT changed();
    });
    connect(m_languages, &QComboBox::activated, this, &LanguageChoice::remember);
    if (m_both) {
        connect(m_both, &QCheckBox::toggled, this, &LanguageChoice::changed);
        connect(m_both, &QCheckBox::clicked, this, &LanguageChoice::remember);
    }
}

void LanguageChoice::fill(const ProposedLanguage& proposed) {
    m_languages->addItem(tr("Svenska"), u"sv"_s);
    for (const UnitLanguage& each : unitLanguages(m_unit)) {
        QString name = tr("%1 – %2").arg(each.dictionary->swedishName, each.dictionary->name);
        if (each.dictionary->language == proposed.language)
            name = tr("%1, familjens språk").arg(name);
        m_languages->addItem(
            each.dictionary->isReviewed() ? name : tr("%1, inte granskad").arg(name), each.dictionary->language);
    }
}

void LanguageChoice::propose(const ProposedLanguage& proposed) {
    const int index = m_languages->findData(proposed.language);
    if (index < 1)
        return;
    m_languages->setCurrentIndex(index);
    m_languages->setAccessibleDescription(proposed.because);
    if (m_both) {
        m_both->setEnabled(true);
        m_both->setChecked(proposed.besideSwedish);
    }
    m_because->setText(proposed.because);
    m_because->show();
}

void LanguageChoice::remember() {
    m_because->hide();
    m_because->clear();
    m_languages->setAccessibleDescription({});
    if (!m_reader)
        return;
    attempt(this, [this] {
        rememberLanguage(
            m_unit, *m_reader, m_languages->currentData().toString(),
            m_both && m_both->isEnabled() ? std::optional(m_both->isChecked()) : std::nullopt);
    });
}

QString LanguageChoice::because() const { return m_because->text(); }

PaperWords LanguageChoice::words() const {
    const QString language = m_languages->currentData().toString();
    if (language == "sv"_L1)
        return {};
    return {paperDictionary(m_unit, language), m_both && m_both->isChecked()};
}

} // namespace bk
