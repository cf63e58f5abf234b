import { dimensions } from '../../components/dimensions';
import type { Dimension, MatrixCellQueryVariables, MatrixQueryVariables } from '../../graphql/generated/graphql';
import { type Parameters, pathOf } from '../../routing/paths';

export type Unit = 'CASE_STUDIES' | 'STATEMENTS';
export type Order = 'REPORT' | 'MOST';

/** A cell by its row and column; with one of the two, the total of a row or a column. */
export type ChosenCell = { row?: string | undefined; column?: string | undefined };

export type MatrixState = {
  rows: Dimension;
  columns: Dimension;
  unit: Unit;
  /** The keys of the attributes that are selected with. */
  with: readonly string[];
  isByStance: boolean;
  order: Order;
  hidesEmpty: boolean;
  cell: ChosenCell | undefined;
  unknown: readonly { parameter: string; value: string }[];
};

/** The dimensions that a row or a column can have; factors with their stance come of factors, each cell split. */
export const choosable: readonly Dimension[] = dimensions.filter(dimension => dimension !== 'FACTOR_STANCE');

const ofStatements: readonly Dimension[] = [
  'FACTOR',
  'FACTOR_ASPECT',
  'FACTOR_EFFECT',
  'FACTOR_LEVEL',
  'STANCE',
  'PERSPECTIVE',
  'STATEMENT_KIND',
  'STATEMENT_LEVEL',
];

export function stateOf(parameters: URLSearchParams): MatrixState {
  const unknown: { parameter: string; value: string }[] = [];
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T => {
    const given = parameters.get(name);
    const value = known.find(candidate => candidate === given);
    if (given && !value) unknown.push({ parameter: name, value: given });
    return value ?? otherwise;
  };
  const dimension = (name: string, otherwise: Dimension): Dimension => {
    const value = one(name, dimensions, otherwise);
    return value === 'FACTOR_STANCE' ? 'FACTOR' : value;
  };
  const rows = dimension('rows', 'FACTOR');
  const columns = dimension('columns', rows === 'CASE_STUDY' ? 'FACTOR' : 'CASE_STUDY');
  const isOfStatements = [rows, columns].some(each => ofStatements.includes(each));
  const [row = '', column = ''] = (parameters.get('cell') ?? '').split(',');
  return {
    rows,
    columns,
    unit: one('unit', ['STATEMENTS', 'CASE_STUDIES'], isOfStatements ? 'STATEMENTS' : 'CASE_STUDIES'),
    with: [...new Set(parameters.getAll('with').filter(key => key !== ''))],
    isByStance:
      isFactorByStance({ rows, columns }) ||
      ((rows === 'FACTOR') !== (columns === 'FACTOR') && one('stances', ['apart', 'together'], 'apart') === 'apart'),
    order: one('order', ['MOST', 'REPORT'], rows === 'FACTOR' && columns === 'STANCE' ? 'MOST' : 'REPORT'),
    hidesEmpty: one('empty', ['shown', 'hidden'], 'shown') === 'hidden',
    cell: row || column ? { ...(row && { row }), ...(column && { column }) } : undefined,
    unknown,
  };
}

export function parametersOf(state: MatrixState): Parameters {
  const { rows, columns, unit, isByStance, order, hidesEmpty, cell } = state;
  const plain = stateOf(new URLSearchParams({ rows, columns }));
  return {
    rows,
    columns,
    unit: unit === plain.unit ? undefined : unit,
    with: state.with,
    stances: isByStance === plain.isByStance ? undefined : isByStance ? 'apart' : 'together',
    order: order === plain.order ? undefined : order,
    empty: hidesEmpty && 'hidden',
    cell: cell && cellParameter(cell),
  };
}

export const cellParameter = ({ row = '', column = '' }: ChosenCell): string => `${row},${column}`;

export function cellPath(state: MatrixState, cell: ChosenCell): string {
  return pathOf('matrix', { ...parametersOf(state), cell: cellParameter(cell) });
}

/** Factors by stance: a statement can confirm one factor and miss another, so each is counted with its own stance only. */
export function isFactorByStance({ rows, columns }: { rows: Dimension; columns: Dimension }): boolean {
  return (rows === 'FACTOR' && columns === 'STANCE') || (rows === 'STANCE' && columns === 'FACTOR');
}

export function questionOf({ rows, columns, unit, with: keys, isByStance }: MatrixState) {
  return {
    rows,
    columns,
    unit,
    with: [...keys],
    byStance: isByStance,
    other: rows === 'FACTOR' ? columns : rows,
  } satisfies Omit<MatrixQueryVariables, 'language'>;
}

export const stanceKey = (factor: string, stance: string): string =>
  `${factor.replace(/^factor:/, 'factor-stance:')}/${stance.toLowerCase()}`;

/** What a cell, or a total, asks for. A total is how often an attribute occurs with itself. */
export function cellQuestionOf(state: MatrixState, cell: ChosenCell): Omit<MatrixCellQueryVariables, 'language'> {
  const sides = [
    { dimension: state.rows, key: cell.row },
    { dimension: state.columns, key: cell.column },
  ].filter((side): side is { dimension: Dimension; key: string } => side.key !== undefined);
  const [first, second] = sides.length === 2 ? sides : [sides[0], sides[0]];
  if (!first || !second) throw new Error('A cell has a row or a column.');

  const factor = sides.find(side => side.dimension === 'FACTOR')?.key;
  const stance = sides.find(side => side.dimension === 'STANCE')?.key;
  const shared = { unit: state.unit, with: [...state.with] };
  const other = first.dimension === 'FACTOR' ? second : first;
  const split = { other: other.dimension, otherKey: other.key };
  if (isFactorByStance(state) && factor && stance) {
    const key = stanceKey(factor, stance.replace(/^stance:/, ''));
    return {
      ...shared,
      ...split,
      rows: 'STANCE',
      columns: 'FACTOR_STANCE',
      row: stance,
      column: key,
      byStance: false,
      ...noStances,
    };
  }

  // Against a case study is what that case study itself has, not that others have it too: it comes first.
  const [one, another] = second.dimension === 'CASE_STUDY' ? [second, first] : [first, second];
  const question = {
    ...shared,
    ...split,
    rows: one.dimension,
    columns: another.dimension,
    row: one.key,
    column: another.key,
  };
  return state.isByStance && factor
    ? {
        ...question,
        byStance: true,
        confirms: stanceKey(factor, 'confirms'),
        lacking: stanceKey(factor, 'lacking'),
        qualifies: stanceKey(factor, 'qualifies'),
        disputes: stanceKey(factor, 'disputes'),
      }
    : { ...question, byStance: false, ...noStances };
}

const noStances = { confirms: '', lacking: '', qualifies: '', disputes: '' };
