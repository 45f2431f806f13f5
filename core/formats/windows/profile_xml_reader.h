// SPDX-License-Identifier: GPL-3.0-or-later
//
// One VPNProfile element, key by key, into a profile. Thread: values. Trust: user side; hostile input.
#pragma once

#include "core/formats/windows/windows_draft.h"

namespace sallyport {

class ProfileXmlReader {
public:
    explicit ProfileXmlReader(WindowsDraft* draft) : m_draft(draft) {}

    Result<void> read(const XmlNode& root, const QString& fallbackName);

private:
    struct Key {
        const char* name;
        Result<void> (ProfileXmlReader::*handler)(const QString& key, const XmlNode& node);
    };
    static const Key kProfileKeys[];
    static const Key kNativeKeys[];

    Result<void> readChildren(const XmlNode& node, const QString& prefix, const Key* begin, const Key* end);
    void keep(const QString& section, const QString& key, const XmlNode& node);
    void keepLeaves(const QString& key, const XmlNode& node, const QString& note);

    Result<void> readName(const QString& key, const XmlNode& node);
    Result<void> readAlwaysOn(const QString& key, const XmlNode& node);
    Result<void> readLockDown(const QString& key, const XmlNode& node);
    Result<void> readRoute(const QString& key, const XmlNode& node);
    Result<void> readDnsRule(const QString& key, const XmlNode& node);
    Result<void> readNative(const QString& key, const XmlNode& node);
    Result<void> readPlugin(const QString& key, const XmlNode& node);
    Result<void> readFragmentation(const QString& key, const XmlNode& node);
    Result<void> readSecret(const QString& key, const XmlNode& node);

    Result<void> readServers(const QString& key, const XmlNode& node);
    Result<void> readRouting(const QString& key, const XmlNode& node);
    Result<void> readProtocol(const QString& key, const XmlNode& node);
    Result<void> readProtocols(const QString& key, const XmlNode& node);
    Result<void> readSuite(const QString& key, const XmlNode& node);
    Result<void> readAuthentication(const QString& key, const XmlNode& node);
    Result<void> readEap(const QString& key, const XmlNode& node);
    Result<void> takeMethodWord(const QString& key, const QString& word, const XmlNode& authentication);

    WindowsDraft* m_draft;
    QString m_routingPolicy; // told at the end, when the routes are known
    bool m_isDeviceTunnel = false;
    bool m_hasNative = false;
    bool m_hasPlugin = false;
    bool m_hasMethod = false;
};

} // namespace sallyport
