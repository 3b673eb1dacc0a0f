// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>

namespace bk {

/// What tells who a child is and how it is reached. Of a child whose identity is sealed it stands nowhere else than in
/// the seal; there, ways of contact may be kept although the identity is protected.
struct ChildIdentity {
    QString givenName;
    QString familyName;
    QString preferredName;
    std::optional<Personnummer> personnummer;
    QDate birthDate;
    Contact contact;
    std::vector<Guardian> guardians;

    QString fullName() const { return (givenName + u' ' + familyName).trimmed(); }
    bool operator==(const ChildIdentity&) const = default;
};

ChildIdentity identityOf(const Child& child);
/// The record without what tells who the child is: called `pseudonym`, and with guardians that have a number and what
/// they are to the child.
Child withPseudonym(Child child, const QString& pseudonym);
/// The record as it is when its protection has ended.
Child withIdentity(Child child, const ChildIdentity& identity);

/// Rules as for a child: child.name.missing, child.birthDate.future … Ways of contact are allowed.
Issues issues(const ChildIdentity& identity, QDate today);

/// Finds in texts what tells who a child is, and puts the pseudonym, a guardian's number or "[dolt]" there. Whole words
/// as they are written, also in the genitive. Too much is hidden rather than too little: a guardian's first name also
/// where somebody else has it.
class IdentityWords {
public:
    IdentityWords(const ChildIdentity& identity, const QString& pseudonym);

    QString hidden(const QString& text) const;
    /// The same in every text of a JSON document; a personnummer and a birth date of the child become unknown. What is
    /// no JSON is given back as it is.
    QByteArray hiddenInJson(const QByteArray& json) const;

private:
    void add(const QString& word, const QString& instead, qsizetype least);
    QJsonValue hiddenIn(const QString& key, const QJsonValue& value) const;

    QHash<QString, QString> m_instead;
    QRegularExpression m_expression;
    QString m_personnummer;
    QString m_birthDate;
};

} // namespace bk
