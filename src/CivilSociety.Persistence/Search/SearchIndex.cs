namespace CivilSociety.Persistence.Search;

/// <summary>The full-text table: one row for each item and language.</summary>
internal static class SearchIndex
{
    // All that is indexed comes first: bm25 takes the weights in this order.
    public const string Create =
        """
        CREATE VIRTUAL TABLE SearchEntry USING fts5(
            Name, Title, Text,
            Kind UNINDEXED, Code UNINDEXED, Language UNINDEXED, Section UNINDEXED, CaseStudy UNINDEXED,
            tokenize = 'unicode61 remove_diacritics 2',
            prefix = '1 2 3');
        """;

    /// <summary>Makes the table hold what the tables of the items hold.</summary>
    public const string Fill =
        """
        INSERT INTO SearchEntry (Name, Title, Text, Kind, Code, Language, Section, CaseStudy)
        SELECT
            iif(Language = 'Nl', item.Name_Nl, item.Name_En),
            iif(Language = 'Nl', item.Title_Nl, item.Title_En),
            iif(Language = 'Nl', item.Summary_Nl, item.Summary_En),
            'CaseStudy', item.Code, Language, (
                SELECT section.Code
                FROM CaseStudySections AS link JOIN ReportSection AS section ON section.Id = link.SectionsId
                WHERE link.CaseStudiesId = item.Id
                ORDER BY section.Position
                LIMIT 1),
            item.Code
        FROM (SELECT 'Nl' AS Language UNION ALL SELECT 'En') CROSS JOIN CaseStudy AS item
        UNION ALL
        SELECT
            '', '', iif(Language = 'Nl', item.Text_Nl, item.Text_En),
            'Statement', item.Code, Language, section.Code, caseStudy.Code
        FROM (SELECT 'Nl' AS Language UNION ALL SELECT 'En') CROSS JOIN Statement AS item
        JOIN ReportSection AS section ON section.Id = item.SectionId
        JOIN CaseStudy AS caseStudy ON caseStudy.Id = item.CaseStudyId
        UNION ALL
        SELECT
            iif(Language = 'Nl', item.Name_Nl, item.Name_En), '', coalesce(iif(Language = 'Nl', item.Description_Nl, item.Description_En), ''),
            'Organization', item.Code, Language, section.Code, NULL
        FROM (SELECT 'Nl' AS Language UNION ALL SELECT 'En') CROSS JOIN Organization AS item
        JOIN ReportSection AS section ON section.Id = item.SectionId
        UNION ALL
        SELECT
            iif(Language = 'Nl', item.Name_Nl, item.Name_En), '', iif(Language = 'Nl', item.Description_Nl, item.Description_En),
            'Factor', item.Code, Language, section.Code, NULL
        FROM (SELECT 'Nl' AS Language UNION ALL SELECT 'En') CROSS JOIN Factor AS item
        JOIN ReportSection AS section ON section.Id = item.SectionId;

        INSERT INTO SearchEntry (SearchEntry) VALUES ('optimize');
        """;
}
