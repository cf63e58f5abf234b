import { verdictSigns } from '../../components/VerdictMark';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import styles from './FindingsView.module.css';
import { type TestedFinding, verdicts } from './state';
import { texts } from './texts';

const step = 26;
const side = 21;
const left = 62;
const perLine = 13;

type Properties = { sections: readonly TestedFinding[][]; isShown: (finding: TestedFinding) => boolean };

/** One sign for each conclusion, a line or two for each section: where the verdicts fall. */
export function VerdictPicture({ sections, isShown }: Properties) {
  const words = useTexts(texts);
  const label = useLabel();
  const lines = sections.flatMap(section =>
    Array.from({ length: Math.ceil(section.length / perLine) }, (_, line) => ({
      number: line === 0 ? section[0]?.finding.section.number : undefined,
      findings: section.slice(line * perLine, (line + 1) * perLine),
    })),
  );
  const counts = sections.map(section => {
    const each = verdicts
      .map(verdict => [label('Verdict', verdict), section.filter(one => one.verdict === verdict).length] as const)
      .filter(([, count]) => count > 0);
    return `§ ${section[0]?.finding.section.number}: ${each.map(([name, count]) => `${name} ${count}`).join(', ')}`;
  });
  return (
    <figure className={styles.picture}>
      <svg
        viewBox={`0 0 ${left + perLine * step} ${lines.length * step}`}
        data-picture
        role="img"
        aria-label={`${words.picture}. ${counts.join('; ')}.`}
      >
        {lines.map(({ number, findings }, line) => (
          <g key={findings[0]?.finding.id} transform={`translate(0 ${line * step})`}>
            {number && (
              <text y={side - 5} className={styles.section}>
                § {number}
              </text>
            )}
            {findings.map((one, index) => (
              <g
                key={one.finding.id}
                transform={`translate(${left + index * step} 0)`}
                className={[styles[one.verdict.toLowerCase()], isShown(one) ? undefined : styles.hidden].join(' ')}
              >
                <rect x={1} y={1} width={side} height={side} rx={2} className={styles.box} />
                <text x={1 + side / 2} y={side - 4.5} className={styles.signOf}>
                  {verdictSigns[one.verdict]}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>{words.pictureNote}</figcaption>
    </figure>
  );
}
