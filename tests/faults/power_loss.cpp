// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/power_loss.h"

#include <algorithm>

namespace bk::test {

namespace {

constexpr qint64 sector = 512;

std::string folderOf(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

void put(QByteArray& content, qint64 at, QByteArrayView bytes) {
    if (content.size() < at + bytes.size())
        content.append(at + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

void apply(QByteArray& content, const FileEvent& event) {
    if (event.call == FileCall::Write)
        put(content, event.at, event.bytes);
    else if (event.at <= content.size())
        content.truncate(event.at);
    else
        content.append(event.at - content.size(), '\0');
}

/// Some of the sectors that the write touches.
void applySectors(QByteArray& content, const FileEvent& event, std::mt19937& random) {
    for (qint64 at = event.at; at < event.at + event.bytes.size();) {
        const qint64 end = std::min((at / sector + 1) * sector, event.at + event.bytes.size());
        if (random() % 2)
            put(content, at, QByteArrayView(event.bytes).sliced(at - event.at, end - at));
        at = end;
    }
}

enum class Mood { Nothing, All, Some, Torn };

} // namespace

PowerLoss::PowerLoss(const std::vector<WatchedFile>& atFirst) {
    for (const WatchedFile& file : atFirst) {
        m_contents[file.file].synced = file.bytes;
        m_names.synced[file.path] = file.file;
    }
}

void PowerLoss::applyName(std::map<std::string, int>& names, const FileEvent& event) {
    if (event.call == FileCall::Create) {
        names[event.path] = event.file;
    } else if (event.call == FileCall::Remove) {
        names.erase(event.path);
    } else if (const auto named = names.extract(event.path); !named.empty()) {
        names[event.to] = named.mapped();
    }
}

void PowerLoss::syncFolder(const std::string& folder) {
    std::vector<FileEvent> others;
    for (const FileEvent& event : m_names.since) {
        if (folderOf(event.path) == folder)
            applyName(m_names.synced, event);
        else
            others.push_back(event);
    }
    m_names.since = std::move(others);
}

void PowerLoss::happened(const FileEvent& event) {
    switch (event.call) {
    case FileCall::Create:
        m_contents[event.file] = {};
        m_names.since.push_back(event);
        break;
    case FileCall::Rename:
    case FileCall::Remove: m_names.since.push_back(event); break;
    case FileCall::Write:
    case FileCall::Truncate: m_contents[event.file].since.push_back(event); break;
    case FileCall::Sync: {
        Content& content = m_contents[event.file];
        for (const FileEvent& change : content.since)
            apply(content.synced, change);
        content.since.clear();
        break;
    }
    case FileCall::SyncFolder: syncFolder(event.path); break;
    case FileCall::MakeFolder:
    case FileCall::RemoveFolder: break;
    }
}

std::map<std::string, QByteArray> PowerLoss::afterLoss(std::mt19937& random) const {
    std::map<std::string, int> names = m_names.synced;
    const std::size_t kept = m_names.since.empty() ? 0 : random() % (m_names.since.size() + 1);
    for (std::size_t i = 0; i < kept; ++i)
        applyName(names, m_names.since[i]);

    std::map<std::string, QByteArray> files;
    for (const auto& [path, number] : names) {
        const Content& content = m_contents.at(number);
        QByteArray bytes = content.synced;
        const auto mood = Mood(random() % 4);
        for (const FileEvent& change : content.since) {
            if (mood == Mood::Nothing || (mood == Mood::Some && random() % 2))
                continue;
            if (mood == Mood::Torn && change.call == FileCall::Write)
                applySectors(bytes, change, random);
            else
                apply(bytes, change);
        }
        files[path] = bytes;
    }
    return files;
}

} // namespace bk::test
