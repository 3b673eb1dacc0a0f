// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/compass_accessible.h"

#include "core/documents/compass_figure.h"
#include "core/domain/behovskompass/rating.h"
#include "ui/charts/compass_widget.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <array>

namespace bk {
namespace {

/// One area of the chart. Its value is the first series' one, so that a reader without words for several still gets the
/// child's.
class AreaAccessible final : public QAccessibleInterface, public QAccessibleValueInterface {
public:
    AreaAccessible(CompassWidget* compass, Area area) : m_compass(compass), m_area(area) {}

    bool isValid() const override { return m_compass != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_compass); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && m_compass ? spokenArea(m_compass->figure(), m_area) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override {
        if (!m_compass)
            return {};
        const QRect local = m_compass->areaRect(m_area);
        return {m_compass->mapToGlobal(local.topLeft()), local.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        if (m_compass) {
            state.focused = m_compass->hasFocus() && m_compass->current() == m_area;
            state.selected = m_compass->current() == m_area;
            state.invisible = !m_compass->isVisible();
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface && !firstValue().isNull()
                   ? static_cast<QAccessibleValueInterface*>(this)
                   : nullptr;
    }
    QVariant currentValue() const override { return firstValue(); }
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return double(Rating::highest); }
    QVariant minimumValue() const override { return double(Rating::lowest); }
    QVariant minimumStepSize() const override { return 0.1; }

private:
    QVariant firstValue() const {
        if (!m_compass)
            return {};
        for (const CompassSeries& series : m_compass->figure().series) {
            if (const auto& value = series.profile.areas[m_area].value)
                return value->toDouble();
        }
        return {};
    }

    QPointer<CompassWidget> m_compass;
    Area m_area;
};

class CompassAccessible final : public QAccessibleWidget {
public:
    explicit CompassAccessible(CompassWidget* compass) : QAccessibleWidget(compass, QAccessible::Chart) {
        for (const Area area : allAreas)
            m_areas[indexOf(area)] = QAccessible::registerAccessibleInterface(new AreaAccessible(compass, area));
    }
    ~CompassAccessible() override {
        for (const QAccessible::Id id : m_areas)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(areaCount); }
    QAccessibleInterface* child(int index) const override {
        return index >= 0 && index < int(areaCount) ? QAccessible::accessibleInterface(m_areas[std::size_t(index)])
                                                    : nullptr;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override {
        const auto* compass = static_cast<const CompassWidget*>(widget());
        return compass->hasFocus() && compass->current() ? child(int(indexOf(*compass->current()))) : nullptr;
    }

private:
    std::array<QAccessible::Id, areaCount> m_areas{};
};

QAccessibleInterface* makeCompassAccessible(const QString&, QObject* object) {
    auto* compass = qobject_cast<CompassWidget*>(object);
    return compass ? new CompassAccessible(compass) : nullptr;
}

} // namespace

void installCompassAccessibility() {
    static const bool installed = (QAccessible::installFactory(makeCompassAccessible), true);
    Q_UNUSED(installed)
}

void announceCurrentArea(QWidget* compass) {
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(compass);
    if (QAccessibleInterface* area = chart ? chart->focusChild() : nullptr) {
        QAccessibleEvent focused(area, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

} // namespace bk
