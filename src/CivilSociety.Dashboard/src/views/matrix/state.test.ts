import { expect, test } from 'vitest';
import { queryOf } from '../../routing/paths';
import { cellQuestionOf, parametersOf, questionOf, stateOf } from './state';

const read = (query: string) => stateOf(new URLSearchParams(query));
const write = (query: string) => decodeURIComponent(queryOf(parametersOf(read(query))));

test('it begins with factors by case study, for and against apart', () => {
  expect(read('')).toEqual({
    rows: 'FACTOR',
    columns: 'CASE_STUDY',
    unit: 'STATEMENTS',
    with: [],
    isByStance: true,
    order: 'REPORT',
    hidesEmpty: false,
    cell: undefined,
    unknown: [],
  });
});

test('a link to a view is the same link again', () => {
  for (const query of [
    'rows=FACTOR&columns=STANCE&with=layer:tackling-problems&with=perspective:volunteer',
    'rows=CASE_STUDY&columns=FACTOR&unit=CASE_STUDIES&stances=together&order=MOST&empty=hidden',
    'rows=LAYER&columns=PRACTICE_FEATURE&unit=STATEMENTS&cell=layer:prevention,practice-feature:training',
    'rows=FACTOR&columns=STANCE&order=REPORT&cell=factor:appreciation,',
  ]) {
    expect(write(query)).toBe(query);
  }
});

test('what is counted follows the dimensions where the link does not say', () => {
  expect(read('rows=LAYER&columns=PERSPECTIVE').unit).toBe('STATEMENTS');
  expect(read('rows=LAYER&columns=PRACTICE_FEATURE').unit).toBe('CASE_STUDIES');
});

test('what is not known is reported, and the rest holds', () => {
  const state = read('rows=PLANETS&columns=LAYER&unit=MOONS');
  expect([state.rows, state.columns, state.unit]).toEqual(['FACTOR', 'LAYER', 'STATEMENTS']);
  expect(state.unknown).toEqual([
    { parameter: 'rows', value: 'PLANETS' },
    { parameter: 'unit', value: 'MOONS' },
  ]);
});

test('factors with their stance are factors, split', () => {
  const state = read('rows=FACTOR_STANCE&columns=LAYER');
  expect([state.rows, state.isByStance]).toEqual(['FACTOR', true]);
});

test('a split table asks for the factors with their stance by the other dimension', () => {
  expect(questionOf(read('rows=PERSPECTIVE&columns=FACTOR&with=layer:prevention'))).toEqual({
    rows: 'PERSPECTIVE',
    columns: 'FACTOR',
    unit: 'STATEMENTS',
    with: ['layer:prevention'],
    byStance: true,
    other: 'PERSPECTIVE',
  });
});

test('a factor by a stance is that factor with that stance, not both somewhere in a statement', () => {
  const state = read('rows=FACTOR&columns=STANCE&cell=factor:appreciation,stance:lacking');
  const { rows, columns, row, column, byStance } = cellQuestionOf(state, state.cell ?? {});
  expect({ rows, columns, row, column, byStance }).toEqual({
    rows: 'STANCE',
    columns: 'FACTOR_STANCE',
    row: 'stance:lacking',
    column: 'factor-stance:appreciation/lacking',
    byStance: false,
  });
});

test('the total of a factor opens all its stances', () => {
  const state = read('rows=FACTOR&columns=STANCE&cell=factor:appreciation,');
  const question = cellQuestionOf(state, state.cell ?? {});
  expect(question.byStance).toBe(true);
  expect([question.other, question.otherKey]).toEqual(['FACTOR', 'factor:appreciation']);
  expect([question.confirms, question.disputes]).toEqual([
    'factor-stance:appreciation/confirms',
    'factor-stance:appreciation/disputes',
  ]);
});

test('a case study comes first, so that against is what it has itself', () => {
  const state = read('rows=PRACTICE_FEATURE&columns=CASE_STUDY&cell=practice-feature:training,case-study:tos');
  const { rows, columns, row, column } = cellQuestionOf(state, state.cell ?? {});
  expect([rows, columns, row, column]).toEqual([
    'CASE_STUDY',
    'PRACTICE_FEATURE',
    'case-study:tos',
    'practice-feature:training',
  ]);
});
