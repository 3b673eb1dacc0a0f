// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/fordjupad_overview.h"
#include "core/services/plan_suggestions.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace bk {

class Field;
class TextArea;

/// What an organisation wrote of a sub-area, to be seen while the joint description is written.
struct Contribution {
    QString origin; ///< "Första linjen"
    SubAreaText text;
};

/// Shows what is known already of the area; the function gets each that the person chooses.
using OfferKnown = std::function<void(const std::function<void(const PlanSuggestion&)>& take)>;

/// One sub-area to write about: its key aspects as support, what works and what needs strengthening; beside the joint
/// text the contributions of each organisation, and the support that the plan has here. What nobody knows stays empty.
/// `value()` after `setValue(v)` equals `v`.
class SubAreaFields final : public QWidget {
    Q_OBJECT

public:
    /// `offer` null: nothing is known of the area.
    SubAreaFields(
        const SubArea& subArea, const std::vector<Contribution>& contributions,
        const std::vector<PlacedSupport>& support, OfferKnown offer = nullptr, QWidget* parent = nullptr);

    SubAreaText value() const;
    void setValue(const SubAreaText& text);
    bool isTouched() const { return !value().isEmpty(); }

    TextArea* worksField() const { return m_works.area; }
    TextArea* strengthenField() const { return m_strengthen.area; }
    /// Where an issue of the sub-area is shown.
    Field* field() const { return m_works.field; }

Q_SIGNALS:
    void edited();

private:
    /// One of the two texts.
    struct Half {
        TextArea* area = nullptr;
        Field* field = nullptr;
        struct Fetch {
            QPushButton* button;
            QString text; ///< with its origin
        };
        std::vector<Fetch> fetches;
    };
    void buildSupportText(const SubArea& subArea, QVBoxLayout* column);
    void addHalf(
        Half& half, const QString& label, const std::vector<Contribution>& contributions, QString SubAreaText::*which,
        QVBoxLayout* column);
    QWidget* offer(Half& half, const QString& label, const QString& origin, const QString& text);
    static void append(TextArea* area, const QString& text);
    /// A contribution that stands in the text already is not offered again.
    static void markFetched(const Half& half);

    QString m_id;
    QString m_label;
    OfferKnown m_offer;
    Half m_works;
    Half m_strengthen;
};

} // namespace bk
