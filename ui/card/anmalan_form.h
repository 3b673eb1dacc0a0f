// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/anmalan.h"
#include "ui/forms/form_context.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace bk {

class CardAreaRow;
class ChoiceRow;
class DateBox;
class Field;
class TextArea;

/// An anmälan to socialtjänsten: what the paper needs, what it still lacks, and the card inside it or the eight areas.
/// `value()` after `setValue(v)` equals `v`.
class AnmalanForm final : public QWidget {
    Q_OBJECT

public:
    /// A card of the child that can be put inside, and what to call it.
    struct CardChoice {
        UpptackarkortId id;
        QString label;
    };
    AnmalanForm(const FormContext& context, ChildId child, std::vector<CardChoice> cards, QWidget* parent = nullptr);

    Anmalan value() const;
    void setValue(const Anmalan& anmalan);
    /// The form saves whatever is missing; this shows it beside the fields.
    Issues showIssues(const Issues& issues);
    QLineEdit* receiverField() const { return m_receiver; }
    ChoiceRow* told() const { return m_told; }
    QComboBox* cardChoice() const { return m_card; }
    QString lacking() const;

Q_SIGNALS:
    void edited();

private:
    void buildAbout();
    QWidget* buildAreas(const FormContext& context);
    void noteEdit();
    void follow();

    Anmalan m_value;
    std::vector<CardChoice> m_cards;
    QLineEdit* m_receiver;
    QLineEdit* m_madeBy;
    QLineEdit* m_profession;
    DateBox* m_date;
    QCheckBox* m_acute;
    TextArea* m_description;
    ChoiceRow* m_told;
    QComboBox* m_card;
    QWidget* m_areas = nullptr;
    std::vector<CardAreaRow*> m_rows;
    DateBox* m_sent;
    QLabel* m_lacking;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
