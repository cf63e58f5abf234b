using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CivilSociety.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class Labels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Label",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Clause_En = table.Column<string>(type: "TEXT", nullable: true),
                    Clause_Nl = table.Column<string>(type: "TEXT", nullable: true),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Nl = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Label", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Label_Code",
                table: "Label",
                column: "Code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Label");
        }
    }
}
