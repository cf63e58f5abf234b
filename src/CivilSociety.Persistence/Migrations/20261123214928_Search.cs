using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CivilSociety.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE SearchEntry USING fts5(
                    Name, Title, Text,
                    Kind UNINDEXED, Code UNINDEXED, Language UNINDEXED, Section UNINDEXED, CaseStudy UNINDEXED,
                    tokenize = 'unicode61 remove_diacritics 2',
                    prefix = '1 2 3')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE SearchEntry");
        }
    }
}
