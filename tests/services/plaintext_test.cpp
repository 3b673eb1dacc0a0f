// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/export_children.h"
#include "tests/services/stored_unit.h"
#include "tests/services/unit_support.h"
#include "tests/support/json_texts.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <QJsonDocument>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Shorter ones may stand in a key file by chance, or be the unit's own name.
constexpr qsizetype shortest = 12;

bool isReadable(const QByteArray& bytes, const QString& text) {
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    return bytes.contains(text.toUtf8()) || bytes.contains(text.toLatin1()) || bytes.contains(utf16);
}

} // namespace

TEST_CASE("no plaintext stands anywhere in the unit folder", "[services]") {
    UnitFixture fixture;
    const QString marker = u"Märkvärdigåäö"_s;
    {
        const auto unit = fixture.open();
        Child child = aChild().named(marker, marker).at(marker).withGuardian(marker).withBarnkontakt(marker);
        const ChildId id = unit->children().save(child);
        Barnsamtal samtal = aBarnsamtal().with(id).heldBy(marker);
        samtal.childPart.areas[Area::Omsorg].comment = marker.repeated(3000);
        samtal.summary.next = marker;
        unit->samtal().save(samtal);
        BarnetsPlan plan;
        plan.child = id;
        plan.goals = {{marker, {Area::Fritid}, {}}};
        unit->plans().save(plan);
        unit->drafts().save({u"samtal"_s, u"new"_s, marker.toUtf8(), fixture.clock.now(), u"rektor"_s});
        SharingEntry entry = anAnsweredEntry();
        entry.receiver = marker;
        unit->sharing().add(entry);
        child.id = id;
        child.familyName = u"Annat"_s;
        unit->children().save(child);
        // While open as well: journals and temporary files.
        for (const QString& name : QDir(fixture.directory).entryList(QDir::Files | QDir::Hidden))
            if (!name.endsWith(u".db"_s)) // its locks would drop if this process opened it
                CHECK_FALSE(fileBytes(fixture.directory + u'/' + name).contains(marker.toUtf8()));
    }
    const QByteArray utf16(reinterpret_cast<const char*>(marker.utf16()), marker.size() * 2);
    const auto content = contentOf(fixture.directory);
    REQUIRE(content.size() >= 2);
    for (const QByteArray& bytes : content) {
        CHECK_FALSE(bytes.contains(marker.toUtf8()));
        CHECK_FALSE(bytes.contains(marker.toLatin1()));
        CHECK_FALSE(bytes.contains(utf16));
        CHECK_FALSE(bytes.contains("CREATE TABLE"));
    }
}

TEST_CASE("no text of any record stands anywhere in the unit folder", "[services]") {
    UnitFixture fixture;
    QSet<QString> texts;
    {
        const auto unit = fixture.open();
        fill(*unit);
        const ConsentId consent = storedProcess().records.consents.front().id;
        const QString scanned = u"Underskrivet av Maja Ödlund"_s;
        unit->consents().keepScan(consent, {u"samtycke.png"_s, scanned.toUtf8(), fixture.clock.now()});
        const QByteArray frozen = storedPlan(ownFordjupad()).version.content;
        texts = {scanned, QString::fromUtf8(frozen), storedRegisters().standing.name, storedRegisters().legal.text};
        const std::vector<ChildId> children = unit->children().ids({});
        const QJsonDocument file = QJsonDocument::fromJson(childrenJson(*unit, children));
        texts += textsIn(file[u"children"_s], shortest);
        texts += textsIn(file[u"organisations"_s], shortest);
    }
    CHECK(texts.contains(u"Barnet har berättat att det är ensamt hemma på nätterna."_s));
    CHECK(texts.contains(u"En vuxen är med på rasten och visar lekar."_s));
    CHECK(texts.size() > 100);
    const auto content = contentOf(fixture.directory);
    for (auto file = content.begin(); file != content.end(); ++file)
        for (const QString& text : texts) {
            INFO(file.key().toStdString() << ": " << text.toStdString());
            CHECK_FALSE(isReadable(file.value(), text));
        }
}
