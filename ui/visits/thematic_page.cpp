// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/thematic_page.h"

#include "core/services/visits.h"
#include "ui/forms/date_box.h"
#include "ui/visits/thematic_form.h"
#include "ui/visits/visits_json.h"

using namespace Qt::StringLiterals;

namespace bk {

ThematicPage::ThematicPage(OpenUnit& unit, const std::optional<ThematicMeeting>& saved, QWidget* parent)
    : RegisterRowPage(unit, parent)
    , m_new(!saved)
    , m_form(new ThematicForm) {
    const ThematicMeeting start = saved.value_or(ThematicMeeting());
    m_form->setValue(start);
    connect(m_form, &ThematicForm::edited, this, [this] { noteEdit(); });
    const QString id = m_new ? QString() : start.id.toString();
    setUp(
        withRemoval(
            m_form, {id, tr("&Ta bort tematräffen"), tr("Ska tematräffen tas bort? Antalen försvinner ur statistiken."),
                     [&unit, meeting = start.id] {
                         visitsOf(unit).remove(meeting);
                     }}),
        {title(), tr("En träff på ett tema för föräldrar till de yngsta. De som kommer räknas, men skrivs inte in."),
         QString(), tr("&Spara tematräffen")},
        u"tematraff"_s, m_new ? u"new"_s : id);
}

QWidget* ThematicPage::firstFocus() const { return m_form->date(); }

QJsonObject ThematicPage::draft() const { return visits_json::from(m_form->value()); }

void ThematicPage::setDraft(const QJsonObject& draft) { m_form->setValue(visits_json::thematicMeeting(draft)); }

bool ThematicPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value(), unit().today());
    homeless = m_form->showIssues(found);
    return !m_form->hasUnclearField() && found.empty();
}

QString ThematicPage::store() { return saveThematicMeeting(unit(), m_form->value()).toString(); }

} // namespace bk
