import { Link } from 'wouter';
import { Disclosure } from '../../components/Disclosure';
import { SectionLink } from '../../components/SectionLink';
import { VerdictMark } from '../../components/VerdictMark';
import { useTexts } from '../../language/language';
import { pathOf } from '../../routing/paths';
import styles from './AdviceSheet.module.css';
import { PointStatements } from './PointStatements';
import { type Asked, PartHeading } from './Points';
import type { Advice } from './state';
import { texts } from './texts';

/** What the report warns such a practice against, and whether its own data supports that. */
export function Warnings({ warnings, count, asked }: { warnings: Advice['warnings']; count: number; asked: Asked }) {
  const words = useTexts(texts);
  return (
    <section aria-labelledby="warnings" className={styles.part}>
      <PartHeading kind="warnings" shown={warnings.length} count={count} />
      <ol className={styles.points}>
        {warnings.map((warning, index) => (
          <li key={warning.finding.id}>
            <div className={styles.what}>
              <h3>{warning.factor.label}</h3>
              <p className={styles.verdict}>
                <VerdictMark verdict={warning.verdict} named />
                <Link href={pathOf('findings', { open: warning.finding.code })}>{words.toFinding}</Link>
              </p>
            </div>
            <div className={styles.said}>
              <p className={styles.text}>
                {warning.text} <SectionLink section={warning.section} />
              </p>
              <Disclosure
                name={`warnings-${index + 1}`}
                summary={words.statements(warning.statementCount, warning.counterstatementCount)}
              >
                {() => (
                  <PointStatements
                    kind="warnings"
                    index={index}
                    asked={asked}
                    counts={[warning.statementCount, warning.counterstatementCount]}
                  />
                )}
              </Disclosure>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
