Add-VpnConnection -Name x -TunnelType IKEv2
