// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/joint_proposal.h"
#include "core/domain/conversation/skattning.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace bk {

class Field;
class TenthsBox;
class TextArea;
struct AreaTerm;

/// What one rater gave in an area, for showing.
struct ShownValue {
    QString who;
    QString value; ///< "3,7 (3 av 5)", "–"
};

/// One area of Gemensam Behovskompass: what each professional rated, spread and proposal, what child and guardians see
/// beside it, and what the team agrees on.
class AgreedRow final : public QFrame {
    Q_OBJECT

public:
    AgreedRow(Area area, const AreaTerm& term, QWidget* parent = nullptr);

    Area area() const { return m_area; }
    /// The proposal is what `setProposal` gave; agreed value and motivation are the team's.
    AgreedArea value() const;
    void setValue(const AgreedArea& agreed);
    void setProposal(
        const AreaProposal& proposal, const std::vector<ShownValue>& inside, const std::vector<ShownValue>& beside);

    TenthsBox* agreed() const { return m_agreed; }
    QPushButton* agreeButton() const { return m_agree; }
    TextArea* motivation() const { return m_motivation; }
    Field* motivationField() const { return m_motivationField; }
    Field* agreedField() const { return m_agreedField; }
    /// Whole text of what the row shows of the ratings, for tests and screen readers.
    QString shownText() const;
    /// To the button that takes the proposal, or to the value where there is none.
    void takeFocus();

Q_SIGNALS:
    void edited();
    /// The proposal was taken as it stands: time to move on.
    void proposalTaken();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void agreeOnProposal();
    void follow();

    Area m_area;
    std::optional<Fraction> m_proposal;
    QLabel* m_inside;
    QLabel* m_beside;
    QLabel* m_summary;
    TenthsBox* m_agreed;
    Field* m_agreedField;
    QPushButton* m_agree;
    TextArea* m_motivation;
    Field* m_motivationField;
};

} // namespace bk
