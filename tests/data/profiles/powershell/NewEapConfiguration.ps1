$a = New-EapConfiguration -Tls -VerifyServerIdentity -UserCertificate
Add-VpnConnection -Name "Test EAP" -ServerAddress "10.1.1.1" -TunnelType "Ikev2" -EncryptionLevel "Required" -AuthenticationMethod Eap -SplitTunneling -AllUserConnection -EapConfigXmlStream $a.EapConfigXmlStream -PassThru
Add-VpnConnection -Name 'Old PPTP' -ServerAddress 10.1.1.2 -TunnelType Pptp -L2tpPsk canary-psk -AuthenticationMethod Pap
Set-VpnConnectionUsernamePassword -connectionname 'Test EAP' -username alice -password 'canary-Passw0rd' -domain 'CONTOSO'
