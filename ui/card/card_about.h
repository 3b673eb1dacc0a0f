// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace bk {

class ChoiceRow;
class DateBox;
class Field;

/// Who discovered, when, and from where: the card's background.
class CardAbout final : public QWidget {
    Q_OBJECT

public:
    /// Who is signed in, for the one press that fills in oneself.
    struct Me {
        QString name;
        QString profession;
        QString organisation;
    };
    /// `posted`: the card came on paper, so the day it was received is asked for.
    CardAbout(Me me, bool posted, QWidget* parent = nullptr);

    void fill(Upptackarkort& card) const;
    void setValue(const Upptackarkort& card);
    const QHash<QString, Field*>& fields() const { return m_fields; }
    QLineEdit* nameField() const { return m_name; }

Q_SIGNALS:
    void edited();

private:
    void fillInMe();

    Me m_me;
    bool m_posted;
    DateBox* m_date;
    DateBox* m_received;
    QLineEdit* m_name;
    QLineEdit* m_profession;
    QLineEdit* m_organisation;
    QLineEdit* m_telephone;
    QLineEdit* m_email;
    QString m_address; ///< of a finder that came in a file; not asked for here
    ChoiceRow* m_place;
    QCheckBox* m_guardian;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
