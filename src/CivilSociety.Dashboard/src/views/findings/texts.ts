import type { Expectation, Verdict } from '../../graphql/generated/graphql';
import type { Texts } from '../../language/language';

type Words = {
  title: string;
  lead: string;
  verdicts: string;
  meanings: Record<Verdict, string>;
  about: string;
  everything: string;
  layers: string;
  factors: string;
  caseStudies: string;
  picture: string;
  pictureNote: string;
  shown: (shown: number, all: number) => string;
  nothing: string;
  clear: string;
  unknown: (names: string) => string;
  unknownMeans: string;
  expected: (expected: Expectation, minimum: number | null | undefined) => string;
  untestable: string;
  open: string;
  supporting: string;
  opposing: string;
  notStated: string;
  bothWays: string;
  ownSection: (caseStudies: string) => string;
  noEvidence: string;
  nobody: string;
  rest: (count: number) => string;
  firstOf: (shown: number, all: number) => string;
  moved: string;
};

export const texts: Texts<Words> = {
  NL: {
    title: 'Kloppen de conclusies?',
    lead: 'Het rapport trekt conclusies over de tien cases. Elke conclusie is hier getoetst aan wat het rapport zelf per case vertelt, zoals dat in de catalogus is gecodeerd.',
    verdicts: 'Oordeel',
    meanings: {
      BORNE_OUT: 'De gegevens zeggen het ook, hoe u ook invult wat het rapport niet zegt.',
      PARTLY_BORNE_OUT: 'Een deel klopt, of het hangt af van wat het rapport niet zegt.',
      NOT_BORNE_OUT: 'De gegevens zeggen het niet, hoe u ook invult wat het rapport niet zegt.',
      CANNOT_BE_TESTED: 'De gegevens kunnen het niet zeggen. Dat is geen oordeel over de conclusie.',
    },
    about: 'Gaat over',
    everything: 'alles',
    layers: 'Lagen',
    factors: 'Factoren',
    caseStudies: 'Cases die de conclusie noemt',
    picture: 'Het oordeel over elke conclusie, per paragraaf van het rapport',
    pictureNote: 'Elk teken is een conclusie, in de volgorde van het rapport.',
    shown: (shown, all) =>
      shown === all ? `${all} ${all === 1 ? 'conclusie' : 'conclusies'}` : `${shown} van de ${all} conclusies`,
    nothing: 'Geen conclusie past bij deze keuze',
    clear: 'Toon alle conclusies',
    unknown: names => `Dit staat in de link, maar bestaat hier niet: ${names}`,
    unknownMeans: 'Kies hierboven een oordeel of een onderwerp; de rest van de keuze geldt.',
    expected: (expected, minimum) =>
      ({
        ALL: 'verwacht: altijd',
        MOST: 'verwacht: in meer dan de helft',
        AT_LEAST: `verwacht: ten minste ${minimum} keer`,
        NONE: 'verwacht: nooit',
        MORE_OFTEN: 'verwacht: vaker dan elders',
      })[expected],
    untestable: 'Wat de gegevens niet kunnen zeggen:',
    open: 'Waar het op rust en wat het tegenspreekt',
    supporting: 'Ervoor',
    opposing: 'Ertegen',
    notStated: 'Het rapport zegt het niet van:',
    bothWays: 'Het rapport zegt het de ene keer wel en de andere keer niet van:',
    ownSection: caseStudies =>
      `Let op: van ${caseStudies} is alleen de paragraaf van de conclusie zelf het bewijs. Daar is de conclusie aan zichzelf getoetst.`,
    noEvidence: 'Zonder vindplaats: het gaat om iets wat het rapport daar niet noemt.',
    nobody: 'Geen enkele case.',
    rest: count => (count === 1 ? 'Nog 1 uitspraak' : `Nog ${count} uitspraken`),
    firstOf: (shown, all) => `De eerste ${shown} van ${all} vindplaatsen.`,
    moved: 'De catalogus is intussen vernieuwd. Laad de pagina opnieuw.',
  },
  EN: {
    title: 'Do the conclusions hold?',
    lead: 'The report draws conclusions about the ten case studies. Each is tested here against what the report itself tells of each case study, as it is coded in the catalog.',
    verdicts: 'Verdict',
    meanings: {
      BORNE_OUT: 'The data says so too, however what the report does not say is filled in.',
      PARTLY_BORNE_OUT: 'A part holds, or it depends on what the report does not say.',
      NOT_BORNE_OUT: 'The data does not say so, however what the report does not say is filled in.',
      CANNOT_BE_TESTED: 'The data cannot tell. That is no verdict on the conclusion.',
    },
    about: 'About',
    everything: 'everything',
    layers: 'Layers',
    factors: 'Factors',
    caseStudies: 'Case studies that the conclusion names',
    picture: 'The verdict on each conclusion, by section of the report',
    pictureNote: 'Each sign is a conclusion, in the order of the report.',
    shown: (shown, all) =>
      shown === all ? `${all} ${all === 1 ? 'conclusion' : 'conclusions'}` : `${shown} of ${all} conclusions`,
    nothing: 'No conclusion fits this choice',
    clear: 'Show all conclusions',
    unknown: names => `This stands in the link, but does not exist here: ${names}`,
    unknownMeans: 'Choose a verdict or a subject above; the rest of the choice holds.',
    expected: (expected, minimum) =>
      ({
        ALL: 'expected: always',
        MOST: 'expected: in more than half',
        AT_LEAST: minimum === 1 ? 'expected: at least once' : `expected: at least ${minimum} times`,
        NONE: 'expected: never',
        MORE_OFTEN: 'expected: more often than elsewhere',
      })[expected],
    untestable: 'What the data cannot tell:',
    open: 'What it rests on and what contradicts it',
    supporting: 'For',
    opposing: 'Against',
    notStated: 'The report does not say it of:',
    bothWays: 'The report says it in one place and denies it in another of:',
    ownSection: caseStudies =>
      `Mind: of ${caseStudies} the section of the conclusion itself is the only evidence. There the conclusion is tested against itself.`,
    noEvidence: 'Without a place to read: it is about something that the report does not name there.',
    nobody: 'No case study.',
    rest: count => (count === 1 ? '1 more statement' : `${count} more statements`),
    firstOf: (shown, all) => `The first ${shown} of ${all} items.`,
    moved: 'The catalog has been renewed meanwhile. Load the page again.',
  },
};
