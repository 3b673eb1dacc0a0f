// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/half_days.h"

#include "ui/forms/draft_values.h"
#include "ui/forms/unclear_days.h"

using namespace Qt::StringLiterals;

namespace bk {

HalfDays::HalfDays(OpenUnit& unit, QString form, const Saved& saved) : m_unit(unit), m_form(std::move(form)) {
    const auto draft = saved.id.isEmpty() ? std::nullopt : draftOf(saved.id).read();
    if (!draft)
        return;
    m_kept = saved.id;
    if (draft_values::moment(draft->value["savedAt"_L1]) == saved.at)
        m_days = draft->value["days"_L1].toObject();
}

void HalfDays::keep(const Saved& saved, const QString& part, const QWidget* shown) {
    if (const QJsonArray days = unclearDays(shown); !days.isEmpty())
        m_days[part] = days;
    else
        m_days.remove(part);
    if (m_days.isEmpty())
        return discard();
    draftOf(saved.id).write({{u"savedAt"_s, draft_values::moment(saved.at)}, {u"days"_s, m_days}});
    m_kept = saved.id;
}

bool HalfDays::putBack(const QString& part, QWidget* shown) const {
    const QJsonArray days = m_days[part].toArray();
    setUnclearDays(shown, days);
    return !days.isEmpty();
}

void HalfDays::discard() {
    m_days = {};
    if (!m_kept.isEmpty())
        draftOf(m_kept).remove();
    m_kept.clear();
}

} // namespace bk
