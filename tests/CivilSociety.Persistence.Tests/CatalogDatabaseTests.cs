using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;
using CivilSociety.Tests.Shared;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Tests;

public sealed class CatalogDatabaseTests : IDisposable
{
    private static readonly Seed ThreeCases = GeneratedSeed.Create(3, 1);

    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task Build_Should_HoldTheCatalogAndTheFilesItWasReadFrom()
    {
        await _file.BuildAsync(ThreeCases);

        var catalog = CaseStudyCatalog.Load(ThreeCases);
        Assert.Equal(await DescribeAsync(catalog), await DescribeAsync(_file.Catalog));
        Assert.Equal(catalog.Info, _file.Database.Info);
        Assert.Equal(ThreeCases.Version, new Seed(_file.Database.ReadSources().Select(file => new SeedFile(file.Path, file.Content))).Version);
        Assert.Equal(["catalog.db"], Files());
    }

    [Fact]
    public async Task Build_Should_HoldTheSame_When_TheCatalogIsGivenInParts()
    {
        await _file.BuildAsync(Seed.TenCases());
        var inParts = Path.Combine(_file.Folder, "parts.db");

        await CatalogDatabase.BuildAsync(inParts, CaseStudyCatalog.ReadParts(Seed.TenCases()), Seed.TenCases().Files.Select(file => new SourceFile(file.Path, file.Content)));

        // What is coded comes part by part; that it makes the same tables is a test of its own.
        Assert.Equal(Rows(_file.Path).Where(IsNotCoded), Rows(inParts).Where(IsNotCoded));

        static bool IsNotCoded(string row) => !row.StartsWith("CodedCaseStudy:", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_Should_LeaveNothingOfIt_When_ALaterPartHasFaults()
    {
        var faulty = new Seed(ThreeCases.Files.Select(file => file.Path == "case-studies/case-3.json" ? new(file.Path, "{}"u8.ToArray()) : file));

        await Assert.ThrowsAsync<InvalidSeedException>(() => CatalogDatabase.BuildAsync(_file.Path, CaseStudyCatalog.ReadParts(faulty)));

        Assert.Empty(Files());
    }

    [Fact]
    public async Task Build_Should_LeaveTheCatalogInMemoryAsItIs()
    {
        var catalog = CaseStudyCatalog.Load(ThreeCases);
        var before = new CatalogGraph(catalog).Lines;

        await CatalogDatabase.BuildAsync(_file.Path, catalog);

        new CatalogGraph(catalog).ChangeLists();
        Assert.Equal(before, new CatalogGraph(catalog).Lines);
        Assert.Empty(_file.Database.ReadSources());
    }

    [Fact]
    public async Task Build_Should_ReplaceTheFile_While_TheOldOneIsRead()
    {
        var next = GeneratedSeed.Create(4, 2);
        await _file.BuildAsync(ThreeCases);
        using var old = CatalogDatabase.Open(_file.Path);

        await _file.BuildAsync(next);

        Assert.False(old.IsAsOpened);
        await Assert.ThrowsAsync<CatalogUnavailableException>(async () => await old.Catalog.GetInfoAsync());
        Assert.Equal(await DescribeAsync(CaseStudyCatalog.Load(next)), await DescribeAsync(_file.Catalog));
    }

    [Fact]
    public async Task Build_Should_LeaveNothingOfIt_When_ItBreaksOff()
    {
        await _file.BuildAsync(ThreeCases);
        var before = await File.ReadAllBytesAsync(_file.Path);
        var progress = new BreakAfter(nameof(Statement));

        await Assert.ThrowsAsync<BreakAfter.BrokenOffException>(() => CatalogDatabase.BuildAsync(_file.Path, CaseStudyCatalog.Load(GeneratedSeed.Create(4, 2)), progress: progress));

        Assert.Equal(["catalog.db"], Files());
        Assert.Equal(before, await File.ReadAllBytesAsync(_file.Path));
    }

    [Fact]
    public async Task Build_Should_RemoveWhatAKilledProcessLeft()
    {
        await File.WriteAllTextAsync(Path.Combine(_file.Folder, "catalog.db.killed.building"), "half a database");

        await _file.BuildAsync(ThreeCases);

        Assert.Equal(["catalog.db"], Files());
    }

    [Fact]
    public async Task Build_Should_SayWhatCannotBeWritten_When_ThePathIsAFolder()
    {
        Directory.CreateDirectory(_file.Path);

        var fault = await Assert.ThrowsAsync<IOException>(() => _file.BuildAsync(ThreeCases));

        Assert.StartsWith($"The catalog database '{_file.Path}' cannot be written: ", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Open_Should_NeverWrite()
    {
        await _file.BuildAsync(ThreeCases);
        File.SetAttributes(_file.Path, FileAttributes.ReadOnly);
        var before = await File.ReadAllBytesAsync(_file.Path);

        await DescribeAsync(_file.Catalog);
        await _file.Search.CountAsync(new() { Text = "statement" });

        Assert.Equal(before, await File.ReadAllBytesAsync(_file.Path));
        Assert.Equal(["catalog.db"], Files());
        File.SetAttributes(_file.Path, FileAttributes.Normal);
    }

    [Fact]
    public async Task Database_Should_BeUnavailable_When_ItsFileIsGone()
    {
        await _file.BuildAsync(ThreeCases);
        Assert.True(_file.Database.IsAsOpened);

        File.Delete(_file.Path);

        var fault = await Assert.ThrowsAsync<CatalogUnavailableException>(async () => await _file.Catalog.GetInfoAsync());
        Assert.Equal($"The catalog database '{_file.Path}' was removed or changed while it was served.", fault.Message);
        await Assert.ThrowsAsync<CatalogUnavailableException>(() => _file.Search.CountAsync(new() { Text = "statement" }));
        Assert.Empty(Files());
    }

    [Fact]
    public void Open_Should_Fail_When_ThereIsNoFile()
    {
        Assert.Throws<FileNotFoundException>(() => CatalogDatabase.Open(_file.Path));

        Assert.Empty(Files());
    }

    [Fact]
    public async Task Open_Should_SayWhatTheFileIs_When_ItIsNoDatabase()
    {
        await File.WriteAllTextAsync(_file.Path, "This is a text, and long enough to be taken for the header of a database, which has a hundred bytes.");

        Assert.Equal("is not a SQLite database. Remove it, or build it anew.", Fault());
    }

    [Fact]
    public void Open_Should_SayWhatTheFileIs_When_ItIsEmptyOrOfAnotherProgram()
    {
        File.WriteAllBytes(_file.Path, []);
        var empty = Fault();
        Execute("CREATE TABLE Other (Id INTEGER)");
        var other = Fault();

        Assert.Equal(("was built by another program. Remove it, or build it anew.", "was built by another program. Remove it, or build it anew."), (empty, other));
    }

    [Fact]
    public async Task Open_Should_SayWhatTheFileIs_When_ItIsOfAnotherVersion()
    {
        await _file.BuildAsync(ThreeCases);
        Execute("UPDATE CatalogInfo SET Model = '0badc0de'");

        Assert.Equal($"was built by another version of CivilSociety: its tables are 0badc0de, and {CatalogTables.Hash} are expected. Remove it, or build it anew.", Fault());
    }

    [Fact]
    public async Task Open_Should_SayThatTheFileIsDamaged_When_ItDoesNotSayWhatItHolds()
    {
        await _file.BuildAsync(ThreeCases);
        Execute("DELETE FROM CatalogInfo");

        Assert.Equal("is damaged: it does not say what it holds. Remove it, or build it anew.", Fault());
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public async Task Open_Should_SayThatTheFileIsDamaged_When_ItIsTruncated(double share)
    {
        await _file.BuildAsync(ThreeCases);
        using (var file = new FileStream(_file.Path, FileMode.Open))
        {
            file.SetLength((long)(file.Length * share));
        }

        Assert.StartsWith("is damaged: ", Fault(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_Should_SayThatTheFileIsDamaged_When_PagesAreOverwritten()
    {
        await _file.BuildAsync(ThreeCases);
        using (var file = new FileStream(_file.Path, FileMode.Open))
        {
            file.Position = file.Length / 2;
            file.Write(new byte[16_384]);
        }

        Assert.StartsWith("is damaged: ", Fault(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_Should_LeaveTheDamageOfALargeFileToTheReading()
    {
        using var database = await OpenLargeAndDamagedAsync("Statement");

        Assert.Equal(3, (await database.Catalog.ListAsync(new Specification<CaseStudy>())).Count);
        var fault = await Assert.ThrowsAsync<CatalogUnavailableException>(() => database.Catalog.ListAsync(new Specification<Statement>()));
        Assert.Equal("The catalog database is damaged: SQLite Error 11: 'database disk image is malformed'.", fault.Message);
    }

    [Fact]
    public async Task Search_Should_SayThatTheFileIsDamaged_When_ItComesUponDamage()
    {
        using var database = await OpenLargeAndDamagedAsync("SearchText");

        var fault = await Assert.ThrowsAsync<CatalogUnavailableException>(() => database.Search.SearchAsync(new() { Text = "buurt" }));
        Assert.StartsWith("The catalog database is damaged: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemoveOthers_Should_KeepWhatIsOpen()
    {
        string[] paths = [.. Enumerable.Range(1, 3).Select(version => Path.Combine(_file.Folder, CatalogDatabase.FileNameOf($"{version}")))];
        foreach (var path in paths)
        {
            await BuiltCatalog.BuildAsync(path, ThreeCases);
        }

        using (CatalogDatabase.Open(paths[1]))
        {
            CatalogDatabase.RemoveOthers(paths[0]);
            Assert.Equal(paths[..2].Select(Path.GetFileName), Files());
        }

        CatalogDatabase.RemoveOthers(paths[0]);
        Assert.Equal([Path.GetFileName(paths[0])], Files());
    }

    public void Dispose() => _file.Dispose();

    private string Fault()
    {
        var start = $"The catalog database '{_file.Path}' ";
        var message = Assert.Throws<InvalidCatalogDatabaseException>(() => CatalogDatabase.Open(_file.Path)).Message;
        Assert.StartsWith(start, message, StringComparison.Ordinal);
        return message[start.Length..];
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_file.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // Without the first page of a table.
    private async Task<CatalogDatabase> OpenLargeAndDamagedAsync(string table)
    {
        await _file.BuildAsync(ThreeCases);
        Execute("CREATE TABLE Large (Content BLOB); INSERT INTO Large VALUES (zeroblob(67108864))");
        var (page, size) = (Number($"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'"), Number("PRAGMA page_size"));
        await using (var file = new FileStream(_file.Path, FileMode.Open))
        {
            file.Position = (page - 1) * size;
            file.Write(new byte[size]);
        }

        return CatalogDatabase.Open(_file.Path);
    }

    private long Number(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_file.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private IEnumerable<string?> Files() => Directory.EnumerateFiles(_file.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static async Task<IReadOnlyList<string>> DescribeAsync(IBatchCatalog catalog)
    {
        var info = await catalog.GetInfoAsync();
        var statements = await catalog.ListAsync(new Specification<Statement>());
        var codings = await catalog.ListAsync(new Specification<Coding>().Query.Include(coding => coding.Factor).Specification);
        var sections = await catalog.CountByParentAsync<CaseStudy, ReportSection>(
            [.. Enumerable.Range(1, 20).Select(number => $"case-{number}")],
            caseStudy => caseStudy.Sections,
            new Specification<ReportSection>());
        return
        [
            info.Version,
            .. statements.Select(statement => $"{statement.Position} {statement.Code} {statement.Kind} {string.Join(',', statement.Perspectives)} {statement.Text}"),
            .. codings.Select(coding => $"{coding.Code} {coding.Stance} {coding.Factor.Code}"),
            .. sections.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"),
        ];
    }

    // All of all tables but those inside of the full-text index, whose rows come in another order.
    private static List<string> Rows(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var tables = connection.CreateCommand();
        tables.CommandText = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'SearchEntry_%' AND name NOT IN ('SearchWord', 'SearchSynonym') ORDER BY name";
        using var names = tables.ExecuteReader();
        var rows = new List<string>();
        while (names.Read())
        {
            using var all = connection.CreateCommand();
            all.CommandText = $"SELECT * FROM \"{names.GetString(0)}\"";
            using var reader = all.ExecuteReader();
            while (reader.Read())
            {
                var values = Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}");
                rows.Add($"{names.GetString(0)}: {string.Join(" | ", values)}");
            }
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private sealed class BreakAfter(string kind) : IProgress<(string Kind, int Count)>
    {
        public void Report((string Kind, int Count) value)
        {
            if (value.Kind == kind)
            {
                throw new BrokenOffException();
            }
        }

        public sealed class BrokenOffException : Exception;
    }
}
