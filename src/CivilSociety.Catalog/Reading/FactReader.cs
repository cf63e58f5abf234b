using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads figures, facts and discrepancies, of case studies and of the report as a whole.</summary>
internal static class FactReader
{
    public static void ReadFigures(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var figure in file.Objects("figures"))
        {
            var (code, label, quantity) = (figure.Code("code"), figure.Text("label"), figure.Quantity("quantity"));
            var aspect = figure.Choice<FigureAspect>("aspect");
            var organization = figure.OptionalReference("organization", items.Organizations);
            var location = figure.OptionalReference("location", items.Locations);
            var section = figure.Section(items);
            items.Figures.Add(figure, code, figure.Build(() => new Figure
            {
                Code = code,
                Position = items.Figures.NextPosition,
                CaseStudy = caseStudy!,
                Label = label,
                Aspect = aspect,
                Quantity = quantity,
                Organization = organization,
                Location = location,
                Section = section,
            }));
        }
    }

    /// <summary>Reads the numbers of a group of people; they cite its section unless they have their own.</summary>
    public static void ReadQuantities(SeedObject group, VolunteerGroup? volunteers, ProfessionalRole? role, CatalogItems items)
    {
        foreach (var given in group.Objects("quantities", required: false))
        {
            var (code, label, quantity) = (given.Code("code"), given.Text("label"), given.Quantity("quantity"));
            var aspect = given.Choice<FigureAspect>("aspect");
            var section = given.OptionalSection(items);
            items.Figures.Add(given, code, given.Build(() => new Figure
            {
                Code = code,
                Position = items.Figures.NextPosition,
                CaseStudy = (volunteers?.CaseStudy ?? role?.CaseStudy)!,
                Label = label,
                Aspect = aspect,
                Quantity = quantity,
                VolunteerGroup = volunteers,
                ProfessionalRole = role,
                Section = (section ?? volunteers?.Section ?? role?.Section)!,
            }));
        }
    }

    /// <summary>Reads the numbers of a practice; they cite its section.</summary>
    public static void ReadQuantities(SeedObject practiceObject, Practice? practice, CatalogItems items)
    {
        foreach (var given in practiceObject.Objects("quantities", required: false))
        {
            var (code, label, quantity) = (given.Code("code"), given.Text("label"), given.Quantity("quantity"));
            var aspect = given.Choice<FigureAspect>("aspect");
            items.Figures.Add(given, code, given.Build(() => new Figure
            {
                Code = code,
                Position = items.Figures.NextPosition,
                CaseStudy = practice!.CaseStudy,
                Label = label,
                Aspect = aspect,
                Quantity = quantity,
                Practice = practice,
                Section = practice.Section,
            }));
        }
    }

    public static void ReadFacts(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var fact in file.Objects("facts"))
        {
            var (code, topic, text) = (fact.Code("code"), Topic(fact, ofReport: false), fact.Text("text"));
            var (year, precision) = fact.OptionalYear("year", "yearPrecision");
            var untilYear = fact.OptionalUntilYear(year);
            var organization = fact.OptionalReference("organization", items.Organizations);
            var location = fact.OptionalReference("location", items.Locations);
            var section = fact.Section(items);
            items.Facts.Add(fact, code, fact.Build(() => new Fact
            {
                Code = code,
                Position = items.Facts.NextPosition,
                CaseStudy = caseStudy!,
                Topic = topic,
                Text = text,
                Year = year,
                YearPrecision = precision,
                UntilYear = untilYear,
                Organization = organization,
                Location = location,
                Section = section,
            }));
        }
    }

    public static void ReadReportFacts(SeedObject report, CatalogItems items)
    {
        foreach (var fact in report.Objects("facts"))
        {
            var (code, topic, text) = (fact.Code("code"), Topic(fact, ofReport: true), fact.Text("text"));
            var caseStudies = fact.References("caseStudies", items.CaseStudies);
            var section = fact.Reference("section", items.Sections);
            items.Facts.Add(fact, code, fact.Build(() => new Fact
            {
                Code = code,
                Position = items.Facts.NextPosition,
                Topic = topic,
                Text = text,
                NamedCaseStudies = caseStudies,
                Section = section,
            }));
        }
    }

    public static void ReadDiscrepancies(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        // By kind, and as written within one.
        foreach (var (discrepancy, kind) in file.Objects("discrepancies").Select(each => (each, Kind: each.Choice<DiscrepancyKind>("kind"))).OrderBy(each => each.Kind).ToList())
        {
            var (code, topic, note) = (discrepancy.Code("code"), discrepancy.Text("topic"), discrepancy.OptionalText("note"));
            var values = discrepancy.Objects("values").ToList();
            if (values.Count < 2)
            {
                discrepancy.Report("values", "A discrepancy has two sides or more.", "Add what the other section says.");
            }

            var item = discrepancy.Build(() => new Discrepancy
            {
                Code = code,
                Position = items.Discrepancies.NextPosition,
                CaseStudy = caseStudy,
                Kind = kind,
                Topic = topic,
                Note = note,
            });
            items.Discrepancies.Add(discrepancy, code, item);
            foreach (var (value, index) in values.Select((value, index) => (value, index)))
            {
                ReadValue(value, index, item, items);
            }
        }
    }

    // The report as a whole and the case studies have each their topics; they share one.
    private static FactTopic Topic(SeedObject fact, bool ofReport)
    {
        if (fact.OptionalChoice<FactTopic>("topic", required: true) is not { } topic)
        {
            return default;
        }

        if (topic != FactTopic.Layer && IsOfReport(topic) != ofReport)
        {
            var expected = Enum.GetValues<FactTopic>().Where(each => each == FactTopic.Layer || IsOfReport(each) == ofReport).Select(SeedObject.CodeOf);
            fact.Report("topic", $"{SeedObject.CodeOf(topic)} is a topic of {(ofReport ? "case studies" : "the report as a whole")}.", $"Expected one of {string.Join(", ", expected)}.");
        }

        return topic;
    }

    private static bool IsOfReport(FactTopic topic) => topic is FactTopic.Commission or FactTopic.ResearchQuestion or FactTopic.ResearchDesign or FactTopic.Method
        or FactTopic.Selection or FactTopic.ReadingGuide or FactTopic.CaseIntroduction;

    private static void ReadValue(SeedObject value, int index, Discrepancy? discrepancy, CatalogItems items)
    {
        var (text, section) = (value.Text("text"), value.Reference("section", items.Sections));
        if (value.Build(() => new DiscrepancyValue
        {
            Code = $"{discrepancy!.Code}/{index + 1}",
            Position = items.DiscrepancyValues.NextPosition,
            Discrepancy = discrepancy,
            Text = text,
            Section = section,
        }) is { } item)
        {
            items.DiscrepancyValues.Add(value, item.Code, item);
        }
    }
}
