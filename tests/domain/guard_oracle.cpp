// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/domain/guard_oracle.h"

#include "core/domain/meetings/agenda.h"
#include "core/domain/process/consultation.h"
#include "core/domain/process/next_actions.h"
#include "core/domain/sharing/sharing_guard.h"
#include "tests/support/process_builders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk::test {
namespace {

constexpr int answersItselfFrom = 15;

/// The young person said yes, or somebody wrote why nobody asked; below 15 it is enough that there is no no.
bool youngPersonAgrees(const ProcessFacts& facts, QDate day, Answered answer, const QString& note) {
    if (facts.child.birthDate.addYears(answersItselfFrom) > day)
        return answer != Answered::No;
    return answer == Answered::Yes || (answer == Answered::NotAsked && !note.trimmed().isEmpty());
}

bool holds(const Consent& consent, const ProcessFacts& facts, QDate day) {
    const ConsentVoice& child = consent.voices.back();
    return !consent.withdrawal.date.isValid() && consent.voices.front().answer == Answered::Yes &&
           youngPersonAgrees(facts, day, child.answer, child.note) &&
           (!consent.validTo.isValid() || consent.validTo >= day) && consent.validFrom <= day;
}

QString brokenAnmalan(const ProcessFacts& facts) {
    const std::vector<NextAction> waiting = nextActions(facts, {});
    const auto waits = [&](ActionKind kind, qint64 record) {
        return std::any_of(waiting.begin(), waiting.end(), [&](const NextAction& action) {
            return action.kind == kind && (record == 0 || action.record == record);
        });
    };
    for (const Anmalan& anmalan : facts.anmalningar) {
        for (const Issue& issue : issues(anmalan))
            if (issue.rule == u"anmalan.text.tooLong")
                return u"G4: refused"_s;
        const bool known = anmalan.told == GuardianTold::Yes;
        const ActionKind kind = known ? ActionKind::SendAnmalan : ActionKind::SeeCard;
        if (!anmalan.sent.isValid() && !waits(kind, anmalan.id.number()))
            return u"G4: forgotten"_s;
        if (!known && waits(ActionKind::SendAnmalan, anmalan.id.number()))
            return u"G4: named"_s;
        if (anmalan.told == GuardianTold::Unsuitable && waits(ActionKind::ReachGuardian, 0))
            return u"G4: prompted"_s;
    }
    return {};
}

QString brokenSharing(const ProcessFacts& facts, QDate day) {
    SharingGround ground;
    ground.child = facts.child;
    ground.consents = facts.consents;
    ground.today = day;
    ground.latestSeen = facts.latestSeen;
    if (facts.latestSeen.isValid() && facts.latestSeen != day)
        return {}; // a clock that may stand wrong is tried elsewhere: starts and ends are judged by different days
    for (const ConsentKind kind : {ConsentKind::Written, ConsentKind::UpdatedWritten}) {
        ground.needed = kind;
        const std::vector<OrganisationId> open = openTo(facts.consents, kind, facts.child, day, facts.latestSeen);
        for (const Organisation& organisation : facts.organisations) {
            SharingEntry entry;
            entry.child = facts.child.id;
            entry.organisation = organisation.id;
            const bool named = names(facts, kind, day, organisation.id);
            if (sharingRefusal(entry, ground).has_value() == named)
                return u"G6"_s;
            MeetingParticipant participant;
            participant.organisation = organisation.id;
            if (maySee(participant, facts.child.id, open) != named)
                return u"G2: seen"_s;
        }
        SharingEntry anmalan;
        anmalan.child = facts.child.id;
        anmalan.recipient = Recipient::Anmalan;
        if (sharingRefusal(anmalan, ground))
            return u"G4: not sent"_s;
    }
    return {};
}

QString brokenEnd(const ProcessFacts& facts, QDate day) {
    if (facts.round.isOpen())
        return {};
    if (!waysFrom(facts).empty())
        return u"G9: a way out"_s;
    for (std::size_t index = 0; index < stationCount; ++index)
        if (obstacles(static_cast<Station>(index), facts, day).empty())
            return u"G9: moved"_s;
    return {};
}

} // namespace

bool toldAndAgreed(const ProcessFacts& facts, QDate day) {
    const Consent* oral = nullptr;
    for (const Consent& consent : facts.consents)
        if (consent.kind == ConsentKind::Oral)
            oral = &consent;
    if (oral)
        return oral->sharing && holds(*oral, facts, day);
    const auto& card = facts.card;
    const bool refused = card && card->date >= facts.round.moves.front().date &&
                         (card->guardianConsents == false || card->childView == Answered::No);
    return (facts.round.entry != Entry::Card && !refused) ||
           (card && card->told == GuardianTold::Yes && card->guardianConsents == true &&
            youngPersonAgrees(facts, day, card->childView, card->childNote));
}

const Consent* standing(const ProcessFacts& facts, ConsentKind kind, QDate day) {
    const Consent* found = nullptr;
    for (const Consent& consent : facts.consents)
        if (consent.kind == ConsentKind::UpdatedWritten || consent.kind == kind)
            found = &consent;
    return found && holds(*found, facts, day) ? found : nullptr;
}

bool names(const ProcessFacts& facts, ConsentKind kind, QDate day, OrganisationId organisation) {
    const Consent* consent = standing(facts, kind, day);
    return consent && consent->sharing &&
           std::find(consent->organisations.begin(), consent->organisations.end(), organisation) !=
               consent->organisations.end();
}

QString brokenGuard(const ProcessFacts& facts, QDate day) {
    for (const QString& broken : {brokenAnmalan(facts), brokenSharing(facts, day), brokenEnd(facts, day)})
        if (!broken.isEmpty())
            return broken;
    return {};
}

bool tellsNobody(const ProcessFacts& facts, QDate day) {
    if (!facts.card)
        return true;
    const std::vector<IdentityWord> words = identityWords(facts.child, *facts.card, {u"Björkskolan"_s});
    Consultation asked = consultation(*facts.card, facts.child, day);
    const auto cut = [&](QString& text) {
        const std::vector<IdentityMark> marks = identityMarks(text, words);
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
            text.replace(mark->start, mark->length, u"…"_s);
    };
    for (const Area area : allAreas)
        cut(asked.areas[area].description);
    cut(asked.measures);
    QStringList left{asked.measures};
    for (const Area area : allAreas)
        left << asked.areas[area].description;
    const QString whole = left.join(u' ');
    const bool named = whole.contains(facts.child.givenName) || whole.contains(facts.child.familyName) ||
                       whole.contains(facts.card->finder.name) || whole.contains(u"Björkskolan"_s);
    return !named && issues(asked, words).empty();
}

} // namespace bk::test
