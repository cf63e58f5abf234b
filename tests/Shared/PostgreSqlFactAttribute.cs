namespace CivilSociety.Tests.Shared;

/// <summary>A test on a PostgreSQL server; it is skipped, visibly, where none is installed.</summary>
internal sealed class PostgreSqlFactAttribute : FactAttribute
{
    internal const string Missing = "PostgreSQL is not installed in /usr/lib/postgresql: install Debian's postgresql to run this test.";

    public PostgreSqlFactAttribute() => Skip = PostgreSqlCluster.Programs is null ? Missing : null;
}

/// <summary>Such a test with data.</summary>
internal sealed class PostgreSqlTheoryAttribute : TheoryAttribute
{
    public PostgreSqlTheoryAttribute() => Skip = PostgreSqlCluster.Programs is null ? PostgreSqlFactAttribute.Missing : null;
}
