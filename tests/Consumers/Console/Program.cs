using CivilSociety.Catalog;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

var catalog = CaseStudyCatalog.TenCases;
Console.WriteLine($"{catalog.CaseStudies.Count} case studies, {catalog.Statements.Count} statements, version {catalog.Info.Version}");

Console.WriteLine("# In prevention, and not from the bottom up");
foreach (var each in await catalog.ListAsync(new CaseStudiesInLayer("prevention").And(new CaseStudiesWithForm("bottom-up").Not())))
{
    Console.WriteLine($"{each.Code}: {each.Name.En}");
}

var patterns = new PatternEngine(await CodedCatalog.LoadAsync(catalog));

Console.WriteLine("# Layers by types of volunteers");
var crosstab = patterns.Crosstab(new(Dimension.Layer, Dimension.VolunteerType));
foreach (var cell in crosstab.Cells)
{
    Console.WriteLine($"{cell.Row.Key} {cell.Column.Key}: {cell.Association.Counts.Both} of {cell.Association.N}");
}

Console.WriteLine(crosstab.Summary(Language.En));

Console.WriteLine("# Advice");
var advice = patterns.Advice(new PracticeProfile
{
    Layers = ["positive-climate", "prevention"],
    VolunteerTypes = ["organized-fixed-task"],
    PresentFeatures = [PracticeFeatureCode.Training, PracticeFeatureCode.Selection],
    AbsentFeatures = [PracticeFeatureCode.Compensation],
    Items = 3,
});
foreach (var near in advice.Nearest)
{
    Console.WriteLine($"near {near.CaseStudy}: {string.Join(", ", near.Matches.Select(trait => trait.Label(Language.En)))}");
}

foreach (var lesson in advice.Lessons)
{
    Console.WriteLine($"lesson {lesson.Factor?.Key}: {lesson.Statements.Count} for, {lesson.Counterstatements.Count} against");
}

Console.WriteLine(advice.Summary(Language.En));
