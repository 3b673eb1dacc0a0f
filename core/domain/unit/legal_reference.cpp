// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/unit/legal_reference.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {

QString LegalReference::citation() const { return section + u' ' + law; }

bool LegalReference::isInForce(QDate day) const {
    return validFrom.isValid() && validFrom <= day && (!validTo.isValid() || day <= validTo);
}

Issues issues(const LegalReference& reference, QDate today) {
    Issues found;
    const auto needText = [&](const QString& where, const QString& text, int limit) {
        if (isBlank(text))
            found.push_back({u"legal.%1.missing"_s.arg(where), where, {}});
        checkLength(found, u"legal.text.tooLong"_s, where, text, limit);
    };
    needText(u"section"_s, reference.section, text_limits::line);
    needText(u"law"_s, reference.law, text_limits::line);
    needText(u"text"_s, reference.text, text_limits::freeText);
    if (!reference.validFrom.isValid())
        found.push_back({u"legal.validFrom.missing"_s, u"validFrom"_s, {}});
    if (reference.validTo.isValid() && reference.validTo < reference.validFrom)
        found.push_back({u"legal.validTo.early"_s, u"validTo"_s, {}});
    if (reference.checkedOn > today)
        found.push_back({u"legal.checkedOn.future"_s, u"checkedOn"_s, {}});
    return found;
}

std::optional<LegalReference> inForce(const std::vector<LegalReference>& references, const QString& topic, QDate day) {
    std::optional<LegalReference> found;
    for (const LegalReference& reference : references) {
        const bool later = !found || found->validFrom < reference.validFrom;
        if (reference.topic == topic && reference.isInForce(day) && later)
            found = reference;
    }
    return found;
}

} // namespace bk
