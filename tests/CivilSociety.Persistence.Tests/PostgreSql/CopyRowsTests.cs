using CivilSociety.Persistence.PostgreSql;
using CivilSociety.Tests.Shared;
using Npgsql;

namespace CivilSociety.Persistence.Tests.PostgreSql;

public sealed class CopyRowsTests
{
    [PostgreSqlFact]
    public async Task Rows_Should_BeThoseThatTheDatabaseReads()
    {
        object?[][] rows =
        [
            ["Één 🙂\n", int.MinValue, 0.1, true, new byte[] { 0, 255 }, new[] { "een", "", "twee,\"drie\"" }],
            ["", 0, -1e300, false, Array.Empty<byte>(), Array.Empty<string>()],
            [null, null, null, null, null, null],
            [new string('é', 100_000), int.MaxValue, double.NaN, true, new byte[300_000], Enumerable.Repeat("vier", 1000).ToArray()],
        ];
        await using var connection = new NpgsqlConnection(PostgreSqlCluster.Shared.CreateDatabase());
        await connection.OpenAsync();
        await using (var create = new NpgsqlCommand("CREATE TABLE Copied (Number serial, A text, B integer, C double precision, D boolean, E bytea, F text[])", connection))
        {
            await create.ExecuteNonQueryAsync();
        }

        var copied = new CopyRows();
        foreach (var part in rows.Chunk(3))
        {
            Array.ForEach(part, row => copied.Add(row));
            await using var stream = await connection.BeginRawBinaryCopyAsync("COPY Copied (A, B, C, D, E, F) FROM STDIN (FORMAT BINARY)");
            copied.WriteTo(stream);
        }

        var read = new List<object?[]>();
        await using var select = new NpgsqlCommand("SELECT A, B, C, D, E, F FROM Copied ORDER BY Number", connection);
        await using var reader = await select.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            read.Add([.. Enumerable.Range(0, 6).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        }

        Assert.Equal(rows, read);
        Assert.Equal(0, copied.Length);
    }

    [Fact]
    public void Row_Should_BeRefused_When_AValueIsOfAnotherType()
    {
        var fault = Assert.Throws<NotSupportedException>(() => new CopyRows().Add([1m]));

        Assert.Equal("System.Decimal is no value of a row.", fault.Message);
    }
}
