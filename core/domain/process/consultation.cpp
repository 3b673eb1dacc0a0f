// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/consultation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Words that many places have in their names and that tell nothing alone.
bool isGeneral(const QString& word) {
    static const QStringList general{u"skolan"_s,      u"skola"_s,          u"grundskola"_s,     u"grundskolan"_s,
                                     u"förskola"_s,    u"förskolan"_s,      u"avdelning"_s,      u"avdelningen"_s,
                                     u"klass"_s,       u"kommun"_s,         u"kommunen"_s,       u"region"_s,
                                     u"regionen"_s,    u"socialtjänst"_s,   u"socialtjänsten"_s, u"barnavårdscentral"_s,
                                     u"vårdcentral"_s, u"familjecentral"_s, u"mottagning"_s,     u"mottagningen"_s};
    return word.size() < 4 || general.contains(word.toLower());
}

void addWords(std::vector<IdentityWord>& words, const QString& text, IdentityKind kind) {
    const QString whole = text.simplified();
    if (whole.isEmpty())
        return;
    words.push_back({whole, kind});
    static const QRegularExpression gaps(u"[\\s,.()/-]+"_s);
    for (const QString& part : whole.split(gaps, Qt::SkipEmptyParts)) {
        const bool place = kind == IdentityKind::Place || kind == IdentityKind::Address;
        const bool tells = place ? !isGeneral(part) : part.size() >= 2;
        if (tells && part != whole)
            words.push_back({part, kind});
    }
}

void addContact(std::vector<IdentityWord>& words, const Contact& contact) {
    for (const QString& line : contact.address.split(u'\n'))
        addWords(words, line, IdentityKind::Address);
    if (!contact.email.isEmpty())
        words.push_back({contact.email, IdentityKind::Address});
    if (!contact.telephone.isEmpty())
        words.push_back({contact.telephone, IdentityKind::Number});
}

void addPerson(std::vector<IdentityWord>& words, const ResponsiblePerson& person) {
    addWords(words, person.name, IdentityKind::Person);
    addWords(words, person.organisation, IdentityKind::Place);
    addContact(words, person.contact);
}

QString capitalised(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

/// Names that are words too in lower case: "bo" is a verb, "Per" a name. A child's own of three letters is no such
/// risk worth taking.
bool needsCapital(const IdentityWord& word) { return word.text.size() <= (word.kind == IdentityKind::Name ? 2 : 3); }

QString patternOf(const IdentityWord& word) {
    const auto escaped = [](const QString& text) {
        return QRegularExpression::escape(text).replace(u"\\ "_s, u"\\s+"_s);
    };
    const QString words = needsCapital(word)
                              ? u"(?:%1|%2)"_s.arg(escaped(capitalised(word.text)), escaped(word.text.toUpper()))
                              : u"(?i)"_s + escaped(word.text);
    return u"(?<![\\w@])%1[sS]?(?!\\w)"_s.arg(words);
}

/// å, ä and ö are letters of a word too.
QRegularExpression expression(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

IdentityKind stronger(IdentityKind a, IdentityKind b) { return std::min(a, b); }

void addMatches(
    std::vector<IdentityMark>& marks, const QString& text, const QRegularExpression& pattern, IdentityKind kind) {
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        if (found.capturedLength() > 0)
            marks.push_back({found.capturedStart(), found.capturedLength(), kind});
    }
}

/// Of overlapping marks one is made that covers them all.
std::vector<IdentityMark> merged(std::vector<IdentityMark> marks) {
    std::sort(marks.begin(), marks.end(), [](const IdentityMark& a, const IdentityMark& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    std::vector<IdentityMark> whole;
    for (const IdentityMark& mark : marks) {
        if (whole.empty() || mark.start >= whole.back().start + whole.back().length) {
            whole.push_back(mark);
            continue;
        }
        IdentityMark& last = whole.back();
        last.length = std::max(last.start + last.length, mark.start + mark.length) - last.start;
        last.kind = stronger(last.kind, mark.kind);
    }
    return whole;
}

constexpr std::array<std::pair<int, int>, 6> ageSpans{{{0, 2}, {3, 5}, {6, 9}, {10, 12}, {13, 15}, {16, 17}}};

} // namespace

std::vector<IdentityWord> identityWords(const Child& child, const Upptackarkort& card, const QStringList& unit) {
    std::vector<IdentityWord> words;
    for (const QString& name : {child.fullName(), child.givenName, child.familyName, child.preferredName})
        addWords(words, name, IdentityKind::Name);
    for (const Guardian& guardian : child.guardians) {
        addWords(words, guardian.name, IdentityKind::Person);
        addContact(words, guardian.contact);
    }
    addPerson(words, child.barnkontakt);
    addPerson(words, child.stodsamordnare);
    addPerson(words, {card.finder.name, {}, card.finder.organisation, card.finder.contact});
    addContact(words, child.contact);
    addWords(words, child.place, IdentityKind::Place);
    for (const QString& text : unit)
        addWords(words, text, IdentityKind::Place);
    if (child.birthDate.isValid()) {
        static const QStringList months{u"januari"_s,   u"februari"_s, u"mars"_s,     u"april"_s,
                                        u"maj"_s,       u"juni"_s,     u"juli"_s,     u"augusti"_s,
                                        u"september"_s, u"oktober"_s,  u"november"_s, u"december"_s};
        words.push_back(
            {u"%1 %2"_s.arg(child.birthDate.day()).arg(months[child.birthDate.month() - 1]), IdentityKind::Number});
        words.push_back({u"%1/%2"_s.arg(child.birthDate.day()).arg(child.birthDate.month()), IdentityKind::Number});
    }
    return words;
}

std::vector<IdentityMark> identityMarks(const QString& text, const std::vector<IdentityWord>& words) {
    std::vector<IdentityMark> marks;
    for (const IdentityWord& word : words)
        addMatches(marks, text, expression(patternOf(word)), word.kind);
    static const QRegularExpression number = expression(u"\\+?\\d(?:[ \\-/+.]?\\d){5,}"_s);
    static const QRegularExpression address = expression(u"[\\w.+-]+@[\\w.-]+\\w"_s);
    addMatches(marks, text, number, IdentityKind::Number);
    addMatches(marks, text, address, IdentityKind::Address);
    return merged(std::move(marks));
}

Consultation consultation(const Upptackarkort& card, const Child& child, QDate today) {
    Consultation result;
    if (const auto age = child.ageOn(today))
        for (const auto& [from, to] : ageSpans)
            if (*age >= from && *age <= to) {
                result.ageFrom = from;
                result.ageTo = to;
            }
    result.areas = card.areas;
    result.measures = card.measures;
    return result;
}

Issues issues(const Consultation& consultation, const std::vector<IdentityWord>& words) {
    Issues found;
    const auto look = [&](const QString& where, const QString& text) {
        for (const IdentityMark& mark : identityMarks(text, words))
            found.push_back({u"consultation.identity"_s, where, {text.mid(mark.start, mark.length)}});
    };
    for (const Area area : allAreas)
        look(u"area.%1"_s.arg(indexOf(area)), consultation.areas[area].description);
    look(u"measures"_s, consultation.measures);
    look(u"question"_s, consultation.question);
    return found;
}

} // namespace bk
