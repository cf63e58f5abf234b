import type { Broken } from './graph';
import styles from './marks.module.css';

/** Each has a sign of its own, so that nobody needs the color or the dashes. */
export const brokenSigns: Record<Broken, string> = { DESIRED: '◌', FAILED: '✕', ENDED: '■' };

export function BrokenMark({ status }: { status: Broken }) {
  return (
    <span aria-hidden="true" className={styles.mark} data-standing={status}>
      {brokenSigns[status]}
    </span>
  );
}
