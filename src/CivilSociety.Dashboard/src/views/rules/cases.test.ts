import { expect, test } from 'vitest';
import { placedCases, roleOf } from './cases';

const row = (slug: string, ...cells: [key: string, hasIt: boolean | null][]) => ({
  caseStudy: { id: slug, slug, name: slug },
  cells: cells.map(([key, hasIt]) => ({ attribute: { key }, hasIt })),
});
const place = (premise: string[], ...rows: ReturnType<typeof row>[]) =>
  placedCases(rows, { premise, conclusion: 'c:c', caseStudy: undefined }).map(one => [
    one.slug,
    one.premise,
    one.conclusion,
    roleOf(one),
  ]);

test('a case study supports, breaks, leaves open or says nothing', () => {
  expect(
    place(
      ['a:a'],
      row('one', ['a:a', true], ['c:c', true]),
      row('two', ['a:a', true], ['c:c', false]),
      row('three', ['a:a', true], ['c:c', null]),
      row('four', ['a:a', null], ['c:c', false]),
      row('five', ['a:a', false], ['c:c', true]),
    ),
  ).toEqual([
    ['one', 'yes', 'yes', 'supports'],
    ['two', 'yes', 'no', 'breaks'],
    ['three', 'yes', 'unknown', 'undecided'],
    ['four', 'unknown', 'no', 'undecided'],
    ['five', 'no', 'yes', 'outside'],
  ]);
});

test('of two premises one no is enough, and an absence is a no turned around', () => {
  expect(
    place(
      ['a:a', '~b:b'],
      row('one', ['a:a', null], ['b:b', true], ['c:c', true]),
      row('two', ['a:a', true], ['b:b', null], ['c:c', true]),
      row('three', ['a:a', true], ['b:b', false], ['c:c', true]),
    ),
  ).toEqual([
    ['one', 'no', 'yes', 'outside'],
    ['two', 'unknown', 'yes', 'undecided'],
    ['three', 'yes', 'yes', 'supports'],
  ]);
});
