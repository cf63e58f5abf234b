import { Link } from 'wouter';
import { SectionLink, type SectionOfReport } from './SectionLink';
import styles from './Source.module.css';

type Properties = {
  /** Who says it, or what kind of item it is. */
  who: string;
  /** Left out where the case study is known from what surrounds the line. */
  caseStudy: { slug: string; name: string } | undefined;
  section: SectionOfReport;
};

/** The line below an item: who says it, of which case study, and where it stands in the report. */
export function Source({ who, caseStudy, section }: Properties) {
  return (
    <p className={styles.source}>
      <span>{who}</span>
      {caseStudy && <Link href={`/case-studies/${caseStudy.slug}`}>{caseStudy.name}</Link>}
      <SectionLink section={section} />
    </p>
  );
}
