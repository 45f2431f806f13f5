Add-VpnConnection -Name x -ServerAddress vpn.example.org -TunnelType L2tp -L2tpPsk secret
