<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them, such as: Customers/ACME, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Sallyport starts with the session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateCare</name>
    <message>
        <source>ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends within a day, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in 1 day, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in %1 days, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate (%1) %2. Ask the administrator for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of revocation lists and OCSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of revocation lists only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of OCSP only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked; only an answer that the gateway brings along counts, and one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; without an answer it does not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; without an answer it connects and says so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>its dates can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired less than a day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>valid for less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid for another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1. Ask the administrator for its successor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid before %1. Check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is of a kind that Sallyport does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key (%1) is too weak to prove anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed in a way that Sallyport does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed with %1, which can be forged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateViewer</name>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate and those that vouch for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 &amp;fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PEM…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside where the gateway gives no address for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as the gateway allows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only traffic to %1 goes through the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as the gateway allows. Everything else goes as it does now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic to %1 stays outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes as it does now, without the protection of the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other names are asked where they are asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names under %1 are asked at the gateway&apos;s name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are asked at %1 only for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are asked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway may limit it to names of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are asked at the gateway&apos;s name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it gives any; it may limit them to names of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic is blocked when the tunnel is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is back or you disconnect. Where this computer can&apos;t block, it does not connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the tunnel is lost, traffic goes as it does without it. The firewall is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections keep their size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets in the tunnel are a little smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sallyport finds the size that fits the way to the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP port %1 is used to reach %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP ports 500 and 4500 are used to reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel itself always goes through port 4500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 4500 where an address is translated on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer gets one more address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway chooses it. It belongs to a network link of its own, which goes when you disconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other traffic stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever goes elsewhere is not seen by the gateway, and not protected by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other addresses and network settings stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is changed is put back when you disconnect, also after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Enter password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known while the service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the field…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CryptographyPage</name>
    <message>
        <source>Cryptography</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorArgument</name>
    <message>
        <source>the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pre-shared key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read what the gateway says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at this time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account may not use the VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks such as 10.1.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The gateway refused your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not accept the client certificate[ of {user}] for signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator whether the gateway knows this certificate or has blocked it; import the new one if you were given another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused the pre-shared key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not accept the key[ for {user}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the key again; if it is right, ask the administrator whether the key or the identity in the profile has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the gateway&apos;s certificate was revoked is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile does not ask for an answer, so the connection goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done now; if it stays so, tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server has no address for it[: {reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is online and that the gateway&apos;s name in the profile is spelled right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the administrator whether the gateway is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway answers on one port only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}[ ({address})] answered on UDP port {answered}, but not on UDP port {port}[ for {seconds} seconds]. The connection needs both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network: this one, or the gateway&apos;s own firewall, holds UDP port {port} back. Tell its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached from this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not carry anything to {host}[ ({address})][: {reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is online, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the gateway was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has not answered[ for {seconds} seconds].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway ended the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} closed the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again; if it keeps closing, ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected because nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not agree to any of the offered algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {protocol} this computer offered {offered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator which current algorithms the gateway takes and put them into the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused the networks asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer asked for {offered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the networks in the profile against what the administrator gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway gave this computer no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no virtual IP address left, or none for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again later; if it stays so, ask the administrator to look at the address pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway sends you to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks to connect to {target} instead. Sallyport does not follow that by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator; if it is right, make a profile with that gateway&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway broke off the negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered {notify}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator this word; the gateway&apos;s log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can&apos;t carry the tunnel&apos;s packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data plane &quot;{dataPlane}&quot; did not start: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the service&apos;s log for the cause; where /dev/net/tun is missing, ask the administrator to load the kernel&apos;s module tun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel&apos;s address could not be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting {address} failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same address, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route into the tunnel could not be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the route to {route} failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same network, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s name servers could not be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing this computer&apos;s DNS settings failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the service&apos;s log for which program holds the DNS settings, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic can&apos;t be blocked on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall rules were refused: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off blocking in the profile, or ask for the missing firewall support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s IKE engine failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the Sallyport service; if it happens again, report it with the service&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service can&apos;t note what it changes on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile &quot;{profile}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a name nor an id of your profiles matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of profiles, or import the profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one profile is called &quot;{profile}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These match: {matches}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the profile by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size}; at most {limit} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the file your administrator sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no profile that Sallyport can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in none of the formats that Sallyport knows (strongSwan, Apple, Windows, NetworkManager, certificates).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}[, line {line}]: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been cut off or changed on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}: ]the field {field} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field, or ask the administrator for a complete profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has a value that can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}: ]the field {field}[ says &quot;{value}&quot;]; the rule is: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field, or ask the administrator for a corrected profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. What was there before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} was set up for this computer by {managedBy}; it can&apos;t be changed or deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them for the change, or duplicate the profile and change the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile can&apos;t be written in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {format} can&apos;t carry it: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format; sswan carries everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an earlier backup, or restore the profiles one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for the certificate does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a private key that this password does not open or protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password that came with the file; for an unprotected key choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} signs in with a certificate, but the key for it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the .p12 file, or certificate and key together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that proves the gateway is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} proves the gateway of {profile} by {expected}, which was not given together with it. Without it any authority of this computer would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that certificate together with the file, or a folder that holds both; or choose this computer&apos;s authorities (--system-authorities).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator for a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait until then or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that was given is not that of {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the .p12 file again, or certificate and key that were made together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pre-shared key is too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a random key of 20 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not say who checks your sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} signs in through a server behind the gateway, and the profile does not name it. Any server of that authority could take the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for the sign-in server&apos;s name and put it into the profile (sallyport.aaaServer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} was not found; this computer sees {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the token or card and try again; sallyportctl tokens lists what is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not on the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} has no certificate {certificate} with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look with sallyportctl tokens which certificates it has, and choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the token out and insert it again; if that does not help, ask the one who gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to keep passwords in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or type the password each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry {entry} is in a locked keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry {entry} was not given or taken: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Sallyport to use the keychain, or type the password this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a hidden question of the keychain on the screen, or type the password this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not from an authority you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for the authority&apos;s certificate and import it into the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gateway&apos;s name and identity in the profile; if they are right, tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate names no gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name by which it could prove to be {expected}[; only its common name says {commonName}, and that does not count].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with the gateway&apos;s name in subjectAltName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} could be forged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with a current key and signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not meant for servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} is for {purposes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate for server authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is outside what its authority may vouch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject}[, which is for {names},] was refused: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator; don&apos;t connect until it has been explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from an authority that may not issue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} may have {limit} authorities below itself; the chain has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate asks for something unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} has the critical extension {extension}, which must be understood to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t try to get around it; tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could say whether the gateway&apos;s certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile needs an answer to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again later or from another network; if it stays so, tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that meets today&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing was sent to it from which your password could be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t try again on this network; tell the administrator what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not from an authority you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind the gateway showed a certificate[ of {subject}] that was issued by {issuer}, which the profile does not trust. No password was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for that authority&apos;s certificate and import it into the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server did not prove that it is {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server behind the gateway is for {names}. No password was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sign-in server&apos;s name in the profile; if it is right, tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. No password was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}. No password was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended the exchange before it had proven itself. No password was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again; if it ends so again, tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Sallyport service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at {socket}[: {reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service (sallyportd), or install Sallyport completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program and the service don&apos;t fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program speaks protocol {ours}, the service {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the older one and restart the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers in the service&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {socket} answers a program of {user} instead of the system&apos;s service; nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what that program is before you connect; a restart of the service may free the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused &quot;{action}&quot; for {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not understand a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Sallyport completely; if it happens again, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no method &quot;{method}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the service and restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no connection {connection}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the status for what is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {limit} are allowed: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or close what is not needed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no result within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, with a longer time if you set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the service&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not accept {round} of {user}[ (method: {method})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and type the password again; many gateways lock an account after a few wrong tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway knows {user}, but takes the old password no longer[. It said: {message}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password where your organisation lets you do that, then connect with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not sign in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway knows {user}, but {reason}[. It said: {message}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator; trying again will not help and may lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway wants another way of signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator which way of signing in the gateway takes and put that into the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was asked, and no answer came in time: {prompt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and answer when asked; a script gives a password with --password-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was needed from you: {prompt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when you have it at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was there to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was needed, and no window or terminal was open to ask for it: {prompt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect from the window or a terminal and answer when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not wait for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave up[ after {seconds} seconds], before the answer could be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and have the code or password at hand; a one-time code must be a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token {token} did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with care: a token locks itself after a few wrong PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} takes no PIN any more, because wrong ones were given too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with its unlock code (PUK), or ask the one who gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow a change of network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From cable to Wi-Fi without a new sign-in (MOBIKE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split &amp;large messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For networks that drop large packets (IKE fragmentation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always inside &amp;UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where no NAT is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;NAT keepalive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT keepalive, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a NAT is reminded of the connection. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a silent &amp;gateway after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a silent gateway after, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for the s&amp;ign-in after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for the sign-in after, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for the &amp;traffic after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for the traffic after, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp;anew after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in anew after, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the gateway asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect when idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect when idle for, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of the client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed where the format wants the key in another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Old encryption of the key (3DES), which Apple&apos;s importers need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the saved pass&amp;words into it, readable by whoever gets the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the format can carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The password is written in the clear: whoever gets to read this can sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key is protected in the old way only (3DES), which is weak: use it just for programs that read nothing newer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: without it this profile can&apos;t be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be used; the rule is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be used; the rule is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks revocation lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks about revocation (OCSP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a revocation answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate on a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client key in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IKE proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESP proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows a change of network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits large messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always inside UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT keepalive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a silent gateway after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New IKE keys after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ESP keys after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in anew after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnects when idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the profile, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic is to be blocked; this version cannot block it, so it refuses to connect this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, without effect there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Must prove to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in its certificate. Empty: the address of the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 500 it moves to 4500 where there is a NAT; another port is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it proves itself with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which authorities count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some gateways send their certificate only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates that were withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into revocation lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the authority (OCSP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this a connection goes on when nobody can say whether the certificate was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name such as vpn.example.org, or an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Way of signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and keys are asked for when you connect; they are not kept in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the sign-in s&amp;erver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the sign-in server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the certificate of the server behind the gateway must be for. Your administrator knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in &amp;inside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your i&amp;dentity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gateway knows this computer by. Mostly it can stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityChooser</name>
    <message>
        <source>Your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;file, kept in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file, kept in the &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a &amp;token or smart card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates on tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on a token, which has to be there when you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on a token that is not seen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in use yet: its password is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key and its certificate, closed by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key moves to the keychain when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in the profile, as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers. Keep the key in the profile instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key lies in the keychain of your desktop; the profile alone can&apos;t sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in the keychain now. To keep it in the profile, choose its file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token was found. Insert it and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate to sign in with. Its PIN is asked when you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that was found has no certificate to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as .p12 or .pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no private key in it. Choose the .p12 file, or certificate and key together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vpn.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what is not simply applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust the authorities of this computer to prove the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the passwords that came with it in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: gateway %2, sign-in with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate and its key, no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates, no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files in the folder that are no profiles: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already, just like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This replaces the profile “%1” that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would go to another gateway than before: passwords that are saved for it are forgotten. Make sure that this file comes from your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something found in the folder can&apos;t be saved; the rest can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate and key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that are shown, with all names and addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the chosen profile, and with all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file that your administrator gave you (.sswan, .mobileconfig, .p12 and many more), or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks in the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks in the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, such as 10.1.0.0/16. Empty: everything that the gateway allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks &amp;left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These go as they do without the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name s&amp;ervers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, one a line, used instead of those that the gateway names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked only about these &amp;domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked only about these domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, such as corp.example.org; what is below them belongs to them. Empty: the gateway decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest &amp;packet (MTU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Block when the tunnel is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer outside the tunnel until it is back or you disconnect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The gateway asks you something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection waits for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the VPN service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the connection still stands is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sallyport tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you reconnect or turn the block off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic could not be blocked: it leaves this computer unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the office network it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks behind the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reached through the tunnel: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began on UDP 500 and moved to UDP %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NAT changes your address on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is behind a NAT, or it forces UDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NAT on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the double line is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway saw your address changed on the way: a router between you and the internet translates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there, or UDP forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s own address did not match: there is a NAT in front of it, or it forces UDP encapsulation. It does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Turn the block off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>user name and password, or client certificate (the strongest EAP method)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name and password (EAP-MSCHAPv2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name and one-time code or password (EAP-GTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate (EAP-TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name and password (EAP-TTLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name and password (EAP-PEAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate, then user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>the password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password of %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password of the client key in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN of the token with the certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pre-shared key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what %1 asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read what %1 says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalChooser</name>
    <message>
        <source>Algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES-GCM and ChaCha20 with elliptic curves. Right for nearly every gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES-CBC with SHA-2 as well, for older gateways. Still nothing that is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;administrator says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in strongSwan&apos;s notation, one proposal a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;sign-in (IKE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithms for the sign-in (IKE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the current set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;traffic (ESP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithms for the traffic (ESP)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>extended sequence numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 key exchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the report is one file, and you decide who gets it. Names and addresses were replaced by the marked words; passwords and keys were never in it. Read it, and leave out what you would rather keep to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space leaves the selected lines out, and puts them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the window; its icon and its notifications are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a connection is up, is lost or needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I close the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a NAT on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT found, switched to port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched to port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the gateway&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up addresses and routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost, trying again in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: nothing leaves this computer until you reconnect or turn the block off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected, and traffic could not be blocked: it leaves this computer unprotected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrafficHistory</name>
    <message>
        <source>%1/s</source>
        <comment>an amount of data a second</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustList</name>
    <message>
        <source>What proves the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::Actions</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget saved passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up all profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sallyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::CertificateViewer</name>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority: may issue other certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of its issuer is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::CloseQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Sallyport running without its window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked this once. The settings can change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its icon in the tray shows the state and opens the window again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells you when a connection is lost or needs you. To see the window again, start Sallyport from your applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stays up either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody tells you when a connection needs you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectSwitch</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionController</name>
    <message>
        <source>The saved password does not fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionPage</name>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::Desktop</name>
    <message>
        <source>Nothing yet. Only administrators and the person at this computer may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::DetailsPanel</name>
    <message>
        <source>%1, packets: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IKE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESP itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ExportDialog</name>
    <message>
        <source>strongSwan (Android, Sallyport): carries everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple configuration profile (macOS, iOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows ProfileXML (Always On VPN, Intune)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows PowerShell script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager with its strongSwan plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongSwan, swanctl.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongSwan, ipsec.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongSwan for Android, managed configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the client key and certificate, PKCS#12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the certificates and key, PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::IdentityChooser</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your certificate and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this file is not protected. Choose a password for it; you will be asked for it when you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of the key. It goes on protecting it, and is asked for again when you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of the key to look at its certificate. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ImportController</name>
    <message>
        <source>Import VPN profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN profiles and certificates (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of VPN profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved passwords are still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain still holds passwords of profiles that have another gateway now, and connecting would send them there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applied, %2 kept without effect, %3 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles are saved, their passwords are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::LibraryController</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: Customers/ACME, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its client key and its saved passwords are deleted with it. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up all profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore profiles from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the exported profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::LogModel</name>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::LogView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the shown lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the shown lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>Profile files that could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::PathWidget</name>
    <message>
        <source>The path to the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::PhaseSteps</name>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileListModel</name>
    <message>
        <source>certificate ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::PromptCard</name>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the certificate file in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-shared key of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway of “%1” asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the token for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway of “%1” says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message>
        <source>Saved as %1. Give it to whom you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ReportLinesModel</name>
    <message>
        <source>empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ReportModel</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Sallyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::StationWidget</name>
    <message>
        <source>It failed here. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::TrafficGraph</name>
    <message>
        <source>Traffic of the last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving %1, sending %2; at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::TrustList</name>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway&apos;s own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is trusted if one of this computer&apos;s authorities vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is trusted only if one of these vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what proves the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That one is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
