// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was dropped on a window, as paths. Thread: GUI. Trust: user side; what is dropped is anybody's, the paths are
// only handed to those who open files with their own limits.
#pragma once

#include <QStringList>

class QMimeData;

namespace sallyport {

// The files of this computer among it; empty where there are none.
QStringList droppedFiles(const QMimeData& data);

} // namespace sallyport
