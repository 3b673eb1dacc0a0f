// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/advance_process.h"

#include "core/domain/common/error.h"
#include "core/domain/common/text_limits.h"
#include "core/domain/process/current_records.h"
#include "core/domain/process/next_actions.h"
#include "core/services/hand_over.h"
#include "core/services/open_unit.h"
#include "core/services/process_facts.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString nameOf(const SignedInUser& user) { return user.displayName.isEmpty() ? user.login : user.displayName; }

/// With the day, and with the decision's reason where the way is the dashed one.
Step completed(Step step, const ProcessFacts& facts, QDate today) {
    if (!step.date.isValid())
        step.date = today;
    if (isBlank(step.reason) && isDashed(facts.round.station(), step.to))
        if (const Beslut* beslut = currentRecords(facts, step.date).decision)
            step.reason = beslut->directReason;
    return step;
}

/// After the end the Barnkontakt is responsible again (model, section 3).
void handBack(OpenUnit& unit, const ProcessFacts& facts, QDate date) {
    std::optional<Handover> handover = returningPlan(facts.child, date);
    if (!handover)
        return;
    handover->savedAt = unit.clock().now();
    unit.process().save(*handover);
    Child child = facts.child;
    child.stodsamordnare = {};
    child.changedAt = unit.clock().now();
    unit.children().save(child);
}

QString startsSip(const Organisation& organisation) {
    return QCoreApplication::translate("bk::advance_process", "%1 startar en SIP").arg(organisation.fullName());
}

void begin(OpenUnit& unit, ChildId child, Entry entry, QDate date, const QString& reason) {
    const std::optional<Stodprocess> before = unit.process().current(child);
    if (before && before->isOpen())
        throw Error(Error::Kind::Refused, u"process.round.open"_s);
    if (date > unit.today())
        throw Error(Error::Kind::Refused, u"process.date.future"_s);
    if (before && date < before->since() && before->since() <= unit.today())
        throw Error(Error::Kind::Refused, u"process.date.before"_s);
    Stodprocess round = newRound(child, before ? before->round + 1 : 1, entry, date, nameOf(unit.user()));
    round.moves.front().reason = reason;
    round.savedAt = unit.clock().now();
    unit.process().save(round);
}

} // namespace

void advanceProcess(OpenUnit& unit, ChildId child, const Step& wanted) {
    const ProcessFacts facts = processFacts(unit, child);
    if (const auto found = obstacles(wanted, facts, unit.today()); !found.empty())
        throw Error(Error::Kind::Refused, found.front().issue.rule);
    const Step step = completed(wanted, facts, unit.today());
    const QDate followUp = followUpDate(facts, step.to, step.date, unit.registers().reminders());
    Stodprocess round = advanced(facts.round, step, nameOf(unit.user()), followUp);
    round.savedAt = unit.clock().now();

    Transaction transaction(unit.connection());
    unit.process().save(round);
    if (isEnd(step.to))
        handBack(unit, facts, step.date);
    transaction.commit();
}

void advanceProcess(OpenUnit& unit, ChildId child, Station to, QDate date, const QString& reason) {
    advanceProcess(unit, child, {to, date, reason});
}

void beginRound(OpenUnit& unit, ChildId child, Entry entry, QDate date) {
    if (entry == Entry::SipDuty)
        throw Error(Error::Kind::Refused, u"process.sip.initiator"_s);
    begin(unit, child, entry, date, {});
}

void beginSipRound(OpenUnit& unit, ChildId child, OrganisationId initiator, QDate date) {
    const auto organisation = unit.registers().find(initiator);
    if (!organisation || !organisation->mayStartSip)
        throw Error(Error::Kind::Refused, u"process.sip.initiator"_s);
    begin(unit, child, Entry::SipDuty, date, startsSip(*organisation));
}

void bookFollowUp(OpenUnit& unit, ChildId child, QDate date) {
    std::optional<Stodprocess> round = unit.process().current(child);
    if (!round || !supportRuns(round->station()))
        throw Error(Error::Kind::Refused, u"process.followUp.none"_s);
    if (date < unit.today())
        throw Error(Error::Kind::Refused, u"process.followUp.past"_s);
    round->nextFollowUp = date;
    round->savedAt = unit.clock().now();
    unit.process().save(*round);
}

} // namespace bk
