// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"
#include "ui/common/page.h"

#include <functional>

class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace bk {

class ChildBand;
class OpenUnit;
class RecordTable;

/// Views that other parts of the window give a child's page. Where one is a Page, it is reloaded with the child.
struct ChildPageParts {
    std::function<QWidget*(OpenUnit&, ChildId)> compass;
    std::function<QWidget*(OpenUnit&, ChildId)> plan;
};

/// One child: who it is, its compass, and what was said, rated, planned and shared.
class ChildPage final : public Page {
    Q_OBJECT

public:
    enum Tab { Kompass, Samtal, Skattningar, Plan, Delat };

    /// Throws NotFound where the child is not in the unit.
    ChildPage(OpenUnit& unit, ChildId child, const ChildPageParts& parts, QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    QString helpTopic() const override;
    void reload() override;
    /// The open tab: "kompass", "samtal", "skattningar", "plan" or "delat".
    QString place() const override;
    void goTo(const QString& place) override;

    ChildId child() const { return m_child; }
    QTabWidget* tabs() const { return m_tabs; }
    ChildBand* band() const { return m_band; }
    RecordTable* samtalTable() const { return m_samtal; }
    RecordTable* skattningTable() const { return m_skattningar; }
    RecordTable* gemensamTable() const { return m_gemensam; }
    RecordTable* sharingTable() const { return m_sharing; }

Q_SIGNALS:
    void editAsked();
    void newSamtalAsked();
    void newSkattningAsked();
    void newGemensamAsked();
    void samtalChosen(bk::BarnsamtalId id);
    void skattningChosen(bk::SkattningId id);
    void gemensamChosen(bk::GemensamBehovskompassId id);

private:
    QWidget* buildSamtal();
    QWidget* buildSkattningar();
    QWidget* buildDelat();
    void addPart(const QString& name, QWidget* part);
    void loadBand();
    void loadSamtal();
    void loadSkattningar();
    void loadSharing();

    OpenUnit& m_unit;
    ChildId m_child;
    QString m_title;
    ChildBand* m_band;
    QTabWidget* m_tabs;
    RecordTable* m_samtal = nullptr;
    RecordTable* m_skattningar = nullptr;
    RecordTable* m_gemensam = nullptr;
    RecordTable* m_sharing = nullptr;
    QStackedLayout* m_samtalStack = nullptr;
    QStackedLayout* m_skattningStack = nullptr;
    QStackedLayout* m_sharingStack = nullptr;
    QWidget* m_noGemensam = nullptr;
    std::vector<BarnsamtalId> m_samtalIds;
    std::vector<SkattningId> m_skattningIds;
    std::vector<GemensamBehovskompassId> m_gemensamIds;
};

} // namespace bk
