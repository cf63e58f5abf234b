using System.Text.Json;

namespace CivilSociety.Api.Tools;

/// <summary>The answer of a tool: whole, or errors alone.</summary>
public sealed class ToolAnswer
{
    internal ToolAnswer(JsonElement content) => Content = content;

    internal ToolAnswer(IReadOnlyList<ToolError> errors) => Errors = errors;

    /// <summary>An object: <c>data</c> as the operation gives it, <c>more</c> where a list goes on, and <c>citation</c>; null where there are errors.</summary>
    public JsonElement? Content { get; }

    /// <summary>The errors; empty where there is an answer.</summary>
    public IReadOnlyList<ToolError> Errors { get; } = [];
}

/// <summary>An error of a tool that was executed.</summary>
public sealed class ToolError
{
    internal ToolError(string code, string message) => (Code, Message) = (code, message);

    /// <summary>The error code.</summary>
    public string Code { get; }

    /// <summary>What is wrong, and what would be right.</summary>
    public string Message { get; }
}
