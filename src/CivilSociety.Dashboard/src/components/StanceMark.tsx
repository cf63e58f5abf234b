import type { Stance } from '../graphql/generated/graphql';
import { useLabel } from '../language/labels';
import styles from './StanceMark.module.css';

/** Each stance has a sign of its own, so that nobody needs the color. */
export const signs: Record<Stance, string> = { CONFIRMS: '+', LACKING: '○', QUALIFIES: '±', DISPUTES: '−' };

/** How a statement relates to a factor: its sign, and its name for who listens. */
export function StanceMark({ stance, named = false }: { stance: Stance; named?: boolean }) {
  const label = useLabel();
  return (
    <span className={[styles.mark, styles[stance.toLowerCase()]].join(' ')}>
      <span aria-hidden="true" className={styles.sign}>
        {signs[stance]}
      </span>
      <span className={named ? undefined : 'visually-hidden'}>{label('Stance', stance)}</span>
    </span>
  );
}
