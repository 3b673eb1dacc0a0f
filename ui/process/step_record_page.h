// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "ui/process/step_form_page.h"

#include <memory>

namespace bk {

/// A form of stödprocessen about one record of the process that is new or mended: `Form` holds it, shows its issues and
/// has a first control.
template <typename Form> class StepRecordPage : public StepFormPage {
public:
    QWidget* firstFocus() const override { return m_form->firstControl(); }
    Form* form() const { return m_form; }

protected:
    StepRecordPage(
        OpenUnit& unit, ChildId child, ChildRoads roads, std::unique_ptr<Form> form, bool mends, QWidget* parent)
        : StepFormPage(unit, child, std::move(roads), parent)
        , m_mends(mends)
        , m_form(form.release()) {
        m_form->setParent(this);
    }

    /// The saved record, or `blank` where `id` is empty. Throws NotFound.
    template <typename Record> Record recordOr(const std::optional<Id<Record>>& id, Record blank) const {
        if (!id)
            return blank;
        auto saved = unit().process().find(*id);
        if (!saved)
            throw Error(Error::Kind::NotFound);
        return *std::move(saved);
    }
    bool mends() const { return m_mends; }

    bool check(Issues& homeless) override {
        const Issues found = issues(m_form->value(), unit().today());
        homeless = m_form->showIssues(found);
        return found.empty();
    }
    QString store() override {
        auto record = m_form->value();
        record.savedAt = unit().clock().now();
        return unit().process().save(record).toString();
    }

private:
    bool m_mends;
    Form* m_form;
};

} // namespace bk
