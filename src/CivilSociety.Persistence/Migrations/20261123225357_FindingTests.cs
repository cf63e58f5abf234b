using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CivilSociety.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class FindingTests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Untestable_En",
                table: "Finding",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Untestable_Nl",
                table: "Finding",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FindingTest",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    FindingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Premise = table.Column<string>(type: "TEXT", nullable: false),
                    Conclusion = table.Column<string>(type: "TEXT", nullable: false),
                    Expected = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Minimum = table.Column<int>(type: "INTEGER", nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingTest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FindingTest_Finding_FindingId",
                        column: x => x.FindingId,
                        principalTable: "Finding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FindingTestCaseStudies",
                columns: table => new
                {
                    CaseStudiesId = table.Column<int>(type: "INTEGER", nullable: false),
                    FindingTestsId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingTestCaseStudies", x => new { x.CaseStudiesId, x.FindingTestsId });
                    table.ForeignKey(
                        name: "FK_FindingTestCaseStudies_CaseStudy_CaseStudiesId",
                        column: x => x.CaseStudiesId,
                        principalTable: "CaseStudy",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FindingTestCaseStudies_FindingTest_FindingTestsId",
                        column: x => x.FindingTestsId,
                        principalTable: "FindingTest",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FindingTest_Code",
                table: "FindingTest",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FindingTest_FindingId",
                table: "FindingTest",
                column: "FindingId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingTestCaseStudies_FindingTestsId",
                table: "FindingTestCaseStudies",
                column: "FindingTestsId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FindingTestCaseStudies");

            migrationBuilder.DropTable(
                name: "FindingTest");

            migrationBuilder.DropColumn(
                name: "Untestable_En",
                table: "Finding");

            migrationBuilder.DropColumn(
                name: "Untestable_Nl",
                table: "Finding");
        }
    }
}
