using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Tests;

/// <summary>One item of every kind, related to each other in every way that there is.</summary>
internal sealed class SmallCatalog
{
    public SmallCatalog()
    {
        var quantity = new Quantity(1, 1, Precision.Exact, Unit.Person);
        Section = new() { Code = "2.1", Position = 0, Kind = SectionKind.Section, Number = "2.1", Chapter = 2, Title = Text };
        Organization = new() { Code = "welfare", Position = 0, Name = Text, Section = Section };
        Part = new() { Code = "youth", Position = 1, Name = Text, Parent = Organization, Section = Section };
        CaseStudy = new()
        {
            Code = "tos",
            Position = 0,
            Number = 1,
            ChapterNumber = 2,
            Name = Text,
            Title = Text,
            Summary = Text,
            Organization = Organization,
            Sections = [Section],
        };
        Project = new() { Code = "tos", Position = 0, CaseStudy = CaseStudy, Name = Text, Section = Section };
        Location = new() { Code = "city", Position = 0, CaseStudy = CaseStudy, Name = Text, Section = Section };
        District = new() { Code = "district", Position = 1, CaseStudy = CaseStudy, Name = Text, Parent = Location, Section = Section };
        TargetGroup = new() { Code = "children", Position = 0, CaseStudy = CaseStudy, Name = Text, Section = Section };
        Layer = new() { Code = "prevention", Position = 0, Level = 2, Name = Text, Description = Text, Section = Section };
        LayerPlacement = new() { Code = "tos/prevention", Position = 0, CaseStudy = CaseStudy, Layer = Layer, Status = PlacementStatus.Actual, Section = Section };
        Role = new() { Code = "manager", Position = 0, CaseStudy = CaseStudy, Name = Text, Organization = Organization, Location = Location, Section = Section };
        Assistant = new() { Code = "assistant", Position = 1, CaseStudy = CaseStudy, Name = Text, Parent = Role, ReportsToRole = Role, Section = Section };
        Group = new()
        {
            Code = "parents",
            Position = 0,
            CaseStudy = CaseStudy,
            Name = Text,
            Organization = Organization,
            Location = Location,
            ReportsToRole = Role,
            Section = Section,
        };
        Fathers = new() { Code = "fathers", Position = 1, CaseStudy = CaseStudy, Name = Text, Parent = Group, ReportsToGroup = Group, Section = Section };
        VolunteerType = new() { Code = "individual-regular", Position = 0, Name = Text, Description = Text, Section = Section };
        Typing = new() { Code = "parents/individual-regular", Position = 0, Group = Group, Type = VolunteerType, Section = Section };
        Form = new() { Code = "top-down", Position = 0, Name = Text, Description = Text, Section = Section };
        FormPlacement = new() { Code = "tos/top-down", Position = 0, CaseStudy = CaseStudy, Form = Form, Basis = Basis.Named, Group = Group, Section = Section };
        Practice = new()
        {
            Code = "intake",
            Position = 0,
            CaseStudy = CaseStudy,
            Category = PracticeCategory.Selection,
            Presence = Presence.Present,
            Text = Text,
            Organization = Organization,
            VolunteerGroups = [Group],
            ProfessionalRoles = [Role],
            Section = Section,
        };
        GroupCharacteristic = new() { Code = "parents-gender", Position = 0, CaseStudy = CaseStudy, VolunteerGroup = Group, Aspect = CharacteristicAspect.Gender, Text = Text, Section = Section };
        RoleCharacteristic = new() { Code = "manager-education", Position = 1, CaseStudy = CaseStudy, ProfessionalRole = Role, Aspect = CharacteristicAspect.Education, Text = Text, Section = Section };
        Question = new()
        {
            Code = "intake-question",
            Position = 1,
            CaseStudy = CaseStudy,
            Category = PracticeCategory.Selection,
            Presence = Presence.Present,
            Text = Text,
            Parent = Practice,
            Section = Section,
        };
        GroupTask = new() { Code = "cooking", Position = 0, VolunteerGroup = Group, Text = Text, Section = Section };
        RoleTask = new() { Code = "leading", Position = 1, ProfessionalRole = Role, Text = Text, Section = Section };
        Factor = new()
        {
            Code = "shared-goal",
            Position = 0,
            Effect = FactorEffect.Activating,
            Level = CollaborationLevel.Chain,
            Aspects = [],
            Name = Text,
            Description = Text,
            Section = Section,
        };
        Opposite = new()
        {
            Code = "partner-as-competitor",
            Position = 1,
            Effect = FactorEffect.Hindering,
            Level = CollaborationLevel.Chain,
            Aspects = [],
            Name = Text,
            Description = Text,
            Section = Section,
            GivenOpposites = [Factor],
        };
        NamedCase = new() { Code = "shared-goal/tos", Position = 0, Factor = Factor, CaseStudy = CaseStudy, Role = NamedCaseRole.Example, Section = Section };
        Statement = new()
        {
            Code = "goes-well",
            Position = 0,
            CaseStudy = CaseStudy,
            Kind = StatementKind.Strength,
            Levels = [CollaborationLevel.Chain],
            Perspectives = [Perspective.Volunteer],
            Text = Text,
            Section = Section,
        };
        Coding = new() { Code = "goes-well/shared-goal", Position = 0, Statement = Statement, Factor = Factor, Stance = Stance.Confirms };
        Partnership = new()
        {
            Code = "tos-welfare",
            Position = 0,
            CaseStudy = CaseStudy,
            Organization = Organization,
            Roles = [PartnerRole.Funder],
            Content = Text,
            Section = Section,
        };
        Wish = new()
        {
            Code = "tos-youth",
            Position = 1,
            CaseStudy = CaseStudy,
            Organization = Part,
            Roles = [PartnerRole.Venue],
            Status = PartnershipStatus.Desired,
            Content = Text,
            Section = Section,
        };
        Total = new() { Code = "people", Position = 1, CaseStudy = CaseStudy, Label = Text, Aspect = FigureAspect.People, Quantity = quantity, Section = Section };
        Figure = new()
        {
            Code = "volunteers",
            Position = 0,
            CaseStudy = CaseStudy,
            Label = Text,
            Aspect = FigureAspect.Other,
            Quantity = quantity,
            PartOf = Total,
            VolunteerGroups = [Group],
            ProfessionalRoles = [Role],
            Practices = [Practice],
            Organization = Organization,
            Location = Location,
            Section = Section,
        };
        Fact = new()
        {
            Code = "founded",
            Position = 0,
            CaseStudy = CaseStudy,
            Topic = FactTopic.History,
            Text = Text,
            Organization = Organization,
            Location = Location,
            Section = Section,
        };
        ReportFact = new() { Code = "selected", Position = 1, Topic = FactTopic.Selection, Text = Text, NamedCaseStudies = [CaseStudy], Section = Section };
        Discrepancy = new() { Code = "members", Position = 0, CaseStudy = CaseStudy, Kind = DiscrepancyKind.Contradiction, Topic = Text };
        DiscrepancyValue = new() { Code = "members/1", Position = 0, Discrepancy = Discrepancy, Text = Text, Section = Section };
        Source = new() { Code = "interview", Position = 0, CaseStudy = CaseStudy, Kind = SourceKind.Interview, Title = Text, Section = Section };
        Finding = new() { Code = "finding", Position = 0, Text = Text, CaseStudies = [CaseStudy], Layers = [Layer], Factors = [Factor], Section = Section };
        FindingTest = new()
        {
            Code = "finding/1",
            Position = 0,
            Finding = Finding,
            CaseStudies = [CaseStudy],
            Conclusion = ["practice-feature:training"],
            Expected = Expectation.All,
            Unit = PatternUnit.CaseStudies,
        };
        Publication = new()
        {
            Code = "handbook",
            Position = 0,
            Kind = PublicationKind.Handbook,
            Title = Text,
            Authors = ["Author"],
            Contributors = [],
            Year = 2012,
            Status = PublicationStatus.Announced,
            Place = "Utrecht",
            Publisher = "Publisher",
            Section = Section,
        };
        Definition = new() { Code = "volunteer", Position = 0, Term = Text, Text = Text, Section = Section };
        GlossaryTerm = new() { Code = "volunteer", Position = 0, Term = Text };
        Link();
    }

    public static LocalizedText Text { get; } = new("tekst", "text");

    public ReportSection Section { get; }

    public Organization Organization { get; }

    public Organization Part { get; }

    public CaseStudy CaseStudy { get; }

    public Project Project { get; }

    public Location Location { get; }

    public Location District { get; }

    public TargetGroup TargetGroup { get; }

    public InterventionLayer Layer { get; }

    public LayerPlacement LayerPlacement { get; }

    public ProfessionalRole Role { get; }

    public ProfessionalRole Assistant { get; }

    public VolunteerGroup Group { get; }

    public VolunteerGroup Fathers { get; }

    public VolunteerType VolunteerType { get; }

    public VolunteerGroupTyping Typing { get; }

    public CollaborationForm Form { get; }

    public CollaborationPlacement FormPlacement { get; }

    public Practice Practice { get; }

    public Characteristic GroupCharacteristic { get; }

    public Characteristic RoleCharacteristic { get; }

    /// <summary>A part of the practice.</summary>
    public Practice Question { get; }

    public GroupTask GroupTask { get; }

    public GroupTask RoleTask { get; }

    public Factor Factor { get; }

    public Factor Opposite { get; }

    public NamedCase NamedCase { get; }

    public Statement Statement { get; }

    public Coding Coding { get; }

    public Partnership Partnership { get; }

    public Partnership Wish { get; }

    public Figure Total { get; }

    public Figure Figure { get; }

    public Fact Fact { get; }

    public Fact ReportFact { get; }

    public Discrepancy Discrepancy { get; }

    public DiscrepancyValue DiscrepancyValue { get; }

    public Source Source { get; }

    public Finding Finding { get; }

    public FindingTest FindingTest { get; }

    public Publication Publication { get; }

    public Definition Definition { get; }

    public GlossaryTerm GlossaryTerm { get; }

    private void Link()
    {
        var items = new CatalogItemLists();
        items.Add<ReportSection>([Section]);
        items.Add<Organization>([Organization, Part]);
        items.Add<CaseStudy>([CaseStudy]);
        items.Add<Project>([Project]);
        items.Add<Location>([Location, District]);
        items.Add<TargetGroup>([TargetGroup]);
        items.Add<InterventionLayer>([Layer]);
        items.Add<LayerPlacement>([LayerPlacement]);
        items.Add<ProfessionalRole>([Role, Assistant]);
        items.Add<VolunteerGroup>([Group, Fathers]);
        items.Add<VolunteerType>([VolunteerType]);
        items.Add<VolunteerGroupTyping>([Typing]);
        items.Add<CollaborationForm>([Form]);
        items.Add<CollaborationPlacement>([FormPlacement]);
        items.Add<Practice>([Practice, Question]);
        items.Add<Characteristic>([GroupCharacteristic, RoleCharacteristic]);
        items.Add<GroupTask>([GroupTask, RoleTask]);
        items.Add<Factor>([Factor, Opposite]);
        items.Add<NamedCase>([NamedCase]);
        items.Add<Statement>([Statement]);
        items.Add<Coding>([Coding]);
        items.Add<Partnership>([Partnership, Wish]);
        items.Add<Figure>([Figure, Total]);
        items.Add<Fact>([Fact, ReportFact]);
        items.Add<Discrepancy>([Discrepancy]);
        items.Add<DiscrepancyValue>([DiscrepancyValue]);
        items.Add<Source>([Source]);
        items.Add<Finding>([Finding]);
        items.Add<FindingTest>([FindingTest]);
        items.Add<Publication>([Publication]);
        items.Add<Definition>([Definition]);
        items.Add<GlossaryTerm>([GlossaryTerm]);
        Links.Fill(items);
    }
}
