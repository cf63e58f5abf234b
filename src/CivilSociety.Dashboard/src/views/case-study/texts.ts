import type { Emphasis } from '../../graphql/generated/graphql';
import type { Texts } from '../../language/language';
import type { LevelOfStatement } from './state';

export const parts = [
  'who',
  'place',
  'people',
  'practices',
  'said',
  'partners',
  'figures',
  'discrepancies',
  'sources',
  'similar',
] as const;

export type PartName = (typeof parts)[number];

export const texts: Texts<{
  listTitle: string;
  listLead: string;
  caseStudy: string;
  where: string;
  forWhom: string;
  layers: string;
  volunteers: string;
  collaboration: string;
  noMunicipality: string;
  noNumber: string;
  silent: string;
  unknownCase: (slug: string) => string;
  chooseCase: string;
  place: (number: number, of: number) => string;
  chapter: (chapter: number) => string;
  contents: string;
  previous: string;
  next: string;
  all: string;
  parts: Record<PartName, string>;
  organization: string;
  project: string;
  since: (year: number) => string;
  locations: string;
  targetGroups: string;
  goals: string;
  layer: string;
  byChapter1: string;
  byOwnChapter: string;
  emphases: Record<Emphasis | 'NONE', string>;
  wish: string;
  notNamed: string;
  forms: string;
  named: Record<'NAMED' | 'DESCRIBED', string>;
  volunteerGroups: string;
  roles: string;
  noCount: string;
  tasks: (count: number) => string;
  features: string;
  practicesLead: string;
  practicesSilent: (categories: string) => string;
  saidLead: string;
  matrix: string;
  level: string;
  anyLevel: string;
  by: string;
  anyone: string;
  shown: (shown: number, all: number) => string;
  unknownChoice: (codes: string) => string;
  kinds: Record<'strengths' | 'improvements' | 'lessons' | 'contributions' | 'observations', string>;
  levels: Record<LevelOfStatement, string>;
  noneHere: string;
  noneOfChoice: string;
  explicit: string;
  notWhole: (missing: number) => string;
  noStatus: string;
  otherPartners: string;
  figureTable: string;
  figure: string;
  value: string;
  scope: string;
  section: string;
  discrepanciesLead: string;
  noDiscrepancies: string;
  similarLead: string;
  showSimilar: string;
  hideSimilar: string;
  likeness: (lower: string, upper: string) => string;
  counts: (both: number, onlyThis: number, onlyOther: number, unknown: number) => string;
  shared: string;
  onlyThis: string;
  onlyOther: string;
  evidence: string;
}> = {
  NL: {
    listTitle: 'De tien cases',
    listLead: 'Tien praktijken waarin professionals en vrijwilligers samenwerken rond kinderen en gezinnen.',
    caseStudy: 'Case',
    where: 'Waar',
    forWhom: 'Voor wie',
    layers: 'Lagen',
    volunteers: 'Vrijwilligers',
    collaboration: 'Samenwerking',
    noMunicipality: 'het rapport noemt geen gemeente',
    noNumber: 'het rapport noemt geen aantal',
    silent: 'het rapport zegt het niet',
    unknownCase: slug => `Er is geen case met de naam ‘${slug}’`,
    chooseCase: 'Kies een van de tien:',
    place: (number, of) => `Case ${number} van ${of}`,
    chapter: chapter => `hoofdstuk ${chapter}`,
    contents: 'Op deze pagina',
    previous: 'Vorige',
    next: 'Volgende',
    all: 'Alle cases',
    parts: {
      who: 'Wie, waar en voor wie',
      place: 'Lagen en vormen van samenwerking',
      people: 'Vrijwilligers en beroepskrachten',
      practices: 'Werken met vrijwilligers',
      said: 'Wat men ervan zegt',
      partners: 'Partners',
      figures: 'Cijfers',
      discrepancies: 'Waar het rapport twee dingen zegt',
      sources: 'Bronnen',
      similar: 'Cases die hierop lijken',
    },
    organization: 'Organisatie',
    project: 'Project',
    since: year => `vanaf ${year}`,
    locations: 'Waar',
    targetGroups: 'Voor wie',
    goals: 'Waarvoor',
    layer: 'Laag',
    byChapter1: 'Hoofdstuk 1',
    byOwnChapter: 'Eigen hoofdstuk',
    emphases: { PRIMARY: 'hoofdzakelijk', SECONDARY: 'in mindere mate', NONE: 'zonder rangorde' },
    wish: 'wens',
    notNamed: 'noemt deze laag niet',
    forms: 'Vormen van samenwerking',
    named: { NAMED: 'het rapport gebruikt dit woord', DESCRIBED: 'het rapport beschrijft het, zonder dit woord' },
    volunteerGroups: 'Groepen vrijwilligers',
    roles: 'Beroepskrachten',
    noCount: 'aantal niet genoemd',
    tasks: count => (count === 1 ? '1 taak' : `${count} taken`),
    features: 'In het kort',
    practicesLead:
      'Hoe vrijwilligers worden geworven, gekozen, geschoold en begeleid. Wat het rapport niet zegt, kan er wel zijn.',
    practicesSilent: categories => `Hierover zegt het rapport niets: ${categories}.`,
    saidLead: 'Uitspraken in onze woorden, steeds met wie het zegt en de paragraaf.',
    matrix: 'Welke factoren spelen hier? Bekijk ze in de matrix',
    level: 'Samenwerking',
    anyLevel: 'intern en in de keten',
    by: 'Wie zegt het',
    anyone: 'iedereen',
    shown: (shown, all) => (shown === all ? `${all} uitspraken` : `${shown} van de ${all} uitspraken`),
    unknownChoice: codes =>
      `Geen uitspraak in deze case is van ‘${codes}’. Kies onder ‘Wat men ervan zegt’ wat er wel is.`,
    kinds: {
      strengths: 'Wat goed gaat',
      improvements: 'Wat beter kan',
      lessons: 'Succesfactoren en tips',
      contributions: 'Bijdrage aan de pedagogische civil society',
      observations: 'Wat verder opvalt',
    },
    levels: {
      INTERNAL: 'Intern, tussen professionals en vrijwilligers',
      CHAIN: 'In de keten, met andere organisaties',
      BOTH: 'Intern en in de keten',
      NONE: 'Zonder onderscheid',
    },
    noneHere: 'Het rapport noemt hier niets.',
    noneOfChoice: 'Niets met deze keuze.',
    explicit: 'uitdrukkelijk niets',
    notWhole: missing => `Nog ${missing} passen niet op deze pagina; de tabel onderaan heeft ze alle.`,
    noStatus: 'status niet genoemd',
    otherPartners: 'Soort niet genoemd',
    figureTable: 'Cijfers met hun waarde',
    figure: 'Cijfer',
    value: 'Waarde',
    scope: 'Geldt voor',
    section: 'Paragraaf',
    discrepanciesLead:
      'Het rapport zegt niet overal hetzelfde. Beide uitspraken blijven staan, elk met de eigen paragraaf.',
    noDiscrepancies: 'In deze case vonden wij geen tegenspraak.',
    similarLead:
      'Vergeleken op lagen, soorten vrijwilligers, vormen van samenwerking en praktijkkenmerken. Wat het rapport niet zegt, geeft de gelijkenis een onder- en een bovengrens.',
    showSimilar: 'Toon de drie die het meest lijken',
    hideSimilar: 'Verberg ze',
    likeness: (lower, upper) => (lower === upper ? `gelijkenis ${lower}` : `gelijkenis tussen ${lower} en ${upper}`),
    counts: (both, onlyThis, onlyOther, unknown) =>
      `${both} kenmerken gedeeld, ${onlyThis} alleen hier, ${onlyOther} alleen daar, ${unknown} niet te vergelijken`,
    shared: 'Gedeeld',
    onlyThis: 'Alleen hier',
    onlyOther: 'Alleen daar',
    evidence: 'Waar het staat',
  },
  EN: {
    listTitle: 'The ten case studies',
    listLead: 'Ten practices in which professionals and volunteers work together around children and families.',
    caseStudy: 'Case study',
    where: 'Where',
    forWhom: 'For whom',
    layers: 'Layers',
    volunteers: 'Volunteers',
    collaboration: 'Collaboration',
    noMunicipality: 'the report names no municipality',
    noNumber: 'the report gives no number',
    silent: 'the report does not say',
    unknownCase: slug => `There is no case study named '${slug}'`,
    chooseCase: 'Choose one of the ten:',
    place: (number, of) => `Case study ${number} of ${of}`,
    chapter: chapter => `chapter ${chapter}`,
    contents: 'On this page',
    previous: 'Previous',
    next: 'Next',
    all: 'All case studies',
    parts: {
      who: 'Who, where and for whom',
      place: 'Layers and forms of collaboration',
      people: 'Volunteers and professionals',
      practices: 'Working with volunteers',
      said: 'What people say',
      partners: 'Partners',
      figures: 'Figures',
      discrepancies: 'Where the report says two things',
      sources: 'Sources',
      similar: 'Case studies like this one',
    },
    organization: 'Organization',
    project: 'Project',
    since: year => `from ${year}`,
    locations: 'Where',
    targetGroups: 'For whom',
    goals: 'What for',
    layer: 'Layer',
    byChapter1: 'Chapter 1',
    byOwnChapter: 'Own chapter',
    emphases: { PRIMARY: 'mainly', SECONDARY: 'to a lesser degree', NONE: 'without rank' },
    wish: 'a wish',
    notNamed: 'does not name this layer',
    forms: 'Forms of collaboration',
    named: { NAMED: 'the report uses this word', DESCRIBED: 'the report describes it without this word' },
    volunteerGroups: 'Groups of volunteers',
    roles: 'Professionals',
    noCount: 'number not given',
    tasks: count => (count === 1 ? '1 task' : `${count} tasks`),
    features: 'In short',
    practicesLead:
      'How volunteers are recruited, selected, trained and supported. What the report does not say may still be there.',
    practicesSilent: categories => `On these the report says nothing: ${categories}.`,
    saidLead: 'Statements in our words, each with who says it and the section.',
    matrix: 'Which factors are at work here? See them in the matrix',
    level: 'Collaboration',
    anyLevel: 'internal and in the chain',
    by: 'Who says it',
    anyone: 'everyone',
    shown: (shown, all) => (shown === all ? `${all} statements` : `${shown} of ${all} statements`),
    unknownChoice: codes =>
      `No statement in this case study is of '${codes}'. Choose under 'What people say' from what there is.`,
    kinds: {
      strengths: 'What goes well',
      improvements: 'What could be better',
      lessons: 'Success factors and tips',
      contributions: 'Contribution to the pedagogical civil society',
      observations: 'What else stands out',
    },
    levels: {
      INTERNAL: 'Internal, between professionals and volunteers',
      CHAIN: 'In the chain, with other organizations',
      BOTH: 'Internal and in the chain',
      NONE: 'Without distinction',
    },
    noneHere: 'The report names nothing here.',
    noneOfChoice: 'Nothing with this choice.',
    explicit: 'explicitly nothing',
    notWhole: missing => `Another ${missing} do not fit on this page; the table below has them all.`,
    noStatus: 'status not given',
    otherPartners: 'Kind not given',
    figureTable: 'Figures and their values',
    figure: 'Figure',
    value: 'Value',
    scope: 'Holds for',
    section: 'Section',
    discrepanciesLead: 'The report does not say the same everywhere. Both stay, each with its own section.',
    noDiscrepancies: 'We found no contradiction in this case study.',
    similarLead:
      'Compared by layers, types of volunteers, forms of collaboration and practice features. What the report does not say gives the likeness a lower and an upper bound.',
    showSimilar: 'Show the three most alike',
    hideSimilar: 'Hide them',
    likeness: (lower, upper) => (lower === upper ? `likeness ${lower}` : `likeness between ${lower} and ${upper}`),
    counts: (both, onlyThis, onlyOther, unknown) =>
      `${both} attributes shared, ${onlyThis} only here, ${onlyOther} only there, ${unknown} not comparable`,
    shared: 'Shared',
    onlyThis: 'Only here',
    onlyOther: 'Only there',
    evidence: 'Where it stands',
  },
};
