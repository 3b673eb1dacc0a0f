// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/child/child_identity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qsizetype leastName = 2;
constexpr qsizetype leastLine = 4; ///< of an address, a telephone number or an e-mail address
/// Parts of records, as Swedish as they are.
const QString nothingShown = u"[dolt]"_s;

QString guardianNumbered(std::size_t index) { return u"Vårdnadshavare %1"_s.arg(index + 1); }

QStringList partsOf(const QString& name) {
    static const QRegularExpression between(u"[\\s-]+"_s);
    return name.split(between, Qt::SkipEmptyParts);
}

} // namespace

ChildIdentity identityOf(const Child& child) {
    return {child.givenName, child.familyName, child.preferredName, child.personnummer,
            child.birthDate, child.contact,    child.guardians};
}

Child withPseudonym(Child child, const QString& pseudonym) {
    child.givenName.clear();
    child.familyName.clear();
    child.preferredName = pseudonym;
    child.personnummer.reset();
    child.birthDate = {};
    child.contact = {};
    child.place.clear();
    for (std::size_t i = 0; i < child.guardians.size(); ++i)
        child.guardians[i] = {guardianNumbered(i), child.guardians[i].relation, {}};
    return child;
}

Child withIdentity(Child child, const ChildIdentity& identity) {
    child.givenName = identity.givenName;
    child.familyName = identity.familyName;
    child.preferredName = identity.preferredName;
    child.personnummer = identity.personnummer;
    child.birthDate = identity.birthDate;
    child.contact = identity.contact;
    child.guardians = identity.guardians;
    return child;
}

Issues issues(const ChildIdentity& identity, QDate today) { return issues(withIdentity(Child(), identity), today); }

IdentityWords::IdentityWords(const ChildIdentity& identity, const QString& pseudonym)
    : m_birthDate(identity.birthDate.toString(Qt::ISODate)) {
    const auto addContact = [this](const Contact& contact) {
        add(contact.address, nothingShown, leastLine);
        const QStringList lines = contact.address.split(u'\n');
        for (const QString& line : lines)
            add(line, nothingShown, leastLine);
        add(contact.telephone, nothingShown, leastLine);
        add(contact.email, nothingShown, leastLine);
    };
    add(identity.fullName(), pseudonym, leastName);
    add(identity.familyName + u", "_s + identity.givenName, pseudonym, leastLine);
    add(identity.preferredName, pseudonym, leastName);
    add(identity.givenName, pseudonym, leastName);
    if (!identity.preferredName.isEmpty())
        add(identity.preferredName + u' ' + identity.familyName, pseudonym, leastName);
    const QStringList given = partsOf(identity.givenName);
    for (const QString& part : given)
        add(part, pseudonym, leastName);
    if (!given.isEmpty())
        add(given.front() + u' ' + identity.familyName, pseudonym, leastName);
    if (identity.personnummer) {
        m_personnummer = identity.personnummer->digits();
        const QString shown = identity.personnummer->shown();
        for (const QString& number : {m_personnummer, m_personnummer.mid(2), shown, shown.mid(2)})
            add(number, nothingShown, leastLine);
    }
    addContact(identity.contact);
    for (std::size_t i = 0; i < identity.guardians.size(); ++i) {
        const Guardian& guardian = identity.guardians[i];
        add(guardian.name, guardianNumbered(i), leastName);
        addContact(guardian.contact);
    }
    add(identity.familyName, nothingShown, leastName);
    const QStringList family = partsOf(identity.familyName);
    for (const QString& part : family)
        add(part, nothingShown, leastName);
    for (std::size_t i = 0; i < identity.guardians.size(); ++i) {
        const QStringList names = partsOf(identity.guardians[i].name);
        for (const QString& part : names)
            add(part, guardianNumbered(i), leastName);
    }

    QStringList words = m_instead.keys();
    std::ranges::sort(
        words, [](const QString& a, const QString& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    for (QString& word : words)
        word = QRegularExpression::escape(word);
    m_expression = QRegularExpression(
        u"(?<![\\p{L}\\p{N}])(?:%1)(?=s?(?![\\p{L}\\p{N}]))"_s.arg(words.join(u'|')),
        QRegularExpression::UseUnicodePropertiesOption);
}

/// The first that is added of a word holds.
void IdentityWords::add(const QString& word, const QString& instead, qsizetype least) {
    const QString trimmed = word.trimmed();
    if (trimmed.size() >= least && !m_instead.contains(trimmed))
        m_instead.insert(trimmed, instead);
}

QString IdentityWords::hidden(const QString& text) const {
    if (m_instead.isEmpty() || text.isEmpty())
        return text;
    QString result;
    qsizetype from = 0;
    for (auto matches = m_expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.sliced(from, match.capturedStart() - from);
        result += m_instead.value(match.captured());
        from = match.capturedEnd();
    }
    return from == 0 ? text : result + text.sliced(from);
}

QJsonValue IdentityWords::hiddenIn(const QString& key, const QJsonValue& value) const {
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            each.value() = hiddenIn(each.key(), each.value());
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& each : value.toArray())
            array.append(hiddenIn(key, each));
        return array;
    }
    if (!value.isString())
        return value;
    const QString text = value.toString();
    if (key == "personnummer"_L1 && text == m_personnummer)
        return QJsonValue(QJsonValue::Null);
    if (key == "birthDate"_L1 && text == m_birthDate)
        return QString();
    return hidden(text);
}

QByteArray IdentityWords::hiddenInJson(const QByteArray& json) const {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return json;
    const QJsonObject before = document.object();
    const QJsonObject after = hiddenIn({}, before).toObject();
    return after == before ? json : QJsonDocument(after).toJson(QJsonDocument::Compact);
}

} // namespace bk
