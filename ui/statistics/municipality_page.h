// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

class QComboBox;
class QPushButton;

namespace bk {

class HandCountsTab;
class OpenUnit;

/// Statistik in a lokal styrgrupp's unit, which has no figures of its own: several units' files put together, and what
/// the group says about the municipality's tables.
class MunicipalityPage final : public Page {
    Q_OBJECT

public:
    explicit MunicipalityPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Statistik"); }
    QString helpTopic() const override;
    void reload() override;
    QWidget* firstFocus() const override;

    QComboBox* term() const { return m_term; }
    HandCountsTab* comments() const { return m_comments; }

Q_SIGNALS:
    /// Several units' files were chosen to be put together.
    void mergeAsked(const QStringList& files);

private:
    void askFiles();
    void showTerm();

    QPushButton* m_merge;
    QComboBox* m_term;
    HandCountsTab* m_comments;
};

} // namespace bk
