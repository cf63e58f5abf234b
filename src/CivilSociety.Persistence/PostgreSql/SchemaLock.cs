namespace CivilSociety.Persistence.PostgreSql;

/// <summary>Locks of the database by name, which it gives back when the connection that took them ends, however it ends.</summary>
internal static class SchemaLock
{
    /// <summary>The name of the lock that the one has who builds.</summary>
    public const string Building = "building";

    public const string TakeShared = $"SELECT pg_advisory_lock_shared({Key})";

    public const string Take = $"SELECT pg_advisory_lock({Key})";

    public const string TryTake = $"SELECT pg_try_advisory_lock({Key})";

    public const string Release = $"SELECT pg_advisory_unlock({Key})";

    private const string Key = "hashtextextended('CivilSociety ' || $1, 0)";
}
