import { expect, test } from 'vitest';
import type { PartnerRole, PartnershipStatus } from '../../graphql/generated/graphql';
import { isShared, missingOf, networkOf, standingOf } from './graph';
import { height, layoutOf, width } from './layout';
import { cut, shortName, wrap } from './names';
import { isUnder, namesBeside } from './namesBeside';

type Connection = NonNullable<Parameters<typeof networkOf>[0]>;

const partnership = (code: string, roles: PartnerRole[], status: PartnershipStatus | null = null) => ({
  id: `${code}-${roles}-${status}`,
  roles,
  status,
  content: '',
  section: { id: '2.1', code: '2.1', number: '2.1', title: '' },
  organization: { id: code, code, name: code, kind: null, isGeneric: false },
});
const caseStudy = (
  number: number,
  slug: string,
  partnerships: ReturnType<typeof partnership>[],
  totalCount?: number,
) => ({
  id: slug,
  slug,
  name: slug,
  number,
  partnerships: { totalCount: totalCount ?? partnerships.length, nodes: partnerships },
});
const connection: Connection = {
  totalCount: 2,
  nodes: [
    caseStudy(1, 'tos', [partnership('church', ['VENUE']), partnership('schools', ['REFERRER'], 'DESIRED')]),
    caseStudy(2, 'mim', [
      partnership('schools', ['VENUE']),
      partnership('schools', ['FUNDER'], 'FAILED'),
      partnership('fund', ['FUNDER'], 'ENDED'),
    ]),
  ],
};

test('an organization stands once, with a tie to each case study; the most shared comes first', () => {
  const { partners, ties } = networkOf(connection);
  expect(partners.map(partner => [partner.key, partner.ties.length, isShared(partner)])).toEqual([
    ['organization:schools', 2, true],
    ['organization:church', 1, false],
    ['organization:fund', 1, false],
  ]);
  expect(ties.map(tie => [tie.key, tie.partnerships.length])).toEqual([
    ['case-study:tos organization:church', 1],
    ['case-study:tos organization:schools', 1],
    ['case-study:mim organization:schools', 2],
    ['case-study:mim organization:fund', 1],
  ]);
});

test('a role and a status keep the partnerships that have both', () => {
  const keys = (choice: Parameters<typeof networkOf>[1]) => networkOf(connection, choice).ties.map(tie => tie.key);
  expect(keys({ role: 'FUNDER', status: undefined })).toEqual([
    'case-study:mim organization:schools',
    'case-study:mim organization:fund',
  ]);
  expect(keys({ role: 'FUNDER', status: 'ENDED' })).toEqual(['case-study:mim organization:fund']);
  expect(keys({ role: undefined, status: 'NOT_STATED' })).toEqual([
    'case-study:tos organization:church',
    'case-study:mim organization:schools',
  ]);
});

test('silence about the status is no end; a wish, a failure and an end are told apart', () => {
  expect(networkOf(connection).ties.map(standingOf)).toEqual([
    { isOngoing: true, signs: [] },
    { isOngoing: false, signs: ['DESIRED'] },
    { isOngoing: true, signs: ['FAILED'] },
    { isOngoing: false, signs: ['ENDED'] },
  ]);
});

test('partnerships that did not come are counted', () => {
  expect(missingOf(connection)).toBe(0);
  expect(missingOf({ totalCount: 1, nodes: [caseStudy(1, 'tos', [partnership('church', ['VENUE'])], 61)] })).toBe(60);
});

test('the layout is the same every time, within the picture, and no box covers another', () => {
  const crowd: Connection = {
    totalCount: 3,
    nodes: ['tos', 'mim', 'okd'].map((slug, index) =>
      caseStudy(index, slug, [
        partnership('schools', ['VENUE']),
        ...Array.from({ length: 15 }, (_, one) => partnership(`${slug}-${one}`, ['VENUE'])),
      ]),
    ),
  };
  const places = [...layoutOf(networkOf(crowd)).values()];
  expect(places).toHaveLength(3 + 1 + 45);
  expect([...layoutOf(networkOf(crowd)).values()]).toEqual(places);
  for (const [index, one] of places.entries()) {
    expect(one.x).toBeGreaterThan(0);
    expect(one.x).toBeLessThan(width);
    expect(one.y).toBeGreaterThan(0);
    expect(one.y).toBeLessThan(height);
    for (const other of places.slice(index + 1)) {
      const apart = Math.max(
        Math.abs(one.x - other.x) - (one.width + other.width) / 2,
        Math.abs(one.y - other.y) - (one.height + other.height) / 2,
      );
      expect(apart, `${one.key} and ${other.key}`).toBeGreaterThan(-1);
    }
  }
});

test('names beside a case study stand each on a line of its own, clear of what is taken', () => {
  const place = (key: string, x: number, y: number) => ({ key, x, y, lines: [], width: 22, height: 22 });
  const named = [1, 2, 3, 4].map(one => ({
    place: place(`${one}`, one < 3 ? 380 : 520, 400 + one),
    name: `name ${one}`,
  }));
  const taken = [place('taken', 330, 400)];
  const names = namesBeside({ ...place('case', 450, 400), width: 100 }, named, taken);
  expect(names.map(({ name, anchor }) => [name, anchor])).toEqual([
    ['name 1', 'end'],
    ['name 2', 'end'],
    ['name 3', 'start'],
    ['name 4', 'start'],
  ]);
  expect(taken.some(one => isUnder(one, names))).toBe(false);
  const [first, second] = names;
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThanOrEqual(17);
});

test('a name is shortened at a bracket, wrapped between words, and cut with an ellipsis', () => {
  expect(shortName('Sport op School (Sports at School)')).toBe('Sport op School');
  expect(wrap('Sportzorgtraject Tijd voor Zorg', 16)).toEqual(['Sportzorgtraject', 'Tijd voor Zorg']);
  expect(cut('organization', 20)).toBe('organization');
  expect(cut('a long organization', 7)).toBe('a long…');
});
