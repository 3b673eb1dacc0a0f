// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout_phases.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bk {

class ChoiceRow;
class DateBox;
class Field;
class Fold;
class TextArea;

/// One phase of the rollout: its checklist, when it ended and who decided that the rollout may go on, and where it was
/// begun in advance, why.
class PhaseFields final : public QWidget {
    Q_OBJECT

public:
    explicit PhaseFields(const PhaseContent& content, QWidget* parent = nullptr);

    /// Puts what is written here into `phases`.
    void readInto(RolloutPhases& phases) const;
    void setValue(const RolloutPhases& phases);
    /// Why the phase may not begin; empty: it may. Until then its items say so when they are answered.
    void setObstacles(const QStringList& reasons);
    void setStanding(const QString& text);
    /// Shows what is wrong with this phase at its fields; true where there is something.
    bool showIssues(const Issues& issues);
    /// Something was typed that is no day; says so at the field.
    bool hasUnclearField();

    ChoiceRow* item(const QString& id) const;
    DateBox* ended() const { return m_ended; }
    DateBox* decided() const { return m_decided; }
    QLineEdit* decidedBy() const { return m_decidedBy; }
    DateBox* early() const { return m_early; }
    QLineEdit* earlyReason() const { return m_earlyReason; }
    QString obstacles() const;

Q_SIGNALS:
    void edited();
    /// An item was answered though the phase may not begin.
    void refused(const QString& why);

private:
    struct Item {
        QString id;
        ChoiceRow* state;
        TextArea* note;
    };

    void addItem(const ChecklistItem& item, QVBoxLayout* column);
    void addEnd(QVBoxLayout* column);
    QWidget* earlyPart();

    const PhaseContent& m_content;
    std::vector<Item> m_items;
    QLabel* m_standing;
    QLabel* m_obstacles;
    Fold* m_fold = nullptr;
    DateBox* m_early;
    QLineEdit* m_earlyReason;
    DateBox* m_ended;
    DateBox* m_decided;
    QLineEdit* m_decidedBy;
    Field* m_earlyField;
    Field* m_reasonField;
    Field* m_endedField;
    Field* m_decidedField;
    Field* m_byField;
};

} // namespace bk
