CREATE TABLE "GlossaryTerm" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GlossaryTerm" PRIMARY KEY,
    "DutchSynonyms" TEXT NOT NULL,
    "EnglishSynonyms" TEXT NOT NULL,
    "Note_En" TEXT NULL,
    "Note_Nl" TEXT NULL,
    "Term_En" TEXT NOT NULL,
    "Term_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL
);


CREATE TABLE "Label" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Label" PRIMARY KEY,
    "Clause_En" TEXT NULL,
    "Clause_Nl" TEXT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL
);


CREATE TABLE "ReportSection" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReportSection" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Number" TEXT NULL,
    "Chapter" INTEGER NULL,
    "Title_En" TEXT NOT NULL,
    "Title_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL
);


CREATE TABLE "CollaborationForm" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CollaborationForm" PRIMARY KEY,
    "Description_En" TEXT NOT NULL,
    "Description_Nl" TEXT NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_CollaborationForm_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Definition" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Definition" PRIMARY KEY,
    "Literature" TEXT NULL,
    "Term_En" TEXT NOT NULL,
    "Term_Nl" TEXT NOT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Definition_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Factor" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Factor" PRIMARY KEY,
    "Effect" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "Aspects" TEXT NOT NULL,
    "ArisesFrom" TEXT NOT NULL,
    "Description_En" TEXT NOT NULL,
    "Description_Nl" TEXT NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Factor_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Finding" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Finding" PRIMARY KEY,
    "Text_En" TEXT NOT NULL,
    "Text_Nl" TEXT NOT NULL,
    "Untestable_En" TEXT NULL,
    "Untestable_Nl" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Finding_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "InterventionLayer" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_InterventionLayer" PRIMARY KEY,
    "Level" INTEGER NOT NULL,
    "Description_En" TEXT NOT NULL,
    "Description_Nl" TEXT NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_InterventionLayer_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Organization" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Organization" PRIMARY KEY,
    "Aliases" TEXT NOT NULL,
    "Kind" TEXT NULL,
    "IsGeneric" INTEGER NOT NULL,
    "FoundedYear" INTEGER NULL,
    "FoundedYearPrecision" TEXT NULL,
    "ParentId" INTEGER NULL,
    "Description_En" TEXT NULL,
    "Description_Nl" TEXT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Organization_Organization_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Organization" ("Id"),
    CONSTRAINT "FK_Organization_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Publication" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Publication" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Authors" TEXT NOT NULL,
    "Contributors" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Publisher" TEXT NOT NULL,
    "Title_En" TEXT NOT NULL,
    "Title_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Publication_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "VolunteerType" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_VolunteerType" PRIMARY KEY,
    "Description_En" TEXT NOT NULL,
    "Description_Nl" TEXT NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_VolunteerType_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "FactorOpposite" (
    "FactorId" INTEGER NOT NULL,
    "OppositesId" INTEGER NOT NULL,
    CONSTRAINT "PK_FactorOpposite" PRIMARY KEY ("FactorId", "OppositesId"),
    CONSTRAINT "FK_FactorOpposite_Factor_FactorId" FOREIGN KEY ("FactorId") REFERENCES "Factor" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_FactorOpposite_Factor_OppositesId" FOREIGN KEY ("OppositesId") REFERENCES "Factor" ("Id") ON DELETE CASCADE
);


CREATE TABLE "FindingFactors" (
    "FactorsId" INTEGER NOT NULL,
    "FindingsId" INTEGER NOT NULL,
    CONSTRAINT "PK_FindingFactors" PRIMARY KEY ("FactorsId", "FindingsId"),
    CONSTRAINT "FK_FindingFactors_Factor_FactorsId" FOREIGN KEY ("FactorsId") REFERENCES "Factor" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_FindingFactors_Finding_FindingsId" FOREIGN KEY ("FindingsId") REFERENCES "Finding" ("Id") ON DELETE CASCADE
);


CREATE TABLE "FindingTest" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_FindingTest" PRIMARY KEY,
    "FindingId" INTEGER NOT NULL,
    "Premise" TEXT NOT NULL,
    "Conclusion" TEXT NOT NULL,
    "Expected" TEXT NOT NULL,
    "Minimum" INTEGER NULL,
    "Unit" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "FK_FindingTest_Finding_FindingId" FOREIGN KEY ("FindingId") REFERENCES "Finding" ("Id") ON DELETE CASCADE
);


CREATE TABLE "FindingLayers" (
    "FindingsId" INTEGER NOT NULL,
    "LayersId" INTEGER NOT NULL,
    CONSTRAINT "PK_FindingLayers" PRIMARY KEY ("FindingsId", "LayersId"),
    CONSTRAINT "FK_FindingLayers_Finding_FindingsId" FOREIGN KEY ("FindingsId") REFERENCES "Finding" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_FindingLayers_InterventionLayer_LayersId" FOREIGN KEY ("LayersId") REFERENCES "InterventionLayer" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CaseStudy" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CaseStudy" PRIMARY KEY,
    "Number" INTEGER NOT NULL,
    "ChapterNumber" INTEGER NOT NULL,
    "Aliases" TEXT NOT NULL,
    "OrganizationId" INTEGER NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Summary_En" TEXT NOT NULL,
    "Summary_Nl" TEXT NOT NULL,
    "Title_En" TEXT NOT NULL,
    "Title_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "FK_CaseStudy_Organization_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "Organization" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CaseStudyPartners" (
    "PartnerOfId" INTEGER NOT NULL,
    "PartnersId" INTEGER NOT NULL,
    CONSTRAINT "PK_CaseStudyPartners" PRIMARY KEY ("PartnerOfId", "PartnersId"),
    CONSTRAINT "FK_CaseStudyPartners_CaseStudy_PartnerOfId" FOREIGN KEY ("PartnerOfId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CaseStudyPartners_Organization_PartnersId" FOREIGN KEY ("PartnersId") REFERENCES "Organization" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CaseStudySections" (
    "CaseStudiesId" INTEGER NOT NULL,
    "SectionsId" INTEGER NOT NULL,
    CONSTRAINT "PK_CaseStudySections" PRIMARY KEY ("CaseStudiesId", "SectionsId"),
    CONSTRAINT "FK_CaseStudySections_CaseStudy_CaseStudiesId" FOREIGN KEY ("CaseStudiesId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CaseStudySections_ReportSection_SectionsId" FOREIGN KEY ("SectionsId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Discrepancy" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Discrepancy" PRIMARY KEY,
    "CaseStudyId" INTEGER NULL,
    "Kind" TEXT NOT NULL,
    "Note_En" TEXT NULL,
    "Note_Nl" TEXT NULL,
    "Topic_En" TEXT NOT NULL,
    "Topic_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "FK_Discrepancy_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id")
);


CREATE TABLE "FindingCaseStudies" (
    "CaseStudiesId" INTEGER NOT NULL,
    "FindingsId" INTEGER NOT NULL,
    CONSTRAINT "PK_FindingCaseStudies" PRIMARY KEY ("CaseStudiesId", "FindingsId"),
    CONSTRAINT "FK_FindingCaseStudies_CaseStudy_CaseStudiesId" FOREIGN KEY ("CaseStudiesId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_FindingCaseStudies_Finding_FindingsId" FOREIGN KEY ("FindingsId") REFERENCES "Finding" ("Id") ON DELETE CASCADE
);


CREATE TABLE "FindingTestCaseStudies" (
    "CaseStudiesId" INTEGER NOT NULL,
    "FindingTestsId" INTEGER NOT NULL,
    CONSTRAINT "PK_FindingTestCaseStudies" PRIMARY KEY ("CaseStudiesId", "FindingTestsId"),
    CONSTRAINT "FK_FindingTestCaseStudies_CaseStudy_CaseStudiesId" FOREIGN KEY ("CaseStudiesId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_FindingTestCaseStudies_FindingTest_FindingTestsId" FOREIGN KEY ("FindingTestsId") REFERENCES "FindingTest" ("Id") ON DELETE CASCADE
);


CREATE TABLE "LayerPlacement" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LayerPlacement" PRIMARY KEY,
    "CaseStudyId" INTEGER NOT NULL,
    "LayerId" INTEGER NOT NULL,
    "Emphasis" TEXT NULL,
    "Status" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_LayerPlacement_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_LayerPlacement_InterventionLayer_LayerId" FOREIGN KEY ("LayerId") REFERENCES "InterventionLayer" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_LayerPlacement_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Location" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Location" PRIMARY KEY,
    "CaseStudyId" INTEGER NOT NULL,
    "Aliases" TEXT NOT NULL,
    "Municipality" TEXT NULL,
    "District" TEXT NULL,
    "ParentId" INTEGER NULL,
    "Description_En" TEXT NULL,
    "Description_Nl" TEXT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Location_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Location_Location_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Location" ("Id"),
    CONSTRAINT "FK_Location_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "NamedCase" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_NamedCase" PRIMARY KEY,
    "FactorId" INTEGER NOT NULL,
    "CaseStudyId" INTEGER NOT NULL,
    "Role" TEXT NOT NULL,
    "Aspect" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_NamedCase_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NamedCase_Factor_FactorId" FOREIGN KEY ("FactorId") REFERENCES "Factor" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NamedCase_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Partnership" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Partnership" PRIMARY KEY,
    "CaseStudyId" INTEGER NOT NULL,
    "OrganizationId" INTEGER NOT NULL,
    "Roles" TEXT NOT NULL,
    "Status" TEXT NULL,
    "Content_En" TEXT NOT NULL,
    "Content_Nl" TEXT NOT NULL,
    "Frequency_Every" INTEGER NULL,
    "Frequency_EveryMax" INTEGER NULL,
    "Frequency_Period" TEXT NULL,
    "Frequency_Times" INTEGER NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Partnership_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Partnership_Organization_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "Organization" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Partnership_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Practice" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Practice" PRIMARY KEY,
    "CaseStudyId" INTEGER NOT NULL,
    "Category" TEXT NOT NULL,
    "Feature" TEXT NULL,
    "Presence" TEXT NOT NULL,
    "Status" TEXT NULL,
    "Requirement" TEXT NULL,
    "ParentId" INTEGER NULL,
    "OrganizationId" INTEGER NULL,
    "Frequency_Every" INTEGER NULL,
    "Frequency_EveryMax" INTEGER NULL,
    "Frequency_Period" TEXT NULL,
    "Frequency_Times" INTEGER NULL,
    "Text_En" TEXT NOT NULL,
    "Text_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Practice_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Practice_Organization_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "Organization" ("Id"),
    CONSTRAINT "FK_Practice_Practice_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Practice" ("Id"),
    CONSTRAINT "FK_Practice_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Project" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Project" PRIMARY KEY,
    "StartYear" INTEGER NULL,
    "StartYearPrecision" TEXT NULL,
    "EndYear" INTEGER NULL,
    "EndYearPrecision" TEXT NULL,
    "Description_En" TEXT NULL,
    "Description_Nl" TEXT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Project_CaseStudy_Id" FOREIGN KEY ("Id") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Project_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Source" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Source" PRIMARY KEY,
    "CaseStudyId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Form" TEXT NULL,
    "Perspectives" TEXT NOT NULL,
    "Year" INTEGER NULL,
    "Date" TEXT NULL,
    "Url" TEXT NULL,
    "FootnoteNumber" INTEGER NULL,
    "Respondents_Max" REAL NULL,
    "Respondents_Min" REAL NULL,
    "Respondents_Precision" TEXT NULL,
    "Respondents_Scope" TEXT NULL,
    "Respondents_Unit" TEXT NULL,
    "Respondents_UntilYear" INTEGER NULL,
    "Respondents_Year" INTEGER NULL,
    "Respondents_Condition_En" TEXT NULL,
    "Respondents_Condition_Nl" TEXT NULL,
    "Title_En" TEXT NOT NULL,
    "Title_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Source_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Source_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Statement" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Statement" PRIMARY KEY,
    "CaseStudyId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Levels" TEXT NOT NULL,
    "Perspectives" TEXT NOT NULL,
    "NoneMentioned" INTEGER NOT NULL,
    "Addressee_En" TEXT NULL,
    "Addressee_Nl" TEXT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Statement_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Statement_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "TargetGroup" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TargetGroup" PRIMARY KEY,
    "CaseStudyId" INTEGER NOT NULL,
    "Ages_Max" REAL NULL,
    "Ages_Min" REAL NULL,
    "Ages_Precision" TEXT NULL,
    "Ages_Scope" TEXT NULL,
    "Ages_Unit" TEXT NULL,
    "Ages_UntilYear" INTEGER NULL,
    "Ages_Year" INTEGER NULL,
    "Ages_Condition_En" TEXT NULL,
    "Ages_Condition_Nl" TEXT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Traits_En" TEXT NULL,
    "Traits_Nl" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_TargetGroup_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_TargetGroup_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "DiscrepancyValue" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DiscrepancyValue" PRIMARY KEY,
    "DiscrepancyId" INTEGER NOT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_DiscrepancyValue_Discrepancy_DiscrepancyId" FOREIGN KEY ("DiscrepancyId") REFERENCES "Discrepancy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_DiscrepancyValue_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Fact" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Fact" PRIMARY KEY,
    "CaseStudyId" INTEGER NULL,
    "Topic" TEXT NOT NULL,
    "Year" INTEGER NULL,
    "YearPrecision" TEXT NULL,
    "UntilYear" INTEGER NULL,
    "OrganizationId" INTEGER NULL,
    "LocationId" INTEGER NULL,
    "Text_En" TEXT NOT NULL,
    "Text_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Fact_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id"),
    CONSTRAINT "FK_Fact_Location_LocationId" FOREIGN KEY ("LocationId") REFERENCES "Location" ("Id"),
    CONSTRAINT "FK_Fact_Organization_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "Organization" ("Id"),
    CONSTRAINT "FK_Fact_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Figure" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Figure" PRIMARY KEY,
    "CaseStudyId" INTEGER NOT NULL,
    "Aspect" TEXT NOT NULL,
    "PartOfId" INTEGER NULL,
    "OrganizationId" INTEGER NULL,
    "LocationId" INTEGER NULL,
    "Label_En" TEXT NOT NULL,
    "Label_Nl" TEXT NOT NULL,
    "Quantity_Max" REAL NULL,
    "Quantity_Min" REAL NULL,
    "Quantity_Precision" TEXT NOT NULL,
    "Quantity_Scope" TEXT NULL,
    "Quantity_Unit" TEXT NOT NULL,
    "Quantity_UntilYear" INTEGER NULL,
    "Quantity_Year" INTEGER NULL,
    "Quantity_Condition_En" TEXT NULL,
    "Quantity_Condition_Nl" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Figure_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Figure_Figure_PartOfId" FOREIGN KEY ("PartOfId") REFERENCES "Figure" ("Id"),
    CONSTRAINT "FK_Figure_Location_LocationId" FOREIGN KEY ("LocationId") REFERENCES "Location" ("Id"),
    CONSTRAINT "FK_Figure_Organization_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "Organization" ("Id"),
    CONSTRAINT "FK_Figure_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ProfessionalRole" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProfessionalRole" PRIMARY KEY,
    "Count_Max" REAL NULL,
    "Count_Min" REAL NULL,
    "Count_Precision" TEXT NULL,
    "Count_Scope" TEXT NULL,
    "Count_Unit" TEXT NULL,
    "Count_UntilYear" INTEGER NULL,
    "Count_Year" INTEGER NULL,
    "Count_Condition_En" TEXT NULL,
    "Count_Condition_Nl" TEXT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    "CaseStudyId" INTEGER NOT NULL,
    "Engagement" TEXT NULL,
    "ParentId" INTEGER NULL,
    "OrganizationId" INTEGER NULL,
    "LocationId" INTEGER NULL,
    "ReportsToRoleId" INTEGER NULL,
    CONSTRAINT "FK_ProfessionalRole_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ProfessionalRole_Location_LocationId" FOREIGN KEY ("LocationId") REFERENCES "Location" ("Id"),
    CONSTRAINT "FK_ProfessionalRole_Organization_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "Organization" ("Id"),
    CONSTRAINT "FK_ProfessionalRole_ProfessionalRole_ParentId" FOREIGN KEY ("ParentId") REFERENCES "ProfessionalRole" ("Id"),
    CONSTRAINT "FK_ProfessionalRole_ProfessionalRole_ReportsToRoleId" FOREIGN KEY ("ReportsToRoleId") REFERENCES "ProfessionalRole" ("Id"),
    CONSTRAINT "FK_ProfessionalRole_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Coding" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Coding" PRIMARY KEY,
    "StatementId" INTEGER NOT NULL,
    "FactorId" INTEGER NOT NULL,
    "Aspect" TEXT NULL,
    "Stance" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "FK_Coding_Factor_FactorId" FOREIGN KEY ("FactorId") REFERENCES "Factor" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Coding_Statement_StatementId" FOREIGN KEY ("StatementId") REFERENCES "Statement" ("Id") ON DELETE CASCADE
);


CREATE TABLE "FactNamedCaseStudies" (
    "NamedCaseStudiesId" INTEGER NOT NULL,
    "ReportFactsId" INTEGER NOT NULL,
    CONSTRAINT "PK_FactNamedCaseStudies" PRIMARY KEY ("NamedCaseStudiesId", "ReportFactsId"),
    CONSTRAINT "FK_FactNamedCaseStudies_CaseStudy_NamedCaseStudiesId" FOREIGN KEY ("NamedCaseStudiesId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_FactNamedCaseStudies_Fact_ReportFactsId" FOREIGN KEY ("ReportFactsId") REFERENCES "Fact" ("Id") ON DELETE CASCADE
);


CREATE TABLE "FigurePractices" (
    "FiguresId" INTEGER NOT NULL,
    "PracticesId" INTEGER NOT NULL,
    CONSTRAINT "PK_FigurePractices" PRIMARY KEY ("FiguresId", "PracticesId"),
    CONSTRAINT "FK_FigurePractices_Figure_FiguresId" FOREIGN KEY ("FiguresId") REFERENCES "Figure" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_FigurePractices_Practice_PracticesId" FOREIGN KEY ("PracticesId") REFERENCES "Practice" ("Id") ON DELETE CASCADE
);


CREATE TABLE "FigureProfessionalRoles" (
    "FiguresId" INTEGER NOT NULL,
    "ProfessionalRolesId" INTEGER NOT NULL,
    CONSTRAINT "PK_FigureProfessionalRoles" PRIMARY KEY ("FiguresId", "ProfessionalRolesId"),
    CONSTRAINT "FK_FigureProfessionalRoles_Figure_FiguresId" FOREIGN KEY ("FiguresId") REFERENCES "Figure" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_FigureProfessionalRoles_ProfessionalRole_ProfessionalRolesId" FOREIGN KEY ("ProfessionalRolesId") REFERENCES "ProfessionalRole" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PracticeProfessionalRoles" (
    "PracticesId" INTEGER NOT NULL,
    "ProfessionalRolesId" INTEGER NOT NULL,
    CONSTRAINT "PK_PracticeProfessionalRoles" PRIMARY KEY ("PracticesId", "ProfessionalRolesId"),
    CONSTRAINT "FK_PracticeProfessionalRoles_Practice_PracticesId" FOREIGN KEY ("PracticesId") REFERENCES "Practice" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PracticeProfessionalRoles_ProfessionalRole_ProfessionalRolesId" FOREIGN KEY ("ProfessionalRolesId") REFERENCES "ProfessionalRole" ("Id") ON DELETE CASCADE
);


CREATE TABLE "VolunteerGroup" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_VolunteerGroup" PRIMARY KEY,
    "ReportsToGroupId" INTEGER NULL,
    "Count_Max" REAL NULL,
    "Count_Min" REAL NULL,
    "Count_Precision" TEXT NULL,
    "Count_Scope" TEXT NULL,
    "Count_Unit" TEXT NULL,
    "Count_UntilYear" INTEGER NULL,
    "Count_Year" INTEGER NULL,
    "Count_Condition_En" TEXT NULL,
    "Count_Condition_Nl" TEXT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    "CaseStudyId" INTEGER NOT NULL,
    "Engagement" TEXT NULL,
    "ParentId" INTEGER NULL,
    "OrganizationId" INTEGER NULL,
    "LocationId" INTEGER NULL,
    "ReportsToRoleId" INTEGER NULL,
    CONSTRAINT "FK_VolunteerGroup_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_VolunteerGroup_Location_LocationId" FOREIGN KEY ("LocationId") REFERENCES "Location" ("Id"),
    CONSTRAINT "FK_VolunteerGroup_Organization_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "Organization" ("Id"),
    CONSTRAINT "FK_VolunteerGroup_ProfessionalRole_ReportsToRoleId" FOREIGN KEY ("ReportsToRoleId") REFERENCES "ProfessionalRole" ("Id"),
    CONSTRAINT "FK_VolunteerGroup_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_VolunteerGroup_VolunteerGroup_ParentId" FOREIGN KEY ("ParentId") REFERENCES "VolunteerGroup" ("Id"),
    CONSTRAINT "FK_VolunteerGroup_VolunteerGroup_ReportsToGroupId" FOREIGN KEY ("ReportsToGroupId") REFERENCES "VolunteerGroup" ("Id")
);


CREATE TABLE "Characteristic" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Characteristic" PRIMARY KEY,
    "CaseStudyId" INTEGER NOT NULL,
    "VolunteerGroupId" INTEGER NULL,
    "ProfessionalRoleId" INTEGER NULL,
    "Aspect" TEXT NOT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_Characteristic_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Characteristic_ProfessionalRole_ProfessionalRoleId" FOREIGN KEY ("ProfessionalRoleId") REFERENCES "ProfessionalRole" ("Id"),
    CONSTRAINT "FK_Characteristic_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Characteristic_VolunteerGroup_VolunteerGroupId" FOREIGN KEY ("VolunteerGroupId") REFERENCES "VolunteerGroup" ("Id")
);


CREATE TABLE "CollaborationPlacement" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CollaborationPlacement" PRIMARY KEY,
    "CaseStudyId" INTEGER NOT NULL,
    "FormId" INTEGER NOT NULL,
    "Basis" TEXT NOT NULL,
    "GroupId" INTEGER NULL,
    "Period_En" TEXT NULL,
    "Period_Nl" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_CollaborationPlacement_CaseStudy_CaseStudyId" FOREIGN KEY ("CaseStudyId") REFERENCES "CaseStudy" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CollaborationPlacement_CollaborationForm_FormId" FOREIGN KEY ("FormId") REFERENCES "CollaborationForm" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CollaborationPlacement_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CollaborationPlacement_VolunteerGroup_GroupId" FOREIGN KEY ("GroupId") REFERENCES "VolunteerGroup" ("Id")
);


CREATE TABLE "FigureVolunteerGroups" (
    "FiguresId" INTEGER NOT NULL,
    "VolunteerGroupsId" INTEGER NOT NULL,
    CONSTRAINT "PK_FigureVolunteerGroups" PRIMARY KEY ("FiguresId", "VolunteerGroupsId"),
    CONSTRAINT "FK_FigureVolunteerGroups_Figure_FiguresId" FOREIGN KEY ("FiguresId") REFERENCES "Figure" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_FigureVolunteerGroups_VolunteerGroup_VolunteerGroupsId" FOREIGN KEY ("VolunteerGroupsId") REFERENCES "VolunteerGroup" ("Id") ON DELETE CASCADE
);


CREATE TABLE "GroupTask" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GroupTask" PRIMARY KEY,
    "VolunteerGroupId" INTEGER NULL,
    "ProfessionalRoleId" INTEGER NULL,
    "Text_En" TEXT NOT NULL,
    "Text_Nl" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_GroupTask_ProfessionalRole_ProfessionalRoleId" FOREIGN KEY ("ProfessionalRoleId") REFERENCES "ProfessionalRole" ("Id"),
    CONSTRAINT "FK_GroupTask_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_GroupTask_VolunteerGroup_VolunteerGroupId" FOREIGN KEY ("VolunteerGroupId") REFERENCES "VolunteerGroup" ("Id")
);


CREATE TABLE "PracticeVolunteerGroups" (
    "PracticesId" INTEGER NOT NULL,
    "VolunteerGroupsId" INTEGER NOT NULL,
    CONSTRAINT "PK_PracticeVolunteerGroups" PRIMARY KEY ("PracticesId", "VolunteerGroupsId"),
    CONSTRAINT "FK_PracticeVolunteerGroups_Practice_PracticesId" FOREIGN KEY ("PracticesId") REFERENCES "Practice" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PracticeVolunteerGroups_VolunteerGroup_VolunteerGroupsId" FOREIGN KEY ("VolunteerGroupsId") REFERENCES "VolunteerGroup" ("Id") ON DELETE CASCADE
);


CREATE TABLE "VolunteerGroupTyping" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_VolunteerGroupTyping" PRIMARY KEY,
    "GroupId" INTEGER NOT NULL,
    "TypeId" INTEGER NOT NULL,
    "Initiative" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    CONSTRAINT "FK_VolunteerGroupTyping_ReportSection_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ReportSection" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_VolunteerGroupTyping_VolunteerGroup_GroupId" FOREIGN KEY ("GroupId") REFERENCES "VolunteerGroup" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_VolunteerGroupTyping_VolunteerType_TypeId" FOREIGN KEY ("TypeId") REFERENCES "VolunteerType" ("Id") ON DELETE CASCADE
);


CREATE UNIQUE INDEX "IX_CaseStudy_Code" ON "CaseStudy" ("Code");


CREATE INDEX "IX_CaseStudy_OrganizationId" ON "CaseStudy" ("OrganizationId");


CREATE INDEX "IX_CaseStudy_Position_Code" ON "CaseStudy" ("Position", "Code");


CREATE INDEX "IX_CaseStudyPartners_PartnersId" ON "CaseStudyPartners" ("PartnersId");


CREATE INDEX "IX_CaseStudySections_SectionsId" ON "CaseStudySections" ("SectionsId");


CREATE INDEX "IX_Characteristic_CaseStudyId" ON "Characteristic" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_Characteristic_Code" ON "Characteristic" ("Code");


CREATE INDEX "IX_Characteristic_Position_Code" ON "Characteristic" ("Position", "Code");


CREATE INDEX "IX_Characteristic_ProfessionalRoleId" ON "Characteristic" ("ProfessionalRoleId");


CREATE INDEX "IX_Characteristic_SectionId" ON "Characteristic" ("SectionId");


CREATE INDEX "IX_Characteristic_VolunteerGroupId" ON "Characteristic" ("VolunteerGroupId");


CREATE UNIQUE INDEX "IX_Coding_Code" ON "Coding" ("Code");


CREATE INDEX "IX_Coding_FactorId" ON "Coding" ("FactorId");


CREATE INDEX "IX_Coding_Position_Code" ON "Coding" ("Position", "Code");


CREATE INDEX "IX_Coding_StatementId" ON "Coding" ("StatementId");


CREATE UNIQUE INDEX "IX_CollaborationForm_Code" ON "CollaborationForm" ("Code");


CREATE INDEX "IX_CollaborationForm_Position_Code" ON "CollaborationForm" ("Position", "Code");


CREATE INDEX "IX_CollaborationForm_SectionId" ON "CollaborationForm" ("SectionId");


CREATE INDEX "IX_CollaborationPlacement_CaseStudyId" ON "CollaborationPlacement" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_CollaborationPlacement_Code" ON "CollaborationPlacement" ("Code");


CREATE INDEX "IX_CollaborationPlacement_FormId" ON "CollaborationPlacement" ("FormId");


CREATE INDEX "IX_CollaborationPlacement_GroupId" ON "CollaborationPlacement" ("GroupId");


CREATE INDEX "IX_CollaborationPlacement_Position_Code" ON "CollaborationPlacement" ("Position", "Code");


CREATE INDEX "IX_CollaborationPlacement_SectionId" ON "CollaborationPlacement" ("SectionId");


CREATE UNIQUE INDEX "IX_Definition_Code" ON "Definition" ("Code");


CREATE INDEX "IX_Definition_Position_Code" ON "Definition" ("Position", "Code");


CREATE INDEX "IX_Definition_SectionId" ON "Definition" ("SectionId");


CREATE INDEX "IX_Discrepancy_CaseStudyId" ON "Discrepancy" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_Discrepancy_Code" ON "Discrepancy" ("Code");


CREATE INDEX "IX_Discrepancy_Position_Code" ON "Discrepancy" ("Position", "Code");


CREATE UNIQUE INDEX "IX_DiscrepancyValue_Code" ON "DiscrepancyValue" ("Code");


CREATE INDEX "IX_DiscrepancyValue_DiscrepancyId" ON "DiscrepancyValue" ("DiscrepancyId");


CREATE INDEX "IX_DiscrepancyValue_Position_Code" ON "DiscrepancyValue" ("Position", "Code");


CREATE INDEX "IX_DiscrepancyValue_SectionId" ON "DiscrepancyValue" ("SectionId");


CREATE INDEX "IX_Fact_CaseStudyId" ON "Fact" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_Fact_Code" ON "Fact" ("Code");


CREATE INDEX "IX_Fact_LocationId" ON "Fact" ("LocationId");


CREATE INDEX "IX_Fact_OrganizationId" ON "Fact" ("OrganizationId");


CREATE INDEX "IX_Fact_Position_Code" ON "Fact" ("Position", "Code");


CREATE INDEX "IX_Fact_SectionId" ON "Fact" ("SectionId");


CREATE INDEX "IX_FactNamedCaseStudies_ReportFactsId" ON "FactNamedCaseStudies" ("ReportFactsId");


CREATE UNIQUE INDEX "IX_Factor_Code" ON "Factor" ("Code");


CREATE INDEX "IX_Factor_Position_Code" ON "Factor" ("Position", "Code");


CREATE INDEX "IX_Factor_SectionId" ON "Factor" ("SectionId");


CREATE INDEX "IX_FactorOpposite_OppositesId" ON "FactorOpposite" ("OppositesId");


CREATE INDEX "IX_Figure_CaseStudyId" ON "Figure" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_Figure_Code" ON "Figure" ("Code");


CREATE INDEX "IX_Figure_LocationId" ON "Figure" ("LocationId");


CREATE INDEX "IX_Figure_OrganizationId" ON "Figure" ("OrganizationId");


CREATE INDEX "IX_Figure_PartOfId" ON "Figure" ("PartOfId");


CREATE INDEX "IX_Figure_Position_Code" ON "Figure" ("Position", "Code");


CREATE INDEX "IX_Figure_SectionId" ON "Figure" ("SectionId");


CREATE INDEX "IX_FigurePractices_PracticesId" ON "FigurePractices" ("PracticesId");


CREATE INDEX "IX_FigureProfessionalRoles_ProfessionalRolesId" ON "FigureProfessionalRoles" ("ProfessionalRolesId");


CREATE INDEX "IX_FigureVolunteerGroups_VolunteerGroupsId" ON "FigureVolunteerGroups" ("VolunteerGroupsId");


CREATE UNIQUE INDEX "IX_Finding_Code" ON "Finding" ("Code");


CREATE INDEX "IX_Finding_Position_Code" ON "Finding" ("Position", "Code");


CREATE INDEX "IX_Finding_SectionId" ON "Finding" ("SectionId");


CREATE INDEX "IX_FindingCaseStudies_FindingsId" ON "FindingCaseStudies" ("FindingsId");


CREATE INDEX "IX_FindingFactors_FindingsId" ON "FindingFactors" ("FindingsId");


CREATE INDEX "IX_FindingLayers_LayersId" ON "FindingLayers" ("LayersId");


CREATE UNIQUE INDEX "IX_FindingTest_Code" ON "FindingTest" ("Code");


CREATE INDEX "IX_FindingTest_FindingId" ON "FindingTest" ("FindingId");


CREATE INDEX "IX_FindingTest_Position_Code" ON "FindingTest" ("Position", "Code");


CREATE INDEX "IX_FindingTestCaseStudies_FindingTestsId" ON "FindingTestCaseStudies" ("FindingTestsId");


CREATE UNIQUE INDEX "IX_GlossaryTerm_Code" ON "GlossaryTerm" ("Code");


CREATE INDEX "IX_GlossaryTerm_Position_Code" ON "GlossaryTerm" ("Position", "Code");


CREATE UNIQUE INDEX "IX_GroupTask_Code" ON "GroupTask" ("Code");


CREATE INDEX "IX_GroupTask_Position_Code" ON "GroupTask" ("Position", "Code");


CREATE INDEX "IX_GroupTask_ProfessionalRoleId" ON "GroupTask" ("ProfessionalRoleId");


CREATE INDEX "IX_GroupTask_SectionId" ON "GroupTask" ("SectionId");


CREATE INDEX "IX_GroupTask_VolunteerGroupId" ON "GroupTask" ("VolunteerGroupId");


CREATE UNIQUE INDEX "IX_InterventionLayer_Code" ON "InterventionLayer" ("Code");


CREATE INDEX "IX_InterventionLayer_Position_Code" ON "InterventionLayer" ("Position", "Code");


CREATE INDEX "IX_InterventionLayer_SectionId" ON "InterventionLayer" ("SectionId");


CREATE UNIQUE INDEX "IX_Label_Code" ON "Label" ("Code");


CREATE INDEX "IX_Label_Position_Code" ON "Label" ("Position", "Code");


CREATE INDEX "IX_LayerPlacement_CaseStudyId" ON "LayerPlacement" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_LayerPlacement_Code" ON "LayerPlacement" ("Code");


CREATE INDEX "IX_LayerPlacement_LayerId" ON "LayerPlacement" ("LayerId");


CREATE INDEX "IX_LayerPlacement_Position_Code" ON "LayerPlacement" ("Position", "Code");


CREATE INDEX "IX_LayerPlacement_SectionId" ON "LayerPlacement" ("SectionId");


CREATE INDEX "IX_Location_CaseStudyId" ON "Location" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_Location_Code" ON "Location" ("Code");


CREATE INDEX "IX_Location_ParentId" ON "Location" ("ParentId");


CREATE INDEX "IX_Location_Position_Code" ON "Location" ("Position", "Code");


CREATE INDEX "IX_Location_SectionId" ON "Location" ("SectionId");


CREATE INDEX "IX_NamedCase_CaseStudyId" ON "NamedCase" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_NamedCase_Code" ON "NamedCase" ("Code");


CREATE INDEX "IX_NamedCase_FactorId" ON "NamedCase" ("FactorId");


CREATE INDEX "IX_NamedCase_Position_Code" ON "NamedCase" ("Position", "Code");


CREATE INDEX "IX_NamedCase_SectionId" ON "NamedCase" ("SectionId");


CREATE UNIQUE INDEX "IX_Organization_Code" ON "Organization" ("Code");


CREATE INDEX "IX_Organization_ParentId" ON "Organization" ("ParentId");


CREATE INDEX "IX_Organization_Position_Code" ON "Organization" ("Position", "Code");


CREATE INDEX "IX_Organization_SectionId" ON "Organization" ("SectionId");


CREATE INDEX "IX_Partnership_CaseStudyId" ON "Partnership" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_Partnership_Code" ON "Partnership" ("Code");


CREATE INDEX "IX_Partnership_OrganizationId" ON "Partnership" ("OrganizationId");


CREATE INDEX "IX_Partnership_Position_Code" ON "Partnership" ("Position", "Code");


CREATE INDEX "IX_Partnership_SectionId" ON "Partnership" ("SectionId");


CREATE INDEX "IX_Practice_CaseStudyId" ON "Practice" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_Practice_Code" ON "Practice" ("Code");


CREATE INDEX "IX_Practice_OrganizationId" ON "Practice" ("OrganizationId");


CREATE INDEX "IX_Practice_ParentId" ON "Practice" ("ParentId");


CREATE INDEX "IX_Practice_Position_Code" ON "Practice" ("Position", "Code");


CREATE INDEX "IX_Practice_SectionId" ON "Practice" ("SectionId");


CREATE INDEX "IX_PracticeProfessionalRoles_ProfessionalRolesId" ON "PracticeProfessionalRoles" ("ProfessionalRolesId");


CREATE INDEX "IX_PracticeVolunteerGroups_VolunteerGroupsId" ON "PracticeVolunteerGroups" ("VolunteerGroupsId");


CREATE INDEX "IX_ProfessionalRole_CaseStudyId" ON "ProfessionalRole" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_ProfessionalRole_Code" ON "ProfessionalRole" ("Code");


CREATE INDEX "IX_ProfessionalRole_LocationId" ON "ProfessionalRole" ("LocationId");


CREATE INDEX "IX_ProfessionalRole_OrganizationId" ON "ProfessionalRole" ("OrganizationId");


CREATE INDEX "IX_ProfessionalRole_ParentId" ON "ProfessionalRole" ("ParentId");


CREATE INDEX "IX_ProfessionalRole_Position_Code" ON "ProfessionalRole" ("Position", "Code");


CREATE INDEX "IX_ProfessionalRole_ReportsToRoleId" ON "ProfessionalRole" ("ReportsToRoleId");


CREATE INDEX "IX_ProfessionalRole_SectionId" ON "ProfessionalRole" ("SectionId");


CREATE UNIQUE INDEX "IX_Project_Code" ON "Project" ("Code");


CREATE INDEX "IX_Project_Position_Code" ON "Project" ("Position", "Code");


CREATE INDEX "IX_Project_SectionId" ON "Project" ("SectionId");


CREATE UNIQUE INDEX "IX_Publication_Code" ON "Publication" ("Code");


CREATE INDEX "IX_Publication_Position_Code" ON "Publication" ("Position", "Code");


CREATE INDEX "IX_Publication_SectionId" ON "Publication" ("SectionId");


CREATE UNIQUE INDEX "IX_ReportSection_Code" ON "ReportSection" ("Code");


CREATE INDEX "IX_ReportSection_Position_Code" ON "ReportSection" ("Position", "Code");


CREATE INDEX "IX_Source_CaseStudyId" ON "Source" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_Source_Code" ON "Source" ("Code");


CREATE INDEX "IX_Source_Position_Code" ON "Source" ("Position", "Code");


CREATE INDEX "IX_Source_SectionId" ON "Source" ("SectionId");


CREATE INDEX "IX_Statement_CaseStudyId" ON "Statement" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_Statement_Code" ON "Statement" ("Code");


CREATE INDEX "IX_Statement_Position_Code" ON "Statement" ("Position", "Code");


CREATE INDEX "IX_Statement_SectionId" ON "Statement" ("SectionId");


CREATE INDEX "IX_TargetGroup_CaseStudyId" ON "TargetGroup" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_TargetGroup_Code" ON "TargetGroup" ("Code");


CREATE INDEX "IX_TargetGroup_Position_Code" ON "TargetGroup" ("Position", "Code");


CREATE INDEX "IX_TargetGroup_SectionId" ON "TargetGroup" ("SectionId");


CREATE INDEX "IX_VolunteerGroup_CaseStudyId" ON "VolunteerGroup" ("CaseStudyId");


CREATE UNIQUE INDEX "IX_VolunteerGroup_Code" ON "VolunteerGroup" ("Code");


CREATE INDEX "IX_VolunteerGroup_LocationId" ON "VolunteerGroup" ("LocationId");


CREATE INDEX "IX_VolunteerGroup_OrganizationId" ON "VolunteerGroup" ("OrganizationId");


CREATE INDEX "IX_VolunteerGroup_ParentId" ON "VolunteerGroup" ("ParentId");


CREATE INDEX "IX_VolunteerGroup_Position_Code" ON "VolunteerGroup" ("Position", "Code");


CREATE INDEX "IX_VolunteerGroup_ReportsToGroupId" ON "VolunteerGroup" ("ReportsToGroupId");


CREATE INDEX "IX_VolunteerGroup_ReportsToRoleId" ON "VolunteerGroup" ("ReportsToRoleId");


CREATE INDEX "IX_VolunteerGroup_SectionId" ON "VolunteerGroup" ("SectionId");


CREATE UNIQUE INDEX "IX_VolunteerGroupTyping_Code" ON "VolunteerGroupTyping" ("Code");


CREATE INDEX "IX_VolunteerGroupTyping_GroupId" ON "VolunteerGroupTyping" ("GroupId");


CREATE INDEX "IX_VolunteerGroupTyping_Position_Code" ON "VolunteerGroupTyping" ("Position", "Code");


CREATE INDEX "IX_VolunteerGroupTyping_SectionId" ON "VolunteerGroupTyping" ("SectionId");


CREATE INDEX "IX_VolunteerGroupTyping_TypeId" ON "VolunteerGroupTyping" ("TypeId");


CREATE UNIQUE INDEX "IX_VolunteerType_Code" ON "VolunteerType" ("Code");


CREATE INDEX "IX_VolunteerType_Position_Code" ON "VolunteerType" ("Position", "Code");


CREATE INDEX "IX_VolunteerType_SectionId" ON "VolunteerType" ("SectionId");


CREATE INDEX "IX_CaseStudy_ChapterNumber_Sorted" ON "CaseStudy" ("ChapterNumber", "Code");


CREATE INDEX "IX_CaseStudy_Number_Sorted" ON "CaseStudy" ("Number", "Code");


CREATE INDEX "IX_Characteristic_Aspect_Sorted" ON "Characteristic" ((CASE WHEN "Aspect" = 'Gender' THEN 0 WHEN "Aspect" = 'Background' THEN 1 ELSE 2 END), "Code");


CREATE INDEX "IX_Coding_Aspect_Sorted" ON "Coding" ((CASE WHEN "Aspect" = 'Freedom' THEN 0 WHEN "Aspect" = 'Framework' THEN 1 WHEN "Aspect" = 'Training' THEN 2 WHEN "Aspect" = 'Selection' THEN 3 WHEN "Aspect" = 'Coordinator' THEN 4 WHEN "Aspect" = 'ContactPoint' THEN 5 ELSE -1 END), "Code");


CREATE INDEX "IX_Coding_Stance_Sorted" ON "Coding" ((CASE WHEN "Stance" = 'Confirms' THEN 0 WHEN "Stance" = 'Lacking' THEN 1 WHEN "Stance" = 'Disputes' THEN 2 ELSE 3 END), "Code");


CREATE INDEX "IX_CollaborationPlacement_Basis_Sorted" ON "CollaborationPlacement" ((CASE WHEN "Basis" = 'Named' THEN 0 ELSE 1 END), "Code");


CREATE INDEX "IX_Definition_Literature_Sorted" ON "Definition" ((CASE WHEN "Literature" IS NOT NULL THEN 1 ELSE 0 END), "Literature", "Code");


CREATE INDEX "IX_Discrepancy_Kind_Sorted" ON "Discrepancy" ((CASE WHEN "Kind" = 'Contradiction' THEN 0 WHEN "Kind" = 'DifferentScope' THEN 1 ELSE 2 END), "Code");


CREATE INDEX "IX_Fact_Topic_Sorted" ON "Fact" ((CASE WHEN "Topic" = 'Mission' THEN 0 WHEN "Topic" = 'Value' THEN 1 WHEN "Topic" = 'History' THEN 2 WHEN "Topic" = 'Structure' THEN 3 WHEN "Topic" = 'Award' THEN 4 WHEN "Topic" = 'SiblingProject' THEN 5 WHEN "Topic" = 'Funding' THEN 6 WHEN "Topic" = 'Regulation' THEN 7 WHEN "Topic" = 'MainGoal' THEN 8 WHEN "Topic" = 'SubGoal' THEN 9 WHEN "Topic" = 'OtherGoal' THEN 10 WHEN "Topic" = 'Product' THEN 11 WHEN "Topic" = 'Activity' THEN 12 WHEN "Topic" = 'Phase' THEN 13 WHEN "Topic" = 'Rule' THEN 14 WHEN "Topic" = 'Condition' THEN 15 WHEN "Topic" = 'TargetGroup' THEN 16 WHEN "Topic" = 'Layer' THEN 17 WHEN "Topic" = 'Collaboration' THEN 18 WHEN "Topic" = 'Commission' THEN 19 WHEN "Topic" = 'ResearchQuestion' THEN 20 WHEN "Topic" = 'ResearchDesign' THEN 21 WHEN "Topic" = 'Method' THEN 22 WHEN "Topic" = 'Selection' THEN 23 WHEN "Topic" = 'ReadingGuide' THEN 24 ELSE 25 END), "Code");


CREATE INDEX "IX_Fact_UntilYear_Sorted" ON "Fact" ((CASE WHEN "UntilYear" IS NOT NULL THEN 1 ELSE 0 END), "UntilYear", "Code");


CREATE INDEX "IX_Fact_Year_Sorted" ON "Fact" ((CASE WHEN "Year" IS NOT NULL THEN 1 ELSE 0 END), "Year", "Code");


CREATE INDEX "IX_Fact_YearPrecision_Sorted" ON "Fact" ((CASE WHEN "YearPrecision" = 'Exact' THEN 0 WHEN "YearPrecision" = 'About' THEN 1 WHEN "YearPrecision" = 'Since' THEN 2 WHEN "YearPrecision" = 'Until' THEN 3 ELSE -1 END), "Code");


CREATE INDEX "IX_Factor_Effect_Sorted" ON "Factor" ((CASE WHEN "Effect" = 'Activating' THEN 0 ELSE 1 END), "Code");


CREATE INDEX "IX_Factor_Level_Sorted" ON "Factor" ((CASE WHEN "Level" = 'Internal' THEN 0 ELSE 1 END), "Code");


CREATE INDEX "IX_Figure_Aspect_Sorted" ON "Figure" ((CASE WHEN "Aspect" = 'People' THEN 0 WHEN "Aspect" = 'Hours' THEN 1 WHEN "Aspect" = 'Fte' THEN 2 WHEN "Aspect" = 'Age' THEN 3 WHEN "Aspect" = 'Gender' THEN 4 WHEN "Aspect" = 'Background' THEN 5 WHEN "Aspect" = 'Education' THEN 6 WHEN "Aspect" = 'Tenure' THEN 7 WHEN "Aspect" = 'Caseload' THEN 8 WHEN "Aspect" = 'Pay' THEN 9 WHEN "Aspect" = 'Costs' THEN 10 WHEN "Aspect" = 'ShareOfCosts' THEN 11 WHEN "Aspect" = 'Duration' THEN 12 WHEN "Aspect" = 'Frequency' THEN 13 WHEN "Aspect" = 'Size' THEN 14 WHEN "Aspect" = 'Volume' THEN 15 WHEN "Aspect" = 'Satisfaction' THEN 16 WHEN "Aspect" = 'Result' THEN 17 WHEN "Aspect" = 'TimeOfDay' THEN 18 ELSE 19 END), "Code");


CREATE INDEX "IX_FindingTest_Expected_Sorted" ON "FindingTest" ((CASE WHEN "Expected" = 'All' THEN 0 WHEN "Expected" = 'Most' THEN 1 WHEN "Expected" = 'AtLeast' THEN 2 WHEN "Expected" = 'None' THEN 3 ELSE 4 END), "Code");


CREATE INDEX "IX_FindingTest_Minimum_Sorted" ON "FindingTest" ((CASE WHEN "Minimum" IS NOT NULL THEN 1 ELSE 0 END), "Minimum", "Code");


CREATE INDEX "IX_FindingTest_Unit_Sorted" ON "FindingTest" ((CASE WHEN "Unit" = 'CaseStudies' THEN 0 ELSE 1 END), "Code");


CREATE INDEX "IX_InterventionLayer_Level_Sorted" ON "InterventionLayer" ("Level", "Code");


CREATE INDEX "IX_LayerPlacement_Emphasis_Sorted" ON "LayerPlacement" ((CASE WHEN "Emphasis" = 'Primary' THEN 0 WHEN "Emphasis" = 'Secondary' THEN 1 ELSE -1 END), "Code");


CREATE INDEX "IX_LayerPlacement_Status_Sorted" ON "LayerPlacement" ((CASE WHEN "Status" = 'Actual' THEN 0 ELSE 1 END), "Code");


CREATE INDEX "IX_Location_District_Sorted" ON "Location" ((CASE WHEN "District" IS NOT NULL THEN 1 ELSE 0 END), "District", "Code");


CREATE INDEX "IX_Location_Municipality_Sorted" ON "Location" ((CASE WHEN "Municipality" IS NOT NULL THEN 1 ELSE 0 END), "Municipality", "Code");


CREATE INDEX "IX_NamedCase_Aspect_Sorted" ON "NamedCase" ((CASE WHEN "Aspect" = 'Freedom' THEN 0 WHEN "Aspect" = 'Framework' THEN 1 WHEN "Aspect" = 'Training' THEN 2 WHEN "Aspect" = 'Selection' THEN 3 WHEN "Aspect" = 'Coordinator' THEN 4 WHEN "Aspect" = 'ContactPoint' THEN 5 ELSE -1 END), "Code");


CREATE INDEX "IX_NamedCase_Role_Sorted" ON "NamedCase" ((CASE WHEN "Role" = 'Example' THEN 0 WHEN "Role" = 'Contrast' THEN 1 ELSE 2 END), "Code");


CREATE INDEX "IX_Organization_FoundedYear_Sorted" ON "Organization" ((CASE WHEN "FoundedYear" IS NOT NULL THEN 1 ELSE 0 END), "FoundedYear", "Code");


CREATE INDEX "IX_Organization_FoundedYearPrecision_Sorted" ON "Organization" ((CASE WHEN "FoundedYearPrecision" = 'Exact' THEN 0 WHEN "FoundedYearPrecision" = 'About' THEN 1 WHEN "FoundedYearPrecision" = 'Since' THEN 2 WHEN "FoundedYearPrecision" = 'Until' THEN 3 ELSE -1 END), "Code");


CREATE INDEX "IX_Organization_IsGeneric_Sorted" ON "Organization" ((CASE WHEN NOT ("IsGeneric") THEN 0 ELSE 1 END), "Code");


CREATE INDEX "IX_Organization_Kind_Sorted" ON "Organization" ((CASE WHEN "Kind" = 'VolunteerOrganization' THEN 0 WHEN "Kind" = 'SelfOrganization' THEN 1 WHEN "Kind" = 'SportsClub' THEN 2 WHEN "Kind" = 'StudentAssociation' THEN 3 WHEN "Kind" = 'Welfare' THEN 4 WHEN "Kind" = 'YouthCare' THEN 5 WHEN "Kind" = 'YouthWork' THEN 6 WHEN "Kind" = 'ParentingSupport' THEN 7 WHEN "Kind" = 'HealthCare' THEN 8 WHEN "Kind" = 'School' THEN 9 WHEN "Kind" = 'HousingCorporation' THEN 10 WHEN "Kind" = 'Municipality' THEN 11 WHEN "Kind" = 'NationalGovernment' THEN 12 WHEN "Kind" = 'Justice' THEN 13 WHEN "Kind" = 'Prison' THEN 14 WHEN "Kind" = 'Religious' THEN 15 WHEN "Kind" = 'SportsBody' THEN 16 WHEN "Kind" = 'KnowledgeInstitute' THEN 17 WHEN "Kind" = 'Fund' THEN 18 WHEN "Kind" = 'Company' THEN 19 WHEN "Kind" = 'Media' THEN 20 WHEN "Kind" = 'Culture' THEN 21 WHEN "Kind" = 'Project' THEN 22 WHEN "Kind" = 'Other' THEN 23 ELSE -1 END), "Code");


CREATE INDEX "IX_Partnership_Status_Sorted" ON "Partnership" ((CASE WHEN "Status" = 'Structural' THEN 0 WHEN "Status" = 'Incidental' THEN 1 WHEN "Status" = 'PersonDependent' THEN 2 WHEN "Status" = 'Desired' THEN 3 WHEN "Status" = 'Failed' THEN 4 WHEN "Status" = 'Ended' THEN 5 ELSE -1 END), "Code");


CREATE INDEX "IX_Practice_Category_Sorted" ON "Practice" ((CASE WHEN "Category" = 'Recruitment' THEN 0 WHEN "Category" = 'Selection' THEN 1 WHEN "Category" = 'Matching' THEN 2 WHEN "Category" = 'Training' THEN 3 WHEN "Category" = 'Agreement' THEN 4 WHEN "Category" = 'Commitment' THEN 5 WHEN "Category" = 'Compensation' THEN 6 WHEN "Category" = 'Appreciation' THEN 7 WHEN "Category" = 'Supervision' THEN 8 WHEN "Category" = 'Meeting' THEN 9 ELSE 10 END), "Code");


CREATE INDEX "IX_Practice_Feature_Sorted" ON "Practice" ((CASE WHEN "Feature" = 'ActiveRecruitment' THEN 0 WHEN "Feature" = 'Selection' THEN 1 WHEN "Feature" = 'Training' THEN 2 WHEN "Feature" = 'Contract' THEN 3 WHEN "Feature" = 'CertificateOfConduct' THEN 4 WHEN "Feature" = 'CodeOfConduct' THEN 5 WHEN "Feature" = 'TaskDescription' THEN 6 WHEN "Feature" = 'Roster' THEN 7 WHEN "Feature" = 'MinimumCommitment' THEN 8 WHEN "Feature" = 'Compensation' THEN 9 WHEN "Feature" = 'TrainingCertificate' THEN 10 WHEN "Feature" = 'CoordinatingVolunteer' THEN 11 WHEN "Feature" = 'FixedContactPoint' THEN 12 WHEN "Feature" = 'PeerSupervision' THEN 13 WHEN "Feature" = 'IndividualSupervision' THEN 14 WHEN "Feature" = 'TeamMeeting' THEN 15 WHEN "Feature" = 'Appreciation' THEN 16 ELSE -1 END), "Code");


CREATE INDEX "IX_Practice_Presence_Sorted" ON "Practice" ((CASE WHEN "Presence" = 'Present' THEN 0 WHEN "Presence" = 'Absent' THEN 1 WHEN "Presence" = 'Mixed' THEN 2 ELSE 3 END), "Code");


CREATE INDEX "IX_Practice_Requirement_Sorted" ON "Practice" ((CASE WHEN "Requirement" = 'Required' THEN 0 WHEN "Requirement" = 'Preferred' THEN 1 WHEN "Requirement" = 'Excluding' THEN 2 ELSE -1 END), "Code");


CREATE INDEX "IX_Practice_Status_Sorted" ON "Practice" ((CASE WHEN "Status" = 'Desired' THEN 0 WHEN "Status" = 'Failed' THEN 1 WHEN "Status" = 'Ended' THEN 2 ELSE -1 END), "Code");


CREATE INDEX "IX_ProfessionalRole_Engagement_Sorted" ON "ProfessionalRole" ((CASE WHEN "Engagement" = 'PaidStaff' THEN 0 WHEN "Engagement" = 'Volunteer' THEN 1 WHEN "Engagement" = 'Intern' THEN 2 WHEN "Engagement" = 'PaidYouth' THEN 3 WHEN "Engagement" = 'SchoolPlacement' THEN 4 WHEN "Engagement" = 'WorkProgramme' THEN 5 WHEN "Engagement" = 'PaidElsewhereVolunteerHere' THEN 6 ELSE -1 END), "Code");


CREATE INDEX "IX_Project_EndYear_Sorted" ON "Project" ((CASE WHEN "EndYear" IS NOT NULL THEN 1 ELSE 0 END), "EndYear", "Code");


CREATE INDEX "IX_Project_EndYearPrecision_Sorted" ON "Project" ((CASE WHEN "EndYearPrecision" = 'Exact' THEN 0 WHEN "EndYearPrecision" = 'About' THEN 1 WHEN "EndYearPrecision" = 'Since' THEN 2 WHEN "EndYearPrecision" = 'Until' THEN 3 ELSE -1 END), "Code");


CREATE INDEX "IX_Project_StartYear_Sorted" ON "Project" ((CASE WHEN "StartYear" IS NOT NULL THEN 1 ELSE 0 END), "StartYear", "Code");


CREATE INDEX "IX_Project_StartYearPrecision_Sorted" ON "Project" ((CASE WHEN "StartYearPrecision" = 'Exact' THEN 0 WHEN "StartYearPrecision" = 'About' THEN 1 WHEN "StartYearPrecision" = 'Since' THEN 2 WHEN "StartYearPrecision" = 'Until' THEN 3 ELSE -1 END), "Code");


CREATE INDEX "IX_Publication_Kind_Sorted" ON "Publication" ((CASE WHEN "Kind" = 'LiteratureReview' THEN 0 WHEN "Kind" = 'Survey' THEN 1 WHEN "Kind" = 'CaseStudies' THEN 2 ELSE 3 END), "Code");


CREATE INDEX "IX_Publication_Place_Sorted" ON "Publication" ("Place", "Code");


CREATE INDEX "IX_Publication_Publisher_Sorted" ON "Publication" ("Publisher", "Code");


CREATE INDEX "IX_Publication_Status_Sorted" ON "Publication" ((CASE WHEN "Status" = 'Published' THEN 0 ELSE 1 END), "Code");


CREATE INDEX "IX_Publication_Year_Sorted" ON "Publication" ("Year", "Code");


CREATE INDEX "IX_ReportSection_Chapter_Sorted" ON "ReportSection" ((CASE WHEN "Chapter" IS NOT NULL THEN 1 ELSE 0 END), "Chapter", "Code");


CREATE INDEX "IX_ReportSection_Kind_Sorted" ON "ReportSection" ((CASE WHEN "Kind" = 'Chapter' THEN 0 WHEN "Kind" = 'Section' THEN 1 WHEN "Kind" = 'Interviews' THEN 2 WHEN "Kind" = 'Documents' THEN 3 WHEN "Kind" = 'Websites' THEN 4 WHEN "Kind" = 'Appendix' THEN 5 ELSE 6 END), "Code");


CREATE INDEX "IX_ReportSection_Number_Sorted" ON "ReportSection" ((CASE WHEN "Number" IS NOT NULL THEN 1 ELSE 0 END), "Number", "Code");


CREATE INDEX "IX_Source_Date_Sorted" ON "Source" ((CASE WHEN "Date" IS NOT NULL THEN 1 ELSE 0 END), "Date", "Code");


CREATE INDEX "IX_Source_FootnoteNumber_Sorted" ON "Source" ((CASE WHEN "FootnoteNumber" IS NOT NULL THEN 1 ELSE 0 END), "FootnoteNumber", "Code");


CREATE INDEX "IX_Source_Form_Sorted" ON "Source" ((CASE WHEN "Form" = 'Individual' THEN 0 WHEN "Form" = 'Joint' THEN 1 WHEN "Form" = 'Group' THEN 2 WHEN "Form" = 'Telephone' THEN 3 ELSE -1 END), "Code");


CREATE INDEX "IX_Source_Kind_Sorted" ON "Source" ((CASE WHEN "Kind" = 'Interview' THEN 0 WHEN "Kind" = 'Document' THEN 1 WHEN "Kind" = 'Website' THEN 2 ELSE 3 END), "Code");


CREATE INDEX "IX_Source_Url_Sorted" ON "Source" ((CASE WHEN "Url" IS NOT NULL THEN 1 ELSE 0 END), "Url", "Code");


CREATE INDEX "IX_Source_Year_Sorted" ON "Source" ((CASE WHEN "Year" IS NOT NULL THEN 1 ELSE 0 END), "Year", "Code");


CREATE INDEX "IX_Statement_Kind_Sorted" ON "Statement" ((CASE WHEN "Kind" = 'Strength' THEN 0 WHEN "Kind" = 'Improvement' THEN 1 WHEN "Kind" = 'SuccessFactor' THEN 2 WHEN "Kind" = 'Tip' THEN 3 WHEN "Kind" = 'Contribution' THEN 4 ELSE 5 END), "Code");


CREATE INDEX "IX_Statement_NoneMentioned_Sorted" ON "Statement" ((CASE WHEN NOT ("NoneMentioned") THEN 0 ELSE 1 END), "Code");


CREATE INDEX "IX_VolunteerGroup_Engagement_Sorted" ON "VolunteerGroup" ((CASE WHEN "Engagement" = 'PaidStaff' THEN 0 WHEN "Engagement" = 'Volunteer' THEN 1 WHEN "Engagement" = 'Intern' THEN 2 WHEN "Engagement" = 'PaidYouth' THEN 3 WHEN "Engagement" = 'SchoolPlacement' THEN 4 WHEN "Engagement" = 'WorkProgramme' THEN 5 WHEN "Engagement" = 'PaidElsewhereVolunteerHere' THEN 6 ELSE -1 END), "Code");


CREATE INDEX "IX_VolunteerGroupTyping_Initiative_Sorted" ON "VolunteerGroupTyping" ((CASE WHEN "Initiative" = 'Own' THEN 0 WHEN "Initiative" = 'Invited' THEN 1 WHEN "Initiative" = 'Both' THEN 2 ELSE -1 END), "Code");


