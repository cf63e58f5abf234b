using System.Net;
using CivilSociety.Api.Http;

namespace CivilSociety.Api.Tests.Http;

public sealed class ClientNetworkTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:0:1:2:3:4:5", "2001:db8:0:1::")]
    [InlineData("::1", "::")]
    public void Client_Should_BeAnAddressOrANetwork(string address, string network) =>
        Assert.Equal(IPAddress.Parse(network), ClientNetwork.Of(IPAddress.Parse(address)));

    [Fact]
    public void Client_Should_BeOne_When_ItHasNoAddress() => Assert.Equal(IPAddress.None, ClientNetwork.Of(null));
}
