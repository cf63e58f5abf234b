import type { Emphasis } from '../../graphql/generated/graphql';
import type { Texts } from '../../language/language';

export const kinds = [
  'layers',
  'volunteerTypes',
  'forms',
  'factors',
  'definitions',
  'findings',
  'strengths',
  'improvements',
  'successFactors',
  'tips',
  'contributions',
  'observations',
  'namedCases',
  'placements',
  'formPlacements',
  'typings',
  'practices',
  'partnerships',
  'facts',
  'figures',
  'organizations',
  'projects',
  'locations',
  'targetGroups',
  'volunteerGroups',
  'roles',
  'characteristics',
  'tasks',
  'discrepancies',
  'sources',
] as const;

export type Kind = (typeof kinds)[number];

export const texts: Texts<{
  title: string;
  lead: string;
  unknown: (code: string) => string;
  choose: string;
  all: string;
  caseStudy: string;
  parts: string;
  within: string;
  previous: string;
  next: string;
  around: string;
  contents: string;
  nothing: string;
  publications: string;
  notWhole: (missing: number) => string;
  wish: string;
  emphases: Record<Emphasis | 'NONE', string>;
  kinds: Record<Kind, string>;
}> = {
  NL: {
    title: 'Het rapport, paragraaf voor paragraaf',
    lead: 'Kies een paragraaf om te zien wat het rapport daar zegt, in onze woorden.',
    unknown: code => `Er is geen paragraaf met de code ‘${code}’`,
    choose: 'Misschien is de link niet heel overgenomen. Kies een paragraaf uit de lijst.',
    all: 'Alle paragrafen',
    caseStudy: 'Case',
    parts: 'Hierin',
    within: 'Hoort bij',
    previous: 'Vorige',
    next: 'Volgende',
    around: 'Plaats in het rapport',
    contents: 'Op deze pagina',
    nothing: 'Van deze paragraaf zelf is niets opgenomen; wat er staat, is te vinden in de delen ervan.',
    publications: 'Publicaties',
    notWhole: missing => `Nog ${missing} passen niet op deze pagina; de tabel onderaan heeft ze alle.`,
    wish: 'wens',
    emphases: { PRIMARY: 'hoofdzakelijk', SECONDARY: 'in mindere mate', NONE: 'zonder rangorde' },
    kinds: {
      layers: 'Lagen van de piramide',
      volunteerTypes: 'Typen vrijwilligers',
      forms: 'Vormen van samenwerking',
      factors: 'Factoren',
      definitions: 'Begrippen',
      findings: 'Conclusies',
      strengths: 'Wat goed gaat',
      improvements: 'Wat beter kan',
      successFactors: 'Succesfactoren',
      tips: 'Tips',
      contributions: 'Bijdrage aan de pedagogische civil society',
      observations: 'Wat verder opvalt',
      namedCases: 'Cases die bij een factor genoemd worden',
      placements: 'Plaats in de lagen',
      formPlacements: 'Vorm van samenwerking',
      typings: 'Typen van groepen vrijwilligers',
      practices: 'Werken met vrijwilligers',
      partnerships: 'Samenwerking met partners',
      facts: 'Feiten',
      figures: 'Cijfers',
      organizations: 'Organisaties',
      projects: 'Project',
      locations: 'Plaatsen',
      targetGroups: 'Doelgroepen',
      volunteerGroups: 'Groepen vrijwilligers',
      roles: 'Beroepskrachten',
      characteristics: 'Wie het zijn',
      tasks: 'Taken',
      discrepancies: 'Wat elders anders staat',
      sources: 'Bronnen',
    },
  },
  EN: {
    title: 'The report, section by section',
    lead: 'Choose a section to see what the report says there, in our words.',
    unknown: code => `There is no section with the code '${code}'`,
    choose: 'The link may not have been copied whole. Choose a section from the list.',
    all: 'All sections',
    caseStudy: 'Case study',
    parts: 'Within it',
    within: 'Part of',
    previous: 'Previous',
    next: 'Next',
    around: 'Place in the report',
    contents: 'On this page',
    nothing: 'Nothing is recorded of this section itself; what it says is found in its parts.',
    publications: 'Publications',
    notWhole: missing => `Another ${missing} do not fit on this page; the table below has them all.`,
    wish: 'a wish',
    emphases: { PRIMARY: 'mainly', SECONDARY: 'to a lesser degree', NONE: 'without rank' },
    kinds: {
      layers: 'Layers of the pyramid',
      volunteerTypes: 'Types of volunteers',
      forms: 'Forms of collaboration',
      factors: 'Factors',
      definitions: 'Terms',
      findings: 'Findings',
      strengths: 'What goes well',
      improvements: 'What could be better',
      successFactors: 'Success factors',
      tips: 'Tips',
      contributions: 'Contribution to the pedagogical civil society',
      observations: 'What else stands out',
      namedCases: 'Case studies named with a factor',
      placements: 'Place in the layers',
      formPlacements: 'Form of collaboration',
      typings: 'Types of groups of volunteers',
      practices: 'Working with volunteers',
      partnerships: 'Collaboration with partners',
      facts: 'Facts',
      figures: 'Figures',
      organizations: 'Organizations',
      projects: 'Project',
      locations: 'Places',
      targetGroups: 'Target groups',
      volunteerGroups: 'Groups of volunteers',
      roles: 'Professionals',
      characteristics: 'Who they are',
      tasks: 'Tasks',
      discrepancies: 'What stands differently elsewhere',
      sources: 'Sources',
    },
  },
};
