import { useRef } from 'react';
import { attributeOptions, plainKey } from '../../components/attributes';
import { Choice } from '../../components/Choice';
import { dimensionNames } from '../../components/dimensions';
import type { AttributePartsFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../language/language';
import styles from './Selection.module.css';
import type { MatrixState } from './state';
import { texts } from './texts';

type Properties = {
  state: MatrixState;
  attributes: readonly AttributePartsFragment[];
  onChange: (keys: readonly string[]) => void;
};

/** What is counted at all: each part of the selection can be taken away, and others added. */
export function Selection({ state, attributes, onChange }: Properties) {
  const words = useTexts(texts);
  const names = useTexts(dimensionNames);
  const section = useRef<HTMLElement>(null);
  const labelOf = useSelectionLabel(attributes);
  return (
    <section ref={section} className={styles.selection} aria-label={words.selection}>
      {state.with.length > 0 ? (
        <>
          <p>{words.selectionOf[state.unit]}</p>
          <ul className={styles.chips}>
            {state.with.map(key => (
              <li key={key}>
                <button
                  type="button"
                  className={styles.chip}
                  aria-label={words.remove(labelOf(key))}
                  onClick={() => {
                    onChange(state.with.filter(one => one !== key));
                    // What had the focus goes away; its place is beside the list.
                    section.current?.querySelector('select')?.focus();
                  }}
                >
                  {labelOf(key)} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.nothingSelected}</p>
      )}
      <Choice
        label={words.add}
        value=""
        options={[
          { value: '', label: words.choose },
          ...attributeOptions(
            attributes.filter(({ attribute }) => !state.with.includes(attribute.key)),
            names,
            ({ attribute, yes }) =>
              attribute.dimension === 'CASE_STUDY' ? attribute.label : `${attribute.label} (${words.cases(yes)})`,
          ),
        ]}
        onChange={key => key && onChange([...state.with, key])}
      />
    </section>
  );
}

/** What a part of a selection is called, with its dimension. */
export function useSelectionLabel(attributes: readonly AttributePartsFragment[]): (key: string) => string {
  const words = useTexts(texts);
  const names = useTexts(dimensionNames);
  const found = new Map(attributes.map(({ attribute }) => [attribute.key, attribute]));
  return key => {
    const attribute = found.get(plainKey(key));
    if (!attribute) return key;
    const label = `${names[attribute.dimension].one}: ${attribute.label}`;
    return key === plainKey(key) ? label : words.not(label);
  };
}
