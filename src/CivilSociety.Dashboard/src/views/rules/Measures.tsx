import { useNumber, useTexts } from '../../language/language';
import styles from './Measures.module.css';
import { useSideNames } from './names';
import { texts } from './texts';
import type { Rule } from './types';

type Range = { lower: number; upper: number } | null | undefined;

/** The measures of a rule, each with the question that it answers and its bounds. */
export function Measures({ rule }: { rule: Rule }) {
  const words = useTexts(texts);
  const number = useNumber();
  const { premise, conclusion } = useSideNames()(rule);
  const range = (bounds: Range, write: (value: number) => string) => {
    if (!bounds) return words.undefined;
    const [lower, upper] = [write(bounds.lower), write(bounds.upper)];
    return lower === upper ? lower : `${lower}–${upper}`;
  };
  const share = (bounds: Range) => {
    const written = range(bounds, value => number(value * 100));
    return bounds ? `${written}%` : written;
  };
  const { counts } = rule.association;
  return (
    <section className={styles.part} aria-labelledby="measures">
      <h2 id="measures">{words.measures}</h2>
      <dl className={styles.measures}>
        <Measure name={words.confidence} value={share(rule.confidence)}>
          {words.confidenceHint(premise, conclusion)}
        </Measure>
        <Measure name={words.coverage} value={share(counts.coverage)}>
          {words.coverageHint(premise, conclusion)}
        </Measure>
        <Measure name={words.support} value={share(rule.support)}>
          {words.supportHint(rule.n)}
        </Measure>
        <Measure
          name={words.lift}
          value={rule.lift ? `${range(rule.lift, value => number(value, 1))} ${words.times}` : words.undefined}
        >
          {words.liftHint}
        </Measure>
        {rule.chance && (
          <Measure name={words.chance} value={words.chanceOf(rule.chance.tables, rule.chance.permutations)}>
            {words.chanceHint}
          </Measure>
        )}
      </dl>
      <p className={styles.hint}>{words.bounds}</p>
    </section>
  );
}

function Measure({ name, value, children }: { name: string; value: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className={styles.value}>{value}</span> {children}
      </dd>
    </div>
  );
}
