// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/export_children.h"
#include "core/services/extract/extract_child.h"
#include "core/services/frozen_plan.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_plan.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct PlanExtract : OpenFixture {
    Organisation organisation = anOrganisation();
    ChildId child = unit->children().save(aChild());

    PlanExtract() {
        unit->registers().save(organisation);
        unit->plans().save(aPlan(child));
        Fordjupad fordjupad = aFordjupad(child, ownFordjupad());
        fordjupad.organisation = organisation.id;
        unit->fordjupad().save(fordjupad);
        PlanVersion version = aPlanVersion(child);
        version.content = frozenContent(planPaper(*unit, child));
        unit->planVersions().add(version);
    }
    std::vector<DescribedRecord> section(const QString& id) const {
        for (const ChildExtract::Section& section : extractOf(*unit, child).sections)
            if (section.id == id)
                return section.records;
        return {};
    }
    QString shown(const QString& id) const {
        QStringList lines;
        for (const DescribedRecord& record : section(id)) {
            lines.append(record.heading());
            for (const DescribedField& field : record.fields())
                lines.append(u"%1: %2"_s.arg(field.label, field.shown));
        }
        return lines.join(u'\n');
    }
};

/// What people wrote: all of the filled records' own texts have a space in them.
QStringList writtenIn(const QJsonValue& value) {
    QStringList texts;
    if (value.toString().contains(u' '))
        texts.append(value.toString());
    for (const QJsonValue& each : value.toArray())
        texts.append(writtenIn(each));
    for (const QJsonValue& each : value.toObject())
        texts.append(writtenIn(each));
    return texts;
}

} // namespace

TEST_CASE("an extract tells every word of the plan, of Fördjupad behovskompass and of who signed", "[sharing][plan]") {
    const PlanExtract in;
    const QJsonValue child = QJsonDocument::fromJson(childrenJson(*in.unit, std::array{in.child}))[u"children"_s][0];
    const QJsonObject extract = QJsonDocument::fromJson(extractJson(extractOf(*in.unit, in.child))).object();
    for (const QString& section : {u"plan"_s, u"fordjupad"_s, u"planVersions"_s}) {
        const QStringList written = writtenIn(child[section]);
        CHECK(written.size() >= 2);
        const QStringList forPrograms = writtenIn(extract[section]);
        const QString shown = in.shown(section);
        for (const QString& text : written) {
            INFO(section.toStdString() << ": " << text.toStdString());
            CHECK(shown.contains(text));
            CHECK(forPrograms.contains(text));
        }
    }
}

TEST_CASE("what a support and a sub-goal answer is told by its name", "[sharing][plan]") {
    const PlanExtract in;
    const QString plan = in.shown(u"plan"_s);
    CHECK(plan.contains(u"Svarar mot: Tillhörighet, Fritid: Lek och rörelse"_s));
    CHECK(plan.contains(u"Mål 1, delmål 1, stöd 2: Stöd: Läsa tillsammans varje kväll."_s));
    CHECK(plan.contains(u"Läge: Pågår"_s));
    CHECK(plan.contains(u"Mormor Greta, mormor – cirkel 1"_s));
    const QJsonObject json = in.section(u"plan"_s).front().json();
    CHECK(json[u"goal1.subGoal1.support1"_s][u"status"_s] == u"ongoing"_s);
    CHECK(json[u"network"_s][1][u"degrees"_s] == 359);
}

TEST_CASE("an extract says which organisation wrote of which sub-area", "[sharing][plan]") {
    const PlanExtract in;
    const std::vector<DescribedRecord> records = in.section(u"fordjupad"_s);
    REQUIRE(records.size() == 1);
    CHECK(records.front().heading() == in.organisation.fullName());
    const SubArea& first = ownFordjupad().areas[Area::Omsorg].subAreas.front();
    CHECK(in.shown(u"fordjupad"_s).contains(first.label + u": Det här fungerar: Det här fungerar."_s));
    CHECK(records.front().json()[first.id][u"strengthen"_s] == u"Det här kan stärkas."_s);
}

TEST_CASE("an extract tells what a frozen plan said, also when the plan has changed since", "[sharing][plan]") {
    const PlanExtract in;
    BarnetsPlan plan = in.unit->plans().ofChild(in.child).value();
    plan.goals.clear();
    in.unit->plans().save(plan);
    CHECK_FALSE(in.shown(u"plan"_s).contains(u"Jag vill ha en kompis på rasten."_s));
    CHECK(in.shown(u"planVersions"_s).contains(u"Jag vill ha en kompis på rasten."_s));
}
