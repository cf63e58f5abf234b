using System.CommandLine;
using CivilSociety.Catalog;

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
        report.SetAction(result => Run(result.GetValue(folder), catalog => Coverage.Of(catalog).Write(Console.Out)));
        return new Command("seed", "Works on seed files.") { validate, report };
    }

    private static int Run(string? folder, Action<CaseStudyCatalog> action)
    {
        try
        {
            action(folder is null ? CaseStudyCatalog.TenCases : CaseStudyCatalog.Load(Seed.FromFolder(folder)));
            return 0;
        }
        catch (Exception exception) when (exception is InvalidSeedException or DirectoryNotFoundException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    private static void Validate(CaseStudyCatalog catalog) =>
        Console.WriteLine($"The seed is valid: {catalog.CaseStudies.Count} case studies, {catalog.Statements.Count} statements, version {catalog.Info.Version}.");
}
