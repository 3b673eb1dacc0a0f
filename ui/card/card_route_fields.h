// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bk {

class ChoiceRow;
class Field;

/// After the eight answers: the areas to look at, the three questions in their order, and the way the person chooses.
/// Nothing is chosen beforehand; Barnkontakt asks for the oral consent first (G1).
class CardRouteFields final : public QWidget {
    Q_OBJECT

public:
    explicit CardRouteFields(QWidget* parent = nullptr);

    void fill(Upptackarkort& card) const;
    void setValue(const Upptackarkort& card);
    /// Shows what the card's other answers mean for the way. `labels`: the areas to look at, in words.
    void follow(const Upptackarkort& card, const QStringList& labels);
    const QHash<QString, Field*>& fields() const { return m_fields; }
    ChoiceRow* route() const { return m_route; }
    ChoiceRow* question(int number) const { return m_questions[std::size_t(number)]; }
    QPushButton* consentButton() const { return m_toConsent; }
    QString areasText() const;

Q_SIGNALS:
    void edited();
    void anmalanAsked();
    void consultationAsked();
    void consentAsked();

private:
    QWidget* buildButtons();
    QString pointing() const;
    void showPointing();

    QLabel* m_areas;
    std::array<ChoiceRow*, 3> m_questions;
    QLabel* m_pointing;
    ChoiceRow* m_route;
    QPushButton* m_toConsent;
    QPushButton* m_anmalan;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
