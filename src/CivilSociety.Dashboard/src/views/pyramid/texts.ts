import type { Emphasis } from '../../graphql/generated/graphql';
import type { Texts } from '../../language/language';
import type { Standing } from './placements';

export const texts: Texts<{
  title: string;
  lead: string;
  picture: string;
  legend: string;
  standings: Record<Standing, string>;
  layer: string;
  cases: (count: number) => string;
  volunteers: string;
  all: string;
  caseStudy: string;
  byChapter1: string;
  byOwnChapter: string;
  emphases: Record<Emphasis | 'NONE', string>;
  wish: string;
  silent: string;
  unknown: (code: string) => string;
  choose: string;
}> = {
  NL: {
    title: 'Tien cases in vier lagen',
    lead: 'Het rapport plaatst elke praktijk in de lagen van de interventiepiramide. Hoofdstuk 1 en het eigen hoofdstuk zeggen niet altijd hetzelfde. Kies een laag om te zien wat er speelt.',
    picture: 'Piramide van vier lagen met de cases in elke laag',
    legend: 'Tekens',
    standings: {
      main: 'hoofdzakelijk hier, volgens hoofdstuk 1',
      both: 'hier, volgens hoofdstuk 1 en het eigen hoofdstuk',
      chapter1: 'hier, alleen volgens hoofdstuk 1',
      ownChapter: 'hier, alleen volgens het eigen hoofdstuk',
      wish: 'wens: wil hier werken',
    },
    layer: 'Laag',
    cases: count => (count === 1 ? '1 case' : `${count} cases`),
    volunteers: 'Welke factoren noemen vrijwilligers in deze laag?',
    all: 'Welke factoren noemt iedereen samen?',
    caseStudy: 'Case',
    byChapter1: 'Hoofdstuk 1',
    byOwnChapter: 'Eigen hoofdstuk',
    emphases: { PRIMARY: 'hoofdzakelijk', SECONDARY: 'in mindere mate', NONE: 'zonder rangorde' },
    wish: 'wens',
    silent: 'noemt deze laag niet',
    unknown: code => `Een laag met de code ‘${code}’ bestaat niet. Kies er een uit de piramide.`,
    choose: 'Kies een laag in de piramide.',
  },
  EN: {
    title: 'Ten case studies in four layers',
    lead: 'The report places each practice in the layers of the intervention pyramid. Chapter 1 and the chapter of the case study do not always agree. Choose a layer to see what goes on in it.',
    picture: 'Pyramid of four layers with the case studies in each',
    legend: 'Signs',
    standings: {
      main: 'mainly here, by chapter 1',
      both: 'here, by chapter 1 and its own chapter',
      chapter1: 'here, by chapter 1 only',
      ownChapter: 'here, by its own chapter only',
      wish: 'a wish: would like to work here',
    },
    layer: 'Layer',
    cases: count => (count === 1 ? '1 case study' : `${count} case studies`),
    volunteers: 'Which factors do volunteers name in this layer?',
    all: 'Which factors does everyone together name?',
    caseStudy: 'Case study',
    byChapter1: 'Chapter 1',
    byOwnChapter: 'Own chapter',
    emphases: { PRIMARY: 'mainly', SECONDARY: 'to a lesser degree', NONE: 'without rank' },
    wish: 'a wish',
    silent: 'does not name this layer',
    unknown: code => `There is no layer with the code '${code}'. Choose one in the pyramid.`,
    choose: 'Choose a layer in the pyramid.',
  },
};
