import type { Texts } from '../../language/language';
import type { Known, Role } from './cases';

export const texts: Texts<{
  title: string;
  lead: string;
  if: string;
  and: string;
  andNothing: string;
  whatFollows: string;
  cases: (yes: number) => string;
  not: (label: string) => string;
  unknown: (keys: string) => string;
  unknownHint: string;
  sentence: (premise: string, conclusion: string) => string;
  joined: string;
  trivial: string;
  table: string;
  tableHint: string;
  is: Record<Known, (label: string) => string>;
  none: string;
  measures: string;
  confidence: string;
  confidenceHint: (premise: string, conclusion: string) => string;
  coverage: string;
  coverageHint: (premise: string, conclusion: string) => string;
  support: string;
  supportHint: (n: number) => string;
  lift: string;
  liftHint: string;
  times: string;
  chance: string;
  chanceOf: (tables: number, permutations: number) => string;
  chanceHint: string;
  bounds: string;
  undefined: string;
  roles: Record<Role, string>;
  roleHints: Record<Role, string>;
  noneInRole: Record<Role, string>;
  bothWays: string;
  nearest: (name: string) => string;
  noNearest: string;
  onlyHere: (here: string) => string;
  compared: (compared: number, notCompared: number) => string;
  noDifference: string;
  contrast: string;
  onlyBreaking: string;
  onlySupporting: string;
  shares: (yes: number, n: number) => string;
  noContrast: string;
  wholeCase: string;
  silent: string;
  silentNo: string;
  saysYes: string;
  saysNo: string;
  saysBoth: string;
  start: string;
  startHint: string;
  startCount: (both: number, all: number) => string;
  unknownCase: (slug: string) => string;
}> = {
  NL: {
    title: 'Als dit, dan dat?',
    lead: 'Kies een voorwaarde en een gevolg. U ziet welke cases de regel ondersteunen, welke hem breken en waarvan het rapport het niet zegt. Tien cases bewijzen niets; ze laten zien waar u verder kunt kijken.',
    if: 'Als',
    and: 'en ook',
    andNothing: '(niets erbij)',
    whatFollows: 'dan',
    cases: yes => (yes === 1 ? '1 case' : `${yes} cases`),
    not: label => `niet ${label}`,
    unknown: keys => `De link vraagt naar iets dat niet bestaat: ${keys}.`,
    unknownHint: 'U ziet de regel zonder dat deel. Kies een ander uit de lijsten.',
    sentence: (premise, conclusion) => `Als ${premise}, dan ${conclusion}`,
    joined: ' en ',
    trivial: 'Deze regel zegt niets: het gevolg komt met de voorwaarde niet vaker voor dan zonder.',
    table: 'Wat van elke case bekend is',
    tableHint: 'Kies een case om te lezen wat het rapport erover zegt.',
    is: {
      yes: label => `${label}: ja`,
      no: label => `${label}: nee`,
      unknown: label => `${label}: onbekend`,
    },
    none: 'geen',
    measures: 'Hoe sterk de regel is',
    confidence: 'Gaat het op? (consistentie)',
    confidenceHint: (premise, conclusion) => `van de cases met ${premise} heeft ${conclusion}`,
    coverage: 'Verklaart het veel? (dekking)',
    coverageHint: (premise, conclusion) => `van de cases met ${conclusion} heeft ${premise}`,
    support: 'Hoe vaak samen?',
    supportHint: n => `van alle ${n} cases heeft beide`,
    lift: 'Vaker dan verwacht? (lift)',
    liftHint: 'zo vaak samen als zonder verband te verwachten is; 1 betekent: geen verband',
    times: 'keer',
    chance: 'Kan het toeval zijn?',
    chanceOf: (tables, permutations) => `${tables} van ${permutations}`,
    chanceHint: 'geschudde tabellen laten een even sterk verband zien, waar alleen het toeval werkt',
    bounds:
      'Een bereik zegt wat er kan uitkomen: het laagste en het hoogste, al naar gelang het onbekende ja of nee is.',
    undefined: 'niet te zeggen',
    roles: {
      supports: 'Ondersteunen de regel',
      breaks: 'Breken de regel',
      undecided: 'Onbekend',
      outside: 'Zeggen niets over de regel',
    },
    roleHints: {
      supports: 'De voorwaarde en het gevolg gaan hier allebei op.',
      breaks: 'De voorwaarde gaat op, het gevolg niet.',
      undecided: 'Het rapport zegt niet of de voorwaarde of het gevolg opgaat, of het zegt ja én nee.',
      outside: 'De voorwaarde gaat hier niet op.',
    },
    noneInRole: {
      supports: 'Geen enkele case.',
      breaks: 'Geen enkele case waarvan het rapport het zegt.',
      undecided: 'Geen: van elke case staat het vast.',
      outside: 'Geen enkele case.',
    },
    bothWays: 'het rapport zegt ja én nee',
    nearest: name => `Lijkt het meest op ${name}, die de regel ondersteunt. Wat anders is:`,
    noNearest: 'Geen case ondersteunt de regel, dus er is niets om mee te vergelijken.',
    onlyHere: here => `alleen ${here}`,
    compared: (compared, notCompared) =>
      `Vergeleken op ${compared} kenmerken; van ${notCompared} andere zegt het rapport het niet van allebei.`,
    noDifference: 'Niets waarvan het rapport het van allebei zegt.',
    contrast: 'Wat wie de regel breekt onderscheidt van wie hem ondersteunt',
    onlyBreaking: 'Alleen bij wie de regel breekt',
    onlySupporting: 'Alleen bij wie de regel ondersteunt',
    shares: (yes, n) => `${yes} van de ${n}`,
    noContrast: 'niets dat vaststaat',
    wholeCase: 'Alles over deze case',
    silent: 'Het rapport zegt het niet.',
    silentNo: 'Het rapport noemt het niet; dat telt hier als niet.',
    saysYes: 'wel',
    saysNo: 'niet',
    saysBoth: 'onbekend',
    start: 'Regels om mee te beginnen',
    startHint:
      'Van laag, vorm en type vrijwilliger naar kenmerken van vrijwilligersbeleid; wat het minst door toeval komt, eerst.',
    startCount: (both, all) => `${both} van ${all} cases`,
    unknownCase: slug => `Een case ‘${slug}’ is er niet. Kies er een uit de tabel.`,
  },
  EN: {
    title: 'If this, then that?',
    lead: 'Choose a condition and what follows. You see which case studies support the rule, which break it and of which the report does not say. Ten case studies prove nothing; they show where to look further.',
    if: 'If',
    and: 'and also',
    andNothing: '(nothing more)',
    whatFollows: 'then',
    cases: yes => (yes === 1 ? '1 case study' : `${yes} case studies`),
    not: label => `not ${label}`,
    unknown: keys => `The link asks for something that does not exist: ${keys}.`,
    unknownHint: 'You see the rule without it. Choose another from the lists.',
    sentence: (premise, conclusion) => `If ${premise}, then ${conclusion}`,
    joined: ' and ',
    trivial: 'This rule says nothing: what follows is no more frequent with the condition than without.',
    table: 'What is known of each case study',
    tableHint: 'Choose a case study to read what the report says.',
    is: {
      yes: label => `${label}: yes`,
      no: label => `${label}: no`,
      unknown: label => `${label}: unknown`,
    },
    none: 'none',
    measures: 'How strong the rule is',
    confidence: 'Does it hold? (consistency)',
    confidenceHint: (premise, conclusion) => `of the case studies with ${premise} have ${conclusion}`,
    coverage: 'Does it explain much? (coverage)',
    coverageHint: (premise, conclusion) => `of the case studies with ${conclusion} have ${premise}`,
    support: 'How often together?',
    supportHint: n => `of all ${n} case studies have both`,
    lift: 'More often than expected? (lift)',
    liftHint: 'as often together as expected if they had nothing to do with each other; 1 is no relation',
    times: 'times',
    chance: 'Can it be chance?',
    chanceOf: (tables, permutations) => `${tables} of ${permutations}`,
    chanceHint: 'shuffled tables, where only chance is at work, show a relation as strong',
    bounds: 'A range says what can come out: the least and the most, as what is unknown may be yes or no.',
    undefined: 'cannot be said',
    roles: {
      supports: 'Support the rule',
      breaks: 'Break the rule',
      undecided: 'Unknown',
      outside: 'Say nothing about the rule',
    },
    roleHints: {
      supports: 'Both the condition and what follows hold here.',
      breaks: 'The condition holds, what follows does not.',
      undecided: 'The report does not say whether the condition or what follows holds, or says yes and no.',
      outside: 'The condition does not hold here.',
    },
    noneInRole: {
      supports: 'No case study.',
      breaks: 'No case study of which the report says so.',
      undecided: 'None: of every case study it is certain.',
      outside: 'No case study.',
    },
    bothWays: 'the report says yes and no',
    nearest: name => `Is most like ${name}, which supports the rule. What differs:`,
    noNearest: 'No case study supports the rule, so there is nothing to compare with.',
    onlyHere: here => `only ${here}`,
    compared: (compared, notCompared) =>
      `Compared on ${compared} attributes; of ${notCompared} others the report does not say of both.`,
    noDifference: 'Nothing of which the report says it of both.',
    contrast: 'What sets those that break the rule apart from those that support it',
    onlyBreaking: 'Only with those that break the rule',
    onlySupporting: 'Only with those that support the rule',
    shares: (yes, n) => `${yes} of the ${n}`,
    noContrast: 'nothing that is certain',
    wholeCase: 'All about this case study',
    silent: 'The report does not say.',
    silentNo: 'The report does not mention it; here that counts as no.',
    saysYes: 'yes',
    saysNo: 'no',
    saysBoth: 'unknown',
    start: 'Rules to begin with',
    startHint:
      'From layer, form and type of volunteer to features of volunteer policy; what chance explains least comes first.',
    startCount: (both, all) => `${both} of ${all} case studies`,
    unknownCase: slug => `There is no case study ‘${slug}’. Choose one in the table.`,
  },
};
