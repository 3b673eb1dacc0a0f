// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/scratch_database.h"
#include "tests/support/print_qt.h"

#include "core/store/transaction.h"

using namespace Qt::StringLiterals;
using bk::Connection;
using bk::Transaction;
using Kind = bk::Error::Kind;

namespace {

struct Numbers {
    ScratchDatabase scratch;
    Connection connection = scratch.create();

    Numbers() { connection.exec("CREATE TABLE n(i INTEGER UNIQUE)"); }
    void add(int i) { connection.cached("INSERT INTO n VALUES(?1)")->run(i); }
    std::vector<int> all() {
        std::vector<int> found;
        for (auto rows = connection.prepare("SELECT i FROM n ORDER BY i"); rows.step();)
            found.push_back(rows.integer(0));
        return found;
    }
};

using Values = std::vector<int>;

} // namespace

TEST_CASE("a transaction that is committed stays, one that is dropped never was", "[store]") {
    Numbers numbers;
    {
        Transaction kept(numbers.connection);
        CHECK(numbers.connection.inTransaction());
        numbers.add(1);
        kept.commit();
        CHECK_FALSE(numbers.connection.inTransaction());
    }
    {
        Transaction dropped(numbers.connection);
        numbers.add(2);
    }
    {
        Transaction undone(numbers.connection);
        numbers.add(3);
        undone.rollback();
        CHECK(numbers.all() == Values{1});
        undone.rollback();
    }
    CHECK(numbers.all() == Values{1});
}

TEST_CASE("an inner transaction is undone alone and kept only with the outer one", "[store]") {
    Numbers numbers;
    {
        Transaction outer(numbers.connection);
        numbers.add(1);
        {
            Transaction inner(numbers.connection);
            numbers.add(2);
            {
                Transaction innermost(numbers.connection);
                numbers.add(3);
                innermost.commit();
            }
        }
        CHECK(numbers.all() == Values{1});
        {
            Transaction inner(numbers.connection);
            numbers.add(4);
            inner.commit();
        }
        CHECK(numbers.all() == Values{1, 4});
        outer.commit();
    }
    CHECK(numbers.all() == Values{1, 4});
    {
        Transaction outer(numbers.connection);
        Transaction inner(numbers.connection);
        numbers.add(5);
        inner.commit();
    }
    CHECK(numbers.all() == Values{1, 4});
}

TEST_CASE("within a transaction begun with plain SQL a transaction is a savepoint", "[store]") {
    Numbers numbers;
    numbers.connection.exec("BEGIN");
    {
        Transaction inner(numbers.connection);
        numbers.add(1);
        inner.commit();
    }
    CHECK(numbers.connection.inTransaction());
    numbers.connection.exec("ROLLBACK");
    CHECK(numbers.all().empty());
}

TEST_CASE("an exception on the way leaves the old state", "[store]") {
    Numbers numbers;
    numbers.add(1);
    CHECK(failure([&] {
              Transaction transaction(numbers.connection);
              numbers.add(2);
              numbers.add(1);
              transaction.commit();
          }) == Kind::Database);
    CHECK(numbers.all() == Values{1});
}

TEST_CASE("a commit that fails throws and leaves the old state", "[store]") {
    Numbers numbers;
    Connection& connection = numbers.connection;
    connection.exec("CREATE TABLE parent(id INTEGER PRIMARY KEY)");
    connection.exec("CREATE TABLE child(parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)");
    Transaction transaction(connection);
    numbers.add(1);
    connection.exec("INSERT INTO child VALUES(5)");
    CHECK(failure([&] { transaction.commit(); }) == Kind::Database);
    CHECK_FALSE(connection.inTransaction());
    CHECK(numbers.all().empty());
    Transaction next(connection);
    numbers.add(2);
    next.commit();
    CHECK(numbers.all() == Values{2});
}

TEST_CASE("a transaction that SQLite has given up is not taken for committed", "[store]") {
    Numbers numbers;
    Transaction outer(numbers.connection);
    Transaction inner(numbers.connection);
    numbers.add(1);
    CHECK(failure([&] { numbers.connection.exec("INSERT OR ROLLBACK INTO n VALUES(1)"); }) == Kind::Database);
    CHECK(failure([&] { inner.commit(); }) == Kind::Database);
    CHECK(failure([&] { outer.commit(); }) == Kind::Database);
    CHECK(numbers.all().empty());
}

TEST_CASE("a transaction outlives its connection harmlessly", "[store]") {
    Numbers numbers;
    Transaction transaction(numbers.connection);
    numbers.add(1);
    numbers.connection.close();
    CHECK(failure([&] { transaction.commit(); }) == Kind::Database);
    CHECK(failure([&] { Transaction another(numbers.connection); }) == Kind::Database);
}
