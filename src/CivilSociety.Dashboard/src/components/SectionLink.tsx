import { Link } from 'wouter';
import { type Texts, useTexts } from '../language/language';
import styles from './SectionLink.module.css';

const texts: Texts<{ section: string }> = { NL: { section: 'Paragraaf' }, EN: { section: 'Section' } };

export type SectionOfReport = { code: string; number?: string | null; title: string };

/** The place in the report, as a link to all that it says. */
export function SectionLink({ section, full = false }: { section: SectionOfReport; full?: boolean }) {
  const words = useTexts(texts);
  return (
    <Link
      href={`/sections/${encodeURIComponent(section.code)}`}
      className={styles.section}
      title={full ? undefined : section.title}
    >
      <span className={full ? undefined : 'visually-hidden'}>{section.number && words.section} </span>
      {!full && section.number && <span aria-hidden="true">§ </span>}
      {section.number ?? section.title}
      {full && section.number && ` ${section.title}`}
    </Link>
  );
}
