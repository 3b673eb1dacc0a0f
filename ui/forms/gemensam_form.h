// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"
#include "core/domain/conversation/skattning.h"
#include "ui/forms/form_context.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace bk {

class AgreedRow;
class DateBox;
class Field;
class TextArea;

/// What the joint compass is made of: the professionals' ratings, and what stands beside them.
struct GemensamBasis {
    std::vector<Skattning> skattningar; ///< of the child, newest first
    std::vector<CompassProfile>
        beside; ///< child's and guardians' newest, shown beside the proposal and never inside it
};

/// Gemensam Behovskompass: the team agrees area by area. `value()` after `setValue(v)` equals `v` where `v`'s
/// participants are among the ratings; proposals are always those of the chosen participants.
class GemensamForm final : public QWidget {
    Q_OBJECT

public:
    GemensamForm(const FormContext& context, ChildId child, GemensamBasis basis, QWidget* parent = nullptr);

    GemensamBehovskompass value() const;
    void setValue(const GemensamBehovskompass& joint);
    /// Today; the latest rating of each professional takes part; nothing agreed.
    void setBlank();
    /// The agreed compass so far, as it grows.
    CompassFigure figure() const;

    Issues showIssues(const Issues& issues);
    void goToFirstIssue();
    int agreedAreas() const;
    const std::vector<AgreedRow*>& rows() const { return m_rows; }
    const std::vector<QCheckBox*>& participantBoxes() const { return m_boxes; }

Q_SIGNALS:
    void edited();
    void figureChanged(const bk::CompassFigure& figure);

private:
    QWidget* buildParticipants();
    void propose();
    void noteEdit();
    void goToOpenAreaAfter(Area area);
    std::vector<Skattning> chosen() const;

    FormContext m_context;
    GemensamBasis m_basis;
    GemensamBehovskompass m_value;
    DateBox* m_date;
    TextArea* m_agreedBy;
    QLabel* m_participantsIssue;
    std::vector<QCheckBox*> m_boxes; ///< one per rating, in the basis' order
    std::vector<AgreedRow*> m_rows;
    QHash<QString, Field*> m_fields;
};

/// The index of each professional's newest rating: those with the same name, profession and organisation are one.
std::vector<std::size_t> latestPerProfessional(const std::vector<Skattning>& newestFirst);

} // namespace bk
