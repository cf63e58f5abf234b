import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** Says what is the matter and what to do about it. */
export function Notice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.notice} role="status">
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
