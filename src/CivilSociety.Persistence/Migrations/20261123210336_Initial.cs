using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CivilSociety.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CatalogInfo",
                columns: table => new
                {
                    Version = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Migration = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogInfo", x => x.Version);
                });

            migrationBuilder.CreateTable(
                name: "ReportSection",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    Chapter = table.Column<int>(type: "INTEGER", nullable: true),
                    Title_En = table.Column<string>(type: "TEXT", nullable: false),
                    Title_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSection", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CollaborationForm",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Description_En = table.Column<string>(type: "TEXT", nullable: false),
                    Description_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CollaborationForm", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CollaborationForm_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Definition",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Literature = table.Column<string>(type: "TEXT", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Term_En = table.Column<string>(type: "TEXT", nullable: false),
                    Term_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Definition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Definition_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Factor",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Aspects = table.Column<string>(type: "TEXT", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Description_En = table.Column<string>(type: "TEXT", nullable: false),
                    Description_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Factor", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Factor_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Finding",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Finding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Finding_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterventionLayer",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Description_En = table.Column<string>(type: "TEXT", nullable: false),
                    Description_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionLayer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterventionLayer_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Organization",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsGeneric = table.Column<bool>(type: "INTEGER", nullable: false),
                    FoundedYear = table.Column<int>(type: "INTEGER", nullable: true),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    Description_En = table.Column<string>(type: "TEXT", nullable: true),
                    Description_Nl = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organization", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organization_Organization_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Organization",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Organization_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Publication",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Authors = table.Column<string>(type: "TEXT", nullable: false),
                    Contributors = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title_En = table.Column<string>(type: "TEXT", nullable: false),
                    Title_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publication", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Publication_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VolunteerType",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Description_En = table.Column<string>(type: "TEXT", nullable: false),
                    Description_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VolunteerType", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VolunteerType_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FactorOpposite",
                columns: table => new
                {
                    FactorId = table.Column<int>(type: "INTEGER", nullable: false),
                    OppositesId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactorOpposite", x => new { x.FactorId, x.OppositesId });
                    table.ForeignKey(
                        name: "FK_FactorOpposite_Factor_FactorId",
                        column: x => x.FactorId,
                        principalTable: "Factor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FactorOpposite_Factor_OppositesId",
                        column: x => x.OppositesId,
                        principalTable: "Factor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FindingFactors",
                columns: table => new
                {
                    FactorsId = table.Column<int>(type: "INTEGER", nullable: false),
                    FindingsId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingFactors", x => new { x.FactorsId, x.FindingsId });
                    table.ForeignKey(
                        name: "FK_FindingFactors_Factor_FactorsId",
                        column: x => x.FactorsId,
                        principalTable: "Factor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FindingFactors_Finding_FindingsId",
                        column: x => x.FindingsId,
                        principalTable: "Finding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FindingLayers",
                columns: table => new
                {
                    FindingsId = table.Column<int>(type: "INTEGER", nullable: false),
                    LayersId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingLayers", x => new { x.FindingsId, x.LayersId });
                    table.ForeignKey(
                        name: "FK_FindingLayers_Finding_FindingsId",
                        column: x => x.FindingsId,
                        principalTable: "Finding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FindingLayers_InterventionLayer_LayersId",
                        column: x => x.LayersId,
                        principalTable: "InterventionLayer",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseStudy",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ChapterNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_En = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Title_En = table.Column<string>(type: "TEXT", nullable: false),
                    Title_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseStudy", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseStudy_Organization_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organization",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseStudySections",
                columns: table => new
                {
                    CaseStudiesId = table.Column<int>(type: "INTEGER", nullable: false),
                    SectionsId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseStudySections", x => new { x.CaseStudiesId, x.SectionsId });
                    table.ForeignKey(
                        name: "FK_CaseStudySections_CaseStudy_CaseStudiesId",
                        column: x => x.CaseStudiesId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseStudySections_ReportSection_SectionsId",
                        column: x => x.SectionsId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Discrepancy",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: true),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Topic_En = table.Column<string>(type: "TEXT", nullable: false),
                    Topic_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Discrepancy", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Discrepancy_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FindingCaseStudies",
                columns: table => new
                {
                    CaseStudiesId = table.Column<int>(type: "INTEGER", nullable: false),
                    FindingsId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingCaseStudies", x => new { x.CaseStudiesId, x.FindingsId });
                    table.ForeignKey(
                        name: "FK_FindingCaseStudies_CaseStudy_CaseStudiesId",
                        column: x => x.CaseStudiesId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FindingCaseStudies_Finding_FindingsId",
                        column: x => x.FindingsId,
                        principalTable: "Finding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LayerPlacement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    LayerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Emphasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LayerPlacement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LayerPlacement_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LayerPlacement_InterventionLayer_LayerId",
                        column: x => x.LayerId,
                        principalTable: "InterventionLayer",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LayerPlacement_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Location",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", nullable: true),
                    District = table.Column<string>(type: "TEXT", nullable: true),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Description_En = table.Column<string>(type: "TEXT", nullable: true),
                    Description_Nl = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Location", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Location_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Location_Location_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Location_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NamedCase",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    FactorId = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Aspect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NamedCase", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NamedCase_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NamedCase_Factor_FactorId",
                        column: x => x.FactorId,
                        principalTable: "Factor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NamedCase_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Partnership",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Roles = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Content_En = table.Column<string>(type: "TEXT", nullable: false),
                    Content_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Frequency_Every = table.Column<int>(type: "INTEGER", nullable: true),
                    Frequency_EveryMax = table.Column<int>(type: "INTEGER", nullable: true),
                    Frequency_Period = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Frequency_Times = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partnership", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Partnership_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Partnership_Organization_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organization",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Partnership_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Practice",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Feature = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Presence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Requirement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Frequency_Every = table.Column<int>(type: "INTEGER", nullable: true),
                    Frequency_EveryMax = table.Column<int>(type: "INTEGER", nullable: true),
                    Frequency_Period = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Frequency_Times = table.Column<int>(type: "INTEGER", nullable: true),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Practice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Practice_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Practice_Organization_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organization",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Practice_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Project",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    StartYear = table.Column<int>(type: "INTEGER", nullable: true),
                    EndYear = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Description_En = table.Column<string>(type: "TEXT", nullable: true),
                    Description_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Project", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Project_CaseStudy_Id",
                        column: x => x.Id,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Project_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Source",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Perspective = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Date = table.Column<string>(type: "TEXT", nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    FootnoteNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Respondents_Max = table.Column<double>(type: "REAL", nullable: true),
                    Respondents_Min = table.Column<double>(type: "REAL", nullable: true),
                    Respondents_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Respondents_Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Respondents_Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Respondents_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Respondents_Condition_En = table.Column<string>(type: "TEXT", nullable: true),
                    Respondents_Condition_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Title_En = table.Column<string>(type: "TEXT", nullable: false),
                    Title_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Source", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Source_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Source_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Statement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Levels = table.Column<string>(type: "TEXT", nullable: false),
                    Perspectives = table.Column<string>(type: "TEXT", nullable: false),
                    NoneMentioned = table.Column<bool>(type: "INTEGER", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Statement_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statement_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TargetGroup",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ages_Max = table.Column<double>(type: "REAL", nullable: true),
                    Ages_Min = table.Column<double>(type: "REAL", nullable: true),
                    Ages_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Ages_Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Ages_Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Ages_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Ages_Condition_En = table.Column<string>(type: "TEXT", nullable: true),
                    Ages_Condition_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Traits_En = table.Column<string>(type: "TEXT", nullable: true),
                    Traits_Nl = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TargetGroup_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TargetGroup_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DiscrepancyValue",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    DiscrepancyId = table.Column<int>(type: "INTEGER", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiscrepancyValue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DiscrepancyValue_Discrepancy_DiscrepancyId",
                        column: x => x.DiscrepancyId,
                        principalTable: "Discrepancy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DiscrepancyValue_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Fact",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: true),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: true),
                    LocationId = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Fact_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Fact_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Fact_Organization_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organization",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Fact_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProfessionalRole",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Background_En = table.Column<string>(type: "TEXT", nullable: true),
                    Background_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Count_Max = table.Column<double>(type: "REAL", nullable: true),
                    Count_Min = table.Column<double>(type: "REAL", nullable: true),
                    Count_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Count_Condition_En = table.Column<string>(type: "TEXT", nullable: true),
                    Count_Condition_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Education_En = table.Column<string>(type: "TEXT", nullable: true),
                    Education_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Gender_En = table.Column<string>(type: "TEXT", nullable: true),
                    Gender_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Engagement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: true),
                    LocationId = table.Column<int>(type: "INTEGER", nullable: true),
                    ReportsToRoleId = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProfessionalRole", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProfessionalRole_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProfessionalRole_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProfessionalRole_Organization_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organization",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProfessionalRole_ProfessionalRole_ParentId",
                        column: x => x.ParentId,
                        principalTable: "ProfessionalRole",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProfessionalRole_ProfessionalRole_ReportsToRoleId",
                        column: x => x.ReportsToRoleId,
                        principalTable: "ProfessionalRole",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProfessionalRole_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Coding",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    StatementId = table.Column<int>(type: "INTEGER", nullable: false),
                    FactorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Aspect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Stance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Coding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Coding_Factor_FactorId",
                        column: x => x.FactorId,
                        principalTable: "Factor",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Coding_Statement_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FactNamedCaseStudies",
                columns: table => new
                {
                    NamedCaseStudiesId = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportFactsId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactNamedCaseStudies", x => new { x.NamedCaseStudiesId, x.ReportFactsId });
                    table.ForeignKey(
                        name: "FK_FactNamedCaseStudies_CaseStudy_NamedCaseStudiesId",
                        column: x => x.NamedCaseStudiesId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FactNamedCaseStudies_Fact_ReportFactsId",
                        column: x => x.ReportFactsId,
                        principalTable: "Fact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PracticeProfessionalRoles",
                columns: table => new
                {
                    PracticesId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProfessionalRolesId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeProfessionalRoles", x => new { x.PracticesId, x.ProfessionalRolesId });
                    table.ForeignKey(
                        name: "FK_PracticeProfessionalRoles_Practice_PracticesId",
                        column: x => x.PracticesId,
                        principalTable: "Practice",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PracticeProfessionalRoles_ProfessionalRole_ProfessionalRolesId",
                        column: x => x.ProfessionalRolesId,
                        principalTable: "ProfessionalRole",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VolunteerGroup",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReportsToGroupId = table.Column<int>(type: "INTEGER", nullable: true),
                    Background_En = table.Column<string>(type: "TEXT", nullable: true),
                    Background_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Count_Max = table.Column<double>(type: "REAL", nullable: true),
                    Count_Min = table.Column<double>(type: "REAL", nullable: true),
                    Count_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Count_Condition_En = table.Column<string>(type: "TEXT", nullable: true),
                    Count_Condition_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Education_En = table.Column<string>(type: "TEXT", nullable: true),
                    Education_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Gender_En = table.Column<string>(type: "TEXT", nullable: true),
                    Gender_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Engagement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: true),
                    LocationId = table.Column<int>(type: "INTEGER", nullable: true),
                    ReportsToRoleId = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VolunteerGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VolunteerGroup_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VolunteerGroup_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VolunteerGroup_Organization_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organization",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VolunteerGroup_ProfessionalRole_ReportsToRoleId",
                        column: x => x.ReportsToRoleId,
                        principalTable: "ProfessionalRole",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VolunteerGroup_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VolunteerGroup_VolunteerGroup_ParentId",
                        column: x => x.ParentId,
                        principalTable: "VolunteerGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VolunteerGroup_VolunteerGroup_ReportsToGroupId",
                        column: x => x.ReportsToGroupId,
                        principalTable: "VolunteerGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CollaborationPlacement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    FormId = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Period_En = table.Column<string>(type: "TEXT", nullable: true),
                    Period_Nl = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CollaborationPlacement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CollaborationPlacement_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CollaborationPlacement_CollaborationForm_FormId",
                        column: x => x.FormId,
                        principalTable: "CollaborationForm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CollaborationPlacement_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CollaborationPlacement_VolunteerGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "VolunteerGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Figure",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Aspect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    VolunteerGroupId = table.Column<int>(type: "INTEGER", nullable: true),
                    ProfessionalRoleId = table.Column<int>(type: "INTEGER", nullable: true),
                    PracticeId = table.Column<int>(type: "INTEGER", nullable: true),
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: true),
                    LocationId = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Label_En = table.Column<string>(type: "TEXT", nullable: false),
                    Label_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Quantity_Max = table.Column<double>(type: "REAL", nullable: true),
                    Quantity_Min = table.Column<double>(type: "REAL", nullable: true),
                    Quantity_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Quantity_Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Quantity_Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Quantity_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Quantity_Condition_En = table.Column<string>(type: "TEXT", nullable: true),
                    Quantity_Condition_Nl = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Figure", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Figure_CaseStudy_CaseStudyId",
                        column: x => x.CaseStudyId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Figure_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Figure_Organization_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organization",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Figure_Practice_PracticeId",
                        column: x => x.PracticeId,
                        principalTable: "Practice",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Figure_ProfessionalRole_ProfessionalRoleId",
                        column: x => x.ProfessionalRoleId,
                        principalTable: "ProfessionalRole",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Figure_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Figure_VolunteerGroup_VolunteerGroupId",
                        column: x => x.VolunteerGroupId,
                        principalTable: "VolunteerGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GroupTask",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    VolunteerGroupId = table.Column<int>(type: "INTEGER", nullable: true),
                    ProfessionalRoleId = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Nl = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupTask", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupTask_ProfessionalRole_ProfessionalRoleId",
                        column: x => x.ProfessionalRoleId,
                        principalTable: "ProfessionalRole",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupTask_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupTask_VolunteerGroup_VolunteerGroupId",
                        column: x => x.VolunteerGroupId,
                        principalTable: "VolunteerGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PracticeVolunteerGroups",
                columns: table => new
                {
                    PracticesId = table.Column<int>(type: "INTEGER", nullable: false),
                    VolunteerGroupsId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeVolunteerGroups", x => new { x.PracticesId, x.VolunteerGroupsId });
                    table.ForeignKey(
                        name: "FK_PracticeVolunteerGroups_Practice_PracticesId",
                        column: x => x.PracticesId,
                        principalTable: "Practice",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PracticeVolunteerGroups_VolunteerGroup_VolunteerGroupsId",
                        column: x => x.VolunteerGroupsId,
                        principalTable: "VolunteerGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VolunteerGroupTyping",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    TypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Initiative = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VolunteerGroupTyping", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VolunteerGroupTyping_ReportSection_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReportSection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VolunteerGroupTyping_VolunteerGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "VolunteerGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VolunteerGroupTyping_VolunteerType_TypeId",
                        column: x => x.TypeId,
                        principalTable: "VolunteerType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CaseStudy_Code",
                table: "CaseStudy",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseStudy_OrganizationId",
                table: "CaseStudy",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseStudySections_SectionsId",
                table: "CaseStudySections",
                column: "SectionsId");

            migrationBuilder.CreateIndex(
                name: "IX_Coding_Code",
                table: "Coding",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Coding_FactorId",
                table: "Coding",
                column: "FactorId");

            migrationBuilder.CreateIndex(
                name: "IX_Coding_StatementId",
                table: "Coding",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_CollaborationForm_Code",
                table: "CollaborationForm",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CollaborationForm_SectionId",
                table: "CollaborationForm",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_CollaborationPlacement_CaseStudyId",
                table: "CollaborationPlacement",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_CollaborationPlacement_Code",
                table: "CollaborationPlacement",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CollaborationPlacement_FormId",
                table: "CollaborationPlacement",
                column: "FormId");

            migrationBuilder.CreateIndex(
                name: "IX_CollaborationPlacement_GroupId",
                table: "CollaborationPlacement",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_CollaborationPlacement_SectionId",
                table: "CollaborationPlacement",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Definition_Code",
                table: "Definition",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Definition_SectionId",
                table: "Definition",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Discrepancy_CaseStudyId",
                table: "Discrepancy",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_Discrepancy_Code",
                table: "Discrepancy",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DiscrepancyValue_Code",
                table: "DiscrepancyValue",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DiscrepancyValue_DiscrepancyId",
                table: "DiscrepancyValue",
                column: "DiscrepancyId");

            migrationBuilder.CreateIndex(
                name: "IX_DiscrepancyValue_SectionId",
                table: "DiscrepancyValue",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Fact_CaseStudyId",
                table: "Fact",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_Fact_Code",
                table: "Fact",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Fact_LocationId",
                table: "Fact",
                column: "LocationId");

            migrationBuilder.CreateIndex(
                name: "IX_Fact_OrganizationId",
                table: "Fact",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_Fact_SectionId",
                table: "Fact",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_FactNamedCaseStudies_ReportFactsId",
                table: "FactNamedCaseStudies",
                column: "ReportFactsId");

            migrationBuilder.CreateIndex(
                name: "IX_Factor_Code",
                table: "Factor",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Factor_SectionId",
                table: "Factor",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_FactorOpposite_OppositesId",
                table: "FactorOpposite",
                column: "OppositesId");

            migrationBuilder.CreateIndex(
                name: "IX_Figure_CaseStudyId",
                table: "Figure",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_Figure_Code",
                table: "Figure",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Figure_LocationId",
                table: "Figure",
                column: "LocationId");

            migrationBuilder.CreateIndex(
                name: "IX_Figure_OrganizationId",
                table: "Figure",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_Figure_PracticeId",
                table: "Figure",
                column: "PracticeId");

            migrationBuilder.CreateIndex(
                name: "IX_Figure_ProfessionalRoleId",
                table: "Figure",
                column: "ProfessionalRoleId");

            migrationBuilder.CreateIndex(
                name: "IX_Figure_SectionId",
                table: "Figure",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Figure_VolunteerGroupId",
                table: "Figure",
                column: "VolunteerGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Finding_Code",
                table: "Finding",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Finding_SectionId",
                table: "Finding",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingCaseStudies_FindingsId",
                table: "FindingCaseStudies",
                column: "FindingsId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingFactors_FindingsId",
                table: "FindingFactors",
                column: "FindingsId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingLayers_LayersId",
                table: "FindingLayers",
                column: "LayersId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupTask_Code",
                table: "GroupTask",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupTask_ProfessionalRoleId",
                table: "GroupTask",
                column: "ProfessionalRoleId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupTask_SectionId",
                table: "GroupTask",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupTask_VolunteerGroupId",
                table: "GroupTask",
                column: "VolunteerGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionLayer_Code",
                table: "InterventionLayer",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InterventionLayer_SectionId",
                table: "InterventionLayer",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_LayerPlacement_CaseStudyId",
                table: "LayerPlacement",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_LayerPlacement_Code",
                table: "LayerPlacement",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LayerPlacement_LayerId",
                table: "LayerPlacement",
                column: "LayerId");

            migrationBuilder.CreateIndex(
                name: "IX_LayerPlacement_SectionId",
                table: "LayerPlacement",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Location_CaseStudyId",
                table: "Location",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_Location_Code",
                table: "Location",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Location_ParentId",
                table: "Location",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Location_SectionId",
                table: "Location",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_NamedCase_CaseStudyId",
                table: "NamedCase",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_NamedCase_Code",
                table: "NamedCase",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NamedCase_FactorId",
                table: "NamedCase",
                column: "FactorId");

            migrationBuilder.CreateIndex(
                name: "IX_NamedCase_SectionId",
                table: "NamedCase",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Organization_Code",
                table: "Organization",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organization_ParentId",
                table: "Organization",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Organization_SectionId",
                table: "Organization",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Partnership_CaseStudyId",
                table: "Partnership",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_Partnership_Code",
                table: "Partnership",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Partnership_OrganizationId",
                table: "Partnership",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_Partnership_SectionId",
                table: "Partnership",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Practice_CaseStudyId",
                table: "Practice",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_Practice_Code",
                table: "Practice",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Practice_OrganizationId",
                table: "Practice",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_Practice_SectionId",
                table: "Practice",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeProfessionalRoles_ProfessionalRolesId",
                table: "PracticeProfessionalRoles",
                column: "ProfessionalRolesId");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeVolunteerGroups_VolunteerGroupsId",
                table: "PracticeVolunteerGroups",
                column: "VolunteerGroupsId");

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionalRole_CaseStudyId",
                table: "ProfessionalRole",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionalRole_Code",
                table: "ProfessionalRole",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionalRole_LocationId",
                table: "ProfessionalRole",
                column: "LocationId");

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionalRole_OrganizationId",
                table: "ProfessionalRole",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionalRole_ParentId",
                table: "ProfessionalRole",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionalRole_ReportsToRoleId",
                table: "ProfessionalRole",
                column: "ReportsToRoleId");

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionalRole_SectionId",
                table: "ProfessionalRole",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Project_Code",
                table: "Project",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Project_SectionId",
                table: "Project",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Publication_Code",
                table: "Publication",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publication_SectionId",
                table: "Publication",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportSection_Code",
                table: "ReportSection",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Source_CaseStudyId",
                table: "Source",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_Source_Code",
                table: "Source",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Source_SectionId",
                table: "Source",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Statement_CaseStudyId",
                table: "Statement",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_Statement_Code",
                table: "Statement",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statement_SectionId",
                table: "Statement",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_TargetGroup_CaseStudyId",
                table: "TargetGroup",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_TargetGroup_Code",
                table: "TargetGroup",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TargetGroup_SectionId",
                table: "TargetGroup",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroup_CaseStudyId",
                table: "VolunteerGroup",
                column: "CaseStudyId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroup_Code",
                table: "VolunteerGroup",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroup_LocationId",
                table: "VolunteerGroup",
                column: "LocationId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroup_OrganizationId",
                table: "VolunteerGroup",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroup_ParentId",
                table: "VolunteerGroup",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroup_ReportsToGroupId",
                table: "VolunteerGroup",
                column: "ReportsToGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroup_ReportsToRoleId",
                table: "VolunteerGroup",
                column: "ReportsToRoleId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroup_SectionId",
                table: "VolunteerGroup",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroupTyping_Code",
                table: "VolunteerGroupTyping",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroupTyping_GroupId",
                table: "VolunteerGroupTyping",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroupTyping_SectionId",
                table: "VolunteerGroupTyping",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerGroupTyping_TypeId",
                table: "VolunteerGroupTyping",
                column: "TypeId");

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerType_Code",
                table: "VolunteerType",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VolunteerType_SectionId",
                table: "VolunteerType",
                column: "SectionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseStudySections");

            migrationBuilder.DropTable(
                name: "CatalogInfo");

            migrationBuilder.DropTable(
                name: "Coding");

            migrationBuilder.DropTable(
                name: "CollaborationPlacement");

            migrationBuilder.DropTable(
                name: "Definition");

            migrationBuilder.DropTable(
                name: "DiscrepancyValue");

            migrationBuilder.DropTable(
                name: "FactNamedCaseStudies");

            migrationBuilder.DropTable(
                name: "FactorOpposite");

            migrationBuilder.DropTable(
                name: "Figure");

            migrationBuilder.DropTable(
                name: "FindingCaseStudies");

            migrationBuilder.DropTable(
                name: "FindingFactors");

            migrationBuilder.DropTable(
                name: "FindingLayers");

            migrationBuilder.DropTable(
                name: "GroupTask");

            migrationBuilder.DropTable(
                name: "LayerPlacement");

            migrationBuilder.DropTable(
                name: "NamedCase");

            migrationBuilder.DropTable(
                name: "Partnership");

            migrationBuilder.DropTable(
                name: "PracticeProfessionalRoles");

            migrationBuilder.DropTable(
                name: "PracticeVolunteerGroups");

            migrationBuilder.DropTable(
                name: "Project");

            migrationBuilder.DropTable(
                name: "Publication");

            migrationBuilder.DropTable(
                name: "Source");

            migrationBuilder.DropTable(
                name: "TargetGroup");

            migrationBuilder.DropTable(
                name: "VolunteerGroupTyping");

            migrationBuilder.DropTable(
                name: "Statement");

            migrationBuilder.DropTable(
                name: "CollaborationForm");

            migrationBuilder.DropTable(
                name: "Discrepancy");

            migrationBuilder.DropTable(
                name: "Fact");

            migrationBuilder.DropTable(
                name: "Finding");

            migrationBuilder.DropTable(
                name: "InterventionLayer");

            migrationBuilder.DropTable(
                name: "Factor");

            migrationBuilder.DropTable(
                name: "Practice");

            migrationBuilder.DropTable(
                name: "VolunteerGroup");

            migrationBuilder.DropTable(
                name: "VolunteerType");

            migrationBuilder.DropTable(
                name: "ProfessionalRole");

            migrationBuilder.DropTable(
                name: "Location");

            migrationBuilder.DropTable(
                name: "CaseStudy");

            migrationBuilder.DropTable(
                name: "Organization");

            migrationBuilder.DropTable(
                name: "ReportSection");
        }
    }
}
