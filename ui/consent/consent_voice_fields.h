// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace bk {

class ChoiceRow;
class DateBox;
class Field;
class TextArea;

/// What one person said: a guardian yes or no, the child also that it was not asked, with a note why.
class ConsentVoiceFields final : public QWidget {
    Q_OBJECT

public:
    /// `guardian` 1 or 2; 0: the child. An answer takes `today` for its day, which can be changed.
    ConsentVoiceFields(int guardian, QDate today, QWidget* parent = nullptr);

    ConsentVoice value() const;
    void setValue(const ConsentVoice& voice);
    /// A line below the answer: what a child of this age has to say about it.
    void setHint(const QString& hint);
    ChoiceRow* answer() const { return m_answer; }
    /// "voice.1", "voice.1.name" and "voice.1.note", as issues name them.
    const QHash<QString, Field*>& fields() const { return m_fields; }
    bool hasUnclearDate() const;

Q_SIGNALS:
    void edited();

private:
    void followAnswer();
    QString key(const QString& field = {}) const;

    int m_guardian;
    QLineEdit* m_name;
    ChoiceRow* m_answer;
    DateBox* m_date;
    TextArea* m_note;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
