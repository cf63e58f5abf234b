import type { ReactNode } from 'react';
import { useOpen } from '../routing/paths';
import styles from './Disclosure.module.css';

type Properties = {
  /** What stands in the link, as `open`, while it is open. */
  name: string;
  summary: ReactNode;
  /** Made when it is opened, so that it may ask more. */
  children: () => ReactNode;
};

/** What opens on demand; a link remembers that it is open. */
export function Disclosure({ name, summary, children }: Properties) {
  const [isOpen, toggle] = useOpen(name);
  return (
    <details
      className={styles.disclosure}
      open={isOpen}
      onToggle={event => {
        if (event.currentTarget.open !== isOpen) toggle({ replace: true });
      }}
    >
      <summary>{summary}</summary>
      {isOpen && <div className={styles.content}>{children()}</div>}
    </details>
  );
}
