// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/child/contact_lengths.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {

void checkLengths(Issues& issues, const QString& rule, const QString& where, const Contact& contact) {
    checkLength(issues, rule, where + u"address"_s, contact.address, text_limits::line);
    checkLength(issues, rule, where + u"telephone"_s, contact.telephone, text_limits::line);
    checkLength(issues, rule, where + u"email"_s, contact.email, text_limits::line);
}

void checkLengths(Issues& issues, const QString& rule, const QString& where, const ResponsiblePerson& person) {
    checkLength(issues, rule, where + u"name"_s, person.name, text_limits::name);
    checkLength(issues, rule, where + u"profession"_s, person.profession, text_limits::line);
    checkLength(issues, rule, where + u"organisation"_s, person.organisation, text_limits::name);
    checkLengths(issues, rule, where + u"contact."_s, person.contact);
}

} // namespace bk
