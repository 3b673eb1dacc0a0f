// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/beslut.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace bk {

class ChoiceRow;
class DateBox;
class DatedTick;
class Field;
class PrincipleFields;
class TextArea;

/// A Beslut: five questions, four principles, the way, and who was told. `value()` after `setValue(v)` equals `v`, also
/// for a way that is not among the choices.
class BeslutForm final : public QWidget {
    Q_OBJECT

public:
    explicit BeslutForm(QDate today, QWidget* parent = nullptr);

    Beslut value() const;
    void setValue(const Beslut& beslut);

    Issues showIssues(const Issues& issues);
    QWidget* firstControl() const;
    /// Questions and principles that have an answer, of `questionCount`.
    int answered() const;
    static constexpr int questionCount = 10; ///< five questions, four principles, the way

    ChoiceRow* route() const { return m_route; }
    Field* field(const QString& where) const { return m_fields.value(where); }

Q_SIGNALS:
    void edited();

private:
    void buildAbout(QVBoxLayout* column);
    void buildQuestions(QVBoxLayout* column);
    void buildPrinciples(QVBoxLayout* column);
    void buildWay(QVBoxLayout* column);
    void buildFeedback(QVBoxLayout* column);
    TextArea* addText(QVBoxLayout* column, const QString& name, const QString& label, const QString& hint = {});
    Field* add(QVBoxLayout* column, const QString& name, Field* field);
    DatedTick* addTick(QVBoxLayout* column, const QString& name, const QString& text);
    std::optional<Station> chosenWay() const;
    void followRoute();

    QDate m_today;
    Beslut m_value;
    DateBox* m_date;
    QLineEdit* m_decidedBy;
    TextArea* m_unmetNeeds = nullptr;
    ChoiceRow* m_sufficient = nullptr;
    TextArea* m_informationNote = nullptr;
    TextArea* m_familysView = nullptr;
    TextArea* m_whatICanDo = nullptr;
    TextArea* m_helpFromOthers = nullptr;
    PrincipleFields* m_principles = nullptr;
    ChoiceRow* m_route = nullptr;
    TextArea* m_directReason = nullptr;
    DateBox* m_followUp = nullptr;
    DatedTick* m_toldUpptackare = nullptr;
    DatedTick* m_toldChild = nullptr;
    DatedTick* m_toldGuardians = nullptr;
    DatedTick* m_childToldWhatIsShared = nullptr;
    DatedTick* m_guardiansToldWhatIsShared = nullptr;
    QWidget* m_beforeTeam = nullptr;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
