import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { Button } from '../../components/Button';
import { EvidenceList } from '../../components/EvidenceList';
import { Loading } from '../../components/Loading';
import { Notice } from '../../components/Notice';
import { StanceMark } from '../../components/StanceMark';
import { StatementList } from '../../components/StatementList';
import { TroubleNotice } from '../../components/TroubleNotice';
import { type EvidencePartsFragment, MatrixCellDocument, type MatrixCellQuery } from '../../graphql/generated/graphql';
import { useAnswer } from '../../graphql/useAnswer';
import { useLanguage, useTexts } from '../../language/language';
import styles from './CellPanel.module.css';
import { type Matrix, stances } from './matrix';
import { type ChosenCell, cellParameter, cellQuestionOf, type MatrixState } from './state';
import { texts } from './texts';

type Properties = { state: MatrixState; matrix: Matrix; onClose: () => void };

/** What is behind one number: what was said for and against, by whom and where. */
export function CellPanel({ state, matrix, onClose }: Properties) {
  const words = useTexts(texts);
  const { cell } = state;
  if (!cell) return <p className={styles.pick}>{words.pick}</p>;
  const row = matrix.rows.find(head => head.attribute.key === cell.row);
  const column = matrix.columns.find(head => head.attribute.key === cell.column);
  const missing = [cell.row && !row && cell.row, cell.column && !column && cell.column].filter(Boolean);
  if (missing.length > 0) {
    return (
      <Notice title={words.unknownCell(missing.join(', '))}>
        <p>{words.unknownCellHint}</p>
      </Notice>
    );
  }

  const close = () => {
    onClose();
    document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cellParameter(cell))}"]`)?.focus();
  };
  const names = [row?.attribute.label, column?.attribute.label].filter(name => name !== undefined);
  return <OpenCell state={state} cell={cell} names={names} isYesOrNo={matrix.isYesOrNo} onClose={close} />;
}

type OpenProperties = {
  state: MatrixState;
  cell: ChosenCell;
  names: readonly string[];
  isYesOrNo: boolean;
  onClose: () => void;
};

function OpenCell({ state, cell, names, isYesOrNo, onClose }: OpenProperties) {
  const words = useTexts(texts);
  const language = useLanguage();
  const question = cellQuestionOf(state, cell);
  const { data, trouble, retryInSeconds, retry } = useAnswer(MatrixCellDocument, { language, ...question });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={styles.panel} aria-labelledby="cell">
      <div className={styles.header}>
        <h2 id="cell" ref={heading} tabIndex={-1}>
          {names.map((name, index) => (
            <span key={name}>
              {index > 0 && <span className={styles.by}> × </span>}
              {name}
            </span>
          ))}
        </h2>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
      {trouble && <TroubleNotice trouble={trouble} retryInSeconds={retryInSeconds} retry={retry} />}
      {data ? <Behind patterns={data.patterns} names={names} isYesOrNo={isYesOrNo} /> : !trouble && <Loading />}
    </section>
  );
}

type Patterns = MatrixCellQuery['patterns'];

type BehindProperties = { patterns: Patterns; names: readonly string[]; isYesOrNo: boolean };

function Behind({ patterns, names, isYesOrNo }: BehindProperties) {
  const words = useTexts(texts);
  const association = patterns.crosstab?.cells[0]?.association;
  if (!association) return null;
  const { counts, statements = [], evidence = [], counterevidence = [] } = association;
  const { contradictingCaseStudies: without, notStatedCaseStudies: notStated } = association;
  const bothWays = association.statedBothWaysCaseStudies.map(({ id }) => id);
  // Of one case study, what only follows from silence is silence.
  const isDenied = counterevidence.some(item => item.isAgainst);
  const isAgainst = without.length > 0 && (isDenied || (association.unit === 'CASE_STUDIES' && !isYesOrNo));
  const isSilent = counts.both + notStated.length === 0 && !isAgainst;
  if (isSilent) {
    return (
      <Notice title={words.cellSilent}>
        <p>{words.cellSilentHint}</p>
      </Notice>
    );
  }

  const isOfCases = association.unit === 'CASE_STUDIES';
  const isPair = names.length === 2;
  return (
    <>
      {counts.both > 0 && (
        <p className={styles.counts}>
          {words.counted(counts.both, association.unit)}
          {!isOfCases && `, ${words.inCases(association.supportingCaseStudyCount)}`}
        </p>
      )}
      {patterns.stances ? (
        <ByStance found={patterns.stances} />
      ) : isOfCases ? (
        evidence.length > 0 && (
          <div className={styles.group}>
            <h3>{words.supporting}</h3>
            <EvidenceByCase evidence={evidence} />
          </div>
        )
      ) : (
        <>
          {statements.length > 0 && <StatementList statements={statements} />}
          <OfMany shown={statements.length} count={association.statementCount} />
        </>
      )}
      {isPair && isAgainst && (
        <div className={styles.group}>
          <h3>{words.against}</h3>
          {!isYesOrNo && (
            <p>
              {words.contradicting(names[0] ?? '', names[1] ?? '')}: <Cases of={without} />
            </p>
          )}
          {counterevidence.length > 0 && <EvidenceByCase evidence={counterevidence} />}
          {!isYesOrNo && <p className={styles.hint}>{words.contradictingHint}</p>}
        </div>
      )}
      {isPair && notStated.length > 0 && (
        <div className={styles.group}>
          <h3>{words.notStated}</h3>
          <NotStated of={notStated.filter(({ id }) => !bothWays.includes(id))} says={words.notStatedHint} />
          <NotStated of={notStated.filter(({ id }) => bothWays.includes(id))} says={words.bothWaysHint} />
        </div>
      )}
    </>
  );
}

function ByStance({ found }: { found: NonNullable<Patterns['stances']> }) {
  const byStance = {
    CONFIRMS: found.confirms,
    LACKING: found.lacking,
    QUALIFIES: found.qualifies,
    DISPUTES: found.disputes,
  };
  return stances.map(stance => {
    const association = byStance[stance][0]?.association;
    if (!association || association.statements.length === 0) return null;
    return (
      <div key={stance} className={styles.group}>
        <h3>
          <StanceMark stance={stance} named /> ({association.statementCount})
        </h3>
        <StatementList statements={association.statements} />
        <OfMany shown={association.statements.length} count={association.statementCount} />
      </div>
    );
  });
}

function EvidenceByCase({ evidence }: { evidence: readonly EvidencePartsFragment[] }) {
  const cases = new Map(evidence.map(({ caseStudy }) => [caseStudy.id, caseStudy]));
  return [...cases.values()].map(({ id, slug, name }) => (
    <div key={id} className={styles.case}>
      <h4>
        <Link href={`/case-studies/${slug}`}>{name}</Link>
      </h4>
      <EvidenceList evidence={evidence.filter(({ caseStudy }) => caseStudy.id === id)} ofOneCase />
    </div>
  ));
}

function OfMany({ shown, count }: { shown: number; count: number }) {
  const words = useTexts(texts);
  return shown < count ? <p className={styles.hint}>{words.ofMany(shown, count)}</p> : null;
}

function NotStated({ of, says }: { of: readonly { id: string; slug: string; name: string }[]; says: string }) {
  return of.length > 0 ? (
    <p>
      <Cases of={of} />: {says}
    </p>
  ) : null;
}

function Cases({ of }: { of: readonly { id: string; slug: string; name: string }[] }) {
  return of.map(({ id, slug, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link href={`/case-studies/${slug}`}>{name}</Link>
    </span>
  ));
}
