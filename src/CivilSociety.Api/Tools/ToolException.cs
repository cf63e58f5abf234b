namespace CivilSociety.Api.Tools;

/// <summary>A call of a tool was refused, and nothing executed: there is no such tool, an argument is wrong, a limit is exceeded, or the catalog cannot be read.</summary>
public sealed class ToolException : Exception
{
    internal ToolException(string code, string message, bool isOfClient = true)
        : base(message) => (Code, IsOfClient) = (code, isOfClient);

    /// <summary>The error code.</summary>
    public string Code { get; }

    /// <summary>Whether the call is wrong; if not, the same call can succeed later.</summary>
    public bool IsOfClient { get; }
}
