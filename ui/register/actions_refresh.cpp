// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/actions_refresh.h"

#include "core/services/open_unit.h"
#include "core/services/refresh_actions.h"
#include "ui/common/attempt.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <span>

namespace bk {
namespace {

/// Short enough that typing and scrolling are not felt to stop.
constexpr std::chrono::milliseconds slice(40);

} // namespace

ActionsRefresh::ActionsRefresh(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_told(new QLabel)
    , m_bar(new QProgressBar) {
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Räknar om det som väntar"));
    auto* row = new FlowLayout(this);
    row->setSpacing(grid(2));
    row->addWidget(m_bar);
    row->addWidget(m_told);
    hide();
    connect(&m_timer, &QTimer::timeout, this, &ActionsRefresh::goOn);
}

void ActionsRefresh::start() {
    m_done = 0;
    if (!attempt(this, [this] { m_children = childrenWaiting(m_unit); }))
        return;
    m_bar->setRange(0, int(m_children.size()));
    m_timer.start(0);
    goOn();
}

void ActionsRefresh::goOn() {
    const bool kept =
        attempt(this, [this] { m_done += refreshSome(m_unit, std::span(m_children).subspan(m_done), slice); });
    const bool through = m_done == m_children.size();
    if (!kept || through)
        m_timer.stop();
    setVisible(isRunning());
    const QLocale locale;
    m_bar->setValue(int(m_done));
    m_told->setText(tr("Räknar om det som väntar: %1 av %2 barn. Du kan arbeta vidare under tiden.")
                        .arg(locale.toString(m_done), locale.toString(m_children.size())));
    if (kept && through)
        Q_EMIT finished();
}

} // namespace bk
