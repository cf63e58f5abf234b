import type { MatrixQuery, Stance } from '../../graphql/generated/graphql';
import { isFactorByStance, type MatrixState, stanceKey } from './state';

export type Crosstab = NonNullable<MatrixQuery['patterns']['crosstab']>;
export type Head = Crosstab['rows'][number];

/**
 * What a cell says. `silent`: no code of the report brings the two together. `no`: the report says that it is not so.
 * `unknown`: it says neither, or both.
 */
export type Cell = {
  kind: 'count' | 'silent' | 'no' | 'unknown';
  lower: number;
  upper: number;
  /** Of a factor, how many take each stance; more than one can hold of the same statement. */
  stances: readonly { stance: Stance; count: number }[];
};

export type Matrix = {
  n: number;
  rows: readonly Head[];
  columns: readonly Head[];
  cellOf: (row: Head, column: Head) => Cell;
  /** The fullest cell: what the others are seen against. */
  most: number;
  /** Whether each cell is one case study that has it or has it not: then a number says less than a sign. */
  isYesOrNo: boolean;
  isFactorByStance: boolean;
  isByStance: boolean;
};

/** From what supports to what speaks against. */
export const stances: readonly Stance[] = ['CONFIRMS', 'LACKING', 'QUALIFIES', 'DISPUTES'];

/** What the answer says, in the shape of a table; it follows the answer only, which may be older than the link. */
export function matrixOf(
  patterns: MatrixQuery['patterns'],
  { unit, order, hidesEmpty }: Pick<MatrixState, 'unit' | 'order' | 'hidesEmpty'>,
): Matrix | undefined {
  const { crosstab } = patterns;
  if (!crosstab) return undefined;
  const [allRows, allColumns] = [inOrder(crosstab.rows), inOrder(crosstab.columns)];
  const sides = { rows: dimensionOf(crosstab.rows), columns: dimensionOf(crosstab.columns) };
  const byStance = isFactorByStance(sides);
  const found = new Map(crosstab.cells.map(cell => [pair(cell.row.key, cell.column.key), cell]));
  const byFactorStance = new Map(
    patterns.stances?.cells.map(cell => [pair(cell.row.key, cell.column.key), cell.association.counts.both]),
  );
  const ofStance = new Map(patterns.stances?.columns.map(({ attribute, yes }) => [attribute.key, yes]));

  const stancesOf = (row: Head, column: Head) => {
    const [factor, other] = sides.rows === 'FACTOR' ? [row, column] : [column, row];
    return stances
      .map(stance => ({
        stance,
        count: byFactorStance.get(pair(other.attribute.key, stanceKey(factor.attribute.key, stance))) ?? 0,
      }))
      .filter(({ count }) => count > 0);
  };

  const cellOf = (row: Head, column: Head): Cell => {
    if (byStance) {
      const [factor, stance] = sides.rows === 'FACTOR' ? [row, column] : [column, row];
      const count = ofStance.get(stanceKey(factor.attribute.key, stanceOf(stance))) ?? 0;
      return { kind: count > 0 ? 'count' : 'silent', lower: count, upper: count, stances: [] };
    }

    const cell = found.get(pair(row.attribute.key, column.attribute.key));
    const { both, onlyFirst, onlySecond } = cell?.association.counts ?? { both: 0, onlyFirst: 0, onlySecond: 0 };
    const upper = cell?.value?.upper ?? both;
    const isDenied = (column.attribute.isOpenWorld && onlyFirst > 0) || (row.attribute.isOpenWorld && onlySecond > 0);
    const kind = both > 0 ? 'count' : upper > 0 ? 'unknown' : isDenied ? 'no' : 'silent';
    return { kind, lower: both, upper, stances: patterns.stances ? stancesOf(row, column) : [] };
  };

  const isShown = (ones: readonly Head[], others: readonly Head[], at: (one: Head, other: Head) => Cell) =>
    hidesEmpty ? ones.filter(one => others.some(other => at(one, other).kind !== 'silent')) : ones;
  const rows = isShown(allRows, allColumns, cellOf);
  const columns = isShown(allColumns, allRows, (column, row) => cellOf(row, column));
  return {
    n: crosstab.n,
    rows: order === 'MOST' ? [...rows].sort((one, other) => other.yes - one.yes) : rows,
    columns,
    cellOf,
    most: Math.max(1, ...rows.flatMap(row => columns.map(column => cellOf(row, column).lower))),
    isYesOrNo: unit === 'CASE_STUDIES' && Object.values(sides).includes('CASE_STUDY'),
    isFactorByStance: byStance,
    isByStance: patterns.stances != null,
  };
}

/** How full a cell is beside the fullest, in four steps; 0 for none. */
export const stepOf = (count: number, most: number): number =>
  count === 0 ? 0 : most === 1 ? 2 : Math.ceil((count / most) * 4);

/** A number of which the report leaves open how large it is. */
export const between = (lower: number, upper: number): string => (lower === upper ? `${lower}` : `${lower}–${upper}`);

/** The name of a case study as far as it fits in a head. */
export function headLabel({ attribute: { dimension, label } }: Head): string {
  return dimension === 'CASE_STUDY' ? (label.split(/ \(|, /)[0] ?? label) : label;
}

/** Stances from for to against; others as the report has them. */
function inOrder(heads: readonly Head[]): readonly Head[] {
  if (dimensionOf(heads) !== 'STANCE') return heads;
  return [...heads].sort((one, other) => stances.indexOf(stanceOf(one)) - stances.indexOf(stanceOf(other)));
}

export const stanceOf = ({ attribute }: Head): Stance => attribute.key.replace(/^stance:/, '').toUpperCase() as Stance;

const pair = (row: string, column: string) => `${row} ${column}`;
const dimensionOf = (heads: readonly Head[]) => heads[0]?.attribute.dimension ?? 'CASE_STUDY';
