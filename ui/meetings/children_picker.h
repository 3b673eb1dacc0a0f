// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/meeting_children.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bk {

/// Which children a meeting is about, with a field to search for others. A child without the consent the meeting asks
/// for stands in the list with what is missing and the way to it, and cannot be chosen.
class ChildrenPicker final : public QWidget {
    Q_OBJECT

public:
    explicit ChildrenPicker(MeetingKind kind, QWidget* parent = nullptr);

    /// `seen`: for each candidate who may see it, in words. `more`: how many wait besides them.
    void setCandidates(const std::vector<MeetingCandidate>& candidates, const QStringList& seen, int more, QDate today);
    QString searched() const;
    QLineEdit* searchField() const { return m_search; }
    std::vector<ChildId> chosen() const { return m_chosen; }
    void setChosen(const std::vector<ChildId>& chosen);

Q_SIGNALS:
    void edited();
    void consentAsked(bk::ChildId child);
    /// What is typed changed: other candidates are wanted.
    void searchAsked();

private:
    void build();
    QString whyNone() const;
    QWidget* rowOf(const MeetingCandidate& candidate, const QString& seen);
    void choose(ChildId child, bool on);

    MeetingKind m_kind;
    std::vector<MeetingCandidate> m_candidates;
    QStringList m_seen;
    QDate m_today;
    std::vector<ChildId> m_chosen;
    QLineEdit* m_search;
    QLabel* m_more;
    QVBoxLayout* m_column;
};

} // namespace bk
