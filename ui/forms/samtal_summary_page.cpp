// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/samtal_summary_page.h"

#include "core/domain/common/error.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/forms/draft_json.h"
#include "ui/forms/samtal_summary.h"
#include "ui/forms/show_issues.h"
#include "ui/forms/unit_context.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

Barnsamtal samtalIn(OpenUnit& unit, BarnsamtalId id) {
    auto samtal = unit.samtal().find(id);
    if (!samtal)
        throw Error(Error::Kind::NotFound);
    return *std::move(samtal);
}

} // namespace

SamtalSummaryPage::SamtalSummaryPage(OpenUnit& unit, BarnsamtalId samtal, QWidget* parent)
    : FormPage(unit, parent)
    , m_samtal(samtalIn(unit, samtal))
    , m_form(new SamtalSummary(this)) {
    const auto child = m_samtal.child ? unit.children().find(*m_samtal.child) : std::nullopt;
    m_form->setValue(m_samtal.summary);
    m_form->follow(m_samtal, contextOf(unit, child));
    connect(m_form, &SamtalSummary::edited, this, [this] { noteEdit(); });
    setUp(
        m_form,
        {title(), tr("Skattningarna gjordes utan att se de tidigare, och ligger fast. Sammanfattningen går att ändra."),
         QString(), tr("&Spara sammanfattningen")},
        u"samtalssammanfattning"_s, samtal.toString());
}

QWidget* SamtalSummaryPage::firstFocus() const { return m_form->fields()[u"summary.worksWell"_s]->control(); }

Barnsamtal SamtalSummaryPage::value() const {
    Barnsamtal samtal = m_samtal;
    samtal.summary = m_form->value();
    return samtal;
}

QJsonObject SamtalSummaryPage::draft() const { return draft_json::from(value()); }

void SamtalSummaryPage::setDraft(const QJsonObject& draft) { m_form->setValue(draft_json::barnsamtal(draft).summary); }

bool SamtalSummaryPage::check(Issues& homeless) {
    const Issues found = issues(value(), unit().today());
    homeless = showIssuesByPlace(found, m_form->fields());
    return found.empty();
}

/// Into what the unit holds now: it may have been mended since the page opened.
QString SamtalSummaryPage::store() {
    Barnsamtal samtal = samtalIn(unit(), m_samtal.id);
    samtal.summary = m_form->value();
    samtal.savedAt = unit().clock().now();
    return unit().samtal().save(samtal).toString();
}

} // namespace bk
