// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"
#include "core/domain/plan/barnets_plan.h"
#include "core/domain/plan/fordjupad.h"
#include "core/domain/plan/plan_version.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "tests/store/scratch_database.h"
#include "tests/support/builders.h"

#include <random>

namespace bk::test {

/// An encrypted database with today's tables.
struct EmptyUnit {
    ScratchDatabase scratch;
    Connection connection = scratch.create();

    EmptyUnit() { Schema::builtIn().apply(connection); }
};

/// Records with every field filled by chance: å ä ö, emoji, empty texts and texts of several pages among them.
class RandomRecords {
public:
    explicit RandomRecords(quint32 seed) : m_engine(seed) {}

    QString text();
    QDate day();
    QDateTime moment();
    Contact contact() { return {text(), text(), text()}; }
    Child child();
    Barnsamtal samtal(std::optional<ChildId> child);
    Skattning skattning(std::optional<ChildId> child);
    GemensamBehovskompass joint(ChildId child, const std::vector<SkattningId>& participants);
    BarnetsPlan plan(ChildId child);
    Fordjupad fordjupad(ChildId child, std::optional<OrganisationId> organisation);
    PlanVersion planVersion(ChildId child, int number);
    PlanSignature signature() { return {static_cast<SignatureRole>(below(3)), text(), text(), day(), text()}; }

    int below(int count) { return int(m_engine() % std::uint32_t(count)); }
    bool flip() { return below(2) == 0; }

private:
    Answer answer() { return flip() ? std::nullopt : Rating::from(1 + below(5)); }
    PerArea<AreaAnswer> areaAnswers();
    QDate dayOrNone() { return flip() ? day() : QDate(); }
    std::vector<NeedLink> needs();
    Support support();
    SubGoal subGoal();
    InstrumentRef instrument() {
        return {QStringLiteral("formulär-") + QString::number(below(9)), QStringLiteral("2026.1")};
    }
    ResponsiblePerson person() {
        return flip() ? ResponsiblePerson{text(), text(), text(), contact()} : ResponsiblePerson();
    }

    std::mt19937 m_engine;
};

} // namespace bk::test
