// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/term.h"
#include "ui/forms/saved_tab.h"

namespace bk {

class HandCountsForm;
class OpenUnit;

/// What is counted by hand in one term, loaded and saved; in a unit that holds no children the comments alone.
class HandCountsTab final : public SavedTab {
    Q_OBJECT

public:
    explicit HandCountsTab(OpenUnit& unit, QWidget* parent = nullptr);

    /// Not while something is unsaved.
    void setTerm(Term term);
    /// Made when somebody looks, or asks for it: it has many fields.
    HandCountsForm* form();

Q_SIGNALS:
    /// Something was written, and is not saved.
    void writingBegan();

protected:
    void load() override;
    void save() override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    QString draftSubject() const override;
    void noteUnsaved() override;
    void showEvent(QShowEvent* event) override;

private:
    OpenUnit& m_unit;
    HandCountsForm* m_form = nullptr;
    Term m_term;
    const bool m_onlyComments;
};

} // namespace bk
