// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/large_unit.h"
#include "tests/benchmarks/painted_lists.h"
#include "tests/benchmarks/raw_query.h"

#include "core/store/transaction.h"
#include "ui/idag/idag_model.h"
#include "ui/idag/idag_page.h"

#include <QAbstractTableModel>
#include <QTemporaryDir>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int childrenInProcess = 10'000;

/// Rows of one text: what a list costs to be on screen, whatever it shows.
class SameText final : public QAbstractTableModel {
public:
    explicit SameText(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex&) const override { return m_rows; }
    int columnCount(const QModelIndex&) const override { return IdagModel::columns; }
    QVariant data(const QModelIndex&, int role) const override {
        return role == Qt::DisplayRole ? QVariant(m_text) : QVariant();
    }

private:
    int m_rows;
    QString m_text = u"Håll Barnsamtal"_s;
};

Stodprocess roundOf(ChildId child, int number, QDate today) {
    constexpr std::array way{Station::BarnkontaktAktiveras, Station::Barnsamtal, Station::Beslut, Station::EgetStod};
    Stodprocess round;
    round.child = child;
    round.entry = Entry::OwnRequest;
    const int steps = 1 + number % int(way.size());
    for (int step = 0; step < steps; ++step)
        round.moves.push_back(
            {way[std::size_t(step)], today.addDays(-60 - number % 30 + step * 14), u"Astrid Björk"_s, {}});
    round.nextFollowUp = today.addDays(number % 90 - 30);
    return round;
}

/// Every child is in process and waits for something.
const BenchUnit& busyUnit() {
    static const QTemporaryDir folder;
    static const BenchUnit unit = [] {
        BenchUnit made(folder.filePath(u"enhet"_s));
        made.create(childrenInProcess);
        const auto open = made.open(made.unlock());
        Transaction transaction(open->connection());
        int number = 0;
        for (const ChildId child : open->children().ids({}))
            open->process().save(roundOf(child, number++, open->today()));
        transaction.commit();
        return made;
    }();
    return unit;
}

/// The one query of Idag, as ActionList asks it.
constexpr auto rawActions =
    "SELECT a.child_id, a.kind, a.station, a.since, a.due, a.waiting, a.record_id, c.given_name, c.family_name, "
    "c.preferred_name, c.protection, a.delegate, b.name, s.name "
    "FROM process_action a JOIN child c ON c.id = a.child_id "
    "LEFT JOIN responsible_person b ON b.child_id = a.child_id AND b.role = 0 "
    "LEFT JOIN responsible_person s ON s.child_id = a.child_id AND s.role = 1 "
    "ORDER BY a.due, a.child_id, a.position";

std::vector<Result> shown(int rounds) {
    const auto unit = busyUnit().open(busyUnit().unlock());
    RawQuery raw(*unit, rawActions);
    const int waiting = raw.run();
    require(waiting >= childrenInProcess);
    const auto ours = [&] {
        return timed([&] {
            IdagPage page(*unit);
            page.resize(900, 600);
            page.reload();
            showUntilPainted(page, *page.table()->viewport());
            require(page.model()->actionCount() == waiting);
        });
    };
    const auto theirs = [&] {
        return timed([&] {
            require(raw.run() == waiting);
            SameText model(waiting);
            PaintedTable table;
            table.show(model);
        });
    };
    return compare(
        u"idag-10k-shown"_s, rounds, ours, {{u"its query in C, and a list of as many rows painted"_s, 1.25, theirs}});
}

} // namespace

std::vector<Benchmark> idagBenchmarks() { return {{u"idag-10k-shown"_s, shown}}; }

} // namespace bk::bench
