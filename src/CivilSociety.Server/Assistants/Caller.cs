using System.Net;

namespace CivilSociety.Server.Assistants;

/// <summary>Who sent the request that is handled in this scope.</summary>
internal sealed class Caller
{
    /// <summary>The address; null for a program on this machine, over standard input.</summary>
    public IPAddress? Address { get; set; }
}
