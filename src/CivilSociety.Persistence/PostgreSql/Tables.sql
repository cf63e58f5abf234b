CREATE TABLE "GlossaryTerm" (
    "Id" integer NOT NULL,
    "DutchSynonyms" text[] NOT NULL,
    "EnglishSynonyms" text[] NOT NULL,
    "Note_En" text COLLATE "C",
    "Note_Nl" text COLLATE "C",
    "Term_En" text COLLATE "C" NOT NULL,
    "Term_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL
);
CREATE TABLE "Label" (
    "Id" integer NOT NULL,
    "Clause_En" text COLLATE "C",
    "Clause_Nl" text COLLATE "C",
    "Text_En" text COLLATE "C" NOT NULL,
    "Text_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL
);
CREATE TABLE "ReportSection" (
    "Id" integer NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Number" text COLLATE "C",
    "Chapter" integer,
    "Title_En" text COLLATE "C" NOT NULL,
    "Title_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL
);
CREATE TABLE "CollaborationForm" (
    "Id" integer NOT NULL,
    "Description_En" text COLLATE "C" NOT NULL,
    "Description_Nl" text COLLATE "C" NOT NULL,
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Definition" (
    "Id" integer NOT NULL,
    "Literature" text COLLATE "C",
    "Term_En" text COLLATE "C" NOT NULL,
    "Term_Nl" text COLLATE "C" NOT NULL,
    "Text_En" text COLLATE "C" NOT NULL,
    "Text_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Factor" (
    "Id" integer NOT NULL,
    "Effect" character varying(40) NOT NULL,
    "Level" character varying(40) NOT NULL,
    "Aspects" text[] NOT NULL,
    "ArisesFrom" text[] NOT NULL,
    "Description_En" text COLLATE "C" NOT NULL,
    "Description_Nl" text COLLATE "C" NOT NULL,
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Finding" (
    "Id" integer NOT NULL,
    "Text_En" text COLLATE "C" NOT NULL,
    "Text_Nl" text COLLATE "C" NOT NULL,
    "Untestable_En" text COLLATE "C",
    "Untestable_Nl" text COLLATE "C",
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "InterventionLayer" (
    "Id" integer NOT NULL,
    "Level" integer NOT NULL,
    "Description_En" text COLLATE "C" NOT NULL,
    "Description_Nl" text COLLATE "C" NOT NULL,
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Organization" (
    "Id" integer NOT NULL,
    "Aliases" text[] NOT NULL,
    "Kind" character varying(40),
    "IsGeneric" boolean NOT NULL,
    "FoundedYear" integer,
    "FoundedYearPrecision" character varying(40),
    "ParentId" integer,
    "Description_En" text COLLATE "C",
    "Description_Nl" text COLLATE "C",
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Publication" (
    "Id" integer NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Authors" text[] NOT NULL,
    "Contributors" text[] NOT NULL,
    "Year" integer NOT NULL,
    "Status" character varying(40) NOT NULL,
    "Place" text COLLATE "C" NOT NULL,
    "Publisher" text COLLATE "C" NOT NULL,
    "Title_En" text COLLATE "C" NOT NULL,
    "Title_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "VolunteerType" (
    "Id" integer NOT NULL,
    "Description_En" text COLLATE "C" NOT NULL,
    "Description_Nl" text COLLATE "C" NOT NULL,
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "FactorOpposite" (
    "FactorId" integer NOT NULL,
    "OppositesId" integer NOT NULL
);
CREATE TABLE "FindingFactors" (
    "FactorsId" integer NOT NULL,
    "FindingsId" integer NOT NULL
);
CREATE TABLE "FindingTest" (
    "Id" integer NOT NULL,
    "FindingId" integer NOT NULL,
    "Premise" text[] NOT NULL,
    "Conclusion" text[] NOT NULL,
    "Expected" character varying(40) NOT NULL,
    "Minimum" integer,
    "Unit" character varying(40) NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL
);
CREATE TABLE "FindingLayers" (
    "FindingsId" integer NOT NULL,
    "LayersId" integer NOT NULL
);
CREATE TABLE "CaseStudy" (
    "Id" integer NOT NULL,
    "Number" integer NOT NULL,
    "ChapterNumber" integer NOT NULL,
    "Aliases" text[] NOT NULL,
    "OrganizationId" integer NOT NULL,
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Summary_En" text COLLATE "C" NOT NULL,
    "Summary_Nl" text COLLATE "C" NOT NULL,
    "Title_En" text COLLATE "C" NOT NULL,
    "Title_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL
);
CREATE TABLE "CaseStudyPartners" (
    "PartnerOfId" integer NOT NULL,
    "PartnersId" integer NOT NULL
);
CREATE TABLE "CaseStudySections" (
    "CaseStudiesId" integer NOT NULL,
    "SectionsId" integer NOT NULL
);
CREATE TABLE "Discrepancy" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer,
    "Kind" character varying(40) NOT NULL,
    "Note_En" text COLLATE "C",
    "Note_Nl" text COLLATE "C",
    "Topic_En" text COLLATE "C" NOT NULL,
    "Topic_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL
);
CREATE TABLE "FindingCaseStudies" (
    "CaseStudiesId" integer NOT NULL,
    "FindingsId" integer NOT NULL
);
CREATE TABLE "FindingTestCaseStudies" (
    "CaseStudiesId" integer NOT NULL,
    "FindingTestsId" integer NOT NULL
);
CREATE TABLE "LayerPlacement" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "LayerId" integer NOT NULL,
    "Emphasis" character varying(40),
    "Status" character varying(40) NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Location" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "Aliases" text[] NOT NULL,
    "Municipality" text COLLATE "C",
    "District" text COLLATE "C",
    "ParentId" integer,
    "Description_En" text COLLATE "C",
    "Description_Nl" text COLLATE "C",
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "NamedCase" (
    "Id" integer NOT NULL,
    "FactorId" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "Role" character varying(40) NOT NULL,
    "Aspect" character varying(40),
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Partnership" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "OrganizationId" integer NOT NULL,
    "Roles" text[] NOT NULL,
    "Status" character varying(40),
    "Content_En" text COLLATE "C" NOT NULL,
    "Content_Nl" text COLLATE "C" NOT NULL,
    "Frequency_Every" integer,
    "Frequency_EveryMax" integer,
    "Frequency_Period" character varying(40),
    "Frequency_Times" integer,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Practice" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "Category" character varying(40) NOT NULL,
    "Feature" character varying(40),
    "Presence" character varying(40) NOT NULL,
    "Status" character varying(40),
    "Requirement" character varying(40),
    "ParentId" integer,
    "OrganizationId" integer,
    "Frequency_Every" integer,
    "Frequency_EveryMax" integer,
    "Frequency_Period" character varying(40),
    "Frequency_Times" integer,
    "Text_En" text COLLATE "C" NOT NULL,
    "Text_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Project" (
    "Id" integer NOT NULL,
    "StartYear" integer,
    "StartYearPrecision" character varying(40),
    "EndYear" integer,
    "EndYearPrecision" character varying(40),
    "Description_En" text COLLATE "C",
    "Description_Nl" text COLLATE "C",
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Source" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Form" character varying(40),
    "Perspectives" text[] NOT NULL,
    "Year" integer,
    "Date" text COLLATE "C",
    "Url" text COLLATE "C",
    "FootnoteNumber" integer,
    "Respondents_Max" double precision,
    "Respondents_Min" double precision,
    "Respondents_Precision" character varying(40),
    "Respondents_Scope" character varying(40),
    "Respondents_Unit" character varying(40),
    "Respondents_UntilYear" integer,
    "Respondents_Year" integer,
    "Respondents_Condition_En" text COLLATE "C",
    "Respondents_Condition_Nl" text COLLATE "C",
    "Title_En" text COLLATE "C" NOT NULL,
    "Title_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Statement" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Levels" text[] NOT NULL,
    "Perspectives" text[] NOT NULL,
    "NoneMentioned" boolean NOT NULL,
    "Addressee_En" text COLLATE "C",
    "Addressee_Nl" text COLLATE "C",
    "Text_En" text COLLATE "C" NOT NULL,
    "Text_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "TargetGroup" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "Ages_Max" double precision,
    "Ages_Min" double precision,
    "Ages_Precision" character varying(40),
    "Ages_Scope" character varying(40),
    "Ages_Unit" character varying(40),
    "Ages_UntilYear" integer,
    "Ages_Year" integer,
    "Ages_Condition_En" text COLLATE "C",
    "Ages_Condition_Nl" text COLLATE "C",
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Traits_En" text COLLATE "C",
    "Traits_Nl" text COLLATE "C",
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "DiscrepancyValue" (
    "Id" integer NOT NULL,
    "DiscrepancyId" integer NOT NULL,
    "Text_En" text COLLATE "C" NOT NULL,
    "Text_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Fact" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer,
    "Topic" character varying(40) NOT NULL,
    "Year" integer,
    "YearPrecision" character varying(40),
    "UntilYear" integer,
    "OrganizationId" integer,
    "LocationId" integer,
    "Text_En" text COLLATE "C" NOT NULL,
    "Text_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "Figure" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "Aspect" character varying(40) NOT NULL,
    "PartOfId" integer,
    "OrganizationId" integer,
    "LocationId" integer,
    "Label_En" text COLLATE "C" NOT NULL,
    "Label_Nl" text COLLATE "C" NOT NULL,
    "Quantity_Max" double precision,
    "Quantity_Min" double precision,
    "Quantity_Precision" character varying(40) NOT NULL,
    "Quantity_Scope" character varying(40),
    "Quantity_Unit" character varying(40) NOT NULL,
    "Quantity_UntilYear" integer,
    "Quantity_Year" integer,
    "Quantity_Condition_En" text COLLATE "C",
    "Quantity_Condition_Nl" text COLLATE "C",
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "ProfessionalRole" (
    "Id" integer NOT NULL,
    "Count_Max" double precision,
    "Count_Min" double precision,
    "Count_Precision" character varying(40),
    "Count_Scope" character varying(40),
    "Count_Unit" character varying(40),
    "Count_UntilYear" integer,
    "Count_Year" integer,
    "Count_Condition_En" text COLLATE "C",
    "Count_Condition_Nl" text COLLATE "C",
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "Engagement" character varying(40),
    "ParentId" integer,
    "OrganizationId" integer,
    "LocationId" integer,
    "ReportsToRoleId" integer
);
CREATE TABLE "Coding" (
    "Id" integer NOT NULL,
    "StatementId" integer NOT NULL,
    "FactorId" integer NOT NULL,
    "Aspect" character varying(40),
    "Stance" character varying(40) NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL
);
CREATE TABLE "FactNamedCaseStudies" (
    "NamedCaseStudiesId" integer NOT NULL,
    "ReportFactsId" integer NOT NULL
);
CREATE TABLE "FigurePractices" (
    "FiguresId" integer NOT NULL,
    "PracticesId" integer NOT NULL
);
CREATE TABLE "FigureProfessionalRoles" (
    "FiguresId" integer NOT NULL,
    "ProfessionalRolesId" integer NOT NULL
);
CREATE TABLE "PracticeProfessionalRoles" (
    "PracticesId" integer NOT NULL,
    "ProfessionalRolesId" integer NOT NULL
);
CREATE TABLE "VolunteerGroup" (
    "Id" integer NOT NULL,
    "ReportsToGroupId" integer,
    "Count_Max" double precision,
    "Count_Min" double precision,
    "Count_Precision" character varying(40),
    "Count_Scope" character varying(40),
    "Count_Unit" character varying(40),
    "Count_UntilYear" integer,
    "Count_Year" integer,
    "Count_Condition_En" text COLLATE "C",
    "Count_Condition_Nl" text COLLATE "C",
    "Name_En" text COLLATE "C" NOT NULL,
    "Name_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "Engagement" character varying(40),
    "ParentId" integer,
    "OrganizationId" integer,
    "LocationId" integer,
    "ReportsToRoleId" integer
);
CREATE TABLE "Characteristic" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "VolunteerGroupId" integer,
    "ProfessionalRoleId" integer,
    "Aspect" character varying(40) NOT NULL,
    "Text_En" text COLLATE "C" NOT NULL,
    "Text_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "CollaborationPlacement" (
    "Id" integer NOT NULL,
    "CaseStudyId" integer NOT NULL,
    "FormId" integer NOT NULL,
    "Basis" character varying(40) NOT NULL,
    "GroupId" integer,
    "Period_En" text COLLATE "C",
    "Period_Nl" text COLLATE "C",
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "FigureVolunteerGroups" (
    "FiguresId" integer NOT NULL,
    "VolunteerGroupsId" integer NOT NULL
);
CREATE TABLE "GroupTask" (
    "Id" integer NOT NULL,
    "VolunteerGroupId" integer,
    "ProfessionalRoleId" integer,
    "Text_En" text COLLATE "C" NOT NULL,
    "Text_Nl" text COLLATE "C" NOT NULL,
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
CREATE TABLE "PracticeVolunteerGroups" (
    "PracticesId" integer NOT NULL,
    "VolunteerGroupsId" integer NOT NULL
);
CREATE TABLE "VolunteerGroupTyping" (
    "Id" integer NOT NULL,
    "GroupId" integer NOT NULL,
    "TypeId" integer NOT NULL,
    "Initiative" character varying(40),
    "Code" character varying(200) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "SectionId" integer NOT NULL
);
ALTER TABLE "GlossaryTerm" ADD CONSTRAINT "PK_GlossaryTerm" PRIMARY KEY ("Id");
ALTER TABLE "Label" ADD CONSTRAINT "PK_Label" PRIMARY KEY ("Id");
ALTER TABLE "ReportSection" ADD CONSTRAINT "PK_ReportSection" PRIMARY KEY ("Id");
ALTER TABLE "CollaborationForm" ADD CONSTRAINT "PK_CollaborationForm" PRIMARY KEY ("Id");
ALTER TABLE "Definition" ADD CONSTRAINT "PK_Definition" PRIMARY KEY ("Id");
ALTER TABLE "Factor" ADD CONSTRAINT "PK_Factor" PRIMARY KEY ("Id");
ALTER TABLE "Finding" ADD CONSTRAINT "PK_Finding" PRIMARY KEY ("Id");
ALTER TABLE "InterventionLayer" ADD CONSTRAINT "PK_InterventionLayer" PRIMARY KEY ("Id");
ALTER TABLE "Organization" ADD CONSTRAINT "PK_Organization" PRIMARY KEY ("Id");
ALTER TABLE "Publication" ADD CONSTRAINT "PK_Publication" PRIMARY KEY ("Id");
ALTER TABLE "VolunteerType" ADD CONSTRAINT "PK_VolunteerType" PRIMARY KEY ("Id");
ALTER TABLE "FactorOpposite" ADD CONSTRAINT "PK_FactorOpposite" PRIMARY KEY ("FactorId", "OppositesId");
ALTER TABLE "FindingFactors" ADD CONSTRAINT "PK_FindingFactors" PRIMARY KEY ("FactorsId", "FindingsId");
ALTER TABLE "FindingTest" ADD CONSTRAINT "PK_FindingTest" PRIMARY KEY ("Id");
ALTER TABLE "FindingLayers" ADD CONSTRAINT "PK_FindingLayers" PRIMARY KEY ("FindingsId", "LayersId");
ALTER TABLE "CaseStudy" ADD CONSTRAINT "PK_CaseStudy" PRIMARY KEY ("Id");
ALTER TABLE "CaseStudyPartners" ADD CONSTRAINT "PK_CaseStudyPartners" PRIMARY KEY ("PartnerOfId", "PartnersId");
ALTER TABLE "CaseStudySections" ADD CONSTRAINT "PK_CaseStudySections" PRIMARY KEY ("CaseStudiesId", "SectionsId");
ALTER TABLE "Discrepancy" ADD CONSTRAINT "PK_Discrepancy" PRIMARY KEY ("Id");
ALTER TABLE "FindingCaseStudies" ADD CONSTRAINT "PK_FindingCaseStudies" PRIMARY KEY ("CaseStudiesId", "FindingsId");
ALTER TABLE "FindingTestCaseStudies" ADD CONSTRAINT "PK_FindingTestCaseStudies" PRIMARY KEY ("CaseStudiesId", "FindingTestsId");
ALTER TABLE "LayerPlacement" ADD CONSTRAINT "PK_LayerPlacement" PRIMARY KEY ("Id");
ALTER TABLE "Location" ADD CONSTRAINT "PK_Location" PRIMARY KEY ("Id");
ALTER TABLE "NamedCase" ADD CONSTRAINT "PK_NamedCase" PRIMARY KEY ("Id");
ALTER TABLE "Partnership" ADD CONSTRAINT "PK_Partnership" PRIMARY KEY ("Id");
ALTER TABLE "Practice" ADD CONSTRAINT "PK_Practice" PRIMARY KEY ("Id");
ALTER TABLE "Project" ADD CONSTRAINT "PK_Project" PRIMARY KEY ("Id");
ALTER TABLE "Source" ADD CONSTRAINT "PK_Source" PRIMARY KEY ("Id");
ALTER TABLE "Statement" ADD CONSTRAINT "PK_Statement" PRIMARY KEY ("Id");
ALTER TABLE "TargetGroup" ADD CONSTRAINT "PK_TargetGroup" PRIMARY KEY ("Id");
ALTER TABLE "DiscrepancyValue" ADD CONSTRAINT "PK_DiscrepancyValue" PRIMARY KEY ("Id");
ALTER TABLE "Fact" ADD CONSTRAINT "PK_Fact" PRIMARY KEY ("Id");
ALTER TABLE "Figure" ADD CONSTRAINT "PK_Figure" PRIMARY KEY ("Id");
ALTER TABLE "ProfessionalRole" ADD CONSTRAINT "PK_ProfessionalRole" PRIMARY KEY ("Id");
ALTER TABLE "Coding" ADD CONSTRAINT "PK_Coding" PRIMARY KEY ("Id");
ALTER TABLE "FactNamedCaseStudies" ADD CONSTRAINT "PK_FactNamedCaseStudies" PRIMARY KEY ("NamedCaseStudiesId", "ReportFactsId");
ALTER TABLE "FigurePractices" ADD CONSTRAINT "PK_FigurePractices" PRIMARY KEY ("FiguresId", "PracticesId");
ALTER TABLE "FigureProfessionalRoles" ADD CONSTRAINT "PK_FigureProfessionalRoles" PRIMARY KEY ("FiguresId", "ProfessionalRolesId");
ALTER TABLE "PracticeProfessionalRoles" ADD CONSTRAINT "PK_PracticeProfessionalRoles" PRIMARY KEY ("PracticesId", "ProfessionalRolesId");
ALTER TABLE "VolunteerGroup" ADD CONSTRAINT "PK_VolunteerGroup" PRIMARY KEY ("Id");
ALTER TABLE "Characteristic" ADD CONSTRAINT "PK_Characteristic" PRIMARY KEY ("Id");
ALTER TABLE "CollaborationPlacement" ADD CONSTRAINT "PK_CollaborationPlacement" PRIMARY KEY ("Id");
ALTER TABLE "FigureVolunteerGroups" ADD CONSTRAINT "PK_FigureVolunteerGroups" PRIMARY KEY ("FiguresId", "VolunteerGroupsId");
ALTER TABLE "GroupTask" ADD CONSTRAINT "PK_GroupTask" PRIMARY KEY ("Id");
ALTER TABLE "PracticeVolunteerGroups" ADD CONSTRAINT "PK_PracticeVolunteerGroups" PRIMARY KEY ("PracticesId", "VolunteerGroupsId");
ALTER TABLE "VolunteerGroupTyping" ADD CONSTRAINT "PK_VolunteerGroupTyping" PRIMARY KEY ("Id");
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


