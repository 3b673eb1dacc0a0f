// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/network.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace bk {

class Field;
class TextLine;

/// One person of the network as a line: name, relation, circle and place round it.
class NetworkRow final : public QWidget {
    Q_OBJECT

public:
    explicit NetworkRow(QWidget* parent = nullptr);

    NetworkPerson value() const;
    void setValue(const NetworkPerson& person);
    /// From 1.
    void setNumber(int number);
    Field* field() const { return m_field; }
    TextLine* name() const { return m_name; }
    TextLine* relation() const { return m_relation; }

Q_SIGNALS:
    void edited();
    void removeAsked();
    /// Enter: done with it.
    void left();

private:
    TextLine* m_name;
    TextLine* m_relation;
    QComboBox* m_circle;
    QSpinBox* m_degrees;
    QToolButton* m_remove;
    Field* m_field;
};

} // namespace bk
