// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"

#include <QHash>
#include <QWidget>

namespace bk {

class ChoiceRow;
class Field;
class TextArea;

/// The oral consent: has the guardian been talked with, does the guardian consent, what does the child say. The second
/// question opens with a yes to the first.
class CardConsent final : public QWidget {
    Q_OBJECT

public:
    explicit CardConsent(QWidget* parent = nullptr);

    void fill(Upptackarkort& card) const;
    void setValue(const Upptackarkort& card);
    const QHash<QString, Field*>& fields() const { return m_fields; }
    ChoiceRow* told() const { return m_told; }
    ChoiceRow* consents() const { return m_consents; }
    ChoiceRow* childView() const { return m_child; }

Q_SIGNALS:
    void edited();

private:
    void follow();

    ChoiceRow* m_told;
    TextArea* m_toldNote;
    ChoiceRow* m_consents;
    TextArea* m_consentNote;
    ChoiceRow* m_child;
    TextArea* m_childNote;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
