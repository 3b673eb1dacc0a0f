// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/uppfoljningssamtal.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace bk {

class ChoiceRow;
class DateBox;
class Field;
class PrincipleFields;
class TextArea;

/// An Uppföljningssamtal: who was there, what was told and offered, what was decided together with its four principles.
/// `value()` after `setValue(v)` equals `v`, also for ways and organisations that are not among the choices.
class UppfoljningForm final : public QWidget {
    Q_OBJECT

public:
    explicit UppfoljningForm(const std::vector<Organisation>& organisations, QWidget* parent = nullptr);

    Uppfoljningssamtal value() const;
    void setValue(const Uppfoljningssamtal& samtal);

    Issues showIssues(const Issues& issues);
    QWidget* firstControl() const;

    ChoiceRow* next() const { return m_next; }
    Field* field(const QString& where) const { return m_fields.value(where); }

Q_SIGNALS:
    void edited();

private:
    void buildAbout(QVBoxLayout* column);
    void buildTold(QVBoxLayout* column);
    void buildNext(QVBoxLayout* column);
    void buildInvolved(QVBoxLayout* column);
    TextArea* addText(QVBoxLayout* column, const QString& name, const QString& label, const QString& hint = {});
    void add(QVBoxLayout* column, const QString& name, Field* field);
    void followNext();

    std::vector<Organisation> m_organisations;
    Uppfoljningssamtal m_value;
    DateBox* m_date = nullptr;
    QLineEdit* m_heldBy = nullptr;
    QCheckBox* m_childTookPart = nullptr;
    QLineEdit* m_guardians = nullptr;
    TextArea* m_assessment = nullptr;
    TextArea* m_support = nullptr;
    TextArea* m_familysView = nullptr;
    ChoiceRow* m_next = nullptr;
    PrincipleFields* m_principles = nullptr;
    DateBox* m_followUp = nullptr;
    QWidget* m_involved = nullptr;
    std::vector<QCheckBox*> m_organisationTicks;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
