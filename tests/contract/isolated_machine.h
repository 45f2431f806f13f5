// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine of the test's own inside the real one: network and mount namespaces of this process alone, an /etc in
// memory, no system bus. What a test does to it is gone with the process. Thread: the test's. Trust: tests only.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sallyport {

// First in main(), before any thread: isolates this process for good. Without root it takes a user namespace. Ends the
// program with a sentence where the kernel refuses.
void isolateThisProcess();

// The output of a program, which must end well.
QByteArray outputOf(const QString& program, const QStringList& arguments);

// A TUN link that is there as long as this object.
class TunLink {
public:
    explicit TunLink(const QString& name);
    ~TunLink();
    TunLink(const TunLink&) = delete;
    TunLink& operator=(const TunLink&) = delete;

private:
    int m_descriptor = -1;
};

// How /etc/resolv.conf comes: a file, a file that something is mounted on (it cannot be renamed over), a symlink.
enum class ResolvConf { File, Mounted, Symlink };
void placeResolvConf(ResolvConf kind, const QByteArray& content);
QByteArray readResolvConf();

// Everything that a NetworkConfigurator may touch, as text: equal text, equal machine.
QByteArray networkSnapshot();

// The lines that are in one of two texts only, as a failing comparison should show them.
QByteArray difference(const QByteArray& before, const QByteArray& after);

} // namespace sallyport
