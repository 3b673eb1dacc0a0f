// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/own_draft.h"

#include "core/services/open_unit.h"

#include <QJsonDocument>

namespace bk {

OwnDraft::OwnDraft(OpenUnit& unit, QString form, QString subject)
    : m_unit(unit)
    , m_form(std::move(form))
    , m_subject(std::move(subject)) {}

std::optional<OwnDraft::Kept> OwnDraft::read() const {
    const auto draft = m_unit.drafts().find(m_form, m_subject, m_unit.user().login);
    const QJsonDocument body = draft ? QJsonDocument::fromJson(draft->body) : QJsonDocument();
    return body.isObject() ? std::optional(Kept{body.object(), draft->savedAt}) : std::nullopt;
}

void OwnDraft::write(const QJsonObject& value, const QDateTime& at) const {
    const QByteArray body = QJsonDocument(value).toJson(QJsonDocument::Compact);
    m_unit.drafts().save({m_form, m_subject, body, at.isValid() ? at : m_unit.clock().now(), m_unit.user().login});
}

void OwnDraft::remove() const { m_unit.drafts().remove(m_form, m_subject, m_unit.user().login); }

} // namespace bk
