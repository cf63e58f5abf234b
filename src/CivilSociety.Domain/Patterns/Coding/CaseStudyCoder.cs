using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Codes what a catalog says of its case studies: which item makes which cell.</summary>
internal sealed class CaseStudyCoder : IDisposable
{
    // Made once: conditions are compiled for each.
    private readonly LayerPlacementsIn _inCrossCaseChapter = new(null, PlacementSource.CrossCaseChapter);
    private readonly LayerPlacementsIn _inOwnChapter = new(null, PlacementSource.OwnChapter);
    private readonly PartnershipsWithRole _partnerships = new(role: null);
    private readonly StatementsWithAPoint _statements = new();
    private readonly IReadOnlyList<(Initiative Initiative, VolunteerGroupTypingsOf Typings)> _initiatives = [.. AttributeList.Initiatives.Select(each => (each, new VolunteerGroupTypingsOf(null, each)))];
    private readonly IReadOnlyList<(AgeBand Band, TargetGroupsForAges Groups)> _ages = [.. AgeBand.All.Select(band => (band, new TargetGroupsForAges(band.From, band.Until)))];

    // Kept: what is large is collected only with all the rest.
    private readonly MemoryStream _content = new();
    private readonly MemoryStream _body = new();
    private readonly Dictionary<string, (CaseStudy CaseStudy, CodedCaseStudyBuilder Builder)> _caseStudies = new(StringComparer.Ordinal);

    /// <summary>What a part of a catalog says of each case study, in authored order, as <see cref="CodedCaseStudy"/> reads it.</summary>
    public IReadOnlyList<byte[]> Code(CatalogPart part)
    {
        _caseStudies.Clear();
        AddLayers(Of<LayerPlacement>(part));
        AddVolunteerTypes(Of<VolunteerGroupTyping>(part));
        AddForms(Of<CollaborationPlacement>(part));
        AddPractices(Of<Practice>(part));
        AddPeople(Of<ProfessionalRole>(part), Dimension.ProfessionalEngagement, EvidenceKind.ProfessionalRole);
        AddPeople(Of<VolunteerGroup>(part), Dimension.VolunteerEngagement, EvidenceKind.VolunteerGroup);
        AddPartnerships(Of<Partnership>(part));
        AddTargetGroups(Of<TargetGroup>(part));
        AddNamedCases(Of<NamedCase>(part));
        AddStatements(Of<Statement>(part), Of<Factors.Coding>(part));
        return [.. _caseStudies.Values.OrderBy(each => each.CaseStudy.Position).Select(each => each.Builder.ToBytes(_content, _body))];
    }

    public void Dispose()
    {
        _content.Dispose();
        _body.Dispose();
    }

    private static IReadOnlyList<T> Of<T>(CatalogPart part)
        where T : CatalogItem => [.. part.Of(typeof(T)).Cast<T>()];

    private void AddLayers(IReadOnlyList<LayerPlacement> placements)
    {
        foreach (var placement in CatalogEvaluator.Filter(placements, _inCrossCaseChapter))
        {
            var layer = placement.Layer.Code;
            Add(
                placement,
                EvidenceKind.LayerPlacement,
                placement.CaseStudy,
                placement.Section,
                [
                    PatternAttribute.KeyOf(Dimension.Layer, layer),
                    .. placement.Emphasis == Emphasis.Primary ? [PatternAttribute.KeyOf(Dimension.PrimaryLayer, layer)] : Array.Empty<string>(),
                ]);
        }

        foreach (var placement in CatalogEvaluator.Filter(placements, _inOwnChapter))
        {
            Add(placement, EvidenceKind.LayerPlacement, placement.CaseStudy, placement.Section, [PatternAttribute.KeyOf(Dimension.ChapterLayer, placement.Layer.Code)]);
        }
    }

    private void AddVolunteerTypes(IReadOnlyList<VolunteerGroupTyping> typings)
    {
        var initiatives = _initiatives
            .SelectMany(each => CatalogEvaluator.Filter(typings, each.Typings), (each, typing) => (Typing: typing, Key: PatternAttribute.KeyOf(Dimension.Initiative, each.Initiative)))
            .ToLookup(each => each.Typing, each => each.Key);
        foreach (var typing in typings)
        {
            Add(
                typing,
                EvidenceKind.VolunteerGroupTyping,
                typing.Group.CaseStudy,
                typing.Section,
                [PatternAttribute.KeyOf(Dimension.VolunteerType, typing.Type.Code), .. initiatives[typing]]);
            if (typing.Initiative is null)
            {
                BuilderOf(typing.Group.CaseStudy).AddSilence(Dimension.Initiative);
            }
        }
    }

    private void AddForms(IReadOnlyList<CollaborationPlacement> placements)
    {
        foreach (var placement in placements)
        {
            Add(placement, EvidenceKind.CollaborationPlacement, placement.CaseStudy, placement.Section, [PatternAttribute.KeyOf(Dimension.CollaborationForm, placement.Form.Code)]);
        }
    }

    private void AddPractices(IReadOnlyList<Practice> practices)
    {
        foreach (var practice in practices)
        {
            if (practice.Feature is { } feature)
            {
                Add(
                    practice,
                    EvidenceKind.Practice,
                    practice.CaseStudy,
                    practice.Section,
                    [PatternAttribute.KeyOf(Dimension.PracticeFeature, feature)],
                    isAgainst: practice.Presence == Presence.Absent);
            }
        }
    }

    private void AddPeople<T>(IReadOnlyList<T> groups, Dimension dimension, EvidenceKind kind)
        where T : PeopleGroup<T>
    {
        foreach (var people in groups)
        {
            if (people.Engagement is { } engagement)
            {
                Add(people, kind, people.CaseStudy, people.Section, [PatternAttribute.KeyOf(dimension, engagement)]);
            }
            else
            {
                BuilderOf(people.CaseStudy).AddSilence(dimension);
            }
        }
    }

    private void AddPartnerships(IReadOnlyList<Partnership> partnerships)
    {
        foreach (var partnership in CatalogEvaluator.Filter(partnerships, _partnerships))
        {
            IEnumerable<string> kinds = partnership.Organization.Kind is { } kind ? [PatternAttribute.KeyOf(Dimension.PartnerKind, kind)] : [];
            Add(
                partnership,
                EvidenceKind.Partnership,
                partnership.CaseStudy,
                partnership.Section,
                [.. kinds, .. partnership.Roles.Select(role => PatternAttribute.KeyOf(Dimension.PartnerRole, role))]);
        }
    }

    private void AddTargetGroups(IReadOnlyList<TargetGroup> groups)
    {
        var bands = _ages
            .SelectMany(each => CatalogEvaluator.Filter(groups, each.Groups), (each, group) => (Group: group, Key: PatternAttribute.KeyOf(Dimension.TargetAge, each.Band.Code)))
            .ToLookup(each => each.Group, each => each.Key);
        foreach (var group in groups)
        {
            if (bands[group].ToList() is [_, ..] keys)
            {
                Add(group, EvidenceKind.TargetGroup, group.CaseStudy, group.Section, keys);
            }
            else
            {
                BuilderOf(group.CaseStudy).AddSilence(Dimension.TargetAge);
            }
        }
    }

    private void AddNamedCases(IReadOnlyList<NamedCase> cases)
    {
        foreach (var named in cases)
        {
            Add(named, EvidenceKind.NamedCase, named.CaseStudy, named.Section, [PatternAttribute.KeyOf(Dimension.NamedFactor, named.Factor.Code)]);
        }
    }

    private void AddStatements(IReadOnlyList<Statement> statements, IReadOnlyList<Factors.Coding> codings)
    {
        var byStatement = codings.ToLookup(coding => coding.Statement.Code, StringComparer.Ordinal);
        foreach (var statement in CatalogEvaluator.Filter(statements, _statements))
        {
            var own = byStatement[statement.Code].ToList();
            BuilderOf(statement.CaseStudy).AddStatement(
                new(
                    statement.Code,
                    statement.CaseStudy.Code,
                    statement.Section.Code,
                    statement.Kind,
                    statement.Perspectives,
                    [.. own.Select(coding => new CodedFactor(coding.Factor.Code, coding.Aspect, coding.Stance))],
                    () => statement.Text),
                [
                    (EvidenceOf(statement, EvidenceKind.Statement, statement), KeysOf(statement)),
                    .. own.Select(coding => (EvidenceOf(coding, EvidenceKind.Coding, statement), KeysOf(coding))),
                ]);
        }
    }

    private static IEnumerable<string> KeysOf(Statement statement) =>
    [
        PatternAttribute.KeyOf(Dimension.StatementKind, statement.Kind),
        .. statement.Levels.Select(level => PatternAttribute.KeyOf(Dimension.StatementLevel, level)),
        .. statement.Perspectives.Select(perspective => PatternAttribute.KeyOf(Dimension.Perspective, perspective)),
    ];

    private static IEnumerable<string> KeysOf(Factors.Coding coding)
    {
        var factor = coding.Factor;
        yield return PatternAttribute.KeyOf(Dimension.Factor, factor.Code);
        yield return AttributeList.FactorStanceKey(factor.Code, coding.Stance);
        yield return PatternAttribute.KeyOf(Dimension.FactorEffect, factor.Effect);
        yield return PatternAttribute.KeyOf(Dimension.FactorLevel, factor.Level);
        yield return PatternAttribute.KeyOf(Dimension.Stance, coding.Stance);
        if (coding.Aspect is { } aspect)
        {
            yield return PatternAttribute.KeyOf(Dimension.FactorAspect, aspect);
        }
    }

    private static Evidence EvidenceOf(CatalogItem item, EvidenceKind kind, Statement statement) =>
        new(kind, item.Code, statement.CaseStudy.Code, statement.Section.Code, statement.Code);

    private void Add(CatalogItem item, EvidenceKind kind, CaseStudy caseStudy, ReportSection section, IEnumerable<string> keys, bool isAgainst = false) =>
        BuilderOf(caseStudy).Add(new(kind, item.Code, caseStudy.Code, section.Code, IsAgainst: isAgainst), keys);

    private CodedCaseStudyBuilder BuilderOf(CaseStudy caseStudy)
    {
        if (!_caseStudies.TryGetValue(caseStudy.Code, out var known))
        {
            _caseStudies.Add(caseStudy.Code, known = (caseStudy, new(caseStudy.Code)));
        }

        return known.Builder;
    }
}
