using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Specifications;
using CivilSociety.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence.Tests;

public sealed class CatalogImporterTests
{
    [Fact]
    public async Task Import_Should_DoNothing_When_TheVersionIsStored()
    {
        await using var database = new TemporaryDatabase();
        var seed = GeneratedSeed.Create(3, 1);
        await database.ImportAsync(seed);
        var before = await File.ReadAllBytesAsync(database.Path);

        var imported = await database.Importer.ImportAsync(seed.Version, () => throw new InvalidOperationException("The seed was read."));

        Assert.False(imported);
        Assert.Equal(before, await File.ReadAllBytesAsync(database.Path));
    }

    [Fact]
    public async Task Import_Should_LeaveTheCatalogAsItIs_When_ItsOwnItemsAreImported()
    {
        await using var database = new TemporaryDatabase();
        var catalog = CaseStudyCatalog.Load(GeneratedSeed.Create(3, 1));
        var before = new CatalogGraph(catalog).Lines;

        await database.Importer.ImportAsync(catalog.Info.Version, () => catalog);

        var after = new CatalogGraph(catalog);
        after.ChangeLists();
        Assert.Equal(before, new CatalogGraph(catalog).Lines);
    }

    [Fact]
    public async Task Import_Should_ImportTheSameVersionAgain_When_TheTablesHaveChangedSince()
    {
        await using var database = new TemporaryDatabase();
        var seed = GeneratedSeed.Create(2, 1);
        await database.ImportAsync(seed);
        await using (var context = database.CreateContext())
        {
            await context.Database.ExecuteSqlAsync($"UPDATE CatalogInfo SET Migration = '20120601000000_Earlier'");
        }

        var (again, onceMore) = (await database.ImportAsync(seed), await database.ImportAsync(seed));

        Assert.Equal((true, false), (again, onceMore));
    }

    [Fact]
    public async Task Import_Should_MakeTheDatabaseEqualToTheNewSeed_When_ItGrowsShrinksAndChanges()
    {
        await using var database = new TemporaryDatabase();
        foreach (var (caseStudies, randomSeed) in new[] { (6, 1), (9, 2), (4, 3) })
        {
            var seed = GeneratedSeed.Create(caseStudies, randomSeed);

            Assert.True(await database.ImportAsync(seed));

            Assert.Equal(await DescribeAsync(CaseStudyCatalog.Load(seed)), await DescribeAsync(database.Catalog));
        }
    }

    [Fact]
    public async Task Import_Should_KeepTheKeysOfWhatStays()
    {
        await using var database = new TemporaryDatabase();
        await database.ImportAsync(GeneratedSeed.Create(5, 1));
        var before = Keys(database);

        await database.ImportAsync(GeneratedSeed.Create(5, 2));

        var after = Keys(database);
        Assert.Equal(5, before.Count);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Import_Should_LeaveTheOldCatalogWhole_When_TheSeedIsInvalid()
    {
        await using var database = new TemporaryDatabase();
        var old = GeneratedSeed.Create(3, 1);
        await database.ImportAsync(old);
        var invalid = new Seed(old.Files.Where(file => file.Path != "report.json"));

        await Assert.ThrowsAsync<InvalidSeedException>(() => database.ImportAsync(invalid));

        Assert.Equal(await DescribeAsync(CaseStudyCatalog.Load(old)), await DescribeAsync(database.Catalog));
    }

    [Fact]
    public async Task Import_Should_LeaveTheOldCatalogWhole_When_ItBreaksOffInTheMiddle()
    {
        await using var database = new TemporaryDatabase();
        var (old, next) = (GeneratedSeed.Create(3, 1), GeneratedSeed.Create(4, 2));
        await database.ImportAsync(old);
        var progress = new BreakAfter(nameof(Statement));

        await Assert.ThrowsAsync<BreakAfter.BrokenOffException>(() =>
            database.Importer.ImportAsync(next.Version, () => CaseStudyCatalog.Load(next), progress));

        Assert.Equal(await DescribeAsync(CaseStudyCatalog.Load(old)), await DescribeAsync(database.Catalog));
    }

    [Fact]
    public async Task Import_Should_Fail_When_TheFileIsNotADatabase()
    {
        await using var database = new TemporaryDatabase();
        await File.WriteAllTextAsync(database.Path, "This is a text, and long enough to be taken for the header of a database.");

        var fault = await Assert.ThrowsAsync<SqliteException>(() => database.ImportAsync(GeneratedSeed.Create(1, 1)));

        Assert.Equal(26, fault.SqliteErrorCode);
    }

    private static Dictionary<string, long> Keys(TemporaryDatabase database)
    {
        using var connection = new SqliteConnection($"Data Source={database.Path}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Code, Id FROM CaseStudy ORDER BY Code";
        using var reader = command.ExecuteReader();
        var keys = new Dictionary<string, long>();
        while (reader.Read())
        {
            keys.Add(reader.GetString(0), reader.GetInt64(1));
        }

        return keys;
    }

    private static async Task<IReadOnlyList<string>> DescribeAsync(ICatalog catalog)
    {
        var info = await catalog.GetInfoAsync();
        var statements = await catalog.ListAsync(new Specification<Statement>());
        var codings = await catalog.ListAsync(new Specification<Coding>());
        var factors = await catalog.FindRelatedAsync<Coding, Factor>([.. codings.Select(coding => coding.Code)], coding => coding.Factor);
        var sections = await catalog.CountByParentAsync<Domain.CaseStudies.CaseStudy, Domain.Reports.ReportSection>(
            [.. Enumerable.Range(1, 20).Select(number => $"case-{number}")],
            caseStudy => caseStudy.Sections,
            new());
        return
        [
            info.Version,
            .. statements.Select(statement => $"{statement.Position} {statement.Code} {statement.Kind} {string.Join(',', statement.Perspectives)} {statement.Text}"),
            .. codings.Select(coding => $"{coding.Code} {coding.Stance} {factors[coding.Code].Code}"),
            .. sections.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"),
        ];
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
