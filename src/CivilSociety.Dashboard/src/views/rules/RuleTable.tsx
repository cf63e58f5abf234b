import { Link } from 'wouter';
import { useTexts } from '../../language/language';
import { countOf, known, type PlacedCase, roleOf } from './cases';
import { useSideNames } from './names';
import styles from './RuleTable.module.css';
import { type RuleState, rulePath } from './state';
import { texts } from './texts';
import type { Rule } from './types';

/** Premise by conclusion, with what is unknown of each; in every cell the case studies themselves. */
export function RuleTable({ rule, state, cases }: { rule: Rule; state: RuleState; cases: readonly PlacedCase[] }) {
  const words = useTexts(texts);
  const { premise, conclusion } = useSideNames()(rule);
  return (
    <section className={styles.part} aria-labelledby="rule-table">
      <h2 id="rule-table">{words.table}</h2>
      <p className={styles.hint}>{words.tableHint}</p>
      <section
        className={styles.frame}
        tabIndex={0}
        aria-label={`${words.table}: ${words.sentence(premise, conclusion)}`}
      >
        <table className={styles.table}>
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <td />
              {known.map(one => (
                <th key={one} scope="col">
                  {words.is[one](conclusion)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {known.map(first => (
              <tr key={first}>
                <th scope="row">{words.is[first](premise)}</th>
                {known.map(second => {
                  const count = countOf(rule.association.counts, first, second);
                  const inCell = cases.filter(one => one.premise === first && one.conclusion === second);
                  return (
                    <td key={second} className={styles[roleOf({ premise: first, conclusion: second })]}>
                      <span className={styles.count}>{count}</span>
                      <ul className={styles.cases}>
                        {inCell.map(one => (
                          <li key={one.id}>
                            <Link href={rulePath({ ...state, caseStudy: one.slug })}>{shortName(one.name)}</Link>
                          </li>
                        ))}
                      </ul>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** The name as far as it fits in a cell. */
const shortName = (name: string): string => name.split(/ \(|, /)[0] ?? name;
