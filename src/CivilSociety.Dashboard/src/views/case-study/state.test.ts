import { expect, test } from 'vitest';
import {
  type CaseStudy,
  choiceOf,
  codeOf,
  countedGroups,
  levelOf,
  meets,
  perspectivesOf,
  placementsOf,
  treeOf,
  whereOf,
} from './state';

const parameters = (text: string) => new URLSearchParams(text);

test('a link chooses a level and who says it, and its choice gives the same link back', () => {
  const choice = choiceOf(parameters('level=chain&by=partner-organization'), ['VOLUNTEER', 'PARTNER_ORGANIZATION']);
  expect(choice).toEqual({ level: 'CHAIN', by: 'PARTNER_ORGANIZATION', unknown: [] });
  expect([choice.level, choice.by].map(value => value && codeOf(value))).toEqual(['chain', 'partner-organization']);
  expect(choiceOf(parameters(''), ['VOLUNTEER'])).toEqual({ level: undefined, by: undefined, unknown: [] });
});

test('what a link says of no statement is reported, and the rest holds', () => {
  expect(choiceOf(parameters('level=moon&by=volunteer'), ['VOLUNTEER'])).toEqual({
    level: undefined,
    by: 'VOLUNTEER',
    unknown: ['moon'],
  });
  expect(choiceOf(parameters('by=intern'), ['VOLUNTEER']).unknown).toEqual(['intern']);
});

test('a statement on both levels meets either, and one without a level only meets any', () => {
  const both = { levels: ['INTERNAL', 'CHAIN'] as const, perspectives: ['VOLUNTEER'] as const };
  const none = { levels: [], perspectives: ['RESEARCHER'] as const };
  const meet = (statement: typeof both | typeof none, level?: 'INTERNAL' | 'CHAIN', by?: 'VOLUNTEER') =>
    meets(statement as unknown as Parameters<typeof meets>[0], { level, by });
  expect([meet(both, 'INTERNAL'), meet(both, 'CHAIN', 'VOLUNTEER'), meet(none), meet(none, 'CHAIN')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([both, none].map(one => levelOf(one as unknown as Parameters<typeof levelOf>[0]))).toEqual(['BOTH', 'NONE']);
});

test('the table has the filter of the page', () => {
  expect(whereOf('bor', { level: undefined, by: undefined })).toEqual({ caseStudy: { slug: { eq: 'bor' } } });
  expect(whereOf('bor', { level: 'CHAIN', by: 'VOLUNTEER' })).toEqual({
    caseStudy: { slug: { eq: 'bor' } },
    levels: { some: { eq: 'CHAIN' } },
    perspectives: { some: { eq: 'VOLUNTEER' } },
  });
});

test('those who are heard most come first', () => {
  const said = (...perspectives: ('VOLUNTEER' | 'COORDINATOR')[]) => ({ perspectives });
  expect(
    perspectivesOf([said('COORDINATOR'), said('VOLUNTEER'), said('VOLUNTEER', 'COORDINATOR'), said('VOLUNTEER')]),
  ).toEqual(['VOLUNTEER', 'COORDINATOR']);
});

test('what has a parent stands under it, what lost its parent by itself', () => {
  const [all, part, other] = [
    { id: 'all' },
    { id: 'part', parent: { id: 'all' } },
    { id: 'other', parent: { id: 'gone' } },
  ];
  expect(treeOf<{ id: string; parent?: { id: string } }>([all, part, other])).toEqual([
    { item: all, parts: [{ item: part, parts: [] }] },
    { item: other, parts: [] },
  ]);
});

test('volunteers are counted once: a group with a number stands for its parts', () => {
  const group = (id: string, count: number | null, parent: string | null = null, engagement = 'VOLUNTEER') => ({
    id,
    count,
    engagement,
    parent: parent === null ? null : { id: parent },
  });
  const ids = (...groups: ReturnType<typeof group>[]) => countedGroups(groups).map(({ id }) => id);
  expect(ids(group('all', 40), group('mentors', 5, 'all'))).toEqual(['all']);
  expect(ids(group('all', null), group('fixed', 10, 'all'), group('now-and-then', 15, 'all'))).toEqual([
    'fixed',
    'now-and-then',
  ]);
  expect(ids(group('interns', 2, null, 'INTERN'), group('silent', null))).toEqual([]);
});

test('a layer stands once, with what each chapter says of it, the highest first', () => {
  const placement = (id: string, level: number, chapter: number) => ({
    id,
    layer: { id: `${level}`, level },
    section: { chapter },
  });
  const placements = placementsOf({
    chapter: 2,
    layerPlacements: [
      placement('a', 1, 1),
      placement('b', 1, 2),
      placement('c', 3, 2),
    ] as unknown as CaseStudy['layerPlacements'],
  });
  expect(
    placements.map(({ layer, byChapter1, byOwnChapter }) => [layer.level, byChapter1?.id, byOwnChapter?.id]),
  ).toEqual([
    [3, undefined, 'c'],
    [1, 'a', 'b'],
  ]);
});
