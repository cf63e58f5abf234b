import { expect, test } from 'vitest';
import { type Layer, linesOf, placedCases, shortName, standingOf } from './placements';

const caseStudy = (number: number, slug: string) => ({ id: slug, slug, name: slug, number, chapter: number + 1 });
const placement = (
  of: ReturnType<typeof caseStudy>,
  chapter: number,
  emphasis: 'PRIMARY' | 'SECONDARY' | null,
  status: 'ACTUAL' | 'DESIRED' = 'ACTUAL',
) => ({
  id: `${of.slug}-${chapter}`,
  emphasis,
  status,
  section: { id: `${chapter}`, code: `${chapter}.3`, number: `${chapter}.3`, title: 'Place', chapter },
  caseStudy: of,
});

const tos = caseStudy(1, 'tos');
const bor = caseStudy(9, 'bor');
const okd = caseStudy(10, 'okd');

test('a case study stands once in a layer, with the placements of both chapters', () => {
  const layer = {
    placements: [placement(okd, 11, 'SECONDARY'), placement(tos, 1, 'PRIMARY'), placement(tos, 2, null)],
  } as unknown as Layer;
  expect(
    placedCases(layer).map(placed => [placed.caseStudy.slug, placed.byChapter1?.id, placed.byOwnChapter?.id]),
  ).toEqual([
    ['tos', 'tos-1', 'tos-2'],
    ['okd', undefined, 'okd-11'],
  ]);
});

test('a wish is a wish, and what only one chapter says stands apart', () => {
  const standings = (...placements: ReturnType<typeof placement>[]) =>
    placedCases({ placements } as unknown as Layer).map(standingOf);
  expect(standings(placement(bor, 10, null, 'DESIRED'))).toEqual(['wish']);
  expect(standings(placement(tos, 1, 'PRIMARY'))).toEqual(['main']);
  expect(standings(placement(tos, 1, null), placement(tos, 2, 'PRIMARY'))).toEqual(['both']);
  expect(standings(placement(tos, 1, null))).toEqual(['chapter1']);
  expect(standings(placement(tos, 2, 'SECONDARY'))).toEqual(['ownChapter']);
});

test('a short name ends before the first bracket or comma', () => {
  expect(shortName('Moeders-Informeren-Moeders (MIM), Careyn Breda')).toBe('Moeders-Informeren-Moeders');
  expect(shortName('CJG Den Bosch')).toBe('CJG Den Bosch');
});

test('lines break between words', () => {
  expect(linesOf('Juridische en klinische interventies', 24)).toEqual(['Juridische en klinische', 'interventies']);
  expect(linesOf('Preventie', 4)).toEqual(['Preventie']);
});
