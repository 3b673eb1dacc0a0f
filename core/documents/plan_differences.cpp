// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/plan_differences.h"

#include "core/documents/compass_series.h"
#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"
#include "core/documents/plan_differences_found.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace differences {
namespace {

using Section = BarnetsPlanPaper::Section;

QString tr(const char* text) { return paperTranslate("PlanDifferences", text); }

void addContact(
    Found& found, const Compared& compared, const QString& who, const Contact& before, const Contact& after) {
    if (compared.hidden)
        return;
    found.text(Section::AboutMe, tr("%1: adress").arg(who), before.address, after.address);
    found.text(Section::AboutMe, tr("%1: telefon").arg(who), before.telephone, after.telephone);
    found.text(Section::AboutMe, tr("%1: e-post").arg(who), before.email, after.email);
}

QString inWords(const ResponsiblePerson& person, bool hidden) {
    return joined({person.name, person.profession, hidden ? QString() : person.organisation});
}

void addAboutMe(Found& found, const Compared& compared) {
    const Child& before = compared.before.child;
    const Child& after = compared.after.child;
    found.text(Section::AboutMe, tr("Jag heter"), before.fullName(), after.fullName());
    found.text(Section::AboutMe, tr("Jag vill kallas"), before.preferredName, after.preferredName);
    if (!compared.hidden)
        found.text(Section::AboutMe, tr("Min förskola, skola eller BVC"), before.place, after.place);
    addContact(found, compared, tr("Jag"), before.contact, after.contact);
    for (const auto& [then, now] : pairs(
             before.guardians, after.guardians, [](const Guardian& guardian) { return guardian.name; }, false)) {
        const QString name = now ? now->name : then->name;
        const auto said = [](const Guardian* guardian) {
            return guardian ? joined({guardian->name, guardian->relation}) : QString();
        };
        found.text(Section::AboutMe, tr("Vårdnadshavare: %1").arg(name), said(then), said(now));
        if (then && now)
            addContact(found, compared, name, then->contact, now->contact);
    }
    found.text(
        Section::AboutMe, tr("Min Barnkontakt"), inWords(before.barnkontakt, compared.hidden),
        inWords(after.barnkontakt, compared.hidden));
    found.text(
        Section::AboutMe, tr("Min Stödsamordnare"), inWords(before.stodsamordnare, compared.hidden),
        inWords(after.stodsamordnare, compared.hidden));
}

QString inWords(const NetworkPerson* person) {
    if (!person)
        return {};
    return joined({person->relation, tr("cirkel %1").arg(person->circle)});
}

void addNetwork(Found& found, const Compared& compared) {
    const auto key = [](const NetworkPerson& person) {
        return person.name.trimmed().isEmpty() ? person.relation.trimmed() : person.name.trimmed();
    };
    for (const auto& [then, now] : pairs(compared.before.plan.network, compared.after.plan.network, key, false))
        found.text(Section::Network, key(now ? *now : *then), inWords(then), inWords(now));
}

void addRating(
    Found& found, const Compared& compared, Section section, const std::optional<CompassProfile>& before,
    const std::optional<CompassProfile>& after) {
    if (!before && !after)
        return;
    const QString who = section == Section::MyRating ? tr("Mitt svar") : raterLabel((after ? after : before)->rater);
    const auto value = [](const std::optional<CompassProfile>& profile, Area area, QChar sign) {
        return profile && profile->areas[area].value ? profile->areas[area].value->shown(sign) : QString();
    };
    const auto comment = [](const std::optional<CompassProfile>& profile, Area area) {
        return profile ? profile->areas[area].comment : QString();
    };
    found.day(section, tr("%1: dag").arg(who), before ? before->date : QDate(), after ? after->date : QDate());
    for (const Area area : allAreas) {
        const QString label = compared.after.model.areas[area].label;
        found.text(
            section, u"%1: %2"_s.arg(who, label), value(before, area, compared.before.decimalSign),
            value(after, area, compared.after.decimalSign));
        found.text(section, tr("%1: %2, kommentar").arg(who, label), comment(before, area), comment(after, area));
    }
}

void addEvents(Found& found, const Compared& compared) {
    const auto said = [](const EarlierEvent* event) {
        return event ? joined({event->when, event->happened, event->support, event->helpers}, u"\n"_s) : QString();
    };
    const auto key = [](const EarlierEvent& event) {
        return event.happened.trimmed();
    };
    for (const auto& [then, now] :
         pairs(compared.before.plan.earlierEvents, compared.after.plan.earlierEvents, key, true))
        found.text(Section::EarlierEvents, tr("Det här har hänt"), said(then), said(now));
}

void addMeeting(Found& found, const Compared& compared) {
    const NextMeeting& before = compared.before.plan.nextMeeting;
    const NextMeeting& after = compared.after.plan.nextMeeting;
    const auto when = [](const NextMeeting& meeting) {
        return meeting.when.isValid()
                   ? u"%1 %2"_s.arg(paper::longDate(meeting.when.date()), meeting.when.time().toString(u"HH:mm"_s))
                   : QString();
    };
    found.text(Section::NextMeeting, tr("När"), when(before), when(after));
    if (!compared.hidden)
        found.text(Section::NextMeeting, tr("Var"), before.place, after.place);
}

void addTexts(
    Found& found, Section section, const QString& what, const Compared& compared, QString BarnetsPlan::*text) {
    found.text(section, what, compared.before.plan.*text, compared.after.plan.*text);
}

} // namespace

void Found::day(Section section, const QString& what, QDate before, QDate after) {
    const auto said = [](QDate day) {
        return day.isValid() ? paper::longDate(day) : QString();
    };
    text(section, what, said(before), said(after));
}

QString joined(QStringList words, const QString& between) {
    for (QString& word : words)
        word = word.trimmed();
    words.removeAll(QString());
    return words.join(between);
}

} // namespace differences

std::vector<PlanDifference> planDifferences(const BarnetsPlanPaper& before, const BarnetsPlanPaper& after) {
    using namespace differences;
    const auto isProtected = [](const BarnetsPlanPaper& paper) {
        return paper.child.protection != ProtectedIdentity::None;
    };
    const Compared compared{before, after, isProtected(before) || isProtected(after)};
    Found found;
    addAboutMe(found, compared);
    addNetwork(found, compared);
    addGoals(found, compared);
    addRating(found, compared, Section::MyRating, before.childProfile, after.childProfile);
    addTexts(found, Section::MyRating, tr("Så här har jag det, med mina ord"), compared, &BarnetsPlan::myDescription);
    addTexts(found, Section::MyRating, tr("Det här är viktigast att arbeta med"), compared, &BarnetsPlan::centralNeeds);
    addRating(found, compared, Section::OthersRating, before.guardian1, after.guardian1);
    addRating(found, compared, Section::OthersRating, before.guardian2, after.guardian2);
    addRating(found, compared, Section::OthersRating, before.team, after.team);
    addTexts(found, Section::OthersRating, tr("Gemensam beskrivning"), compared, &BarnetsPlan::jointDescription);
    addFordjupad(found, compared);
    addTexts(found, Section::EarlierEvents, tr("Det jag är bra på"), compared, &BarnetsPlan::strengths);
    addEvents(found, compared);
    addSteps(found, compared);
    found.day(Section::FollowUp, tr("Planen avslutad"), before.plan.closedOn, after.plan.closedOn);
    addMeeting(found, compared);
    return std::move(found).all();
}

} // namespace bk
