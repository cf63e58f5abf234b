import { StanceMark } from '../../components/StanceMark';
import { useTexts } from '../../language/language';
import styles from './Legend.module.css';
import { type Matrix, stances } from './matrix';
import { signOf } from './signs';
import type { Unit } from './state';
import { texts } from './texts';

/** What the signs in the cells mean: those that this table has. */
export function Legend({ matrix, unit }: { matrix: Matrix; unit: Unit }) {
  const words = useTexts(texts);
  const cells = matrix.rows.flatMap(row => matrix.columns.map(column => matrix.cellOf(row, column)));
  const has = (kind: (typeof cells)[number]['kind']) => cells.some(cell => cell.kind === kind);
  const hasHindering = [...matrix.rows, ...matrix.columns].some(
    ({ attribute: { term } }) => term && 'effect' in term && term.effect === 'HINDERING',
  );
  const hasStances = matrix.isByStance || matrix.isFactorByStance;
  return (
    <section className={styles.legend} aria-label={words.legend}>
      <ul className={styles.signs}>
        {hasStances &&
          stances.map(stance => (
            <li key={stance}>
              <StanceMark stance={stance} named />: {words.stanceMeanings[stance]}
            </li>
          ))}
        {matrix.isYesOrNo && !matrix.isByStance && has('count') && (
          <li>
            <span aria-hidden="true" className={styles.sign}>
              {signOf.yes}
            </span>{' '}
            {words.yes}
          </li>
        )}
        {(['silent', 'no', 'unknown'] as const).filter(has).map(kind => (
          <li key={kind}>
            <span aria-hidden="true" className={styles.sign}>
              {signOf[kind]}
            </span>{' '}
            {words[kind]}
          </li>
        ))}
        {cells.some(cell => cell.kind === 'count' && cell.upper > cell.lower) && <li>{words.bounds}</li>}
      </ul>
      {hasStances && hasHindering && <p>{words.hindering}</p>}
      <p>{words.totalHint(unit)}</p>
    </section>
  );
}
