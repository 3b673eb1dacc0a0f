// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/network_view.h"

#include "ui/common/em.h"
#include "ui/common/plain_tip.h"
#include "ui/common/reveal.h"
#include "ui/common/theme.h"
#include "ui/plan/network_mark.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// "Aina, mormor, cirkel 1 av 4"
QString spoken(const NetworkPerson& person) {
    QStringList parts{person.name, person.relation};
    parts.removeAll(QString());
    parts.append(NetworkView::tr("cirkel %1 av %2").arg(person.circle).arg(networkCircles));
    return parts.join(u", "_s);
}

} // namespace

NetworkView::NetworkView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Mitt nätverk"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(em(60));
}

void NetworkView::setChild(const QString& name) {
    m_child = name;
    place();
}

void NetworkView::setPeople(const std::vector<NetworkPerson>& people) {
    const bool others = people.size() != m_people.size();
    m_people = people;
    while (m_marks.size() > people.size()) {
        m_marks.back()->hide(); // it may be the one whose key is handled
        m_marks.back()->deleteLater();
        m_marks.pop_back();
    }
    while (m_marks.size() < people.size()) {
        m_marks.push_back(new NetworkMark(int(m_marks.size()), this));
        m_marks.back()->show();
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        m_marks[i]->setAccessibleName(spoken(people[i]));
        m_marks[i]->setToolTip(plainTip(spoken(people[i])));
    }
    place();
    if (others)
        Q_EMIT peopleChanged();
}

QAbstractButton* NetworkView::mark(std::size_t person) const { return m_marks[person]; }

void NetworkView::focusPerson(std::size_t person) {
    if (person < m_marks.size())
        revealAndFocus(m_marks[person]);
}

int NetworkView::heightForWidth(int width) const { return std::clamp(width, em(20), em(48)); }

QSize NetworkView::sizeHint() const { return {em(36), em(20)}; }

QSize NetworkView::minimumSizeHint() const { return {em(20), em(20)}; }

void NetworkView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    NetworkLook look;
    look.tone = toneOf(palette());
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        if (m_marks[i]->hasFocus())
            look.highlighted = i;
    paintNetwork(painter, {}, m_picture, look);
}

void NetworkView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void NetworkView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        place();
}

void NetworkView::dragTo(int person, QPointF position) {
    const NetworkPerson& now = m_people[std::size_t(person)];
    const NetworkPlace to = placeAt(m_picture, position);
    if (to != NetworkPlace{now.circle, now.degrees})
        Q_EMIT moved(person, to);
}

void NetworkView::walk(int person, int outwards, int degrees) {
    const NetworkPerson& now = m_people[std::size_t(person)];
    const NetworkPlace to{std::clamp(now.circle + outwards, 1, networkCircles), (now.degrees + degrees + 360) % 360};
    if (to != NetworkPlace{now.circle, now.degrees})
        Q_EMIT moved(person, to);
}

void NetworkView::place() {
    const qreal scale = std::clamp(fontMetrics().height() / 17.0, 0.8, 2.0);
    m_picture = layOutNetwork(m_people, m_child, size(), scale);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QRect label = m_picture.people[i].rect.toAlignedRect();
        const int more = std::max({0, targetSize(this) - label.width(), targetSize(this) - label.height()});
        m_marks[i]->setGeometry(label.adjusted(-more / 2, -more / 2, (more + 1) / 2, (more + 1) / 2));
    }
    update();
}

} // namespace bk
