using System.Text;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Benchmarks.Baselines;

/// <summary>The types that the two queries need, and no more, as one writes them with GraphQL.NET alone.</summary>
internal sealed class BareSchema : Schema
{
    public BareSchema(BareReader reader)
    {
        Query = new BareQuery(reader);
    }

    private sealed class BareQuery : ObjectGraphType
    {
        public BareQuery(BareReader reader)
        {
            Name = "Query";
            var caseStudy = CaseStudy();
            var connection = new ObjectGraphType<BarePage> { Name = "CaseStudiesConnection" };
            connection.Field<NonNullGraphType<IntGraphType>>("totalCount").Resolve(context => context.Source.TotalCount);
            connection.Field("nodes", ListOf(caseStudy)).Resolve(context => context.Source.Nodes);
            var sort = new InputObjectGraphType { Name = "CaseStudySortInput" };
            var direction = new EnumerationGraphType { Name = "SortEnumType" };
            direction.Add("ASC", "ASC");
            sort.Field("number", direction);

            Field("caseStudies", connection)
                .Argument<IntGraphType>("first")
                .Arguments(new QueryArgument(new ListGraphType(new NonNullGraphType(sort))) { Name = "order" })
                .ResolveAsync(async context => await reader.ListAsync(context.GetArgument<int>("first"), context.CancellationToken));
            Field("caseStudy", caseStudy)
                .Argument<NonNullGraphType<StringGraphType>>("slug")
                .ResolveAsync(async context => await reader.FindAsync(context.GetArgument<string>("slug"), context.CancellationToken));
        }

        private static ObjectGraphType<BareCaseStudy> CaseStudy()
        {
            var language = new EnumerationGraphType<Language>();
            var type = new ObjectGraphType<BareCaseStudy> { Name = "CaseStudy" };
            type.Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => Convert.ToBase64String(Encoding.UTF8.GetBytes($"CaseStudy:{context.Source.Code}")));
            type.Field<NonNullGraphType<IntGraphType>>("number").Resolve(context => context.Source.Number);
            type.Field<NonNullGraphType<StringGraphType>>("slug").Resolve(context => context.Source.Code);
            type.Field<NonNullGraphType<IntGraphType>>("chapter").Resolve(context => context.Source.Chapter);
            Text(type, language, "name", source => (source.NameNl, source.NameEn));
            type.Field("organization", new NonNullGraphType(Organization())).Resolve(context => new BareOrganization(context.Source.Organization));
            type.Field("locations", ListOf(Location())).Resolve(context => context.Source.Locations);
            var section = Section();
            type.Field("layerPlacements", ListOf(Placement(language, section))).Resolve(context => context.Source.LayerPlacements);
            type.Field("volunteerGroups", ListOf(Group(language))).Resolve(context => context.Source.VolunteerGroups);
            type.Field("collaborationForms", ListOf(Form(section))).Resolve(context => context.Source.CollaborationForms);
            type.Field("practiceFeatures", ListOf(Feature())).Resolve(context => context.Source.PracticeFeatures);
            return type;
        }

        private static ObjectGraphType<BareOrganization> Organization()
        {
            var type = new ObjectGraphType<BareOrganization> { Name = "Organization" };
            type.Field<NonNullGraphType<StringGraphType>>("name").Resolve(context => context.Source.Name);
            return type;
        }

        private static ObjectGraphType<BareLocation> Location()
        {
            var type = new ObjectGraphType<BareLocation> { Name = "Location" };
            type.Field<StringGraphType>("municipality").Resolve(context => context.Source.Municipality);
            return type;
        }

        private static ObjectGraphType<SectionSource> Section()
        {
            var type = new ObjectGraphType<SectionSource> { Name = "ReportSection" };
            type.Field<StringGraphType>("number").Resolve(context => context.Source.Number);
            return type;
        }

        private static ObjectGraphType<BarePlacement> Placement(EnumerationGraphType language, IGraphType section)
        {
            var layer = new ObjectGraphType<BarePlacement> { Name = "InterventionLayer" };
            layer.Field<NonNullGraphType<StringGraphType>>("code").Resolve(context => context.Source.Layer);
            layer.Field<NonNullGraphType<IntGraphType>>("level").Resolve(context => context.Source.Level);
            Text(layer, language, "name", source => (source.NameNl, source.NameEn));
            var type = new ObjectGraphType<BarePlacement> { Name = "LayerPlacement" };
            type.Field("emphasis", new EnumerationGraphType<Emphasis>()).Resolve(context => context.Source.Emphasis);
            type.Field("section", new NonNullGraphType(section)).Resolve(context => new SectionSource(context.Source.Section));
            type.Field("layer", new NonNullGraphType(layer)).Resolve(context => context.Source);
            return type;
        }

        private static ObjectGraphType<BareGroup> Group(EnumerationGraphType language)
        {
            var volunteerType = new ObjectGraphType<BareTyping> { Name = "VolunteerType" };
            volunteerType.Field<NonNullGraphType<StringGraphType>>("code").Resolve(context => context.Source.Type);
            var typing = new ObjectGraphType<BareTyping> { Name = "VolunteerGroupTyping" };
            typing.Field("type", new NonNullGraphType(volunteerType)).Resolve(context => context.Source);
            typing.Field("initiative", new EnumerationGraphType<Initiative>()).Resolve(context => context.Source.Initiative);
            var quantity = new ObjectGraphType<BareGroup> { Name = "Quantity" };
            quantity.Field<FloatGraphType>("min").Resolve(context => context.Source.Min);
            quantity.Field<FloatGraphType>("max").Resolve(context => context.Source.Max);
            quantity.Field("precision", new NonNullGraphType(new EnumerationGraphType<Precision>())).Resolve(context => context.Source.Precision);
            var type = new ObjectGraphType<BareGroup> { Name = "VolunteerGroup" };
            Text(type, language, "name", source => (source.NameNl, source.NameEn));
            type.Field("types", ListOf(typing)).Resolve(context => context.Source.Types);
            type.Field("count", quantity).Resolve(context => context.Source.Precision is null ? null : context.Source);
            return type;
        }

        private static ObjectGraphType<BareForm> Form(IGraphType section)
        {
            var form = new ObjectGraphType<BareForm> { Name = "CollaborationForm" };
            form.Field<NonNullGraphType<StringGraphType>>("code").Resolve(context => context.Source.Form);
            var type = new ObjectGraphType<BareForm> { Name = "CollaborationPlacement" };
            type.Field("form", new NonNullGraphType(form)).Resolve(context => context.Source);
            type.Field("basis", new NonNullGraphType(new EnumerationGraphType<Basis>())).Resolve(context => context.Source.Basis);
            type.Field("section", new NonNullGraphType(section)).Resolve(context => new SectionSource(context.Source.Section));
            return type;
        }

        private static ObjectGraphType<BareFeature> Feature()
        {
            var type = new ObjectGraphType<BareFeature> { Name = "PracticeFeature" };
            type.Field("feature", new NonNullGraphType(new EnumerationGraphType<PracticeFeatureCode>())).Resolve(context => context.Source.Feature);
            type.Field("presence", new NonNullGraphType(new EnumerationGraphType<Presence>())).Resolve(context => context.Source.Presence);
            return type;
        }

        private static void Text<T>(ObjectGraphType<T> type, EnumerationGraphType language, string name, Func<T, (string Nl, string En)> read) =>
            type.Field(name, new NonNullGraphType(new StringGraphType()))
                .Arguments(new QueryArgument(new NonNullGraphType(language)) { Name = "language", DefaultValue = Language.En })
                .Resolve(context => context.GetArgument<Language>("language") == Language.Nl ? read(context.Source).Nl : read(context.Source).En);

        private static NonNullGraphType ListOf(IGraphType type) => new(new ListGraphType(new NonNullGraphType(type)));

        private sealed record SectionSource(string? Number);
    }
}
