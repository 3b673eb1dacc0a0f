// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/extract/describe_records.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk::describe {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Extract", text); }

void addContact(DescribedRecord& record, const QString& prefix, const Contact& contact) {
    record.add(prefix + u"address"_s, tr("Adress"), contact.address);
    record.add(prefix + u"telephone"_s, tr("Telefon"), contact.telephone);
    record.add(prefix + u"email"_s, tr("E-post"), contact.email);
}

void addResponsible(DescribedRecord& record, const QString& id, const QString& label, const ResponsiblePerson& person) {
    if (person.isEmpty())
        return;
    QStringList words{person.name};
    for (const QString& word : {person.profession, person.organisation})
        if (!word.isEmpty())
            words.append(word);
    record.add(id, label, words.join(u", "_s));
    addContact(record, id + u'.', person.contact);
}

QString protectionText(ProtectedIdentity protection) {
    switch (protection) {
    case ProtectedIdentity::None: return tr("Nej");
    case ProtectedIdentity::Sekretessmarkering: return tr("Sekretessmarkering");
    case ProtectedIdentity::SkyddadFolkbokforing: return tr("Skyddad folkbokföring");
    case ProtectedIdentity::FingeradePersonuppgifter: return tr("Fingerade personuppgifter");
    }
    Q_UNREACHABLE();
}

} // namespace

DescribedRecord record(const Child& child) {
    DescribedRecord record;
    record.add(u"givenName"_s, tr("Förnamn"), child.givenName);
    record.add(u"familyName"_s, tr("Efternamn"), child.familyName);
    record.add(u"preferredName"_s, tr("Kallas"), child.preferredName);
    if (child.personnummer)
        record.addValue(
            u"personnummer"_s, tr("Personnummer"), child.personnummer->digits(), child.personnummer->shown());
    record.add(u"birthDate"_s, tr("Född"), child.birthDate);
    record.addCode(
        u"protection"_s, tr("Skyddade personuppgifter"), toString(child.protection), protectionText(child.protection));
    addContact(record, QString(), child.contact);
    record.add(u"place"_s, tr("Förskola, skola eller BVC"), child.place);
    int number = 0;
    for (const Guardian& guardian : child.guardians) {
        const QString id = u"guardian%1"_s.arg(++number);
        const QString who = tr("Vårdnadshavare %1").arg(number);
        record.add(
            id, who, guardian.relation.isEmpty() ? guardian.name : u"%1, %2"_s.arg(guardian.name, guardian.relation));
        addContact(record, id + u'.', guardian.contact);
    }
    addResponsible(record, u"barnkontakt"_s, tr("Barnkontakt"), child.barnkontakt);
    addResponsible(record, u"stodsamordnare"_s, tr("Stödsamordnare"), child.stodsamordnare);
    record.add(u"createdAt"_s, tr("Inlagt i enheten"), child.createdAt);
    record.add(u"changedAt"_s, tr("Senast ändrat"), child.changedAt);
    return record;
}

DescribedRecord record(const SharingEntry& entry) {
    DescribedRecord record;
    record.add(u"at"_s, tr("När"), entry.at);
    record.add(u"what"_s, tr("Vad"), entry.what);
    record.addCode(u"way"_s, tr("Hur"), toString(entry.way), QString());
    record.add(u"ownUse"_s, tr("Stannar i enheten"), entry.ownUse);
    record.add(u"receiver"_s, tr("Till vem"), entry.receiver);
    record.add(u"purpose"_s, tr("Varför"), entry.purpose);
    record.add(u"by"_s, tr("Av"), entry.by);
    if (!entry.ownUse) {
        record.add(u"told"_s, tr("Barn och vårdnadshavare visste"), entry.told);
        record.add(u"notToldBecause"_s, tr("Varför inte"), entry.notToldBecause);
    }
    return record;
}

} // namespace bk::describe
