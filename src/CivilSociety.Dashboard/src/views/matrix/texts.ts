import type { Stance } from '../../graphql/generated/graphql';
import type { Texts } from '../../language/language';
import type { Order, Unit } from './state';

export const texts: Texts<{
  title: (many: string, one: string) => string;
  factorsByStance: string;
  lead: string;
  rows: string;
  columns: string;
  transpose: string;
  unit: string;
  units: Record<Unit, string>;
  counted: (count: number, unit: Unit) => string;
  order: string;
  orders: Record<Order, string>;
  stances: string;
  hideEmpty: string;
  selection: string;
  selectionOf: Record<Unit, string>;
  nothingSelected: string;
  add: string;
  choose: string;
  cases: (count: number) => string;
  not: (label: string) => string;
  remove: (label: string) => string;
  selected: (count: number, unit: Unit) => string;
  most: (ones: string) => string;
  noneSelected: string;
  and: string;
  table: string;
  total: string;
  totalHint: (unit: Unit) => string;
  yes: string;
  silent: string;
  no: string;
  unknown: string;
  legend: string;
  stanceMeanings: Record<Stance, string>;
  bounds: string;
  hindering: string;
  unknownDimension: (value: string) => string;
  unknownOther: (parameter: string, value: string) => string;
  unknownKeys: (values: string) => string;
  unknownKeysHint: string;
  unknownCell: (value: string) => string;
  unknownCellHint: string;
  close: string;
  pick: string;
  cellSilent: string;
  cellSilentHint: string;
  inCases: (count: number) => string;
  ofMany: (shown: number, count: number) => string;
  supporting: string;
  against: string;
  contradicting: (row: string, column: string) => string;
  contradictingHint: string;
  notStated: string;
  notStatedHint: string;
  bothWaysHint: string;
}> = {
  NL: {
    title: (many, one) => `${many} per ${one}`,
    factorsByStance: 'Welke factoren worden genoemd, en hoe?',
    lead: 'Elk getal opent naar wat er gezegd is, door wie, en in welke paragraaf van het rapport.',
    rows: 'Rijen',
    columns: 'Kolommen',
    transpose: 'Wissel om',
    unit: 'Tel',
    units: { STATEMENTS: 'uitspraken', CASE_STUDIES: 'cases' },
    counted: (count, unit) =>
      unit === 'STATEMENTS'
        ? count === 1
          ? '1 uitspraak'
          : `${count} uitspraken`
        : count === 1
          ? '1 case'
          : `${count} cases`,
    order: 'Volgorde van de rijen',
    orders: { MOST: 'meeste eerst', REPORT: 'zoals in het rapport' },
    stances: 'Voor en tegen apart',
    hideEmpty: 'Lege rijen en kolommen verbergen',
    selection: 'Keuze',
    selectionOf: { STATEMENTS: 'Alleen uitspraken met:', CASE_STUDIES: 'Alleen cases met:' },
    nothingSelected: 'Alles telt mee.',
    add: 'Beperk tot',
    choose: 'Kies een laag, wie het zegt, een kenmerk …',
    cases: count => (count === 1 ? '1 case' : `${count} cases`),
    not: label => `niet: ${label}`,
    remove: label => `Verwijder ‘${label}’ uit de keuze`,
    selected: (count, unit) =>
      unit === 'STATEMENTS'
        ? count === 1
          ? '1 uitspraak telt mee.'
          : `${count} uitspraken tellen mee.`
        : count === 1
          ? '1 case telt mee.'
          : `${count} cases tellen mee.`,
    most: ones => `Het vaakst gaat het over ${ones}.`,
    noneSelected: 'Niets in het rapport voldoet aan deze keuze. Verwijder er iets uit.',
    and: ' en ',
    table: 'Tabel',
    total: 'Totaal',
    totalHint: unit =>
      `Een totaal telt elke ${unit === 'STATEMENTS' ? 'uitspraak' : 'case'} één keer, ook als die in meer cellen staat. Rechtsonder staat alles wat meetelt, ook wat in geen cel staat.`,
    yes: 'het rapport zegt het',
    silent: 'het rapport zegt het niet',
    no: 'het rapport zegt van niet',
    unknown: 'onbekend: het rapport zegt het niet, of zegt ja én nee',
    legend: 'Tekens in de tabel',
    stanceMeanings: {
      CONFIRMS: 'zo gaat het',
      LACKING: 'het ontbreekt; het zou beter kunnen',
      QUALIFIES: 'ja, maar',
      DISPUTES: 'zo is het niet',
    },
    bounds: '2–5: minstens 2; hoogstens 5, als al het onbekende meetelt',
    hindering: 'Wie een belemmerende factor bevestigt, zegt dus dat die hindert.',
    unknownDimension: value => `‘${value}’ is niet iets om rijen of kolommen van te maken.`,
    unknownOther: (parameter, value) => `De link vraagt ${parameter} ‘${value}’, en dat bestaat niet.`,
    unknownKeys: values => `De link beperkt tot iets dat niet bestaat: ${values}.`,
    unknownKeysHint: 'De tabel telt zonder die beperking. Kies een andere bij ‘Beperk tot’.',
    unknownCell: value => `De tabel heeft geen rij of kolom ‘${value}’.`,
    unknownCellHint: 'Kies een getal in de tabel.',
    close: 'Sluit',
    pick: 'Kies een getal in de tabel om te lezen wat erachter zit.',
    cellSilent: 'Het rapport zegt hier niets over.',
    cellSilentHint: 'Dat betekent niet dat het er niet is: er is niets over opgeschreven.',
    inCases: count => (count === 1 ? 'in 1 case' : `in ${count} cases`),
    ofMany: (shown, count) => `De eerste ${shown} van ${count}. Beperk de keuze om de andere te zien.`,
    supporting: 'Wat ervoor spreekt',
    against: 'Wat ertegen spreekt',
    contradicting: (row, column) => `Wel ‘${row}’, niet ‘${column}’`,
    contradictingHint:
      'Waar geen paragraaf bij staat dat het ontkent, volgt ‘niet’ alleen uit het zwijgen van het rapport.',
    notStated: 'Onbekend',
    notStatedHint: 'het rapport zegt het niet.',
    bothWaysHint: 'het rapport zegt ja én nee, of iets ertussenin.',
  },
  EN: {
    title: (many, one) => `${many} by ${one}`,
    factorsByStance: 'Which factors are named, and how?',
    lead: 'Every number opens to what was said, by whom, and in which section of the report.',
    rows: 'Rows',
    columns: 'Columns',
    transpose: 'Swap',
    unit: 'Count',
    units: { STATEMENTS: 'statements', CASE_STUDIES: 'case studies' },
    counted: (count, unit) =>
      unit === 'STATEMENTS'
        ? count === 1
          ? '1 statement'
          : `${count} statements`
        : count === 1
          ? '1 case study'
          : `${count} case studies`,
    order: 'Order of the rows',
    orders: { MOST: 'most first', REPORT: 'as in the report' },
    stances: 'For and against apart',
    hideEmpty: 'Hide empty rows and columns',
    selection: 'Selection',
    selectionOf: { STATEMENTS: 'Only statements with:', CASE_STUDIES: 'Only case studies with:' },
    nothingSelected: 'Everything counts.',
    add: 'Narrow to',
    choose: 'Choose a layer, who says it, a feature …',
    cases: count => (count === 1 ? '1 case study' : `${count} case studies`),
    not: label => `not: ${label}`,
    remove: label => `Remove ‘${label}’ from the selection`,
    selected: (count, unit) =>
      unit === 'STATEMENTS'
        ? count === 1
          ? '1 statement counts.'
          : `${count} statements count.`
        : count === 1
          ? '1 case study counts.'
          : `${count} case studies count.`,
    most: ones => `Most often they are about ${ones}.`,
    noneSelected: 'Nothing in the report satisfies this selection. Remove something from it.',
    and: ' and ',
    table: 'Table',
    total: 'Total',
    totalHint: unit =>
      `A total counts each ${unit === 'STATEMENTS' ? 'statement' : 'case study'} once, also where it is in several cells. At the bottom right is all that counts, also what is in no cell.`,
    yes: 'the report says so',
    silent: 'the report does not say',
    no: 'the report says it is not so',
    unknown: 'unknown: the report does not say, or says yes and no',
    legend: 'Signs in the table',
    stanceMeanings: {
      CONFIRMS: 'this is how it goes',
      LACKING: 'it is missed; it could be better',
      QUALIFIES: 'yes, but',
      DISPUTES: 'it is not so',
    },
    bounds: '2–5: at least 2; at most 5, if all that is unknown counts',
    hindering: 'To confirm a hindering factor is to say that it hinders.',
    unknownDimension: value => `‘${value}’ is nothing that rows or columns can be made of.`,
    unknownOther: (parameter, value) => `The link asks for ${parameter} ‘${value}’, which does not exist.`,
    unknownKeys: values => `The link narrows to something that does not exist: ${values}.`,
    unknownKeysHint: 'The table counts without it. Choose another at ‘Narrow to’.',
    unknownCell: value => `The table has no row or column ‘${value}’.`,
    unknownCellHint: 'Choose a number in the table.',
    close: 'Close',
    pick: 'Choose a number in the table to read what is behind it.',
    cellSilent: 'The report says nothing about this.',
    cellSilentHint: 'That does not mean that it is not there: nothing was written about it.',
    inCases: count => (count === 1 ? 'in 1 case study' : `in ${count} case studies`),
    ofMany: (shown, count) => `The first ${shown} of ${count}. Narrow the selection to see the others.`,
    supporting: 'What supports it',
    against: 'What speaks against it',
    contradicting: (row, column) => `With ‘${row}’, without ‘${column}’`,
    contradictingHint: 'Where no section denies it, ‘without’ follows only from the silence of the report.',
    notStated: 'Unknown',
    notStatedHint: 'the report does not say.',
    bothWaysHint: 'the report says yes and no, or something in between.',
  },
};
