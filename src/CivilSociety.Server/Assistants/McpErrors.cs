using CivilSociety.Api.Errors;
using CivilSociety.Api.Tools;
using ModelContextProtocol;

namespace CivilSociety.Server.Assistants;

/// <summary>Errors of the protocol, each with our code in its message and in its data.</summary>
internal static partial class McpErrors
{
    public static McpProtocolException Of(ToolException refused) => Of(refused.Code, refused.Message, refused.IsOfClient ? McpErrorCode.InvalidParams : McpErrorCode.InternalError);

    public static McpProtocolException Of(string code, string message, McpErrorCode kind = McpErrorCode.InvalidParams) =>
        new($"{code}: {message}", kind) { Data = { ["code"] = code } };

    /// <summary>Runs a handler, of which no exception goes to the client as it is.</summary>
    public static async ValueTask<T> GuardAsync<T>(IServiceProvider services, Func<Task<T>> handle)
    {
        try
        {
            return await handle();
        }
        catch (ToolException refused)
        {
            throw Of(refused);
        }
        catch (Exception fault) when (fault is not (McpException or OperationCanceledException))
        {
            LogFailed(services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(McpErrors)), fault);
            throw Of(ErrorCodes.Unexpected, "Something went wrong on the server.", McpErrorCode.InternalError);
        }
    }

    [LoggerMessage(LogLevel.Error, "A request of an assistant failed")]
    private static partial void LogFailed(ILogger logger, Exception fault);
}
