import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { StatementPartsFragment } from '../graphql/generated/graphql';
import { useLabel } from '../language/labels';
import { SectionLink } from './SectionLink';
import styles from './StatementList.module.css';

type Properties = {
  statements: readonly StatementPartsFragment[];
  /** What stands before a statement, such as its stance. */
  mark?: (statement: StatementPartsFragment) => ReactNode;
  /** Whether the case study is known from what surrounds the list. */
  ofOneCase?: boolean;
};

/** Statements in our own words, each with who says it, of which case study, and its section. */
export function StatementList({ statements, mark, ofOneCase = false }: Properties) {
  const label = useLabel();
  return (
    <ul className={styles.list}>
      {statements.map(statement => (
        <li key={statement.id}>
          <p className={styles.text}>
            {mark?.(statement)} {statement.text}
          </p>
          <p className={styles.source}>
            <span>{statement.perspectives.map(one => label('Perspective', one)).join(', ')}</span>
            {!ofOneCase && <Link href={`/case-studies/${statement.caseStudy.slug}`}>{statement.caseStudy.name}</Link>}
            <SectionLink section={statement.section} />
          </p>
        </li>
      ))}
    </ul>
  );
}
