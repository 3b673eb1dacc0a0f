// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/barnkontakt_page.h"

#include "core/services/open_unit.h"
#include "ui/register/barnkontakt_form.h"
#include "ui/register/register_json.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace bk {

BarnkontaktPage::BarnkontaktPage(OpenUnit& unit, const std::optional<BarnkontaktEntry>& saved, QWidget* parent)
    : RegisterRowPage(unit, parent)
    , m_form(new BarnkontaktForm(this)) {
    if (saved) {
        m_id = saved->id;
        m_form->setValue(*saved);
    }
    connect(m_form, &BarnkontaktForm::edited, this, [this] { noteEdit(); });
    setUp(
        withRemoval(
            m_form, {m_id ? m_id->toString() : QString(), tr("&Ta bort ur katalogen"),
                     tr("Ska Barnkontakten tas bort ur katalogen? Barnens egna uppgifter ändras inte."),
                     [this] {
                         this->unit().registers().remove(*m_id);
                     }}),
        {title(),
         tr("Alla barn har en Barnkontakt från födseln. I katalogen hittar den som upptäcker något rätt person."),
         QString(), tr("&Spara Barnkontakten")},
        u"barnkontakt"_s, m_id ? m_id->toString() : u"new"_s);
}

QString BarnkontaktPage::title() const { return m_id ? tr("Ändra Barnkontakt") : tr("Ny Barnkontakt"); }

QWidget* BarnkontaktPage::firstFocus() const { return m_form->stageField(); }

QJsonObject BarnkontaktPage::draft() const { return register_json::from(m_form->value()); }

void BarnkontaktPage::setDraft(const QJsonObject& draft) { m_form->setValue(register_json::barnkontakt(draft)); }

bool BarnkontaktPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value());
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString BarnkontaktPage::store() {
    BarnkontaktEntry entry = m_form->value();
    entry.savedAt = unit().clock().now();
    return unit().registers().save(entry).toString();
}

} // namespace bk
