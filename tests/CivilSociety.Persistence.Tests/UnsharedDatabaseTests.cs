using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Tests;

public sealed class UnsharedDatabaseTests
{
    [Fact]
    public void Rows_Should_HaveTheirOwnValues_When_SomeAreThoseOfTheRowBefore()
    {
        const string Same = "same";
        object?[][] rows = [[Same, null], [Same, "a"], [Same, null], [null, null], [Same, "b"], ["same, but another", "b"]];
        using var database = new UnsharedDatabase(":memory:");
        database.Execute("CREATE TABLE Pair (One TEXT, Other TEXT)");
        using (var insert = database.InsertInto("Pair", ["One", "Other"]))
        {
            foreach (var row in rows)
            {
                (insert[0], insert[1]) = (row[0], row[1]);
                insert.Execute();
            }
        }

        Assert.Equal(rows, database.Query("SELECT One, Other FROM Pair ORDER BY rowid"));
    }

    [Fact]
    public void Statement_Should_SayWhatSqliteRefuses()
    {
        using var database = new UnsharedDatabase(":memory:");

        var fault = Assert.Throws<SqliteException>(() => database.Execute("INSERT INTO Elsewhere VALUES (1)"));

        Assert.Equal("SQLite Error 1: 'no such table: Elsewhere'.", fault.Message);
    }
}
