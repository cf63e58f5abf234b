import { type Texts, useTexts } from '../language/language';
import styles from './Loading.module.css';

const texts: Texts<string> = { NL: 'Bezig met laden', EN: 'Loading' };

/** The place of an answer that is on its way. */
export function Loading() {
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{useTexts(texts)}</span>
    </div>
  );
}
