import { expect, test } from 'vitest';
import { chaptersOf, neighborsOf, parentCode } from './state';

const all = ['2', '2.1', '2.5', '2.5.1', '2.5.2', '2-interviews', '3', '10', '10.1', 'appendix-1', 'appendix-1-a'].map(
  code => ({ code }),
);

test('a section stands in the one that its code begins with', () => {
  expect(
    ['2.5.2', '2.5', '2', '10.1', '2-interviews', 'appendix-1-a', 'appendix-1', 'back-cover'].map(parentCode),
  ).toEqual(['2.5', '2', undefined, '10', '2', 'appendix-1', undefined, undefined]);
});

test('a section has the one before, the one after, the one around it and those within it', () => {
  const codes = (code: string) => {
    const { parent, previous, next, parts } = neighborsOf(all, code);
    return [parent?.code, previous?.code, next?.code, parts.map(part => part.code)];
  };
  expect(codes('2.5')).toEqual(['2', '2.1', '2.5.1', ['2.5.1', '2.5.2']]);
  expect(codes('2')).toEqual([undefined, undefined, '2.1', ['2.1', '2.5', '2-interviews']]);
  expect(codes('appendix-1-a')).toEqual(['appendix-1', 'appendix-1', undefined, []]);
  expect(codes('99')).toEqual([undefined, undefined, undefined, []]);
});

test('each chapter holds its sections, however deep', () => {
  expect(chaptersOf(all).map(({ chapter, sections }) => [chapter.code, sections.map(({ code }) => code)])).toEqual([
    ['2', ['2.1', '2.5', '2.5.1', '2.5.2', '2-interviews']],
    ['3', []],
    ['10', ['10.1']],
    ['appendix-1', ['appendix-1-a']],
  ]);
});
