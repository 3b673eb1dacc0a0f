// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/faults/file_calls.h"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace bk::test {

/// A disk as it may be after the power went: what was synced is there, of the rest anything. Content and names are
/// synced apart from each other: a file's own sync keeps its bytes, its folder's sync keeps its name. Writes that were
/// not synced are there or not, each by itself and by whole sectors; changes of a folder that were not synced are kept
/// up to some point in their order, as a journalling file system does.
class PowerLoss {
public:
    explicit PowerLoss(const std::vector<WatchedFile>& atFirst);

    void happened(const FileEvent& event);

    /// Files by path; folders are made as needed. Different at each call.
    std::map<std::string, QByteArray> afterLoss(std::mt19937& random) const;

private:
    struct Content {
        QByteArray synced;
        std::vector<FileEvent> since; ///< Write and Truncate
    };
    struct Names {
        std::map<std::string, int> synced; ///< file by path
        std::vector<FileEvent> since;      ///< Create, Rename and Remove
    };

    static void applyName(std::map<std::string, int>& names, const FileEvent& event);
    void syncFolder(const std::string& folder);

    std::map<int, Content> m_contents;
    Names m_names;
};

} // namespace bk::test
