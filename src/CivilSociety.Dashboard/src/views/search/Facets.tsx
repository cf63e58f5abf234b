import { Choices } from '../../components/Choices';
import { useIsNarrow } from '../../components/useIsNarrow';
import type { SearchKind } from '../../graphql/generated/graphql';
import { useLabel } from '../../language/labels';
import { useNumber, useTexts } from '../../language/language';
import { useParameters } from '../../routing/paths';
import styles from './Facets.module.css';
import { countIn, type State } from './state';
import { texts } from './texts';

type Properties = {
  state: State;
  kinds: readonly { kind: SearchKind; count: number }[];
  caseStudies: readonly { slug: string; name: string }[];
  counts: readonly { caseStudy: { slug: string }; count: number }[];
};

/** How the hits are spread, to choose from; what has none is left out unless it is chosen. */
export function Facets({ state, kinds, caseStudies, counts }: Properties) {
  const words = useTexts(texts);
  const label = useLabel();
  const number = useNumber();
  const isNarrow = useIsNarrow();
  const [, change] = useParameters();

  const counted = [
    ...kinds,
    ...state.kinds.filter(kind => kinds.every(one => one.kind !== kind)).map(kind => ({ kind, count: 0 })),
  ];
  const found = caseStudies
    .map(({ slug, name }) => ({ slug, name, count: countIn([slug], counts) }))
    .filter(({ slug, count }) => count > 0 || state.caseStudies.includes(slug))
    .sort((one, other) => other.count - one.count);
  const choices = (
    <div className={styles.facets}>
      <Choices
        label={words.kinds}
        values={state.kinds}
        options={counted.map(({ kind, count }) => ({
          value: kind,
          label: `${label('SearchKind', kind)} (${number(count)})`,
        }))}
        onChange={values => change({ kind: values, pages: null })}
      />
      {found.length > 0 && (
        <div className={styles.caseStudies}>
          <Choices
            label={words.caseStudies}
            values={state.caseStudies}
            options={found.map(({ slug, name, count }) => ({ value: slug, label: `${name} (${number(count)})` }))}
            onChange={values => change({ in: values, pages: null })}
          />
          <p className={styles.note}>{words.severalCases}</p>
        </div>
      )}
    </div>
  );
  return isNarrow ? (
    <details className={styles.narrow}>
      <summary>{words.refine(state.kinds.length + state.caseStudies.length)}</summary>
      {choices}
    </details>
  ) : (
    choices
  );
}
