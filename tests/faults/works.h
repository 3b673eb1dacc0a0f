// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/recovery_key.h"
#include "tests/services/unit_support.h"
#include "tests/support/figures.h"

#include <functional>
#include <map>

namespace bk::test {

inline const QString otherPassphrase = QStringLiteral("grus hammare vinge talgoxe sju åtta");

/// A folder with a closed unit in it and what belongs to it: it can be put back to how it was at first.
class Place {
public:
    Place();

    QString folder() const { return m_folder.path(); }
    QString unit() const { return m_folder.filePath(QStringLiteral("enhet")); }
    QString backups() const { return m_folder.filePath(QStringLiteral("kopior")); }
    const Clock& clock() const { return m_clock; }
    void letYearsPass(int years) { m_clock.set(m_clock.now().addYears(years)); }
    std::unique_ptr<OpenUnit> open() const;

    /// How the folder is now is how `reset` makes it.
    void remember();
    void reset() const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::map<QString, QByteArray> m_files; ///< from the folder on
};

/// What a unit holds, as far as it matters to whoever saved it.
struct UnitPicture {
    std::map<QString, qint64> rows; ///< by table, without the logs of use
    int schema = 0;
    quint32 epoch = 0;
    int backups = 0;              ///< all of them tried
    bool freshPassphrase = false; ///< the new one opens it, and the old one does not

    bool operator==(const UnitPicture&) const = default;
};

/// Opens the unit that lies in `folder`/enhet as a person would, checks it to the end and closes it. Throws `Error`
/// where it does not open, and `std::runtime_error` for what a check finds.
UnitPicture look(const QString& folder, const Clock& clock);

/// Called for each piece of the work that a person has been told is done.
using Acknowledge = std::function<void()>;

/// A kind of work that must survive whatever happens to the process and its disk.
struct Work {
    const char* name;
    /// Leaves a closed unit in the place.
    std::function<void(Place&)> prepare;
    /// Opens what the work needs; the work itself is what it gives. That throws `Error` where it fails.
    std::function<std::function<void(const Acknowledge&)>(const Place&)> begin;
    /// Whether the unit holds what has been acknowledged and nothing by halves. `whole`: after the work was done
    /// undisturbed.
    std::function<bool(const UnitPicture& before, const UnitPicture& whole, const UnitPicture& now, int acknowledged)>
        holds;
};

/// Saving, importing, purging, changing a passphrase, a new unit key, a backup and bringing an old unit up to date.
const std::vector<Work>& works();

} // namespace bk::test
