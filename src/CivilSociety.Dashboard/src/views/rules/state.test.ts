import { expect, test } from 'vitest';
import { queryOf } from '../../routing/paths';
import { dimensionsOf, parametersOf, stateOf, withKnown } from './state';

const read = (query: string) => stateOf(new URLSearchParams(query));
const selection = 'practice-feature:selection';
const training = 'practice-feature:training';

test('it begins with selection and training', () => {
  expect(read('')).toEqual({ premise: [selection], conclusion: training, caseStudy: undefined });
});

test('a link to a rule is the same link again', () => {
  const query = `premise=layer:prevention&premise=~${selection}&conclusion=${training}&case=tos`;
  expect(decodeURIComponent(queryOf(parametersOf(read(query))))).toBe(query);
});

test('a premise has two attributes at most, and never the conclusion', () => {
  expect(read(`premise=a:a&premise=b:b&premise=c:c`).premise).toEqual(['a:a', 'b:b']);
  expect(read(`premise=a:a&premise=~b:b&conclusion=b:b`).premise).toEqual(['a:a']);
  expect(read(`premise=${selection}&conclusion=${selection}`)).toMatchObject({
    premise: [training],
    conclusion: selection,
  });
  expect(read(`premise=${training}`)).toMatchObject({ premise: [training], conclusion: selection });
});

test('what does not exist is left out, and the rest is asked', () => {
  const isKnown = (key: string) => key.startsWith('layer:') || key === selection || key === training;
  expect(withKnown(read('premise=planet:mars&premise=layer:prevention&conclusion=moon:io'), isKnown)).toMatchObject({
    premise: ['layer:prevention'],
    conclusion: training,
  });
  expect(withKnown(read(`premise=planet:mars&conclusion=${training}`), isKnown)).toMatchObject({
    premise: [selection],
    conclusion: training,
  });
});

test('the dimensions are those of both sides, each once', () => {
  expect(dimensionsOf(read(`premise=layer:prevention&premise=~${selection}&conclusion=${training}`))).toEqual([
    'LAYER',
    'PRACTICE_FEATURE',
  ]);
});
