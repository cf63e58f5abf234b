import { Link } from 'wouter';
import { Disclosure } from '../../components/Disclosure';
import { StatementList } from '../../components/StatementList';
import type { PracticeProfileInput } from '../../graphql/generated/graphql';
import { useTexts } from '../../language/language';
import { pathOf } from '../../routing/paths';
import styles from './AdviceSheet.module.css';
import { PointStatements } from './PointStatements';
import type { Advice } from './state';
import { type PointKind, texts } from './texts';

export type Asked = { profile: PracticeProfileInput; items: number };

type Properties = {
  kind: Exclude<PointKind, 'warnings'>;
  points: Advice['lessons'];
  count: number;
  asked: Asked;
};

/** One part of the advice: each point with why it stands here and what is said for and against it. */
export function Points({ kind, points, count, asked }: Properties) {
  const words = useTexts(texts);
  return (
    <section
      aria-labelledby={kind}
      className={[styles.part, kind === 'missed' && styles.brief].filter(Boolean).join(' ')}
    >
      <PartHeading kind={kind} shown={points.length} count={count} />
      <ol className={styles.points}>
        {points.map((point, index) => (
          <li key={point.factor?.key ?? point.statements[0]?.id ?? index}>
            <div className={styles.what}>
              <h3>{point.factor?.label ?? words.noFactor}</h3>
              <p className={styles.reasons}>{point.reasons.join('; ')}</p>
            </div>
            <div className={styles.said}>
              <StatementList statements={point.statements} />
              {point.counterstatements.length > 0 && (
                <div className={styles.against}>
                  <p className={styles.sign}>
                    <span aria-hidden="true">− </span>
                    {words.against}
                  </p>
                  <StatementList statements={point.counterstatements} />
                </div>
              )}
              {(point.statementCount > 1 || point.counterstatementCount > 1) && (
                <Disclosure
                  name={`${kind}-${index + 1}`}
                  summary={words.statements(point.statementCount, point.counterstatementCount)}
                >
                  {() => (
                    <>
                      <PointStatements
                        kind={kind}
                        index={index}
                        asked={asked}
                        counts={[point.statementCount, point.counterstatementCount]}
                      />
                      {point.factor && (
                        <p>
                          <Link
                            href={pathOf('matrix', {
                              rows: 'CASE_STUDY',
                              columns: 'STANCE',
                              unit: 'STATEMENTS',
                              with: point.factor.key,
                            })}
                          >
                            {words.everywhere}
                          </Link>
                        </p>
                      )}
                    </>
                  )}
                </Disclosure>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The title of a part, how much of it is shown, and what it holds or that there is nothing. */
export function PartHeading({ kind, shown, count }: { kind: PointKind; shown: number; count: number }) {
  const words = useTexts(texts);
  const { title, lead, nothing } = words.points[kind];
  return (
    <>
      <h2 id={kind}>
        {title} {shown < count && <small className={styles.count}>{words.shown(shown, count)}</small>}
      </h2>
      <p className={styles.lead}>{count === 0 ? nothing : lead}</p>
    </>
  );
}
