import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

type Properties = {
  /** What the table is, for who listens, and for who sees it where `showCaption` says so. */
  caption: string;
  showCaption?: boolean;
  head: readonly ReactNode[];
  /** The rows: <tr> with a <th scope="row"> first. */
  children: ReactNode;
  foot?: ReactNode;
};

/** A table that scrolls within its own frame when it is wider than the page. */
export function DataTable({ caption, showCaption = false, head, children, foot }: Properties) {
  return (
    <section className={styles.frame} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className={showCaption ? styles.caption : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </section>
  );
}
