import { type RefObject, useEffect, useRef } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { VerdictMark } from '../../components/VerdictMark';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import { FindingEvidence } from './FindingEvidence';
import styles from './FindingsView.module.css';
import { countsOf, type TestedFinding } from './state';
import { texts } from './texts';

type Properties = {
  tested: TestedFinding;
  position: number;
  /** The conclusion that a link has brought the visitor to; it is looked up once. */
  arrival: RefObject<string | undefined>;
};

/** One conclusion: its verdict, the counts behind it, and on demand what it rests on. */
export function FindingItem({ tested, position, arrival }: Properties) {
  const words = useTexts(texts);
  const label = useLabel();
  const { finding, verdict, tests } = tested;
  const { code } = finding;
  const item = useRef<HTMLLIElement>(null);

  // After the page itself has begun at its top.
  useEffect(() => {
    if (arrival.current !== code) return;
    const frame = requestAnimationFrame(() => {
      arrival.current = undefined;
      item.current?.scrollIntoView();
    });
    return () => cancelAnimationFrame(frame);
  }, [arrival, code]);

  return (
    <li ref={item} className={styles.finding}>
      <p className={styles.verdict}>
        <VerdictMark verdict={verdict} named />
      </p>
      <div className={styles.what}>
        <h3>{finding.text}</h3>
        <ul className={styles.tests}>
          {tests.map(({ test, result }) => (
            <li key={test.id}>
              {tests.length > 1 && <VerdictMark verdict={result.verdict} />}{' '}
              {countsOf(result.summary, label('Verdict', result.verdict))}{' '}
              <span className={styles.expected}>({words.expected(test.expected, test.minimum)})</span>
            </li>
          ))}
        </ul>
        {finding.untestable && (
          <p className={styles.untestable}>
            <em>{words.untestable}</em> {finding.untestable}
          </p>
        )}
        {tests.length > 0 && (
          <Disclosure name={code} summary={words.open}>
            {() => <FindingEvidence code={code} position={position} />}
          </Disclosure>
        )}
      </div>
    </li>
  );
}
