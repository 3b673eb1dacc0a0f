// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"
#include "core/domain/plan/goal.h"

#include <QToolButton>

class QMenu;

namespace bk {

/// Which areas and sub-areas something answers, chosen from a menu; says on itself what is chosen. A choice that is not
/// in the menu (of another pack) stays until it is taken away together with its area.
class NeedButton final : public QToolButton {
    Q_OBJECT

public:
    /// `fordjupad`: whose sub-areas can be chosen; null: areas alone.
    NeedButton(const WellbeingModel& model, const Instrument* fordjupad, QWidget* parent = nullptr);

    const std::vector<NeedLink>& value() const { return m_value; }
    void setValue(const std::vector<NeedLink>& needs);
    /// What it is about, as it stands before the colon: "Områden som mål 1 gäller".
    void setSubject(const QString& subject);

Q_SIGNALS:
    void edited();

private:
    struct Entry {
        QAction* action;
        NeedLink link;
        QString label;
    };
    void addEntry(QMenu* menu, const NeedLink& link, const QString& text, const QString& label);
    void toggle(const Entry& entry, bool on);
    void showValue();

    std::vector<Entry> m_entries;
    std::vector<NeedLink> m_value;
    QString m_subject;
};

} // namespace bk
