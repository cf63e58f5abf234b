import { PlainLink } from './PlainLink';
import styles from './SectionView.module.css';
import { chaptersOf, type ListedSection } from './state';

/** All sections of the report, by chapter. */
export function SectionList({ all }: { all: readonly ListedSection[] }) {
  return (
    <div className={styles.chapters}>
      {chaptersOf(all).map(({ chapter, sections }) => (
        <section key={chapter.id} aria-labelledby={chapter.id}>
          <h2 id={chapter.id}>
            <PlainLink section={chapter} />
          </h2>
          <ul className={styles.sections}>
            {sections.map(section => (
              <li key={section.id} data-depth={section.code.split('.').length}>
                <PlainLink section={section} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
