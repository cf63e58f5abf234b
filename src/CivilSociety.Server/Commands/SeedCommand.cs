using System.CommandLine;
using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Server.Catalogs;

namespace CivilSociety.Server.Commands;

/// <summary><c>seed validate</c> and <c>seed report</c>: work on seed files without starting anything.</summary>
internal static class SeedCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The seed folder; without it, the seed embedded in the program.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var validate = new Command("validate", "Checks a seed and lists every error.") { folder };
        validate.SetAction(result => Run(result.GetValue(folder), Validate));
        var report = new Command("report", "Prints, per case study and section, how many items cite it, by kind, and the sections that nothing cites.") { folder };
        report.SetAction(result => Run(result.GetValue(folder), seed => Coverage.Of(CaseStudyCatalog.Load(seed)).Write(Console.Out)));
        return new Command("seed", "Works on seed files.") { validate, report };
    }

    private static int Run(string? folder, Action<Seed> action)
    {
        try
        {
            action(folder is null ? Seed.TenCases() : Seed.FromFolder(folder));
            return 0;
        }
        catch (Exception exception) when (exception is InvalidSeedException or IOException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    private static void Validate(Seed seed)
    {
        var (caseStudies, statements) = (0, 0);
        foreach (var part in new ReadingProgress(seed, Console.WriteLine).Over(CaseStudyCatalog.ReadParts(seed)))
        {
            caseStudies += part.Of(typeof(CaseStudy)).Count;
            statements += part.Of(typeof(Statement)).Count;
        }

        Console.WriteLine($"The seed is valid: {caseStudies} case studies, {statements} statements, version {seed.Version}.");
    }
}
