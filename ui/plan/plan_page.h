// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"
#include "core/domain/sharing/sharing_entry.h"
#include "core/services/child_papers.h"
#include "ui/common/page.h"

#include <QTimer>

#include <functional>

class QCheckBox;

namespace bk {

class DraftKeeper;
class OpenUnit;
class PageScroll;
class PaperPreview;
class PlanForm;

/// Barnets plan of one child: what only the plan holds, and the paper as it will look beside or below it; to PDF and
/// printer.
class PlanPage final : public Page {
    Q_OBJECT

public:
    PlanPage(OpenUnit& unit, ChildId child, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    void reload() override;

    PlanForm* form() const { return m_form; }
    PaperPreview* preview() const { return m_preview; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* formSide();
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
    void savePdf();
    void print();

    OpenUnit& m_unit;
    ChildId m_child;
    PlanForm* m_form;
    PageScroll* m_formScroll = nullptr;
    PaperPreview* m_preview;
    QCheckBox* m_leaveOutAddress;
    BarnetsPlan m_saved; ///< as the form would give it back
    DraftKeeper* m_draft = nullptr;
    QTimer m_refresh;
    bool m_loaded = false;
};

} // namespace bk
