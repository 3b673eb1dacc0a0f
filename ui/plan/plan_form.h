// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/barnets_plan_paper.h"
#include "ui/plan/plan_context.h"
#include "ui/plan/plan_row.h"

#include <QJsonObject>

#include <array>

namespace bk {

class ClosingBox;
class NetworkEditor;
class NextMeetingBox;
class PlanRows;
class TextArea;

/// Barnets plan in the order of the paper: what only the plan holds can be written, and each section has room for what
/// is kept elsewhere. `value()` after `setValue(v)` equals `v`.
class PlanForm final : public QWidget {
    Q_OBJECT

public:
    using Section = BarnetsPlanPaper::Section;

    /// "2  Mitt nätverk"
    static QString heading(Section section);

    explicit PlanForm(PlanContext context, QWidget* parent = nullptr);

    BarnetsPlan value() const;
    void setValue(const BarnetsPlan& plan);
    /// The same plan was saved: takes its id and day, and leaves the fields alone.
    void setSaved(const BarnetsPlan& plan);
    /// Shows each issue at its field; gives back those without one. What is folded over an issue opens.
    Issues showIssues(const Issues& issues);
    /// Marks what was typed for a day and is none. True when there is any.
    bool markUnclearDays();
    void focusFirstIssue();

    /// Whose plan it is, in the middle of the circles.
    void setChild(const QString& name);
    /// Puts what the form does not hold into a section, after its heading. Takes ownership.
    void addTo(Section section, QWidget* part);
    /// Scrolls to a section and gives it focus.
    void goTo(Section section);

    /// The value as an encrypted draft keeps it.
    QJsonObject toJson() const;
    void fromJson(const QJsonObject& json);

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addSections();
    void addText(Section section, TextArea* area, const QString& label, const QString& key, const QString& hint);
    /// "Hämta från…", where there is anything to get from.
    void addOffer(Section section, PlanField field, const QString& name, PlanContext::Take take);
    void addOffer(PlanRows* rows, PlanField field, const QString& name, PlanContext::Take take);
    void addTextOffer(Section section, PlanField field, const QString& name, TextArea* area);
    void fillNetwork();
    void fillGoals();
    void fillTexts();
    void fillEvents();
    void listen();
    QWidget* section(Section section) const { return m_sections[std::size_t(section)]; }
    void openGoals();
    PlanFields fields() const;
    void fitHeight();

    PlanContext m_context;
    BarnetsPlan m_plan; ///< id, child and what the form does not show
    std::array<QWidget*, BarnetsPlanPaper::sectionCount> m_sections{};
    NetworkEditor* m_network;
    PlanRows* m_goals;
    TextArea* m_myDescription;
    TextArea* m_centralNeeds;
    TextArea* m_jointDescription;
    PlanRows* m_events;
    TextArea* m_strengths;
    NextMeetingBox* m_nextMeeting;
    ClosingBox* m_closing;
    PlanFields m_texts;
};

} // namespace bk
