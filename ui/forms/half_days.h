// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/own_draft.h"

class QWidget;

namespace bk {

class OpenUnit;

/// The half-typed days of a record that saves itself while it is typed in (see Autosave): it has no room for them, and
/// no draft. They are kept as a draft of their own beside it, so that they stand there again after the unit was locked.
class HalfDays {
public:
    /// One saving of the record. No id: not saved yet.
    struct Saved {
        QString id;
        QDateTime at;
    };

    /// Reads what `form` kept beside just this saving: where the record was saved again without it, as by another
    /// user, the record says more. Throws Error.
    HalfDays(OpenUnit& unit, QString form, const Saved& saved);

    /// To be called each time the record was saved: notes what stands half typed below `shown`, which shows this part
    /// of the record; of other parts what was noted before stays. Throws Error.
    void keep(const Saved& saved, const QString& part, const QWidget* shown);
    /// To be called when `shown` holds what the record says of the part. True when something was put back.
    bool putBack(const QString& part, QWidget* shown) const;
    /// Nothing more will be typed in the record. Throws Error.
    void discard();

private:
    OwnDraft draftOf(const QString& id) const { return {m_unit, m_form, id}; }

    OpenUnit& m_unit;
    QString m_form;
    QString m_kept;     ///< the id under which there is a draft; empty: none
    QJsonObject m_days; ///< by part
};

} // namespace bk
