// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace bk {

/// What is done before an Individuellt barnteam: the checklist, and per organisation whether its manager was asked for
/// the right staff.
class PreparationList final : public QWidget {
    Q_OBJECT

public:
    explicit PreparationList(QWidget* parent = nullptr);

    /// What is asked of each organisation in the team; keeps what was answered.
    void setOrganisations(const std::vector<Organisation>& organisations);
    QMap<QString, QString> value() const;
    void setValue(const QMap<QString, QString>& preparation);

Q_SIGNALS:
    void edited();

private:
    QCheckBox* addTick(QVBoxLayout* column, const QString& id, const QString& label);

    QMap<QString, QString> m_value;
    QMap<QString, QCheckBox*> m_ticks;
    QMap<QString, QPlainTextEdit*> m_texts;
    QVBoxLayout* m_managers;
};

} // namespace bk
