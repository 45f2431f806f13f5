# Windows clients, as gateways' documentation has it
Add-VpnConnection -Name "strongSwan EAP" -ServerAddress vpn.contoso.example -TunnelType IKEv2 -EncryptionLevel Required -AuthenticationMethod EAP -SplitTunneling -RememberCredential
Set-VpnConnectionIPsecConfiguration -ConnectionName "strongSwan EAP" -AuthenticationTransformConstants SHA256128 -CipherTransformConstants AES256 -EncryptionMethod AES256 -IntegrityCheckMethod SHA256 -PfsGroup PFS2048 -DHGroup Group14 -PassThru -Force
Add-VpnConnectionRoute -ConnectionName "strongSwan EAP" -DestinationPrefix 10.1.0.0/16 -PassThru
Add-VpnConnectionRoute "strongSwan EAP" 2001:db8:1::/48
