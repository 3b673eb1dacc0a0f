// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/sealed_identity.h"
#include "ui/common/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bk {

class Field;
class IdentityCorrection;
class OpenUnit;
class SealFields;

/// Who a protected child is: sealed here, shown to those who are named for as long as the page is in sight, corrected
/// by them, and named or no longer named to others. Also where a second person agrees to what leaves the unit.
class SealedIdentityPage final : public Page {
    Q_OBJECT

public:
    /// Throws as `sealStanding`.
    SealedIdentityPage(OpenUnit& unit, ChildId child, QWidget* parent = nullptr);

    QString title() const override { return tr("Skyddad identitet"); }
    QString helpTopic() const override { return QStringLiteral("skyddad"); }
    void reload() override;
    QWidget* firstFocus() const override;

    SealFields* fields() const { return m_fields; }
    QPushButton* sealButton() const { return m_seal; }
    QPushButton* revealButton() const { return m_reveal; }
    QPushButton* correctButton() const { return m_correct; }
    IdentityCorrection* correction() const { return m_correction; }
    QPushButton* secondButton() const { return m_second; }
    QPushButton* unsealButton() const { return m_unseal; }
    QPushButton* nameButton() const { return m_name; }
    QComboBox* others() const { return m_others; }
    /// What is shown of who the child is; empty: hidden.
    QString shown() const;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* unsealedPart();
    QWidget* sealedPart();
    void fillNamed(const SealStanding& standing);
    void addNamed(const SealStanding& standing, const SealStanding::Named& named);
    void fillOthers(const SealStanding& standing);
    void seal();
    void unseal();
    void toggle();
    void correct();
    void keep(const ChildIdentity& identity);
    void setShown(const QString& text);
    void change(const QString& said, const std::function<void()>& what);

    OpenUnit& m_unit;
    ChildId m_child;
    SealFields* m_fields;
    QPushButton* m_seal;
    QPushButton* m_reveal;
    QPushButton* m_correct;
    IdentityCorrection* m_correction;
    QPushButton* m_second;
    QPushButton* m_unseal;
    QPushButton* m_name;
    QComboBox* m_others;
    Field* m_othersField = nullptr;
    QLabel* m_state;
    QLabel* m_sign;
    QLabel* m_shown;
    QWidget* m_addPart = nullptr;
    QWidget* m_unsealedPart = nullptr;
    QWidget* m_sealedPart = nullptr;
    QVBoxLayout* m_named = nullptr;
};

} // namespace bk
