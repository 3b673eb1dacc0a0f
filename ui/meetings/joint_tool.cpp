// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/joint_tool.h"

#include "core/domain/common/error.h"
#include "core/services/compass_of_child.h"
#include "core/services/open_unit.h"
#include "ui/charts/compass_widget.h"
#include "ui/common/sticky.h"
#include "ui/common/turning_layout.h"
#include "ui/forms/draft_json.h"
#include "ui/forms/gemensam_form.h"
#include "ui/forms/own_draft.h"
#include "ui/forms/unit_context.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qreal leastBeside = 50; ///< em

OwnDraft draftOf(OpenUnit& unit, MeetingId meeting, ChildId child) {
    return {unit, u"gemensam-mote"_s, meeting.toString() + u'-' + child.toString()};
}

std::optional<GemensamBehovskompass> kept(OpenUnit& unit, MeetingId meeting, const MeetingChild& part) {
    if (const auto draft = draftOf(unit, meeting, part.child).read()) {
        GemensamBehovskompass joint = draft_json::gemensam(draft->value);
        joint.child = part.child;
        return joint;
    }
    return part.gemensam ? unit.skattningar().findJoint(*part.gemensam) : std::nullopt;
}

GemensamBasis basisOf(OpenUnit& unit, ChildId child) {
    GemensamBasis basis;
    basis.skattningar = unit.skattningar().ofChild(child);
    const LatestProfiles latest = latestProfiles(unit, child);
    for (const auto& profile : {latest.child, latest.guardian1, latest.guardian2})
        if (profile)
            basis.beside.push_back(*profile);
    return basis;
}

} // namespace

JointTool::JointTool(
    OpenUnit& unit, MeetingId meeting, const MeetingChild& part, const QStringList& present, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_meeting(meeting)
    , m_child(part.child)
    , m_compass(new CompassWidget) {
    const auto child = unit.children().find(part.child);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    m_form = new GemensamForm(contextOf(unit, *child), part.child, basisOf(unit, part.child));
    load(part, present);
    m_compass->setFigure(m_form->figure());
    m_compass->setAccessibleName(tr("Teamets kompass så långt"));
    auto* halves = new TurningLayout(leastBeside, this);
    halves->addWidget(m_form, 3);
    halves->addWidget(new Sticky(m_compass), 2); // it grows in sight of whoever agrees on the last area
    connect(m_form, &GemensamForm::figureChanged, m_compass, &CompassWidget::setFigure);
    connect(m_form, &GemensamForm::edited, this, [this] {
        m_touched = true;
        m_form->showIssues(m_form->agreedAreas() > 0 ? issues(m_form->value(), m_unit.today()) : Issues());
        Q_EMIT edited();
    });
}

void JointTool::load(const MeetingChild& part, const QStringList& present) {
    if (const auto joint = kept(m_unit, m_meeting, part)) {
        m_form->setValue(*joint);
        return;
    }
    GemensamBehovskompass blank = m_form->value();
    blank.agreedBy = present.join(u", "_s);
    m_form->setValue(blank);
}

void JointTool::save(MeetingChild& part) {
    if (!m_touched)
        return;
    GemensamBehovskompass joint = m_form->value();
    joint.id = part.gemensam.value_or(GemensamBehovskompassId());
    joint.savedAt = m_unit.clock().now();
    const OwnDraft draft = draftOf(m_unit, m_meeting, m_child);
    if (issues(joint, m_unit.today()).empty()) {
        part.gemensam = m_unit.skattningar().save(joint);
        draft.remove();
    } else {
        draft.write(draft_json::from(joint));
    }
    m_touched = false;
}

CompassProfile JointTool::agreed() const { return profile(m_form->value(), m_unit.model().id); }

std::optional<CompassProfile> agreedSoFar(OpenUnit& unit, MeetingId meeting, const MeetingChild& part) {
    const auto joint = kept(unit, meeting, part);
    if (!joint)
        return std::nullopt;
    const CompassProfile agreed = profile(*joint, unit.model().id);
    return agreed.isEmpty() ? std::nullopt : std::optional(agreed);
}

} // namespace bk
