Add-VpnConnection -Name x -ServerAddress vpn.example.org -TunnelType IKEv2 -AuthenticationMethod Pap
