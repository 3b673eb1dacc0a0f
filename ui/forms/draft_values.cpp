// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/draft_values.h"

using namespace Qt::StringLiterals;

namespace bk::draft_values {

QJsonObject contact(const Contact& contact) {
    return {{u"address"_s, contact.address}, {u"telephone"_s, contact.telephone}, {u"email"_s, contact.email}};
}

Contact contact(const QJsonValue& json) {
    return {json[u"address"_s].toString(), json[u"telephone"_s].toString(), json[u"email"_s].toString()};
}

QJsonObject person(const ResponsiblePerson& person) {
    return {
        {u"name"_s, person.name},
        {u"profession"_s, person.profession},
        {u"organisation"_s, person.organisation},
        {u"contact"_s, contact(person.contact)}};
}

ResponsiblePerson person(const QJsonValue& json) {
    return {
        json[u"name"_s].toString(), json[u"profession"_s].toString(), json[u"organisation"_s].toString(),
        contact(json[u"contact"_s])};
}

} // namespace bk::draft_values
