// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/fordjupad_of_child.h"
#include "ui/common/area_frame.h"

class QVBoxLayout;

namespace bk {

/// The closing overview of one area, to be read: what was documented of each sub-area and by whom, which support is
/// placed there and whom it concerns, and which sub-areas nobody has described.
class DocumentedArea final : public AreaFrame {
    Q_OBJECT

public:
    DocumentedArea(
        const AreaOverview& overview, const FordjupadOfChild& whole, const AreaTerm& term, QWidget* parent = nullptr);

private:
    void addSubArea(const SubAreaOverview& subArea, const FordjupadOfChild& whole, QVBoxLayout* column);
};

} // namespace bk
