// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/seen_history.h"
#include "ui/common/standing_warnings.h"

#include <QDialog>

namespace bk {

class Field;
class OpenUnit;
class TextLine;

/// Asks why one goes on with a unit that is not, or may not be, what it was when it was last open. Open it with
/// `open()`.
class GoingOnDialog final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString question; ///< of the reason
        QString about;
    };
    explicit GoingOnDialog(const Words& words, QWidget* parent = nullptr);

    QString reason() const;

private:
    void goOn();

    TextLine* m_reason;
    Field* m_field;
};

/// While a unit is open in a window: has readings written to the log soon after they were made, keeps what was seen of
/// the log outside the unit, and says where the log is older than that, the key file does not fit, or the computer's
/// clock is not what it should be. An administratör goes on with a reason. Goes before the unit.
class LogWatch final : public QObject {
    Q_OBJECT

public:
    /// `unit` must outlive this. `directory` as of `SeenHistory`; empty: nothing is kept or compared.
    LogWatch(OpenUnit& unit, const QString& directory, QObject* parent);
    ~LogWatch() override;

    /// Lets stand what there is to warn of. `isRestored`: it is told already that the unit is a restored backup, so
    /// that its log is older is not told once more.
    void warn(StandingWarnings& warnings, bool isRestored = false);
    /// A person goes on. Throws as `acceptHistory`.
    void accept(const QString& reason);

private:
    void warnOfClock(StandingWarnings& warnings);
    /// Settled by `goOn` with the reason that is asked for. May throw Error.
    void standWithReason(
        StandingWarnings& warnings, StandingWarning warning, const QString& button, const GoingOnDialog::Words& words,
        const std::function<void(const QString&)>& goOn);
    void remember();

    OpenUnit& m_unit;
    QString m_directory;
};

} // namespace bk
