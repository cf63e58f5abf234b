import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { dimensionNames } from '../../components/dimensions';
import { StanceMark } from '../../components/StanceMark';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import styles from './MatrixTable.module.css';
import { between, type Cell, type Head, headLabel, type Matrix, stanceOf, stepOf } from './matrix';
import { signOf } from './signs';
import { type ChosenCell, cellParameter, cellPath, type MatrixState } from './state';
import { texts } from './texts';

/** The table: each number is a link to what is behind it; its heads stay in sight. */
export function MatrixTable({ matrix, state }: { matrix: Matrix; state: MatrixState }) {
  const words = useTexts(texts);
  const names = useTexts(dimensionNames);
  const caption = `${words.table}: ${words.title(names[state.rows].many, names[state.columns].one)}`;
  return (
    <section className={styles.frame} tabIndex={0} aria-label={caption} data-wide={matrix.columns.length > 6}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            {matrix.columns.map(column => (
              <th key={column.attribute.key} scope="col">
                <HeadName head={column} />
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(row => (
            <tr key={row.attribute.key}>
              <th scope="row">
                <HeadName head={row} />
              </th>
              {matrix.columns.map(column => (
                <CellOf key={column.attribute.key} matrix={matrix} state={state} row={row} column={column} />
              ))}
              <Total head={row} state={state} cell={{ row: row.attribute.key }} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {matrix.columns.map(column => (
              <Total key={column.attribute.key} head={column} state={state} cell={{ column: column.attribute.key }} />
            ))}
            <td className={styles.all}>{matrix.n}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function HeadName({ head }: { head: Head }) {
  const label = useLabel();
  const { attribute } = head;
  const { term, dimension } = attribute;
  if (dimension === 'STANCE') return <StanceMark stance={stanceOf(head)} named />;
  return (
    <>
      <span title={dimension === 'CASE_STUDY' ? attribute.label : undefined}>{headLabel(head)}</span>
      {term && 'effect' in term && (
        <small className={styles.kind}>
          {[label('FactorEffect', term.effect), label('CollaborationLevel', term.level)].join(', ').toLowerCase()}
        </small>
      )}
    </>
  );
}

type CellProperties = { matrix: Matrix; state: MatrixState; row: Head; column: Head };

function CellOf({ matrix, state, row, column }: CellProperties) {
  const words = useTexts(texts);
  const cell = matrix.cellOf(row, column);
  const chosen = { row: row.attribute.key, column: column.attribute.key };
  if (cell.kind === 'silent') {
    return (
      <td className={styles.silent}>
        <span aria-hidden="true">{signOf.silent}</span>
        <span className="visually-hidden">{words.silent}</span>
      </td>
    );
  }

  if (cell.kind !== 'count') {
    return (
      <td className={styles[cell.kind]}>
        <CellLink state={state} cell={chosen}>
          <span aria-hidden="true">{signOf[cell.kind]}</span>
          <span className="visually-hidden">{words[cell.kind]}</span>
        </CellLink>
      </td>
    );
  }

  const stance = [row, column].find(({ attribute }) => attribute.dimension === 'STANCE');
  const isFilled = !matrix.isByStance && !matrix.isFactorByStance;
  return (
    <td className={isFilled ? styles[`step${stepOf(cell.lower, matrix.most)}`] : undefined}>
      <CellLink state={state} cell={chosen}>
        {matrix.isFactorByStance && stance ? (
          <>
            {cell.lower}
            <span
              aria-hidden="true"
              className={[styles.bar, styles[stanceOf(stance).toLowerCase()]].join(' ')}
              style={{ '--share': cell.lower / matrix.most } as CSSProperties}
            />
          </>
        ) : matrix.isByStance && cell.stances.length > 0 ? (
          <Stances cell={cell} isYesOrNo={matrix.isYesOrNo} />
        ) : (
          <CountOf matrix={matrix} cell={cell} />
        )}
      </CellLink>
    </td>
  );
}

function CountOf({ matrix, cell }: { matrix: Matrix; cell: Cell }) {
  const words = useTexts(texts);
  if (!matrix.isYesOrNo) return between(cell.lower, cell.upper);
  return (
    <>
      <span aria-hidden="true">{signOf.yes}</span>
      <span className="visually-hidden">{words.yes}</span>
    </>
  );
}

function Stances({ cell, isYesOrNo }: { cell: Cell; isYesOrNo: boolean }) {
  return (
    <span className={styles.stances}>
      {cell.stances.map(({ stance, count }) => (
        <span key={stance} className={styles.stance}>
          <StanceMark stance={stance} /> {!isYesOrNo && count}
        </span>
      ))}
    </span>
  );
}

function Total({ head, state, cell }: { head: Head; state: MatrixState; cell: ChosenCell }) {
  const words = useTexts(texts);
  return (
    <td className={styles.total}>
      {head.yes + head.unknown > 0 ? (
        <CellLink state={state} cell={cell}>
          {between(head.yes, head.yes + head.unknown)}
        </CellLink>
      ) : (
        <>
          <span aria-hidden="true">{signOf.silent}</span>
          <span className="visually-hidden">{words.silent}</span>
        </>
      )}
    </td>
  );
}

function CellLink({ state, cell, children }: { state: MatrixState; cell: ChosenCell; children: ReactNode }) {
  const isChosen = state.cell?.row === cell.row && state.cell?.column === cell.column;
  return (
    <Link
      href={cellPath(state, cell)}
      className={styles.cell}
      data-cell={cellParameter(cell)}
      aria-current={isChosen ? 'true' : undefined}
    >
      {children}
    </Link>
  );
}
