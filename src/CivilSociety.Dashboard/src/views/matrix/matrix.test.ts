import { expect, test } from 'vitest';
import type { MatrixQuery } from '../../graphql/generated/graphql';
import { between, matrixOf, stepOf } from './matrix';

type Patterns = MatrixQuery['patterns'];

const head = (dimension: string, key: string, yes: number, isOpenWorld = false) => ({
  attribute: { key, label: key, dimension, isOpenWorld, term: null },
  yes,
  no: 0,
  unknown: 0,
});
const cell = (row: string, column: string, both: number, upper = both, onlyFirst = 0) => ({
  row: { key: row },
  column: { key: column },
  association: { counts: { both, onlyFirst, onlySecond: 0 } },
  value: { lower: both, upper },
});
const plain = { unit: 'CASE_STUDIES', order: 'REPORT', hidesEmpty: false } as const;

const features = {
  crosstab: {
    n: 10,
    rows: [head('LAYER', 'layer:a', 4), head('LAYER', 'layer:b', 6), head('LAYER', 'layer:c', 0)],
    columns: [head('PRACTICE_FEATURE', 'practice-feature:x', 3, true)],
    cells: [
      cell('layer:a', 'practice-feature:x', 0, 2),
      cell('layer:b', 'practice-feature:x', 0, 0, 6),
      cell('layer:c', 'practice-feature:x', 0),
    ],
  },
} as unknown as Patterns;

test('silence, a stated no and what is unknown are told apart', () => {
  const matrix = matrixOf(features, plain);
  expect(matrix?.rows.map(row => matrix.columns.map(column => matrix.cellOf(row, column).kind))).toEqual([
    ['unknown'],
    ['no'],
    ['silent'],
  ]);
});

test('hidden are the rows of which all is silence; a no is not silence', () => {
  const matrix = matrixOf(features, { ...plain, hidesEmpty: true });
  expect(matrix?.rows.map(row => row.attribute.key)).toEqual(['layer:a', 'layer:b']);
});

test('most first orders the rows by their totals', () => {
  const matrix = matrixOf(features, { ...plain, order: 'MOST' });
  expect(matrix?.rows.map(row => row.attribute.key)).toEqual(['layer:b', 'layer:a', 'layer:c']);
});

test('a factor by a stance counts the statements that take that stance on that factor', () => {
  const matrix = matrixOf(
    {
      crosstab: {
        n: 3,
        rows: [head('FACTOR', 'factor:f', 2)],
        columns: [head('STANCE', 'stance:disputes', 2), head('STANCE', 'stance:confirms', 2)],
        // One statement confirms f and disputes another factor: the two occur together, and yet it does not dispute f.
        cells: [cell('factor:f', 'stance:disputes', 1), cell('factor:f', 'stance:confirms', 2)],
      },
      stances: { columns: [{ attribute: { key: 'factor-stance:f/confirms' }, yes: 2 }], cells: [] },
    } as unknown as Patterns,
    { ...plain, unit: 'STATEMENTS' },
  );
  expect(matrix?.columns.map(column => column.attribute.key)).toEqual(['stance:confirms', 'stance:disputes']);
  expect(matrix?.rows.map(row => matrix.columns.map(column => matrix.cellOf(row, column).lower))).toEqual([[2, 0]]);
});

test('split, a cell has each stance with its count', () => {
  const matrix = matrixOf(
    {
      crosstab: {
        n: 3,
        rows: [head('PERSPECTIVE', 'perspective:p', 3)],
        columns: [head('FACTOR', 'factor:f', 3)],
        cells: [cell('perspective:p', 'factor:f', 3)],
      },
      stances: {
        columns: [],
        cells: [
          {
            row: { key: 'perspective:p' },
            column: { key: 'factor-stance:f/confirms' },
            association: { counts: { both: 2 } },
          },
          {
            row: { key: 'perspective:p' },
            column: { key: 'factor-stance:f/lacking' },
            association: { counts: { both: 1 } },
          },
        ],
      },
    } as unknown as Patterns,
    { ...plain, unit: 'STATEMENTS' },
  );
  expect(matrix?.rows.flatMap(row => matrix.columns.map(column => matrix.cellOf(row, column).stances))).toEqual([
    [
      { stance: 'CONFIRMS', count: 2 },
      { stance: 'LACKING', count: 1 },
    ],
  ]);
});

test('how full a cell is goes in four steps, and bounds are one number where they meet', () => {
  expect([0, 1, 5, 10].map(count => stepOf(count, 10))).toEqual([0, 1, 2, 4]);
  expect([between(2, 2), between(2, 5)]).toEqual(['2', '2–5']);
});
