// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;

namespace bk {

class Field;

/// When and where the team meets next.
class NextMeetingBox final : public QWidget {
    Q_OBJECT

public:
    explicit NextMeetingBox(QWidget* parent = nullptr);

    NextMeeting value() const;
    void setValue(const NextMeeting& meeting);
    Field* placeField() const { return m_placeField; }

Q_SIGNALS:
    void edited();

private:
    QCheckBox* m_booked;
    QDateTimeEdit* m_when;
    QLineEdit* m_place;
    Field* m_placeField;
};

} // namespace bk
