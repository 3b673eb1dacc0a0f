// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/consultation_copy.h"

#include "core/services/open_unit.h"

#include <QCoreApplication>

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Consultation", text); }

QString neutral(IdentityKind kind) {
    switch (kind) {
    case IdentityKind::Name: return tr("[barnet]");
    case IdentityKind::Person: return tr("[en person]");
    case IdentityKind::Place: return tr("[en plats]");
    case IdentityKind::Number: return tr("[ett nummer]");
    case IdentityKind::Address: return tr("[en adress]");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<IdentityWord> identityWords(const OpenUnit& unit, const Child& child, const Upptackarkort& card) {
    return identityWords(child, card, {unit.settings().name, unit.settings().place});
}

QString withoutIdentity(const QString& text, const std::vector<IdentityWord>& words) {
    QString result;
    qsizetype at = 0;
    for (const IdentityMark& mark : identityMarks(text, words)) {
        result += text.mid(at, mark.start - at) + neutral(mark.kind);
        at = mark.start + mark.length;
    }
    return result + text.mid(at);
}

Consultation withoutIdentity(Consultation consultation, const std::vector<IdentityWord>& words) {
    for (CardArea& area : consultation.areas)
        area.description = withoutIdentity(area.description, words);
    consultation.measures = withoutIdentity(consultation.measures, words);
    consultation.question = withoutIdentity(consultation.question, words);
    return consultation;
}

} // namespace bk
