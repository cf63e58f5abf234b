import type { ReactNode } from 'react';
import { useTexts } from '../../language/language';
import styles from './CaseStudyView.module.css';
import { type PartName, texts } from './texts';

/** One part of a case study, with a heading to jump to. */
export function Part({ name, children }: { name: PartName; children: ReactNode }) {
  const words = useTexts(texts);
  return (
    <section id={name} aria-labelledby={`${name}-heading`} className={styles.part}>
      <h2 id={`${name}-heading`}>{words.parts[name]}</h2>
      {children}
    </section>
  );
}
