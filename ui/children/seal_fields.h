// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/sealed_identity.h"
#include "core/store/user_repository.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace bk {

class Field;

/// How a child's identity is to be sealed: which protection, what the child is called from now on, and who may see who
/// it is.
class SealFields final : public QWidget {
    Q_OBJECT

public:
    explicit SealFields(const std::vector<UserRow>& users, QWidget* parent = nullptr);

    SealOrder value() const;
    void setValue(const SealOrder& order);
    /// Beside the fields; gives back those without one.
    Issues showIssues(const Issues& issues);

    QComboBox* protection() const { return m_protection; }
    QLineEdit* pseudonym() const { return m_pseudonym; }
    const std::vector<QCheckBox*>& users() const { return m_users; }

private:
    QComboBox* m_protection;
    QLineEdit* m_pseudonym;
    QStringList m_logins;
    std::vector<QCheckBox*> m_users; ///< as m_logins
    QHash<QString, Field*> m_fields;
};

} // namespace bk
