// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "ui/forms/form_context.h"

#include <QHash>
#include <QWidget>

namespace bk {

class Field;
class TextArea;

/// What child, guardians and the one who leads the talk sum up together. What the ratings say stands beside as a start
/// for the talk; nothing is written for anybody.
class SamtalSummary final : public QWidget {
    Q_OBJECT

public:
    explicit SamtalSummary(QWidget* parent = nullptr);

    BarnsamtalSummary value() const;
    void setValue(const BarnsamtalSummary& summary);
    /// Shows what the ratings of `samtal` say by now.
    void follow(const Barnsamtal& samtal, const FormContext& context);
    const QHash<QString, Field*>& fields() const { return m_fields; }

Q_SIGNALS:
    void edited();

private:
    TextArea* add(const QString& name, const QString& label);

    QHash<QString, Field*> m_fields;
    TextArea* m_worksWell;
    TextArea* m_strengthen;
    TextArea* m_differ;
    TextArea* m_workOn;
    TextArea* m_next;
};

} // namespace bk
