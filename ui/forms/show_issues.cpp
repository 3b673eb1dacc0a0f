// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/show_issues.h"

#include "core/services/issue_text.h"
#include "ui/common/field.h"

namespace bk {

Issues showIssuesByPlace(const Issues& issues, const QHash<QString, Field*>& fields) {
    for (Field* field : fields)
        field->setIssue({});
    Issues homeless;
    for (const Issue& issue : issues) {
        Field* field = fields.value(issue.where, nullptr);
        if (!field)
            homeless.push_back(issue);
        else if (field->issue().isEmpty())
            field->setIssue(issueText(issue));
    }
    return homeless;
}

QWidget* firstControlWithIssue(const QWidget* form) {
    const auto fields = form->findChildren<Field*>();
    for (const Field* field : fields)
        if (!field->issue().isEmpty())
            return field->control();
    return nullptr;
}

} // namespace bk
