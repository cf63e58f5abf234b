namespace CivilSociety.Server.Hosting;

/// <summary>Logs startup, as plain text or, when the console has another formatter such as JSON, as log records.</summary>
internal sealed partial class StartupLog(IConfiguration configuration, ILogger<StartupLog> logger)
{
    private readonly bool _isPlainText = configuration["Logging:Console:FormatterName"] is null or "" or "simple";

    public void Write(string line)
    {
        if (_isPlainText)
        {
            Console.WriteLine(line);
        }
        else
        {
            LogLine(line);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Line}")]
    private partial void LogLine(string line);
}
