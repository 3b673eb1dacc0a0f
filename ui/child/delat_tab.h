// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "ui/common/page.h"

namespace bk {

class Layers;
class OpenUnit;
class RecordTable;

/// What has left the unit about the child.
class DelatTab final : public Page {
    Q_OBJECT

public:
    DelatTab(OpenUnit& unit, ChildId child, QWidget* parent = nullptr);

    QString title() const override { return tr("Delat"); }
    QString helpTopic() const override { return QStringLiteral("barn"); }
    void reload() override;
    RecordTable* table() const { return m_table; }

private:
    OpenUnit& m_unit;
    ChildId m_child;
    RecordTable* m_table;
    Layers* m_layers;
};

} // namespace bk
