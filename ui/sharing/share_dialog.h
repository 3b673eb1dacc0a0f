// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sharing/sharing_entry.h"

#include <QDialog>
#include <QHash>

#include <array>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QScrollArea;

namespace bk {

class Field;
class GoldenRuleFields;
class MessageBar;
class OpenUnit;

/// What the unit knows that the dialog needs.
struct ShareChoices {
    QString goldenRule;                      ///< shown beside the tests
    std::vector<Organisation> organisations; ///< the register
    bool protectedIdentity = false;          ///< of the child
    /// Why what is answered may not leave, and what would open the way; empty: it may.
    std::function<QString(const SharingEntry&)> refusal;
};

/// The one dialog for everything that leaves the unit: to whom, why, the three tests of the golden rule, and whether
/// guardians and child were told; or that it stays with the unit's own staff. What consent does not cover is refused
/// here, with the reason and what would open the way. Open it with `ask`.
class ShareDialog final : public QDialog {
    Q_OBJECT

public:
    /// `start.what` says in words what leaves ("Barnets plan, hela, som PDF"). An anmälan stays an anmälan.
    ShareDialog(const SharingEntry& start, ShareChoices choices, QWidget* parent = nullptr);

    SharingEntry value() const;
    void setValue(const SharingEntry& entry);
    /// The refusal that is shown now; empty: none.
    QString refusal() const;

    /// Opens a dialog over `parent` without blocking; `go` runs with the answers when the person goes on.
    static void
    ask(QWidget* parent, OpenUnit& unit, const SharingEntry& start, std::function<void(const SharingEntry&)> go);

private:
    enum Choice { OwnUse, Family, AnOrganisation, TheUpptackare, ByLaw, AnAnmalan, choiceCount };

    QWidget* choiceColumn();
    QWidget* sharedPart();
    QWidget* buttonRow();
    Choice choice() const;
    static Choice choiceOf(const SharingEntry& entry);
    bool offers(Choice choice) const;
    void followChoice();
    void showRefusal();
    void fitToScreen();
    void tryAccept();

    SharingEntry m_start;
    ShareChoices m_choices;
    std::array<QRadioButton*, choiceCount> m_radios{};
    QLineEdit* m_purpose;
    QComboBox* m_organisation;
    QLineEdit* m_receiver;
    GoldenRuleFields* m_rule;
    QLabel* m_refusal;
    MessageBar* m_messages;
    QScrollArea* m_questions = nullptr;
    QWidget* m_sharedPart = nullptr;
    Field* m_organisationField = nullptr;
    Field* m_receiverField = nullptr;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
