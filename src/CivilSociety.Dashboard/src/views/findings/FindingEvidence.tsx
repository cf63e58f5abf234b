import { Fragment } from 'react';
import { Link } from 'wouter';
import { Loading } from '../../components/Loading';
import { Notice } from '../../components/Notice';
import { SectionLink } from '../../components/SectionLink';
import { StatementList } from '../../components/StatementList';
import { TroubleNotice } from '../../components/TroubleNotice';
import { VerdictMark } from '../../components/VerdictMark';
import { FindingEvidenceDocument } from '../../graphql/generated/graphql';
import { useAnswer } from '../../graphql/useAnswer';
import { useLabel } from '../../language/labels';
import { useLanguage, useTexts } from '../../language/language';
import styles from './FindingEvidence.module.css';
import { countsOf, type Side, sidesOf, split, type TestEvidence, unknownOf } from './state';
import { texts } from './texts';

/** What each test of one conclusion rests on and what contradicts it; the position is that among all conclusions. */
export function FindingEvidence({ code, position }: { code: string; position: number }) {
  const words = useTexts(texts);
  const language = useLanguage();
  const { data, trouble, retryInSeconds, retry } = useAnswer(FindingEvidenceDocument, { language, skip: position });
  const [found] = data?.patterns?.findings ?? [];
  if (trouble) return <TroubleNotice trouble={trouble} retryInSeconds={retryInSeconds} retry={retry} />;
  if (!data) return <Loading />;
  if (found?.finding.code !== code) return <Notice title={words.moved} />;
  return found.tests.map(one => <Test key={one.test.id} evidence={one} isOnly={found.tests.length === 1} />);
}

function Test({ evidence, isOnly }: { evidence: TestEvidence; isOnly: boolean }) {
  const words = useTexts(texts);
  const label = useLabel();
  const { result, ownSectionCaseStudies } = evidence;
  const { supporting, opposing } = sidesOf(result);
  const { silent, bothWays } = unknownOf(result.association);
  return (
    <div className={styles.test}>
      {!isOnly && (
        <p className={styles.summary}>
          <VerdictMark verdict={result.verdict} /> {countsOf(result.summary, label('Verdict', result.verdict))}
        </p>
      )}
      {ownSectionCaseStudies.length > 0 && (
        <p className={styles.text}>{words.ownSection(ownSectionCaseStudies.map(one => one.name).join(', '))}</p>
      )}
      <div className={styles.sides}>
        <Evidence name={words.supporting} sign="+" side={supporting} />
        <Evidence name={words.opposing} sign="−" side={opposing} />
      </div>
      {silent.length > 0 && (
        <p>
          <span aria-hidden="true">? </span>
          {words.notStated} <Cases of={silent} />
        </p>
      )}
      {bothWays.length > 0 && (
        <p>
          <span aria-hidden="true">± </span>
          {words.bothWays} <Cases of={bothWays} />
        </p>
      )}
    </div>
  );
}

const shownAtOnce = 5;

function Evidence({ name, sign, side }: { name: string; sign: string; side: Side }) {
  const words = useTexts(texts);
  const label = useLabel();
  const { statements, others } = split(side.evidence);
  return (
    <div className={styles.side}>
      <h4>
        <span aria-hidden="true">{sign} </span>
        {name}
      </h4>
      <p>{side.caseStudies.length === 0 ? words.nobody : <Cases of={side.caseStudies} />}</p>
      {side.caseStudies.length > 0 && side.evidenceCount === 0 && <p className={styles.quiet}>{words.noEvidence}</p>}
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map((one, index) => (
            <li key={index}>
              {label('EvidenceKind', one.kind)}: {one.caseStudy.name} <SectionLink section={one.section} />
            </li>
          ))}
        </ul>
      )}
      <StatementList statements={statements.slice(0, shownAtOnce)} />
      {statements.length > shownAtOnce && (
        <details>
          <summary>{words.rest(statements.length - shownAtOnce)}</summary>
          <StatementList statements={statements.slice(shownAtOnce)} />
        </details>
      )}
      {side.evidence.length < side.evidenceCount && (
        <p className={styles.quiet}>{words.firstOf(side.evidence.length, side.evidenceCount)}</p>
      )}
    </div>
  );
}

function Cases({ of }: { of: Side['caseStudies'] }) {
  return of.map((caseStudy, index) => (
    <Fragment key={caseStudy.id}>
      {index > 0 && ' · '}
      <Link href={`/case-studies/${caseStudy.slug}`}>{caseStudy.name}</Link>
    </Fragment>
  ));
}
