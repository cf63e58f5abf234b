import type { ReactNode } from 'react';
import { type Texts, useTexts } from '../language/language';
import { useOpen } from '../routing/paths';
import styles from './useFold.module.css';

export type Fold = {
  /** Tells the list apart in the link (`open`). */
  name: string;
  /** How many are shown before the visitor asks for all. */
  shown: number;
};

const texts: Texts<{ all: (count: number) => string; fewer: string }> = {
  NL: { all: count => `Toon alle ${count}`, fewer: 'Toon minder' },
  EN: { all: count => `Show all ${count}`, fewer: 'Show fewer' },
};

/** For what is folded away: paper has no buttons, and shows it. */
export const folded = styles.folded;

/** Whether a long list shows only its beginning, and the button that opens or closes it; what is open stands in the link. */
export function useFold(
  fold: Fold | undefined,
  count: number,
  label?: string,
): { isFolded: boolean; button: ReactNode } {
  const words = useTexts(texts);
  const [isOpen, toggle] = useOpen(fold?.name ?? '');
  // A button for one or two more would take the place of what it hides.
  if (!fold || count <= fold.shown + 2) return { isFolded: false, button: undefined };
  return {
    isFolded: !isOpen,
    button: (
      <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => toggle()}>
        {isOpen ? words.fewer : words.all(count)}
        {label && <span className="visually-hidden">: {label}</span>}
      </button>
    ),
  };
}
