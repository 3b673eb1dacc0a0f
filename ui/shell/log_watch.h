// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/seen_history.h"

#include <QDialog>

namespace bk {

class Field;
class OpenUnit;
class StandingWarnings;
class TextLine;

/// Asks why one goes on with a unit that is not, or may not be, what it was when it was last open. Open it with
/// `open()`.
class GoingOnDialog final : public QDialog {
    Q_OBJECT

public:
    explicit GoingOnDialog(const QString& about, QWidget* parent = nullptr);

    QString reason() const;

private:
    void goOn();

    TextLine* m_reason;
    Field* m_field;
};

/// While a unit is open in a window: has readings written to the log soon after they were made, keeps what was seen of
/// the log outside the unit, and says where the log is older than that, or the computer's clock has gone back. Goes
/// before the unit.
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
    void ask(StandingWarnings& warnings);
    void remember();

    OpenUnit& m_unit;
    QString m_directory;
};

} // namespace bk
