import { Link } from 'wouter';
import { SectionLink } from '../../components/SectionLink';
import { useNumber, useTexts } from '../../language/language';
import styles from './AdviceSheet.module.css';
import type { Advice } from './state';
import { texts } from './texts';

/** The case studies most like a practice: what both have, what one of them has, and where the report is silent. */
export function NearCases({ nearest, n }: { nearest: Advice['nearest']; n: number }) {
  const words = useTexts(texts);
  const number = useNumber();
  return (
    <section aria-labelledby="nearest" className={`${styles.part} ${styles.wide}`}>
      <h2 id="nearest">{words.nearest}</h2>
      <p className={styles.lead}>{words.nearestLead(nearest.length, n)}</p>
      <ol className={styles.nearest}>
        {nearest.map(({ caseStudy, likeness, evidence, ...traits }) => {
          const sections = [...new Map(evidence.map(({ section }) => [section.id, section])).values()];
          const rows = [
            ['+', words.matches, traits.matches],
            ['−', words.missing, traits.missing],
            ['−', words.extra, traits.extra],
            ['?', words.notStated, traits.notStated],
          ] as const;
          return (
            <li key={caseStudy.id}>
              <h3>
                <Link href={`/case-studies/${caseStudy.slug}`}>{caseStudy.name}</Link>
              </h3>
              {likeness && (
                <p className={styles.likeness}>
                  {words.likeness(number(likeness.lower * 100), number(likeness.upper * 100))}
                </p>
              )}
              <dl className={styles.traits}>
                {rows
                  .filter(([, , labels]) => labels.length > 0)
                  .map(([sign, name, labels]) => (
                    <div key={name}>
                      <dt>
                        <span aria-hidden="true">{sign} </span>
                        {name} ({labels.length})
                      </dt>
                      <dd>{labels.map(trait => trait.label).join(' · ')}</dd>
                    </div>
                  ))}
                {sections.length > 0 && (
                  <div className={styles.sections}>
                    <dt>{words.sections}</dt>
                    <dd>
                      {sections.map(section => (
                        <SectionLink key={section.id} section={section} />
                      ))}
                    </dd>
                  </div>
                )}
              </dl>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
