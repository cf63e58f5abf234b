import { expect, test } from 'vitest';
import { wholeOf } from './pages';

const page = (totalCount: number, ...ids: string[]) => ({ totalCount, nodes: ids.map(id => ({ id })) });

test('pages that overlap give each item once, in order', () => {
  expect(wholeOf(page(4, 'a', 'b', 'c'), page(4, 'b', 'c', 'd'))).toEqual({
    items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
    missing: 0,
  });
});

test('what lies between the pages is counted', () => {
  expect(wholeOf(page(9, 'a', 'b'), page(9, 'h', 'i')).missing).toBe(5);
  expect(wholeOf(page(3, 'a'), null)).toEqual({ items: [{ id: 'a' }], missing: 2 });
  expect(wholeOf<{ id: string }>(undefined)).toEqual({ items: [], missing: 0 });
});
