// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/network_painter.h"

#include <QWidget>

#include <vector>

namespace bk {

class NetworkMark;

/// The circles with everybody round the child. Each person is a stop for Tab and a child for screen readers, that is
/// dragged or walked to another circle or another place round it.
class NetworkView final : public QWidget {
    Q_OBJECT

public:
    explicit NetworkView(QWidget* parent = nullptr);

    /// What stands in the middle.
    void setChild(const QString& name);
    void setPeople(const std::vector<NetworkPerson>& people);
    QAbstractButton* mark(std::size_t person) const;
    void focusPerson(std::size_t person);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By hand or by key.
    void moved(int person, bk::NetworkPlace to);
    void removeAsked(int person);
    /// F2, Enter or a double click.
    void editAsked(int person);
    /// There are more or fewer people than before.
    void peopleChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class NetworkMark;
    void dragTo(int person, QPointF position);
    void walk(int person, int outwards, int degrees);
    void place();

    QString m_child;
    std::vector<NetworkPerson> m_people;
    std::vector<NetworkMark*> m_marks;
    NetworkPicture m_picture;
};

} // namespace bk
