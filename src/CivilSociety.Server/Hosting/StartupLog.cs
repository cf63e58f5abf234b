namespace CivilSociety.Server.Hosting;

/// <summary>Tells how the start goes: in plain lines for people; as records of the log where the console has another format, so that what collects it can read every line.</summary>
internal sealed partial class StartupLog(IConfiguration configuration, ILogger<StartupLog> logger)
{
    private readonly bool _isForPeople = configuration["Logging:Console:FormatterName"] is null or "" or "simple";

    public void Write(string line)
    {
        if (_isForPeople)
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
