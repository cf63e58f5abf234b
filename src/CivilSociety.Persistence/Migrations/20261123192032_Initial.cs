using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CivilSociety.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CatalogInfo",
                columns: table => new
                {
                    Version = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false)
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
                    Description_En = table.Column<string>(type: "TEXT", nullable: true),
                    Description_Nl = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organization", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organization_ReportSection_SectionId",
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
                name: "CaseStudySection",
                columns: table => new
                {
                    CaseStudiesId = table.Column<int>(type: "INTEGER", nullable: false),
                    SectionsId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseStudySection", x => new { x.CaseStudiesId, x.SectionsId });
                    table.ForeignKey(
                        name: "FK_CaseStudySection_CaseStudy_CaseStudiesId",
                        column: x => x.CaseStudiesId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseStudySection_ReportSection_SectionsId",
                        column: x => x.SectionsId,
                        principalTable: "ReportSection",
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
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
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
                        name: "FK_Practice_ReportSection_SectionId",
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
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Engagement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Count_Max = table.Column<double>(type: "REAL", nullable: true),
                    Count_Min = table.Column<double>(type: "REAL", nullable: true),
                    Count_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Count_Condition_En = table.Column<string>(type: "TEXT", nullable: true),
                    Count_Condition_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false)
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
                        name: "FK_ProfessionalRole_ReportSection_SectionId",
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
                name: "VolunteerGroup",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseStudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Engagement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Count_Max = table.Column<double>(type: "REAL", nullable: true),
                    Count_Min = table.Column<double>(type: "REAL", nullable: true),
                    Count_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Count_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Count_Condition_En = table.Column<string>(type: "TEXT", nullable: true),
                    Count_Condition_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Nl = table.Column<string>(type: "TEXT", nullable: false)
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
                        name: "FK_VolunteerGroup_ReportSection_SectionId",
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
                name: "IX_CaseStudySection_SectionsId",
                table: "CaseStudySection",
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
                name: "IX_Organization_SectionId",
                table: "Organization",
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
                name: "IX_Practice_SectionId",
                table: "Practice",
                column: "SectionId");

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
                name: "IX_ReportSection_Code",
                table: "ReportSection",
                column: "Code",
                unique: true);

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
                name: "CaseStudySection");

            migrationBuilder.DropTable(
                name: "CatalogInfo");

            migrationBuilder.DropTable(
                name: "Coding");

            migrationBuilder.DropTable(
                name: "CollaborationPlacement");

            migrationBuilder.DropTable(
                name: "FactorOpposite");

            migrationBuilder.DropTable(
                name: "LayerPlacement");

            migrationBuilder.DropTable(
                name: "Location");

            migrationBuilder.DropTable(
                name: "NamedCase");

            migrationBuilder.DropTable(
                name: "Practice");

            migrationBuilder.DropTable(
                name: "ProfessionalRole");

            migrationBuilder.DropTable(
                name: "Project");

            migrationBuilder.DropTable(
                name: "TargetGroup");

            migrationBuilder.DropTable(
                name: "VolunteerGroupTyping");

            migrationBuilder.DropTable(
                name: "Statement");

            migrationBuilder.DropTable(
                name: "CollaborationForm");

            migrationBuilder.DropTable(
                name: "InterventionLayer");

            migrationBuilder.DropTable(
                name: "Factor");

            migrationBuilder.DropTable(
                name: "VolunteerGroup");

            migrationBuilder.DropTable(
                name: "VolunteerType");

            migrationBuilder.DropTable(
                name: "CaseStudy");

            migrationBuilder.DropTable(
                name: "Organization");

            migrationBuilder.DropTable(
                name: "ReportSection");
        }
    }
}
