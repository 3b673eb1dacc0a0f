// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/half_days.h"

#include "core/services/open_unit.h"
#include "ui/forms/draft_values.h"
#include "ui/forms/unclear_days.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bk {

HalfDays::HalfDays(OpenUnit& unit, QString form, const Saved& saved) : m_unit(unit), m_form(std::move(form)) {
    const auto draft = saved.id.isEmpty() ? std::nullopt : unit.drafts().find(m_form, saved.id, unit.user().login);
    if (!draft)
        return;
    m_kept = saved.id;
    const QJsonObject body = QJsonDocument::fromJson(draft->body).object();
    if (draft_values::moment(body["savedAt"_L1]) == saved.at)
        m_days = body["days"_L1].toObject();
}

void HalfDays::keep(const Saved& saved, const QString& part, const QWidget* shown) {
    if (const QJsonArray days = unclearDays(shown); !days.isEmpty())
        m_days[part] = days;
    else
        m_days.remove(part);
    if (m_days.isEmpty())
        return discard();
    const QJsonObject body{{u"savedAt"_s, draft_values::moment(saved.at)}, {u"days"_s, m_days}};
    m_unit.drafts().save(
        {m_form, saved.id, QJsonDocument(body).toJson(QJsonDocument::Compact), m_unit.clock().now(),
         m_unit.user().login});
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
        m_unit.drafts().remove(m_form, m_kept, m_unit.user().login);
    m_kept.clear();
}

} // namespace bk
