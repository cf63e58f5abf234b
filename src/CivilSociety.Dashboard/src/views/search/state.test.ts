import { expect, test } from 'vitest';
import { pathOf } from '../../routing/paths';
import { countIn, goesOn, mostPages, sizeOf, stateOf } from './state';

const read = (query: string) => stateOf(new URLSearchParams(query));

test('a link comes back as it was made', () => {
  const link = pathOf('search', { q: 'parent train', kind: ['STATEMENT', 'FACTOR'], in: ['tos', 'bor'], pages: 3 });
  expect(read(link.split('?')[1] ?? '')).toEqual({
    text: 'parent train',
    isAsked: true,
    kinds: ['FACTOR', 'STATEMENT'],
    caseStudies: ['tos', 'bor'],
    pages: 3,
    unknown: [],
  });
});

test('nothing is asked without a letter or a digit', () => {
  expect(read('')).toMatchObject({ text: '', isAsked: false });
  expect(read('q=%20%3F!%20')).toMatchObject({ text: '?!', isAsked: false });
  expect(read('q=%C3%A9')).toMatchObject({ text: 'é', isAsked: true });
  expect(read('q=7')).toMatchObject({ isAsked: true });
});

test('kinds that do not exist are told, and the others still hold', () => {
  expect(read('q=a&kind=STATEMENT&kind=POEM')).toMatchObject({ kinds: ['STATEMENT'], unknown: ['POEM'] });
});

test('pages are counted from one, and end somewhere', () => {
  expect(['', 'pages=0', 'pages=-2', 'pages=x', 'pages=1.5'].map(query => read(query).pages)).toEqual([1, 1, 1, 1, 1]);
  expect(read('pages=4').pages).toBe(4);
  expect(read('pages=9999').pages).toBe(mostPages);
});

test('without case studies, as many pages are asked for as the link says', () => {
  const state = { caseStudies: [], pages: 2 };
  expect(sizeOf(state)).toBe(20);
  expect(goesOn(state, { asked: 1, shown: 20, count: 90 })).toBe(true);
  expect(goesOn(state, { asked: 2, shown: 40, count: 90 })).toBe(false);
});

test('in a case study, pages are looked through until enough is shown, or too many were', () => {
  const state = { caseStudies: ['tos'], pages: 1 };
  expect(sizeOf(state)).toBe(50);
  expect(goesOn(state, { asked: 1, shown: 3, count: 9 })).toBe(true);
  expect(goesOn(state, { asked: 4, shown: 9, count: 9 })).toBe(false);
  expect(goesOn(state, { asked: 2, shown: 22, count: 90 })).toBe(false);
  expect(goesOn(state, { asked: 12, shown: 3, count: 9 })).toBe(false);
  expect(goesOn({ ...state, pages: 2 }, { asked: 12, shown: 3, count: 9 })).toBe(true);
});

test('the hits in the chosen case studies are added up', () => {
  const facets = [
    { caseStudy: { slug: 'tos' }, count: 4 },
    { caseStudy: { slug: 'bor' }, count: 2 },
    { caseStudy: { slug: 'okd' }, count: 1 },
  ];
  expect(countIn(['tos', 'okd', 'mim'], facets)).toBe(5);
});
