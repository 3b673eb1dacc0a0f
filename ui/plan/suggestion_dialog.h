// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/plan_suggestions.h"

#include <QDialog>

#include <functional>

class QCheckBox;

namespace bk {

/// What is known already and fits a field of the plan, each with where it is from. Nothing is chosen from the start.
class SuggestionDialog final : public QDialog {
    Q_OBJECT

public:
    struct Offered {
        PlanSuggestion suggestion;
        bool taken = false; ///< the plan says it already
    };
    SuggestionDialog(const std::vector<Offered>& offered, QWidget* parent = nullptr);

    std::vector<PlanSuggestion> chosen() const;
    const std::vector<QCheckBox*>& boxes() const { return m_boxes; }

    /// Opens a dialog over `parent` without blocking; `take` runs for each that was chosen.
    static void
    ask(QWidget* parent, const std::vector<Offered>& offered, std::function<void(const PlanSuggestion&)> take);

private:
    QWidget* row(const Offered& offered);
    QWidget* buttonRow();

    std::vector<PlanSuggestion> m_suggestions;
    std::vector<QCheckBox*> m_boxes;
};

} // namespace bk
