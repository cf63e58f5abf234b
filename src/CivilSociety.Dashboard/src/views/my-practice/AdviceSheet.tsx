import { type RefObject, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import type { PracticeProfileInput } from '../../graphql/generated/graphql';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import { queryOf, useParameters } from '../../routing/paths';
import styles from './AdviceSheet.module.css';
import { NearCases } from './NearCases';
import { Points } from './Points';
import { type Advice, features, type Lists, type Profile } from './state';
import { texts } from './texts';
import { Warnings } from './Warnings';

type Properties = {
  advice: Advice;
  lists: Lists;
  practice: Profile;
  profile: PracticeProfileInput;
  items: number;
  /** Whether the visitor has just asked: then the advice takes the focus, once. */
  justAsked: RefObject<boolean>;
};

/** The advice, in the order in which a coordinator reads it; on paper a sheet to take along. */
export function AdviceSheet({ advice, lists, practice, profile, items, justAsked }: Properties) {
  const words = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!justAsked.current) return;
    justAsked.current = false;
    heading.current?.focus();
  }, [advice, justAsked]);

  const asked = { profile, items };
  return (
    <div className={styles.sheet}>
      <section aria-labelledby="practice" className={`${styles.part} ${styles.wide}`}>
        <h2 id="practice" ref={heading} tabIndex={-1}>
          {words.profile}
        </h2>
        <Described practice={practice} lists={lists} />
        <p className={styles.print}>
          <Button onClick={() => window.print()}>{words.print}</Button>
        </p>
      </section>
      {advice.nearest.length === 0 ? (
        <Notice title={words.none}>
          <p>{words.noneMeans}</p>
        </Notice>
      ) : (
        <>
          <NearCases nearest={advice.nearest} n={advice.n} />
          <Points kind="lessons" points={advice.lessons} count={advice.lessonCount} asked={asked} />
          <Points kind="hindrances" points={advice.hindrances} count={advice.hindranceCount} asked={asked} />
        </>
      )}
      <Warnings warnings={advice.warnings} count={advice.warningCount} asked={asked} />
      {advice.nearest.length > 0 && (
        <Points kind="missed" points={advice.missed} count={advice.missedCount} asked={asked} />
      )}
      <HowMany advice={advice} items={items} />
    </div>
  );
}

function HowMany({ advice, items }: { advice: Advice; items: number }) {
  const words = useTexts(texts);
  const [location] = useLocation();
  const [parameters] = useParameters();
  const most = Math.max(advice.lessonCount, advice.hindranceCount, advice.warningCount, advice.missedCount);
  if (most <= 5) return null;
  const kept = Object.fromEntries([...new Set(parameters.keys())].map(name => [name, parameters.getAll(name)]));
  const query = queryOf({ ...kept, items: items === 5 ? 10 : undefined });
  return (
    <p className={styles.print}>
      <Link href={`${location}?${query}`}>{items === 5 ? words.more : words.fewer}</Link>
    </p>
  );
}

/** What was filled in, so that the sheet says by itself what it is about. */
function Described({ practice, lists }: { practice: Profile; lists: Lists }) {
  const words = useTexts(texts);
  const label = useLabel();
  const names = (codes: readonly string[], list: readonly { code: string; name: string }[]) =>
    list.filter(one => codes.includes(one.code)).map(one => one.name);
  const saying = (answer: 'YES' | 'NO') =>
    features
      .filter(feature => practice.features[feature] === answer)
      .map(feature => label('PracticeFeatureCode', feature));
  const from = practice.from.trim();
  const to = practice.to.trim();
  const lines: [string, string[]][] = [
    [words.described.layers, names(practice.layers, lists.layers)],
    [words.described.volunteerTypes, names(practice.volunteerTypes, lists.volunteerTypes)],
    [words.described.collaborationForms, names(practice.collaborationForms, lists.collaborationForms)],
    [words.described.present, saying('YES')],
    [words.described.absent, saying('NO')],
    [words.described.ages, from || to ? [words.agesOf(from, to)] : []],
  ];
  return (
    <>
      <dl className={styles.described}>
        {lines
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{values.join(' · ')}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.quiet}>{words.notFilledIn}</p>
    </>
  );
}
