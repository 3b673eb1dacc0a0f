// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"
#include "ui/card/card_about.h"
#include "ui/forms/form_context.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bk {

class CardAreaRow;
class CardConsent;
class CardRouteFields;
class Field;
class Sections;
class TextArea;

/// An Upptäckarkort: who discovered, the eight areas, measures and oral consent, the way on. `value()` after
/// `setValue(v)` equals `v`, for every instrument the library holds.
class UpptackarkortForm final : public QWidget {
    Q_OBJECT

public:
    /// `posted`: a card that came on paper is typed in, so the day it was received is asked for.
    UpptackarkortForm(
        const FormContext& context, ChildId child, const CardAbout::Me& me, bool posted, QWidget* parent = nullptr);

    Upptackarkort value() const;
    void setValue(const Upptackarkort& card);
    /// Today's date and the current instrument; nothing answered.
    void setBlank();

    /// Offers to begin with the answers of the card on `name`; nothing is filled in until somebody presses it.
    void offerAnswers(const PerArea<CardArea>& areas, const QString& name);
    QPushButton* offerButton() const { return m_offer; }

    const Instrument* instrument() const { return m_instrument; }
    Issues showIssues(const Issues& issues);
    void goToFirstIssue();
    int answered() const;
    Sections* sections() const { return m_sections; }
    CardAbout* about() const { return m_about; }
    CardConsent* consent() const { return m_consent; }
    CardRouteFields* route() const { return m_route; }
    CardAreaRow* row(Area area) const { return m_rows.empty() ? nullptr : m_rows[indexOf(area)]; }

Q_SIGNALS:
    void edited();
    void anmalanAsked();
    void consultationAsked();

private:
    QWidget* buildAreas();
    QHash<QString, Field*> fields() const;
    void build(const Instrument* instrument);
    void noteEdit();
    void follow();

    FormContext m_context;
    bool m_posted;
    Upptackarkort m_value;
    const Instrument* m_instrument = nullptr;
    Sections* m_sections;
    CardAbout* m_about;
    QWidget* m_areaColumn = nullptr;
    QPushButton* m_offer;
    QLabel* m_noInstrument;
    std::vector<CardAreaRow*> m_rows;
    TextArea* m_measures;
    Field* m_measuresField;
    CardConsent* m_consent;
    CardRouteFields* m_route;
};

} // namespace bk
