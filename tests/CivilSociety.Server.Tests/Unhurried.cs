namespace CivilSociety.Server.Tests;

/// <summary>Servers and clients that wait as long as it takes: a busy machine is no fault of either.</summary>
internal static class Unhurried
{
    /// <summary>What to start a server with: no request ends by its limit of seconds.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["--GraphQL:Limits:Seconds", "3600"];

    public static HttpClient Client(bool followRedirects = true) =>
        new(new HttpClientHandler { AllowAutoRedirect = followRedirects }) { Timeout = Timeout.InfiniteTimeSpan };
}
