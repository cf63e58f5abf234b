import type { Texts } from '../../language/language';

export const texts: Texts<{
  title: string;
  lead: string;
  field: string;
  hint: string;
  noWord: string;
  search: string;
  tries: string;
  examples: readonly (readonly [query: string, why: string])[];
  found: (count: string, query: string) => string;
  foundIn: (count: string, query: string) => string;
  refine: (chosen: number) => string;
  kinds: string;
  caseStudies: string;
  severalCases: string;
  didYouMean: string;
  nothing: (query: string) => string;
  nothingChosen: (query: string) => string;
  showAll: string;
  advice: string;
  other: string;
  more: string;
  shown: (shown: string, count: string) => string;
  lookFurther: (shown: string, count: string) => string;
  tooMany: string;
  inOther: string;
  allFindings: string;
  synonyms: string;
  unknownTitle: string;
  unknownKinds: (values: string) => string;
  unknownCases: (values: string) => string;
}> = {
  NL: {
    title: 'Zoeken',
    lead: 'In alles wat het rapport zegt, en wat wij ervan samenvatten: uitspraken, cijfers, organisaties, factoren, paragrafen en meer.',
    field: 'Zoek naar',
    hint: 'Een of meer woorden, in elke vorm.',
    noWord: 'Typ ten minste één letter of cijfer.',
    search: 'Zoek',
    tries: 'Probeer bijvoorbeeld',
    examples: [
      ['verklaring omtrent gedrag', 'wie vraagt er een, en van wie'],
      ['vertrouwen', 'wat het rapport erover zegt, voor en tegen'],
      ['gescheiden ouders', 'waar het rapport over hen gaat'],
    ],
    found: (count, query) => `${count} keer gevonden: ‘${query}’`,
    foundIn: (count, query) => `${count} keer gevonden in de gekozen cases: ‘${query}’`,
    refine: chosen => (chosen === 0 ? 'Verfijn' : `Verfijn (${chosen} gekozen)`),
    kinds: 'Soort',
    caseStudies: 'Case',
    severalCases: 'Wat bij geen of bij meer cases hoort, zoals een factor, valt weg als u een case kiest.',
    didYouMean: 'Bedoelde u',
    nothing: query => `Niets gevonden voor ‘${query}’`,
    nothingChosen: query => `Niets gevonden voor ‘${query}’ in wat u koos`,
    showAll: 'Zoek in alles',
    advice: 'Zoek met minder woorden, of met een ander woord voor hetzelfde.',
    other: 'Zoek in de Engelse teksten',
    more: 'Toon meer',
    shown: (shown, count) => `${shown} van ${count} getoond.`,
    lookFurther: (shown, count) => `${shown} van ${count} getoond; de rest staat verder naar achteren.`,
    tooMany: 'Meer toont deze pagina niet: verfijn, of zoek met meer woorden.',
    inOther: 'in het Engels',
    allFindings: 'Alle conclusies',
    synonyms: 'ook',
    unknownTitle: 'De link noemt iets dat hier niet bestaat',
    unknownKinds: values => `Niet bekend als soort: ${values}. Kies uit de lijst ‘Soort’.`,
    unknownCases: values => `Niet bekend als case: ${values}. Kies uit de lijst ‘Case’.`,
  },
  EN: {
    title: 'Search',
    lead: 'In all that the report says, and what we summarize of it: statements, figures, organizations, factors, sections and more.',
    field: 'Search for',
    hint: 'One or more words, in any form.',
    noWord: 'Type at least one letter or digit.',
    search: 'Search',
    tries: 'Try, for example',
    examples: [
      ['certificate of conduct', 'who asks for one, and of whom'],
      ['trust', 'what the report says of it, for and against'],
      ['divorced parents', 'where the report is about them'],
    ],
    found: (count, query) => `Found ${count} times: '${query}'`,
    foundIn: (count, query) => `Found ${count} times in the chosen case studies: '${query}'`,
    refine: chosen => (chosen === 0 ? 'Refine' : `Refine (${chosen} chosen)`),
    kinds: 'Kind',
    caseStudies: 'Case study',
    severalCases:
      'What belongs to none or to several case studies, such as a factor, is left out when you choose a case study.',
    didYouMean: 'Did you mean',
    nothing: query => `Nothing found for '${query}'`,
    nothingChosen: query => `Nothing found for '${query}' in what you chose`,
    showAll: 'Search in everything',
    advice: 'Search with fewer words, or with another word for the same.',
    other: 'Search the Dutch texts',
    more: 'Show more',
    shown: (shown, count) => `${shown} of ${count} shown.`,
    lookFurther: (shown, count) => `${shown} of ${count} shown; the rest stands further back.`,
    tooMany: 'This page shows no more: refine, or search with more words.',
    inOther: 'in Dutch',
    allFindings: 'All findings',
    synonyms: 'also',
    unknownTitle: 'The link names what does not exist here',
    unknownKinds: values => `Not known as a kind: ${values}. Choose from the list 'Kind'.`,
    unknownCases: values => `Not known as a case study: ${values}. Choose from the list 'Case study'.`,
  },
};
