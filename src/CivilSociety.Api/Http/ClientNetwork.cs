using System.Net;
using System.Net.Sockets;

namespace CivilSociety.Api.Http;

/// <summary>What counts as one client: an IPv4 address, or the /64 network of an IPv6 address.</summary>
internal static class ClientNetwork
{
    /// <summary>The network of an address; no address is one of its own.</summary>
    public static IPAddress Of(IPAddress? address)
    {
        if (address is null || address.AddressFamily == AddressFamily.InterNetwork)
        {
            return address ?? IPAddress.None;
        }

        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : Network(address);
    }

    private static IPAddress Network(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }
}
