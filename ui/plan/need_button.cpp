// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/need_button.h"

#include "ui/common/plain_tip.h"
#include "ui/common/theme.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

NeedButton::NeedButton(const WellbeingModel& model, const Instrument* fordjupad, QWidget* parent)
    : QToolButton(parent) {
    auto* menu = new QMenu(this);
    for (const Area area : allAreas) {
        const QString& label = model.areas[area].label;
        const auto* subAreas = fordjupad ? &fordjupad->areas[area].subAreas : nullptr;
        if (!subAreas || subAreas->empty()) {
            addEntry(menu, {area, {}}, label, label);
            continue;
        }
        QMenu* parts = menu->addMenu(label);
        addEntry(parts, {area, {}}, tr("Hela området"), label);
        for (const SubArea& subArea : *subAreas)
            addEntry(parts, {area, subArea.id}, subArea.label, u"%1: %2"_s.arg(label, subArea.label));
    }
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    showValue();
}

void NeedButton::addEntry(QMenu* menu, const NeedLink& link, const QString& text, const QString& label) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    m_entries.push_back({action, link, label});
    connect(action, &QAction::triggered, this, [this, entry = m_entries.back()](bool on) { toggle(entry, on); });
}

void NeedButton::toggle(const Entry& entry, bool on) {
    const auto before = [this](const NeedLink& link) {
        return std::ranges::find_if(m_entries, [&](const Entry& each) { return each.link == link; });
    };
    std::erase(m_value, entry.link);
    if (on) {
        const auto at =
            std::ranges::find_if(m_value, [&](const NeedLink& each) { return before(each) > before(entry.link); });
        m_value.insert(at, entry.link);
    }
    showValue();
    Q_EMIT edited();
}

void NeedButton::setValue(const std::vector<NeedLink>& needs) {
    m_value = needs;
    showValue();
}

void NeedButton::setSubject(const QString& subject) {
    m_subject = subject;
    showValue();
}

void NeedButton::showValue() {
    QStringList labels;
    for (const Entry& entry : m_entries) {
        const bool chosen = std::ranges::find(m_value, entry.link) != m_value.end();
        entry.action->setChecked(chosen);
        if (chosen)
            labels.append(entry.label);
    }
    const QString all = labels.join(u", "_s);
    setText(labels.size() > 2 ? tr("%1 områden").arg(labels.size()) : labels.isEmpty() ? tr("Områden …") : all);
    setToolTip(plainTip(all));
    setAccessibleName(labels.isEmpty() ? tr("%1: inga valda").arg(m_subject) : u"%1: %2"_s.arg(m_subject, all));
}

} // namespace bk
