import { Link } from 'wouter';
import { Button } from '../../components/Button';
import { Loading } from '../../components/Loading';
import { SectionLink } from '../../components/SectionLink';
import { TroubleNotice } from '../../components/TroubleNotice';
import { SimilarCasesDocument } from '../../graphql/generated/graphql';
import { useAnswer } from '../../graphql/useAnswer';
import { useLanguage, useNumber, useTexts } from '../../language/language';
import { useParameters } from '../../routing/paths';
import styles from './CaseStudyView.module.css';
import { distinct } from './state';
import { texts } from './texts';

/** The case studies most like this one, asked when the visitor wants them. */
export function Similar({ slug }: { slug: string }) {
  const words = useTexts(texts);
  const [parameters, change] = useParameters();
  const isShown = parameters.has('similar');
  return (
    <>
      <p className={styles.text}>{words.similarLead}</p>
      <p className={styles.screen}>
        <Button aria-expanded={isShown} onClick={() => change({ similar: !isShown })}>
          {isShown ? words.hideSimilar : words.showSimilar}
        </Button>
      </p>
      {isShown && <MostAlike slug={slug} />}
    </>
  );
}

function MostAlike({ slug }: { slug: string }) {
  const words = useTexts(texts);
  const number = useNumber();
  const { data, trouble, retryInSeconds, retry } = useAnswer(SimilarCasesDocument, { language: useLanguage(), slug });
  if (trouble) return <TroubleNotice trouble={trouble} retryInSeconds={retryInSeconds} retry={retry} />;
  if (!data) return <Loading />;
  return (
    <ul className={styles.alike}>
      {data.patterns.similar?.caseStudies.map(({ caseStudy, value, counts, shared, onlyAsked, onlyThis, evidence }) => (
        <li key={caseStudy.id}>
          <h3>
            <Link href={`/case-studies/${caseStudy.slug}`}>{caseStudy.name}</Link>
          </h3>
          <p className={styles.quiet}>
            {value && `${words.likeness(number(value.lower, 2), number(value.upper, 2))}; `}
            {words.counts(counts.both, counts.onlyFirst, counts.onlySecond, counts.notStated)}
          </p>
          <dl className={styles.facts}>
            {(
              [
                [words.shared, shared],
                [words.onlyThis, onlyAsked],
                [words.onlyOther, onlyThis],
              ] as const
            ).map(
              ([title, attributes]) =>
                attributes.length > 0 && (
                  <div key={title} className={styles.fact}>
                    <dt>{title}</dt>
                    <dd>{attributes.map(({ label }) => label).join(', ')}</dd>
                  </div>
                ),
            )}
            <div className={styles.fact}>
              <dt>{words.evidence}</dt>
              <dd className={styles.sections}>
                {distinct(evidence, ({ section }) => section.id)
                  .toSorted((one, other) => one.section.code.localeCompare(other.section.code, 'en', { numeric: true }))
                  .map(({ section }) => (
                    <SectionLink key={section.id} section={section} />
                  ))}
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
