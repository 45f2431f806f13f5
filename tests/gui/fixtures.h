// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profiles, statuses and views as the window meets them, for the GUI's tests. Thread: GUI. Trust: tests.
#pragma once

#include "app/gui/connection_view.h"
#include "core/profile/profile.h"

#include <QDateTime>
#include <QImage>

namespace sallyport::fixtures {

// A fixed moment, so that pictures are alike from run to run.
QDateTime now();

Profile office();    // EAP, user alice, gateway vpn.example.org
Profile warehouse(); // certificate, with a PKCS#12 that opens with "letmein"
// Its PKCS#12 in the profile replaced by one made here with `password`.
QByteArray clientPkcs12(const QString& password);
// A self-made authority, PEM.
QByteArray authorityPem();

ConnectionStatus disconnected();
ConnectionStatus failed(const Error& error);
ConnectionStatus connecting(ConnectPhase phase, bool natHere);
ConnectionStatus connected(bool natHere, bool natThere);
ConnectionStatus reconnecting();
ConnectionStatus blocked();
Error nameMismatch();
Error signInRefused();
Error serviceUnreachable();

ConnectionView view(const ConnectionStatus& status);
ConnectionView viewWithoutService();

// More than one colour in it.
bool isPainted(const QImage& image);
// How many pixels come close to `colour`.
int pixelsLike(const QImage& image, const QColor& colour);

} // namespace sallyport::fixtures
