// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/consent_standing.h"

#include <QWidget>

class QToolButton;

namespace bk {

/// A child's consents in its band: one chip per kind that there is something to say of, with a mark that does not lean
/// on colour. Scope and end stand in the tooltip and in the accessible name; pressing one asks for the consents.
class ConsentChips final : public QWidget {
    Q_OBJECT

public:
    explicit ConsentChips(QWidget* parent = nullptr);

    void setStandings(const ConsentStandings& standings);
    /// In the order of the kinds; hidden where there is no consent of the kind.
    QToolButton* chip(ConsentKind kind) const;

Q_SIGNALS:
    void consentsAsked();

private:
    std::array<QToolButton*, 3> m_chips;
};

} // namespace bk
