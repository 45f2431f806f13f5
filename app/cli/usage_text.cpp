// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "core/formats/profile_export.h"

namespace sallyport {
namespace {

constexpr char kCommands[] =
    R"(usage: sallyportctl COMMAND [--json]

  import FILE|FOLDER... [--yes] [--password-stdin] [--save-passwords] [--gateway HOST] [--name NAME]
         [--user USER] [--tag TAG]... [--system-authorities]
                            shows what became of each setting, asks, saves all of it or nothing. Certificates and
                            keys go with the profiles beside them; alone they need a gateway. Of a folder, what is
                            damaged is named and left out (exit code 1). With --json and without --yes it only shows
                            what would be saved. Where a file names an authority that is not given with it,
                            nothing is saved, unless those of this computer are said to do.
  export P [--format F] [-o PATH] [--force] [--with-secrets] [--password-stdin] [--old-pkcs12]
                            to PATH (a folder where the format needs several files) or to standard output; what the
                            format can't carry is told. Passwords only with --with-secrets: from standard input, the
                            keychain or the terminal.
  export --formats          the formats
  list [--tag TAG]... [--search WORDS]
  show P [--password-stdin] one profile, its certificates, how long they hold, what is asked about revocation;
                            the client's own as far as it is known, or opened with the key's password
  rename P NAME
  duplicate P NAME
  tag P +TAG -TAG...        adds tags and takes them away
  use-token P URI           signs in with a certificate on a token, by its PKCS#11 URI (see tokens)
  delete P                  and what the keychain holds for it
  backup [-o FILE] [--force]
                            all profiles in one file, without passwords
  restore FILE [--yes]      shows what would change, asks, puts back all of it or nothing
  connect P [--password-stdin] [--save-password] [--timeout S]
                            returns when connected or failed; takes passwords and pre-shared keys from the keychain
                            if they are there. What the gateway asks on the way is asked at the terminal.
  disconnect [P]            without P: all connections
  forget-password P         takes its passwords out of the keychain
  tokens                    certificates on smart cards and other tokens
  status [--watch]
  log [--follow]
  report [P] [-o FILE] [--force]
                            what helps to find out what is wrong: versions, the profile, its state, the last error,
                            the log. Names and addresses are replaced by tokens; nothing is sent anywhere. Without P:
                            what is up or has failed.

P is a profile's name or id. Passwords are typed, or read with --password-stdin: one line each, in this
order: the client key's password (or the token's PIN), then the user's password; for a pre-shared key that key.
SALLYPORT_SOCKET names another socket of the service.
)";

constexpr char kExitCodes[] = R"(
Exit codes: 0 done; 2 usage; 3 service not reachable; 4 not allowed; 5 profile missing or invalid;
10 sign-in refused; 11 gateway not proven; 12 gateway not reachable; 13 negotiation; 14 this computer;
1 anything else.
)";

} // namespace

QString usageText()
{
    QStringList formats;
    for (const FormatWriter& writer : exportFormats())
        formats.append(QString::fromLatin1(writer.name));
    return QString::fromLatin1(kCommands) +
           QStringLiteral("F is one of %1.\n").arg(formats.join(QStringLiteral(", "))) +
           QString::fromLatin1(kExitCodes);
}

} // namespace sallyport
