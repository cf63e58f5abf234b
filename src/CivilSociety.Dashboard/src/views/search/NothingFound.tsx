import { Link, useSearch } from 'wouter';
import { Notice } from '../../components/Notice';
import { root } from '../../graphql/endpoint';
import { useLanguage, useTexts } from '../../language/language';
import { pathOf } from '../../routing/paths';
import styles from './SearchView.module.css';
import type { State } from './state';
import { texts } from './texts';

export function NothingFound({ state, suggestion }: { state: State; suggestion: string | null | undefined }) {
  const words = useTexts(texts);
  const other = useLanguage() === 'NL' ? 'en' : 'nl';
  const search = useSearch();
  return (
    <Notice title={words.nothing(state.text)}>
      {suggestion && <Suggestion text={suggestion} />}
      <p>{words.advice}</p>
      <p>
        <Link href={`~${root.pathname}${other}/search?${search}`}>{words.other}</Link>
      </p>
    </Notice>
  );
}

/** What a misspelling may mean. */
export function Suggestion({ text }: { text: string }) {
  const words = useTexts(texts);
  return (
    <p className={styles.suggestion}>
      {words.didYouMean} <Link href={pathOf('search', { q: text })}>{text}</Link>?
    </p>
  );
}
