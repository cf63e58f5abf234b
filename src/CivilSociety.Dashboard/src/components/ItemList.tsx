import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './ItemList.module.css';
import { SectionLink, type SectionOfReport } from './SectionLink';
import { type Fold, folded, useFold } from './useFold';

/** One thing that the report says: in our words, with what is known of it and where it stands. */
export type Item = {
  id: string;
  text: ReactNode;
  /** What stands before the text, such as a sign. */
  mark?: ReactNode;
  notes?: readonly (string | null | undefined | false)[] | undefined;
  caseStudy?: { slug: string; name: string } | null | undefined;
  section?: SectionOfReport | undefined;
  /** What belongs to it. */
  items?: readonly Item[] | undefined;
};

type Properties = {
  items: readonly Item[];
  /** What the list is of, for who listens. */
  label?: string | undefined;
  /** Shows the beginning of a long list until the visitor asks for all. */
  fold?: Fold | undefined;
  /** Whether what belongs to an item waits for that too. */
  foldsParts?: boolean;
};

/** A list of what the report says; a long one opens when asked. */
export function ItemList({ items, label, fold, foldsParts = false }: Properties) {
  const { isFolded, button } = useFold(fold, foldsParts ? countOf(items) : items.length, label);
  const shown = isFolded ? (fold?.shown ?? 0) : items.length;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.map((item, index) => (
          <li key={item.id} className={index < shown ? undefined : folded}>
            <OneItem item={item} isFolded={isFolded && foldsParts} />
          </li>
        ))}
      </ul>
      {button}
    </>
  );
}

/** How many items there are, with what belongs to them. */
function countOf(items: readonly Item[]): number {
  return items.reduce((count, item) => count + 1 + countOf(item.items ?? []), 0);
}

function OneItem({ item, isFolded }: { item: Item; isFolded: boolean }) {
  const { text, mark, notes = [], caseStudy, section, items = [] } = item;
  const known = notes.filter(Boolean);
  const isSourced = known.length > 0 || caseStudy;
  return (
    <>
      <p>
        {mark} {text} {!isSourced && section && <SectionLink section={section} />}
      </p>
      {isSourced && (
        <p className={styles.source}>
          {known.length > 0 && <span>{known.join(' · ')}</span>}
          {caseStudy && (
            <span>
              <Link href={`/case-studies/${caseStudy.slug}`}>{caseStudy.name}</Link>
            </span>
          )}
          {section && (
            <span>
              <SectionLink section={section} />
            </span>
          )}
        </p>
      )}
      {items.length > 0 && (
        <ul className={isFolded ? folded : styles.parts}>
          {items.map(part => (
            <li key={part.id}>
              <OneItem item={part} isFolded={isFolded} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
