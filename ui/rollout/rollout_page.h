// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

namespace bk {

class Layers;
class OpenUnit;
class PhasesTab;
class TabRow;

/// The room Införande: how the model is brought into a municipality.
class RolloutPage final : public Page {
    Q_OBJECT

public:
    explicit RolloutPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Införande"); }
    QString helpTopic() const override { return QStringLiteral("inforande"); }
    void reload() override;
    /// The open tab's id.
    QString place() const override;
    void goTo(const QString& place) override;
    QWidget* firstFocus() const override;

    PhasesTab* phases() const { return m_phases; }

private:
    void add(QWidget* tab, const QString& id, const QString& title);

    TabRow* m_tabs;
    QWidget* m_place;
    Layers* m_stack;
    PhasesTab* m_phases;
};

} // namespace bk
