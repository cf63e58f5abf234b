using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CivilSociety.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class ArisesFrom : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ArisesFrom",
                table: "Factor",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ArisesFrom",
                table: "Factor");
        }
    }
}
