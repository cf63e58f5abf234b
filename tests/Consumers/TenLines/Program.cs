using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;

var inLayer = CaseStudyCatalog.TenCases.CaseStudies.Where(each => each.LayerPlacements.Any(placement => placement.Layer.Code == "tackling-problems")).ToList();
inLayer.ForEach(each => Console.WriteLine(each.Name.En));
var similar = new PatternEngine(await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases)).Similar(new(inLayer[0].Code)).CaseStudies[0];
var lessons = CaseStudyCatalog.TenCases.GetBySlug(CaseStudySlug.Parse(similar.CaseStudy)).Statements.Where(each => each.Kind == StatementKind.SuccessFactor);
Console.WriteLine($"Like {inLayer[0].Name.En}: {similar.Name.En}\n- {string.Join("\n- ", lessons.Select(lesson => lesson.Text.En))}");
