import type { Presence } from '../graphql/generated/graphql';
import { useLabel } from '../language/labels';
import styles from './PresenceMark.module.css';

/** Each presence has a sign of its own; silence is not absence. */
export const presenceSigns: Record<Presence, string> = { PRESENT: '✓', ABSENT: '✕', MIXED: '±', NOT_STATED: '?' };

/** Whether the report says that something is there: its sign, and its name for who listens. */
export function PresenceMark({ presence, named = false }: { presence: Presence; named?: boolean }) {
  const label = useLabel();
  return (
    <span className={[styles.mark, styles[presence.toLowerCase()]].join(' ')}>
      <span aria-hidden="true">{presenceSigns[presence]}</span>{' '}
      <span className={named ? undefined : 'visually-hidden'}>{label('Presence', presence)}</span>
    </span>
  );
}
