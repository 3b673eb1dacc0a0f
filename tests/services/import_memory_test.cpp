// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program of its own, so that it can be measured without a sanitizer: ./test builds it once more as it is released.

#include "core/services/demo/demo_story.h"
#include "core/services/exchange/children_file.h"
#include "core/services/export_children.h"
#include "core/services/import_children.h"
#include "core/services/issue_text.h"
#include "core/services/known_units.h"
#include "core/services/transfer.h"
#include "tests/services/unit_support.h"
#include "tests/support/most_memory.h"
#include "tests/support/print_qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <functional>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "{\"format\":\"behovskompass-children\",\"formatVersion\":6,\"children\":[\n";
const QByteArray tail = "\n]}";

/// An exported child on one line, without what may stand once only. As wide as the program writes it: a file of nothing
/// but values is refused for their number.
QByteArray exported(OpenUnit& unit, ChildId id) {
    const QByteArray file = childrenJson(unit, std::array{id});
    QJsonObject child = QJsonDocument::fromJson(file).object()[u"children"_s].toArray().first().toObject();
    child.remove(u"personnummer"_s);
    return QJsonDocument(child).toJson().replace('\n', ' ');
}

QByteArray bareChild() {
    OpenFixture here;
    return exported(*here.unit, here.unit->children().save(aChild()));
}

QByteArray childWithRecords() {
    OpenFixture here;
    const DemoStories stories(11, here.unit->today(), here.unit->instruments(), here.unit->model().id);
    const DemoStory story = stories.child(0);
    here.unit->children().save(story.child);
    here.unit->samtal().saveAll(story.samtal);
    here.unit->skattningar().saveAll(story.skattningar);
    for (const GemensamBehovskompass& joint : story.joint)
        here.unit->skattningar().save(joint);
    if (story.plan)
        here.unit->plans().save(*story.plan);
    return exported(*here.unit, story.child.id);
}

/// The same child as another one: every id in it is new.
class Copies {
public:
    explicit Copies(const QByteArray& child) : m_child(child) {
        static const QRegularExpression id(u"\"([0-9A-HJKMNP-TV-Z]{13})\""_s);
        for (auto found = id.globalMatch(QString::fromLatin1(child)); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            m_places.push_back({match.capturedStart(1), match.captured(1).toLatin1()});
        }
    }

    QByteArray next() const {
        QByteArray copy = m_child;
        QMap<QByteArray, QByteArray> fresh;
        for (const auto& [at, id] : m_places) {
            if (!fresh.contains(id))
                fresh[id] = ChildId::next().toString().toLatin1();
            copy.replace(at, id.size(), fresh[id]);
        }
        return copy;
    }

private:
    QByteArray m_child;
    std::vector<std::pair<qsizetype, QByteArray>> m_places;
};

/// A file as large as is taken in: copies of `child`, each on a line, and `last`.
void write(const QString& path, const QByteArray& child, const QByteArray& last) {
    const Copies copies(child);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(head);
    const qsizetype room = largestImport - last.size() - tail.size();
    while (file.pos() + child.size() + 2 <= room)
        file.write(copies.next() + ",\n");
    file.write(last + tail);
    REQUIRE(file.size() <= largestImport);
}

/// Filled up to what one child may be with `piece` under `key`, again and again.
QByteArray largeChild(const QByteArray& key, const QByteArray& piece, qsizetype most) {
    QByteArray child = "{\"" + key + "\":[" + piece;
    const qsizetype end = largestChild - 2;
    for (qsizetype i = 1; i < most && child.size() + 1 + piece.size() <= end; ++i)
        child += ',' + piece;
    return child + "]}";
}

/// One letter that is no ASCII makes two bytes of each of the others.
QByteArray longRecord(const QByteArray& letter) {
    return "{\"unmetNeeds\":\"" + QByteArray(99'000, 'a') + letter + "\"}";
}

struct Case {
    const char* what;
    QByteArray child;
    std::function<QByteArray()> last; ///< made when its turn comes: what the test holds is measured too
};

std::vector<Case> cases() {
    const QByteArray bare = bareChild();
    const auto empty = [] {
        return QByteArray("{}");
    };
    return {
        {"children with hardly any records", bare, empty},
        {"children with their records", childWithRecords(), empty},
        {"a last child of long texts", bare,
         [] {
             return largeChild("beslut", longRecord("a"), 1000);
         }},
        {"a last child of long texts, each with a letter that is no ASCII", bare,
         [] {
             return largeChild("beslut", longRecord("\u0101"), 1000);
         }},
        {"a last child of one frozen plan", bare,
         [] {
             return "{\"planVersions\":[{\"content\":\"" + QByteArray(largestChild - 100, 'A') + "\"}]}";
         }},
        {"a last child of lists in lists", bare,
         [] {
             return largeChild("samtal", "[1]", 99'000);
         }},
        {"a last child of empty records", bare, [] {
             return largeChild("samtal", "{}", 190'000);
         }}};
}

void checkMemory(std::optional<qint64> most) {
    if (!most)
        SKIP("this system does not let a process measure itself");
    INFO(*most / 1'000'000 << " MB");
    CHECK(*most < mostMemory);
}

} // namespace

TEST_CASE("the largest file with a fault in its last child is refused within its memory", "[services][memory]") {
    OpenFixture fixture;
    const QString path = fixture.path(u"barn.json"_s);
    for (const Case& each : cases()) {
        INFO(each.what);
        write(path, each.child, each.last());
        ImportReading reading;
        const auto most = mostMemoryOf([&] { reading = checkImport(*fixture.unit, readChildrenOrTransfer(path)); });
        REQUIRE_FALSE(reading.faults.empty());
        const QString last = u"/children/%1"_s.arg(reading.children - 1);
        for (const JsonFault& fault : reading.faults) {
            INFO((fault.path + u' ' + fault.rule).toStdString());
            REQUIRE(fault.path.startsWith(last));
            REQUIRE(fault.line == reading.children + 1);
        }
        checkMemory(most);
    }
}

TEST_CASE("the same sealed is opened and refused within its memory, and the unit is as it was", "[services][memory]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const QString path = fixture.path(u"barn.json"_s);
    write(path, bareChild(), "{}");
    const TransferKeys keys = transferKeys(unit);
    writeFile(path, sealTransfer(ownCard(unit), keys, keys.boxPublicKey, unit.clock().now(), fileBytes(path)));
    const auto most = mostMemoryOf([&] {
        QByteArray json = readChildrenOrTransfer(path);
        json = receive(unit, json).json;
        CHECK(failure([&] { importChildren(unit, json); }) == Error::Kind::MalformedImport);
    });
    CHECK(unit.children().count() == 0);
    checkMemory(most);
}

TEST_CASE("a child that is larger than a unit reads is refused on its line", "[services]") {
    OpenFixture fixture;
    const QByteArray large = "{\"place\":\"" + QByteArray(largestChild, 'x') + "\"}";
    const QByteArray json = head + bareChild() + ",\n" + large + tail;
    const ImportReading reading = checkImport(*fixture.unit, json);
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults[0].rule == u"json.part.tooLarge"_s);
    CHECK(lineText(reading.faults[0]).startsWith(u"Rad 3"_s));
    CHECK(lineText(reading.faults[0]).contains(QString::number(largestChild)));
    CHECK_FALSE(isSmallEnough(json));
    CHECK(isSmallEnough(head + bareChild() + tail));
}
