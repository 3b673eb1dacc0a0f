// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/series_list.h"

#include "core/documents/compass_series.h"
#include "ui/common/plain_tip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString rowText(const CompassProfile& profile) {
    const QString rater = raterLabel(profile.rater);
    const QString named = profile.rater.kind == RaterKind::Professional || profile.rater.name.isEmpty()
                              ? rater
                              : u"%1 (%2)"_s.arg(rater, profile.rater.name);
    return profile.date.isValid() ? u"%1, %2"_s.arg(named, shortDate(profile.date)) : named;
}

} // namespace

SeriesList::SeriesList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Skattningar att visa"));
    setSelectionMode(NoSelection);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, &SeriesList::follow);
    connect(this, &QListWidget::itemActivated, this, [](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void SeriesList::setProfiles(const std::vector<CompassProfile>& profiles) {
    if (profiles == m_profiles && count() > 0)
        return;
    m_profiles = profiles;
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const CompassProfile& profile : profiles) {
            auto* item = new QListWidgetItem(rowText(profile), this);
            item->setToolTip(plainTip(item->text()));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(Qt::Unchecked);
        }
        tickDefaults();
    }
    updateGeometry();
    Q_EMIT chosenChanged();
}

void SeriesList::tickDefaults() {
    m_ticked.clear();
    const auto tickFirst = [this](auto&&... kinds) {
        for (int row = 0; row < int(m_profiles.size()); ++row) {
            const RaterKind kind = m_profiles[std::size_t(row)].rater.kind;
            const bool comparable = m_profiles[std::size_t(row)].model == m_profiles.front().model;
            if (comparable && ((kind == kinds) || ...)) {
                item(row)->setCheckState(Qt::Checked);
                m_ticked.append(row);
                return true;
            }
        }
        return false;
    };
    tickFirst(RaterKind::Child);
    tickFirst(RaterKind::Guardian1, RaterKind::Guardian2);
    if (!tickFirst(RaterKind::Team))
        tickFirst(RaterKind::Professional);
}

void SeriesList::follow(QListWidgetItem* changed) {
    const int changedRow = row(changed);
    m_ticked.removeAll(changedRow);
    if (changed->checkState() == Qt::Checked) {
        letGoOfOtherModels(m_profiles[std::size_t(changedRow)].model);
        m_ticked.append(changedRow);
    }
    if (m_ticked.size() > qsizetype(mostSeries)) {
        const QSignalBlocker quiet(this);
        item(m_ticked.takeFirst())->setCheckState(Qt::Unchecked);
        viewport()->update();
    }
    Q_EMIT chosenChanged();
}

void SeriesList::letGoOfOtherModels(const QString& model) {
    const QSignalBlocker quiet(this);
    for (const int row : QList<int>(m_ticked)) {
        if (m_profiles[std::size_t(row)].model == model)
            continue;
        m_ticked.removeAll(row);
        item(row)->setCheckState(Qt::Unchecked);
    }
    viewport()->update();
}

std::vector<CompassSeries> SeriesList::chosen() const {
    QList<int> rows = m_ticked;
    std::sort(rows.begin(), rows.end());
    std::vector<CompassProfile> profiles;
    for (const int row : std::as_const(rows))
        profiles.push_back(m_profiles[std::size_t(row)]);
    std::stable_sort(profiles.begin(), profiles.end(), [](const CompassProfile& a, const CompassProfile& b) {
        return a.date < b.date;
    });
    return compassSeries(profiles);
}

QSize SeriesList::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 16, sizeHint().height()}; }

QSize SeriesList::sizeHint() const {
    const int rows = std::clamp(count(), 1, 4);
    return {
        fontMetrics().averageCharWidth() * 30,
        rows * std::max(sizeHintForRow(0), fontMetrics().height()) + 2 * frameWidth() + 4};
}

} // namespace bk
