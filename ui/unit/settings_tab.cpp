// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/settings_tab.h"

#include "core/services/golden_rule.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/unit/settings_form.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk {

SettingsTab::SettingsTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(unit, Action::ChangeSettings, u"unit-settings"_s, tr("Spara"), parent)
    , m_unit(unit)
    , m_form(new SettingsForm(goldenRule(unit))) {
    connect(m_form, &SettingsForm::edited, this, [this] { noteEdit(); });
    setUp(m_form);
}

void SettingsTab::load() { m_form->setValue(m_unit.settings()); }

void SettingsTab::save() {
    const UnitSettings settings = m_form->value();
    const Issues found = issues(settings);
    const Issues homeless = m_form->show(found);
    if (!found.empty())
        return tell(
            MessageBar::Tone::Warning,
            homeless.empty() ? tr("Något behöver rättas innan det går att spara.") : issueText(homeless.front()));
    m_unit.saveSettings(settings);
    noteSaved();
    tell(MessageBar::Tone::Good, tr("Inställningarna är sparade."));
    Q_EMIT saved();
}

QJsonObject SettingsTab::draft() const {
    const UnitSettings settings = m_form->value();
    const auto tenths = [](Fraction fraction) {
        return qRound(fraction.toDouble() * 10);
    };
    QJsonArray numbers;
    for (const EmergencyNumber& each : settings.emergencyNumbers)
        numbers.append(QJsonObject{{u"label"_s, each.label}, {u"number"_s, each.number}});
    return {
        {u"name"_s, settings.name},
        {u"kind"_s, toString(settings.kind)},
        {u"place"_s, settings.place},
        {u"lockAfter"_s, settings.lockAfterMinutes},
        {u"well"_s, tenths(settings.thresholds.well)},
        {u"strengthen"_s, tenths(settings.thresholds.strengthen)},
        {u"differ"_s, tenths(settings.thresholds.differ)},
        {u"numbers"_s, numbers},
        {u"goldenRule"_s, settings.goldenRule}};
}

void SettingsTab::setDraft(const QJsonObject& draft) {
    UnitSettings settings = m_unit.settings();
    const auto tenths = [&draft](QLatin1StringView key) {
        return Fraction(draft[key].toInt(), 10);
    };
    settings.name = draft["name"_L1].toString();
    settings.kind = unitKindFrom(draft["kind"_L1].toString()).value_or(settings.kind);
    settings.place = draft["place"_L1].toString();
    settings.lockAfterMinutes = draft["lockAfter"_L1].toInt();
    settings.thresholds = {tenths("well"_L1), tenths("strengthen"_L1), tenths("differ"_L1)};
    settings.emergencyNumbers.clear();
    for (const QJsonValue& each : draft["numbers"_L1].toArray())
        settings.emergencyNumbers.push_back({each["label"_L1].toString(), each["number"_L1].toString()});
    settings.goldenRule = draft["goldenRule"_L1].toString();
    m_form->setValue(settings);
}

} // namespace bk
