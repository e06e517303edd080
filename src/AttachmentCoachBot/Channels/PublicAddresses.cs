using System.Net;
using System.Net.Sockets;
using AttachmentCoachBot.Protocol.Authentication;

namespace AttachmentCoachBot.Channels;

/// <summary>Connects only to addresses of the public network, whatever a name resolves to; hosts that the configuration names are excepted.</summary>
internal static class PublicAddresses
{
    public static async ValueTask<Stream> Connect(ServiceHosts hosts, DnsEndPoint to, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(to.Host, cancellation);
        if (!hosts.Names(to.Host) && Array.Exists(addresses, IsPrivate))
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The host has a private address.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, to.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public static bool IsPrivate(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6UniqueLocal || address.IsIPv6SiteLocal || address.Equals(IPAddress.IPv6Any))
            return true;
        return address.GetAddressBytes() is [var first, var second, _, _]
            && (first is 0 or 10 or 127 || (first == 172 && second is >= 16 and < 32) || (first == 192 && second == 168) || (first == 169 && second == 254) || (first == 100 && second is >= 64 and < 128) || first >= 224);
    }
}
