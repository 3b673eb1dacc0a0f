// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/purge.h"
#include "ui/common/page.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace bk {

class BatchWays;
class BusyLine;
class Field;
class TextLine;
struct OfferedBatch;

/// What a purge would do, what stays, and who else has copies; then the decision, the passphrase, and it is done.
class PurgePage final : public Page {
    Q_OBJECT

public:
    /// Of these children what is due today.
    PurgePage(OpenUnit& unit, std::vector<ChildId> children, QWidget* parent = nullptr);

    QString title() const override { return tr("Förhandsgranska gallringen"); }
    QString helpTopic() const override { return QStringLiteral("gallring"); }
    QWidget* firstFocus() const override;

    TextLine* decision() const { return m_decision; }
    QCheckBox* clockTick() const { return m_clock; }
    QPushButton* exportButton() const { return m_export; }
    BatchWays* papers() const { return m_papers; }
    QPushButton* purgeButton() const { return m_purge; }
    /// As if the place had been chosen in the dialog. Answers whether it was saved.
    bool exportTo(const QString& path);

    /// The unit did not get its new key: what is left to do stands in the list.
    void showUnfinished();

Q_SIGNALS:
    /// What is due is removed; now the unit needs a new key and file.
    void removed();

private:
    void addChildren(QVBoxLayout* column, const PurgePreview& preview);
    void addHolders(QVBoxLayout* column, const PurgePreview& preview);
    void addBackups(QVBoxLayout* column, const PurgePreview& preview);
    void addExport(QVBoxLayout* column);
    /// What is shown of each child before it is purged, as papers for the archive.
    OfferedBatch extracts();
    void addDecision(QVBoxLayout* column, const PurgePreview& preview);
    PurgeOrder order() const;
    void ask();
    void purgeNow();
    void showWorking(const QString& what);

    OpenUnit& m_unit;
    std::vector<ChildId> m_children;
    bool m_exported = false;
    TextLine* m_decision;
    Field* m_decisionField = nullptr;
    QCheckBox* m_clock;
    QPushButton* m_export;
    BatchWays* m_papers;
    QPushButton* m_purge;
    BusyLine* m_busy;
    QWidget* m_parts;
};

} // namespace bk
