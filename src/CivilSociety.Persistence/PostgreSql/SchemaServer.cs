using System.Globalization;
using CivilSociety.Domain;
using Npgsql;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>The PostgreSQL database of a connection string: how it is connected to, and what is said of its faults, never with a password.</summary>
internal sealed class SchemaServer
{
    // Of what a build sends: a fifth less of its time in the kernel than with the 8 KB that are usual.
    private const int WriteBufferBytes = 64 * 1024;

    private readonly NpgsqlConnectionStringBuilder _settings;

    /// <exception cref="FormatException">The string cannot be read, or contradicts itself.</exception>
    public SchemaServer(string connectionString)
    {
        try
        {
            _settings = new(connectionString);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            // A part of a password can be taken for a key, and stand in the message.
            _settings = [];
        }

        if (string.IsNullOrEmpty(_settings.Host))
        {
            throw new FormatException("The connection string cannot be read. Expected one such as Host=localhost;Port=5432;Database=catalog;Username=catalog;Password=..., its values in double quotes where they have a semicolon.");
        }

        try
        {
            // What contradicts itself shows when it is used.
            NpgsqlDataSource.Create(_settings).Dispose();
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw new FormatException($"The connection string cannot be used: {fault.Message}.", fault);
        }

        _settings.ApplicationName ??= "CivilSociety";
        _settings.IncludeErrorDetail = false;
        _settings.Database ??= _settings.Username;
        Name = string.Create(CultureInfo.InvariantCulture, $"{_settings.Database} on {_settings.Host}:{_settings.Port}");
    }

    /// <summary>The database and its address.</summary>
    public string Name { get; }

    /// <summary>Gives a role the right to build.</summary>
    public string Grant => $"GRANT CREATE ON DATABASE \"{_settings.Database}\" TO \"{_settings.Username}\"";

    /// <summary>The connection string for what reads a schema.</summary>
    public string ReadConnection(string schema) => new NpgsqlConnectionStringBuilder(_settings.ConnectionString) { SearchPath = schema }.ConnectionString;

    /// <summary>A connection of its own, opened, and closed when it is disposed of.</summary>
    /// <exception cref="NpgsqlException">The database cannot be connected to.</exception>
    public async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken, string? schema = null)
    {
        var settings = new NpgsqlConnectionStringBuilder(_settings.ConnectionString)
        {
            SearchPath = schema,
            Pooling = false,
            Multiplexing = false,
            TcpKeepAlive = true,
            WriteBufferSize = Math.Max(_settings.WriteBufferSize, WriteBufferBytes),
        };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch (Exception fault)
        {
            await connection.DisposeAsync();
            if (fault is NpgsqlException or OperationCanceledException)
            {
                throw;
            }

            // Of what the connection string names, such as a certificate.
            throw new NpgsqlException(fault.Message, fault);
        }
    }

    /// <summary>That the database cannot be read at present, and why.</summary>
    public CatalogUnavailableException Unavailable(Exception fault) => new($"The catalog database {Name} cannot be read: {Describe(fault)}", fault);

    /// <summary>Why an exception says that the database, or a schema, is not there; null where it says something else.</summary>
    public static NpgsqlException? LossIn(Exception? fault) => fault switch
    {
        null or OperationCanceledException => null,
        PostgresException answer => answer.SqlState is PostgresErrorCodes.UndefinedTable || answer.SqlState[..2] is "08" or "53" or "57" ? answer : null,
        NpgsqlException way => way,
        _ => LossIn(fault.InnerException),
    };

    /// <summary>Whether it can be there at once over a new connection: those in the pool are lost together.</summary>
    public static bool IsOfTheConnection(NpgsqlException loss) => loss is PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } or not (PostgresException or { InnerException: TimeoutException });

    /// <summary>What the database, or the way to it, says, in a line.</summary>
    public static string Describe(Exception fault) => (fault switch
    {
        PostgresException { Hint: { Length: > 0 } hint } answer => $"{answer.MessageText}. {hint}",
        PostgresException answer => $"{answer.MessageText}.",
        { InnerException: { } inner } when inner.Message != fault.Message => $"{fault.Message.TrimEnd('.')}: {inner.Message}",
        _ => fault.Message,
    }).ReplaceLineEndings(" ");
}
