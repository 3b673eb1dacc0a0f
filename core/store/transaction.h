// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace bk {

class Connection;
struct SqliteHandle;

/// BEGIN IMMEDIATE now, ROLLBACK at the end of the scope unless `commit()` was reached. Inside another transaction it
/// is a savepoint: rolled back alone, made durable with the outermost one. Transactions end in the reverse order of
/// their beginning.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// When it throws, everything since the beginning is rolled back: the database is what it was.
    void commit();
    /// Does nothing after `commit()`.
    void rollback() noexcept;

private:
    std::shared_ptr<SqliteHandle> m_handle;
    int m_depth = 0; ///< 0 for the outermost, else the number of the savepoint
    bool m_open = false;
};

} // namespace bk
