// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "ui/forms/form_context.h"

#include <QHash>
#include <QWidget>

#include <array>

namespace bk {

class ChildPartFields;
class Field;
class GuardianPartFields;
class SamtalAbout;
class SamtalSummary;
class Sections;

/// A Barnsamtal or another compass conversation. `value()` after `setValue(v)` equals `v`.
class BarnsamtalForm final : public QWidget {
    Q_OBJECT

public:
    /// `child` empty: a conversation without a case. `guardians`: who they are in the child's record.
    BarnsamtalForm(
        const FormContext& context, std::optional<ChildId> child, const std::vector<Guardian>& guardians = {},
        QWidget* parent = nullptr);

    Barnsamtal value() const;
    void setValue(const Barnsamtal& samtal);
    /// Today, the instruments by age, everything else blank.
    void setBlank();

    /// Shows them beside the fields, marks the sections that hold one, and gives back those without a field.
    Issues showIssues(const Issues& issues);
    void goToFirstIssue();
    /// Areas that anybody has rated or written about.
    int touchedAreas() const;

    Sections* sections() const { return m_sections; }
    ChildPartFields* childPart() const { return m_childPart; }
    GuardianPartFields* guardianPart(int number) const { return m_guardians[std::size_t(number - 1)]; }
    SamtalAbout* about() const { return m_about; }
    SamtalSummary* summary() const { return m_summary; }

Q_SIGNALS:
    void edited();

private:
    void noteEdit();
    QHash<QString, Field*> fields() const;

    FormContext m_context;
    Barnsamtal m_value;
    Sections* m_sections;
    SamtalAbout* m_about;
    ChildPartFields* m_childPart;
    std::array<GuardianPartFields*, 2> m_guardians{};
    SamtalSummary* m_summary;
};

} // namespace bk
