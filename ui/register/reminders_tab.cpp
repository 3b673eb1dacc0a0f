// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/reminders_tab.h"

#include "core/services/open_unit.h"
#include "ui/register/actions_refresh.h"
#include "ui/register/reminders_form.h"

using namespace Qt::StringLiterals;

namespace bk {

RemindersTab::RemindersTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(unit, Action::ChangeSettings, u"reminders"_s, tr("&Spara påminnelserna"), parent)
    , m_unit(unit)
    , m_form(new RemindersForm)
    , m_refresh(new ActionsRefresh(unit)) {
    connect(m_form, &RemindersForm::edited, this, [this] { noteEdit(); });
    offerDefaults([this] { m_form->setValue({}); });
    addAboveButtons(m_refresh);
    connect(m_refresh, &ActionsRefresh::finished, this, [this] {
        tell(MessageBar::Tone::Good, tr("Påminnelserna är sparade, och det som väntar är omräknat."));
        Q_EMIT saved();
    });
    setUp(m_form);
}

void RemindersTab::load() { m_form->setValue(m_unit.registers().reminders()); }

void RemindersTab::save() {
    m_unit.registers().save(m_form->value());
    noteSaved();
    m_refresh->start();
}

QJsonObject RemindersTab::draft() const { return {{u"amounts"_s, m_form->draft()}}; }

void RemindersTab::setDraft(const QJsonObject& draft) { m_form->setDraft(draft["amounts"_L1].toArray()); }

} // namespace bk
