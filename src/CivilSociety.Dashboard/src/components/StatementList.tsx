import type { ReactNode } from 'react';
import type { StatementPartsFragment } from '../graphql/generated/graphql';
import { useLabel } from '../language/labels';
import { Source } from './Source';
import sourced from './sourced.module.css';

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
    <ul className={sourced.list}>
      {statements.map(statement => (
        <li key={statement.id}>
          <p>
            {mark?.(statement)} {statement.text}
          </p>
          <Source
            who={statement.perspectives.map(one => label('Perspective', one)).join(', ')}
            caseStudy={ofOneCase ? undefined : statement.caseStudy}
            section={statement.section}
          />
        </li>
      ))}
    </ul>
  );
}
