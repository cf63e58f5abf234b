import { VerdictMark } from '../../components/VerdictMark';
import type { Verdict } from '../../graphql/generated/graphql';
import { useTexts } from '../../language/language';
import styles from './FindingsView.module.css';
import { type TestedFinding, verdicts } from './state';
import { texts } from './texts';

type Properties = {
  chosen: readonly Verdict[];
  findings: readonly TestedFinding[];
  onChange: (chosen: Verdict[]) => void;
};

/** What each verdict means, how many conclusions have it, and which of them to show. */
export function VerdictChoice({ chosen, findings, onChange }: Properties) {
  const words = useTexts(texts);
  return (
    <fieldset className={styles.verdicts}>
      <legend>{words.verdicts}</legend>
      <ul className={styles.meanings}>
        {verdicts.map(verdict => {
          const count = findings.filter(one => one.verdict === verdict).length;
          return (
            <li key={verdict}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(verdict)}
                  aria-describedby={`meaning-${verdict}`}
                  onChange={event =>
                    onChange(event.target.checked ? [...chosen, verdict] : chosen.filter(one => one !== verdict))
                  }
                />
                <VerdictMark verdict={verdict} named />
                <span className={styles.count}>{words.shown(count, count)}</span>
              </label>
              <p id={`meaning-${verdict}`}>{words.meanings[verdict]}</p>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
