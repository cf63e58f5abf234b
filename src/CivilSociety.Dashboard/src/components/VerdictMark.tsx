import type { Verdict } from '../graphql/generated/graphql';
import { useLabel } from '../language/labels';
import styles from './VerdictMark.module.css';

/** Each verdict has a sign of its own, so that nobody needs the color. */
export const verdictSigns: Record<Verdict, string> = {
  BORNE_OUT: '+',
  PARTLY_BORNE_OUT: '±',
  NOT_BORNE_OUT: '−',
  CANNOT_BE_TESTED: '?',
};

/** Whether the data supports a conclusion: its sign, and its name for who listens or for all. */
export function VerdictMark({ verdict, named = false }: { verdict: Verdict; named?: boolean }) {
  const label = useLabel();
  return (
    <span className={[styles.mark, styles[verdict.toLowerCase()]].join(' ')}>
      <span aria-hidden="true" className={styles.sign}>
        {verdictSigns[verdict]}
      </span>
      <span className={named ? undefined : 'visually-hidden'}>{label('Verdict', verdict)}</span>
    </span>
  );
}
