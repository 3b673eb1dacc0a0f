// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"
#include "core/domain/sharing/sharing_entry.h"
#include "core/services/child_papers.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"
#include "ui/plan/plan_context.h"

#include <QTimer>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace bk {

class DraftKeeper;
class KnownParts;
class LanguageChoice;
class OpenUnit;
class PageScroll;
class PaperPreview;
class PlanForm;
class TabOrder;
class VersionPart;

/// Barnets plan of one child: its sections to write in, and the paper as it will look beside or below them; to PDF and
/// printer.
class PlanPage final : public Page {
    Q_OBJECT

public:
    /// Without roads there is no way from here to what is kept elsewhere.
    PlanPage(OpenUnit& unit, ChildId child, const ChildRoads& roads = {}, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    void reload() override;

    PlanForm* form() const { return m_form; }
    PaperPreview* preview() const { return m_preview; }

protected:
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    PlanContext context();
    /// Lets the person choose among what the unit knows that fits `field`.
    void offer(PlanField field, const PlanContext::Take& take);
    void listen();
    QWidget* formSide();
    QPushButton* sectionMenu();
    void load();
    void listenToVersions();
    void showClosed(const BarnetsPlan& plan);
    QWidget* previewSide();
    /// True when it stands in the unit.
    bool save();
    /// What leaves is what is saved; an untouched plan needs no saving.
    bool saveChanges();
    void refreshPreview();
    PlanOptions options() const;
    SharingEntry startEntry(SharingWay way) const;
    /// To whom, why and which sections.
    void askSections(SharingWay way, std::function<void(const SharingEntry&, const PlanOptions&)> go);
    /// `filter`: of the file dialog, for files that end as `suffix`.
    void saveAs(SharingWay way, const QString& suffix, const QString& filter);
    void print();
    /// For the organisation's own record.
    void copyText();

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    PlanForm* m_form;
    KnownParts* m_known;
    VersionPart* m_versions;
    PageScroll* m_formScroll = nullptr;
    QLabel* m_closed;
    PaperPreview* m_preview;
    TabOrder* m_tabOrder;
    QCheckBox* m_leaveOutAddress;
    LanguageChoice* m_language;
    BarnetsPlan m_saved; ///< as the form would give it back
    DraftKeeper* m_draft = nullptr;
    QTimer m_refresh;
    bool m_loaded = false;
};
/// The tab "Plan" of a child.
ChildTab planTab();

} // namespace bk
