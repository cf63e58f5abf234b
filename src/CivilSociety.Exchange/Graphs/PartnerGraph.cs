using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Reading;

namespace CivilSociety.Exchange.Graphs;

/// <summary>Writes case studies and the organizations that they work with, or wish or used to, as GraphML (Gephi, Cytoscape, networkx, igraph).</summary>
public static class PartnerGraph
{
    /// <summary>The media type.</summary>
    public const string MediaType = GraphMl.MediaType;

    // Organizations are small.
    private const int OrganizationsAtOnce = 100;

    private static readonly GraphAttribute Label = GraphAttribute.Node("label", "string");
    private static readonly GraphAttribute Type = GraphAttribute.Node("type", "string");
    private static readonly GraphAttribute Number = GraphAttribute.Node("number", "int");
    private static readonly GraphAttribute Kind = GraphAttribute.Node("kind", "string");
    private static readonly GraphAttribute IsGeneric = GraphAttribute.Node("isGeneric", "boolean");
    private static readonly GraphAttribute Mentions = GraphAttribute.Edge("mentions", "int");
    private static readonly GraphAttribute Roles = GraphAttribute.Edge("roles", "string");
    private static readonly GraphAttribute RoleNames = GraphAttribute.Edge("roleNames", "string");
    private static readonly GraphAttribute Status = GraphAttribute.Edge("status", "string");
    private static readonly GraphAttribute Exists = GraphAttribute.Edge("exists", "boolean");

    /// <summary>
    /// Writes one edge for each pair of a case study and an organization, with how many partnerships of theirs the report states, all roles and every status in them
    /// (joined by semicolons), and whether one of them exists: is not only desired, failed or ended. Leaves the stream open; reads one case study at a time.
    /// </summary>
    public static async Task WriteAsync(Stream output, ICatalog catalog, Language language = Language.En, CancellationToken cancellationToken = default)
    {
        var names = await ValueNames.ReadAsync(catalog, language, cancellationToken);
        using var graph = new GraphMl(output, "partners", isDirected: false, [GraphAttribute.Source, Label, Type, Number, Kind, IsGeneric, Mentions, Roles, RoleNames, Status, Exists]);
        graph.Write((GraphAttribute.Source, await GraphSource.ReadAsync(catalog, language, cancellationToken)));
        // Nodes come before their edges, so that a reader needs no second pass.
        await foreach (var organization in CatalogPages.ReadAsync(catalog, Partners(), OrganizationsAtOnce, cancellationToken))
        {
            graph.WriteNode(
                IdOf(organization),
                (Label, organization.Name.In(language)),
                (Type, "organization"),
                (Kind, organization.Kind is { } kind ? ValueNames.NameOf(kind) : null),
                (IsGeneric, organization.IsGeneric));
        }

        var existing = new PartnershipsWithRole(role: null);
        await foreach (var caseStudy in CatalogPages.ReadAsync(catalog, WithPartnerships(), size: 1, cancellationToken))
        {
            graph.WriteNode(IdOf(caseStudy), (Label, caseStudy.Name.In(language)), (Type, "case-study"), (Number, caseStudy.Number));
            foreach (var pair in caseStudy.Partnerships.GroupBy(partnership => partnership.Organization.Code))
            {
                List<PartnerRole> roles = [.. pair.SelectMany(partnership => partnership.Roles).Distinct().Order()];
                List<PartnershipStatus> statuses = [.. pair.Select(partnership => partnership.Status).OfType<PartnershipStatus>().Distinct().Order()];
                graph.WriteEdge(
                    IdOf(caseStudy),
                    IdOf(pair.First().Organization),
                    (Mentions, pair.Count()),
                    (Roles, Join(roles.Select(ValueNames.NameOf))),
                    (RoleNames, Join(roles.Select(names.Of))),
                    (Status, Join(statuses.Select(ValueNames.NameOf))),
                    (Exists, pair.Any(existing.IsSatisfiedBy)));
            }

            await graph.FlushAsync(cancellationToken);
        }

        await graph.EndAsync(cancellationToken);
    }

    private static Specification<CaseStudy> WithPartnerships()
    {
        var specification = new Specification<CaseStudy>();
        specification.Query.Include(caseStudy => caseStudy.Partnerships).ThenInclude(partnership => partnership.Organization);
        return specification;
    }

    private static Specification<Organization> Partners()
    {
        var specification = new Specification<Organization>();
        specification.Query.Where(organization => organization.Partnerships.Any());
        return specification;
    }

    private static string IdOf(CaseStudy caseStudy) => $"case-study/{caseStudy.Code}";

    private static string IdOf(Organization organization) => $"organization/{organization.Code}";

    private static string? Join(IEnumerable<string> values) => string.Join("; ", values) is { Length: > 0 } joined ? joined : null;
}
