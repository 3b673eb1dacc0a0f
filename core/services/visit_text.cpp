// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/visit_text.h"

#include "core/documents/paper_language.h"
#include "core/services/visits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk::visit_text {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::visit_text)
};

/// A word that stands on papers too.
QString onPaper(const char* text) { return paperTranslate("Paper", text); }

} // namespace

QString place(VisitPlace place) {
    switch (place) {
    case VisitPlace::Home: return Text::tr("Hemma");
    case VisitPlace::AtBvc: return Text::tr("På BVC");
    case VisitPlace::Elsewhere: return Text::tr("Annan plats");
    }
    return {};
}

QString profession(VisitProfession profession) {
    switch (profession) {
    case VisitProfession::Barnmorska: return Text::tr("Barnmorska");
    case VisitProfession::BvcSkoterska: return Text::tr("BVC-sköterska");
    case VisitProfession::Foraldrastodjare: return Text::tr("Föräldrastödjare");
    case VisitProfession::Other: return Text::tr("Annan personal");
    }
    return {};
}

QString target(VisitTarget target) {
    switch (target) {
    case VisitTarget::FirstChild: return Text::tr("Mammans första barn");
    case VisitTarget::FirstInSweden: return Text::tr("Familjens första barn i Sverige");
    case VisitTarget::Other: return Text::tr("Annat skäl");
    }
    return {};
}

QString ending(VisitEnding ending) {
    switch (ending) {
    case VisitEnding::Completed: return Text::tr("Alla besök är gjorda");
    case VisitEnding::Declined: return Text::tr("Familjen avböjde");
    case VisitEnding::Moved: return Text::tr("Familjen flyttade");
    case VisitEnding::Other: return Text::tr("Annat skäl");
    }
    return {};
}

QString state(VisitState state) {
    switch (state) {
    case VisitState::Booked: return onPaper("Bokat");
    case VisitState::Done: return onPaper("Genomfört");
    case VisitState::Missed: return onPaper("Blev inte av");
    case VisitState::Declined: return onPaper("Avböjt");
    }
    return {};
}

QString stage(VisitStage stage) {
    switch (stage) {
    case VisitStage::NotYet: return Text::tr("Längre fram");
    case VisitStage::ToBook: return Text::tr("Dags att boka");
    case VisitStage::Late: return Text::tr("Försenat");
    case VisitStage::Booked: return state(VisitState::Booked);
    case VisitStage::Missed: return Text::tr("Blev inte av, ny tid behövs");
    case VisitStage::Done: return state(VisitState::Done);
    case VisitStage::Declined: return state(VisitState::Declined);
    case VisitStage::Passed: return Text::tr("Tiden är förbi");
    }
    return {};
}

QString kind(const QString& programme, const QString& kind) {
    const VisitProgramme* found = programmeWith(visitProgrammes(), programme);
    const VisitKind* visit = found ? found->find(kind) : nullptr;
    return visit ? inPaperLanguage(visit->label) : kind;
}

QString staff(const Visit& visit) {
    QStringList who;
    for (const VisitProfession each : allVisitProfessions)
        if (const QString& name = visit.staff[std::size_t(each)]; !name.isEmpty())
            who.append(u"%1 %2"_s.arg(profession(each), name));
    return who.join(u", "_s);
}

QString professions(const VisitKind& kind) {
    QStringList who;
    for (const VisitProfession each : kind.professions)
        who.append(profession(each));
    return who.join(Text::tr(" och "));
}

} // namespace bk::visit_text
