// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/stored_later.h"

#include "core/store/history_log.h"
#include "core/store/key_slot.h"
#include "core/store/paper_language_repository.h"
#include "core/store/retention_repository.h"
#include "core/store/rollout_repository.h"
#include "core/store/transfer_keys.h"
#include "core/store/user_repository.h"

using namespace Qt::StringLiterals;

namespace bk::test {
namespace {

const ChildId first = ChildId::fromNumber(101);
const ChildId second = ChildId::fromNumber(102);

PaperDictionary theDictionary() {
    PaperDictionary dictionary;
    dictionary.language = u"fi"_s;
    dictionary.name = u"suomi"_s;
    dictionary.swedishName = u"finska"_s;
    dictionary.reviewedBy = u"Aino Provling"_s;
    dictionary.reviewedOn = today();
    dictionary.texts = {{u"Barnets plan"_s, u"Lapsen suunnitelma"_s}};
    return dictionary;
}

HandCounts theHandCounts() {
    HandCounts counts;
    counts.reach = {{u"Hälsobok på BVC"_s, u"personer"_s, u"Region Skåne"_s, 32}, {u"Hälsosamtal"_s, {}, {}, {}}};
    counts.visits = {{u"Nyfödd"_s, 17}, {u"2,5 år"_s, 0}};
    counts.surveys = 1;
    counts.comments[u"cards"_s] = u"De externa korten är få."_s;
    return counts;
}

Rollout theRollout() {
    Rollout rollout;
    rollout.phases.phases[0] = {today(), today(), u"Ulla Tran"_s, {}, {}};
    rollout.phases.phases[1] = {{}, {}, {}, today(), u"Skolan börjar"_s};
    rollout.phases.items[u"1.traff"_s] = {ItemState::Done, u"Digitalt"_s};
    rollout.planAdopted = today();
    rollout.planRows = {
        {RolloutPlanRowId::fromNumber(901), RolloutPhase::Uppstart, u"Börja"_s, u"Del"_s, u"Maj"_s, u"AH"_s, u"Hur"_s}};
    rollout.reviews = {{RolloutReviewId::fromNumber(902), today(), u"Styrgruppen"_s, u"Tidsplanen håller"_s}};
    const RolloutPersonId person = RolloutPersonId::fromNumber(903);
    rollout.people = {
        {person,
         u"Karin Modig"_s,
         u"skolchef"_s,
         u"Kommunen"_s,
         u"070-174 06 35"_s,
         {RolloutRole::SteeringGroup, RolloutRole::Manager},
         {u"behovskompassen"_s},
         u"Deltid"_s}};
    rollout.occasions = {
        {TrainingOccasionId::fromNumber(904), u"barnteam"_s, today(), u"Aulan"_s, u"Erik"_s, true, {person}, u"Bra"_s}};
    rollout.selfChecks = {
        {SelfCheckId::fromNumber(905), u"chefer"_s, today(), u"Eva"_s, {{u"c1"_s, SelfAnswer::Partly}}, u"!"_s}};
    rollout.costs = {2, {{u"own"_s, u"Vikarier"_s, 3, 4, 5, true}}, today(), u"Ja"_s};
    rollout.agreement = {u"Ekeby"_s, {{u"Polisen"_s, u"Zahra"_s, 2}}, today(), 2028, {}};
    return rollout;
}

PurgeReceipt theReceipt() {
    PurgeReceipt receipt;
    receipt.id = PurgeReceiptId::fromNumber(911);
    receipt.number = u"2026-1"_s;
    receipt.at = QDateTime(today(), QTime(9, 0), Qt::UTC);
    receipt.by = u"rektor"_s;
    receipt.decision = u"BUN 2026/4"_s;
    receipt.wholeChildren = 2;
    receipt.purged = {{DocumentClass::Card, 3, 2}};
    receipt.holders = {{u"Socialtjänsten"_s, 2}};
    receipt.backups = {{today().addDays(-3), today().addYears(1)}};
    return receipt;
}

void fill(const Rollout& rollout, RolloutRepository repository) {
    repository.save(rollout.phases);
    repository.savePlanAdopted(rollout.planAdopted);
    repository.save(rollout.planRows.front());
    repository.save(rollout.reviews.front());
    repository.save(rollout.people.front());
    repository.save(rollout.occasions.front());
    repository.save(rollout.selfChecks.front());
    repository.save(rollout.costs);
    repository.save(rollout.agreement);
}

void fillUsers(UserRepository users, const QDateTime& at) {
    users.adopt({{u"rektor"_s, u"Birgitta Östergren"_s, u"administrator"_s}});
    users.assign(u"rektor"_s, first);
    users.add({u"rektor"_s, second, u"Samtal från socialjouren"_s, at, at.addDays(1)});
}

} // namespace

StoredLater storedLater() {
    StoredLater later;
    later.dictionary = theDictionary();
    later.term = {2026, true};
    later.counted = theHandCounts();
    later.visitSettings = {true, u"2023"_s};
    later.enrolment = aVisitEnrolment(second);
    later.visit = aVisit(second);
    later.visit.id = VisitId::fromNumber(921);
    later.thematic = aThematicMeeting();
    later.thematic.id = ThematicMeetingId::fromNumber(922);
    later.familyLanguage = {1, u"fi"_s, true};
    later.rollout = theRollout();
    later.rules.of(DocumentClass::Card) = {7, false};
    later.rules.of(DocumentClass::Visit) = {10, true};
    later.rules.decision = u"BUN 2025/112"_s;
    later.receipt = theReceipt();
    later.experience = {{Respondent::Guardian, {4, 3, std::nullopt, 1, 2, 4}}};
    later.experienceOfStep = {Respondent::Child, {2, 2, 2, 2, 2, 2}, ExperienceStep::Barnteam};
    later.termLimits = {{1, 10}, {8, 20}};
    later.knownUnit = {
        {QByteArray(16, 'u'), u"BVC Eken"_s, today(), QByteArray(32, 'b'), QByteArray(32, 's')},
        QDateTime(today(), QTime(9, 0), Qt::UTC),
        u"rektor"_s};
    return later;
}

void fillLater(Connection& connection, HistoryRepository* history, int schema) {
    const StoredLater later = storedLater();
    const QDateTime at(today(), QTime(9, 0), Qt::UTC);
    PaperLanguageRepository(connection, history)
        .save(later.dictionary, paperDictionaryJson(later.dictionary), u"rektor"_s, at);
    StatisticsRepository statistics(connection, history);
    if (schema >= 8) {
        statistics.save(later.term, later.counted);
        statistics.setMaskBelow(7);
    }
    if (schema >= 9) {
        VisitRepository visits(connection, history);
        visits.save(later.visitSettings);
        visits.save(later.enrolment);
        visits.save(later.visit);
        visits.save(later.thematic);
    }
    if (history) {
        history->noteRead(RecordKind::Child, first);
        history->writeReadings();
        HistorySample(connection, *history).draw(at.date().toString(u"yyyy-MM"_s), 1);
    }
    if (schema >= 11)
        FamilyLanguageRepository(connection, history).save(first, later.familyLanguage, at);
    if (schema >= 12)
        fill(later.rollout, RolloutRepository(connection, history));
    if (schema >= 13)
        fillUsers(UserRepository(connection, history), at);
    if (schema >= 14) {
        RetentionRepository retention(connection, history);
        retention.save(later.rules);
        retention.add(later.receipt);
    }
    if (schema >= 15)
        statistics.changeExperience(later.term, later.experience, 1);
    if (schema >= 18) {
        statistics.changeExperience(later.term.before(), std::array{later.experienceOfStep}, 1);
        statistics.setTermLimits(later.termLimits);
    }
    if (schema >= 19) {
        TransferRepository transfer(connection, history);
        transfer.add(TransferKeys::generate(), at);
        transfer.save(later.knownUnit);
    }
}

} // namespace bk::test
