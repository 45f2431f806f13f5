Add-VpnConnection -Name x -ServerAddress vpn.example.org -TunnelType IKEv2
Add-VpnConnectionRoute x 10.0.0.0/40
