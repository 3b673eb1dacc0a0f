// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/barnets_plan_paper.h"
#include "core/domain/instruments/instrument_ids.h"
#include "core/services/frozen_archive.h"

/// The fields of everything that a frozen plan holds. The keys stay for ever: a field that is added later needs a new
/// format version.
namespace bk::frozen {

using namespace Qt::StringLiterals;

template <typename Archive, typename T> using In = typename Archive::template Value<T>;

template <typename A> void fields(A& a, In<A, Contact>& contact) {
    a("address"_L1, contact.address);
    a("telephone"_L1, contact.telephone);
    a("email"_L1, contact.email);
}

template <typename A> void fields(A& a, In<A, Guardian>& guardian) {
    a("name"_L1, guardian.name);
    a("relation"_L1, guardian.relation);
    a("contact"_L1, guardian.contact);
}

template <typename A> void fields(A& a, In<A, ResponsiblePerson>& person) {
    a("name"_L1, person.name);
    a("profession"_L1, person.profession);
    a("organisation"_L1, person.organisation);
    a("contact"_L1, person.contact);
}

template <typename A> void fields(A& a, In<A, Child>& child) {
    a("id"_L1, child.id);
    a("givenName"_L1, child.givenName);
    a("familyName"_L1, child.familyName);
    a("preferredName"_L1, child.preferredName);
    a("personnummer"_L1, child.personnummer);
    a("birthDate"_L1, child.birthDate);
    a.term("protection"_L1, child.protection, &protectedIdentityFrom);
    a("contact"_L1, child.contact);
    a("place"_L1, child.place);
    a("guardians"_L1, child.guardians);
    a("barnkontakt"_L1, child.barnkontakt);
    a("stodsamordnare"_L1, child.stodsamordnare);
    a("createdAt"_L1, child.createdAt);
    a("changedAt"_L1, child.changedAt);
}

template <typename A> void fields(A& a, In<A, NetworkPerson>& person) {
    a("name"_L1, person.name);
    a("relation"_L1, person.relation);
    a("circle"_L1, person.circle);
    a("degrees"_L1, person.degrees);
}

template <typename A> void fields(A& a, In<A, NeedLink>& need) {
    a("area"_L1, need.area);
    a("subArea"_L1, need.subArea);
}

template <typename A> void fields(A& a, In<A, Support>& support) {
    a("what"_L1, support.what);
    a.term("helperKind"_L1, support.helperKind, &helperKindFrom);
    a("helper"_L1, support.helper);
    a("organisation"_L1, support.organisation);
    a("where"_L1, support.where);
    a("concerns"_L1, support.concerns);
    a("from"_L1, support.from);
    a("expectedEnd"_L1, support.expectedEnd);
    a.term("status"_L1, support.status, &supportStatusFrom);
    a("needs"_L1, support.needs);
}

template <typename A> void fields(A& a, In<A, SubGoal>& subGoal) {
    a("text"_L1, subGoal.text);
    a("due"_L1, subGoal.due);
    a("reachedOn"_L1, subGoal.reachedOn);
    a("needs"_L1, subGoal.needs);
    a("support"_L1, subGoal.support);
}

template <typename A> void fields(A& a, In<A, Goal>& goal) {
    a("text"_L1, goal.text);
    a("areas"_L1, goal.areas);
    a("subGoals"_L1, goal.subGoals);
}

template <typename A> void fields(A& a, In<A, NextMeeting>& meeting) {
    a("when"_L1, meeting.when);
    a("place"_L1, meeting.place);
}

template <typename A> void fields(A& a, In<A, EarlierEvent>& event) {
    a("when"_L1, event.when);
    a("happened"_L1, event.happened);
    a("support"_L1, event.support);
    a("helpers"_L1, event.helpers);
}

template <typename A> void fields(A& a, In<A, BarnetsPlan>& plan) {
    a("id"_L1, plan.id);
    a("child"_L1, plan.child);
    a("network"_L1, plan.network);
    a("goals"_L1, plan.goals);
    a("myDescription"_L1, plan.myDescription);
    a("centralNeeds"_L1, plan.centralNeeds);
    a("jointDescription"_L1, plan.jointDescription);
    a("strengths"_L1, plan.strengths);
    a("earlierEvents"_L1, plan.earlierEvents);
    a("nextMeeting"_L1, plan.nextMeeting);
    a("closedOn"_L1, plan.closedOn);
    a("closedBy"_L1, plan.closedBy);
    a("savedAt"_L1, plan.savedAt);
}

template <typename A> void fields(A& a, In<A, InstrumentRef>& ref) {
    a("id"_L1, ref.id);
    a("version"_L1, ref.version);
}

template <typename A> void fields(A& a, In<A, Rater>& rater) {
    a.term("kind"_L1, rater.kind, &raterKindFrom);
    a("name"_L1, rater.name);
}

template <typename A> void fields(A& a, In<A, AreaPoint>& point) {
    a("value"_L1, point.value);
    a("answered"_L1, point.answered);
    a("of"_L1, point.of);
    a("comment"_L1, point.comment);
}

template <typename A> void fields(A& a, In<A, CompassProfile>& profile) {
    a("rater"_L1, profile.rater);
    a("date"_L1, profile.date);
    a("instrument"_L1, profile.instrument);
    a("model"_L1, profile.model);
    a("areas"_L1, profile.areas);
}

template <typename A> void fields(A& a, In<A, Aspect>& aspect) {
    a("id"_L1, aspect.id);
    a("text"_L1, aspect.text);
}

template <typename A> void fields(A& a, In<A, AreaTerm>& term) {
    a("id"_L1, term.id);
    a("label"_L1, term.label);
    a("formLabel"_L1, term.formLabel);
    a("childVoice"_L1, term.childVoice);
    a("definition"_L1, term.definition);
    a("aspects"_L1, term.aspects);
}

template <typename A> void fields(A& a, In<A, WellbeingModel>& model) {
    a("id"_L1, model.id);
    a("name"_L1, model.name);
    a("centre"_L1, model.centre);
    a("areas"_L1, model.areas);
}

template <typename A> void fields(A& a, In<A, Item>& item) {
    a("id"_L1, item.id);
    a("text"_L1, item.text);
    a("aspects"_L1, item.aspects);
}

template <typename A> void fields(A& a, In<A, SubArea>& subArea) {
    a("id"_L1, subArea.id);
    a("label"_L1, subArea.label);
    a("keyAspects"_L1, subArea.keyAspects);
}

template <typename A> void fields(A& a, In<A, ConventionArticle>& article) {
    a("numbers"_L1, article.numbers);
    a("text"_L1, article.text);
}

template <typename A> void fields(A& a, In<A, InstrumentArea>& area) {
    a("prompt"_L1, area.prompt);
    a("help"_L1, area.help);
    a("article"_L1, area.article);
    a("statements"_L1, area.statements);
    a("subAreas"_L1, area.subAreas);
}

template <typename A> void fields(A& a, In<A, Scale>& scale) {
    a.term("type"_L1, scale.type, instrument_ids::scaleTypes);
    a.term("per"_L1, scale.per, instrument_ids::scalePers);
    a("low"_L1, scale.low);
    a("high"_L1, scale.high);
}

template <typename A> void fields(A& a, In<A, Instrument>& instrument) {
    a("ref"_L1, instrument.ref);
    a.term("kind"_L1, instrument.kind, instrument_ids::kinds);
    a.term("audience"_L1, instrument.audience, instrument_ids::audiences);
    a("ageFrom"_L1, instrument.ageFrom);
    a("ageTo"_L1, instrument.ageTo);
    a("title"_L1, instrument.title);
    a("introduction"_L1, instrument.introduction);
    a("scale"_L1, instrument.scale);
    a("areas"_L1, instrument.areas);
}

template <typename A> void fields(A& a, In<A, SubAreaText>& text) {
    a("subArea"_L1, text.subArea);
    a("works"_L1, text.works);
    a("strengthen"_L1, text.strengthen);
}

template <typename A> void fields(A& a, In<A, Fordjupad>& fordjupad) {
    a("id"_L1, fordjupad.id);
    a("child"_L1, fordjupad.child);
    a("joint"_L1, fordjupad.joint);
    a("organisation"_L1, fordjupad.organisation);
    a("by"_L1, fordjupad.by);
    a("profession"_L1, fordjupad.profession);
    a("date"_L1, fordjupad.date);
    a("instrument"_L1, fordjupad.instrument);
    a("texts"_L1, fordjupad.texts);
    a("savedAt"_L1, fordjupad.savedAt);
}

template <typename A> void fields(A& a, In<A, FordjupadEntry>& entry) {
    a("text"_L1, entry.text);
    a("organisation"_L1, entry.organisation);
}

template <typename A> void fields(A& a, In<A, ComparisonThresholds>& thresholds) {
    a("well"_L1, thresholds.well);
    a("strengthen"_L1, thresholds.strengthen);
    a("differ"_L1, thresholds.differ);
}

template <typename A> void fields(A& a, In<A, BarnetsPlanPaper>& paper) {
    a("child"_L1, paper.child);
    a("plan"_L1, paper.plan);
    a("model"_L1, paper.model);
    a("childProfile"_L1, paper.childProfile);
    a("guardian1"_L1, paper.guardian1);
    a("guardian2"_L1, paper.guardian2);
    a("team"_L1, paper.team);
    a("childHistory"_L1, paper.childHistory);
    a("teamHistory"_L1, paper.teamHistory);
    a("fordjupad"_L1, paper.fordjupad);
    a("fordjupadInstrument"_L1, paper.fordjupadInstrument);
    a("thresholds"_L1, paper.thresholds);
    a("goldenRule"_L1, paper.goldenRule);
    a("unitName"_L1, paper.unitName);
    a("practice"_L1, paper.practice);
    a("notice"_L1, paper.notice);
    a("today"_L1, paper.today);
    a("decimalSign"_L1, paper.decimalSign);
}

} // namespace bk::frozen
