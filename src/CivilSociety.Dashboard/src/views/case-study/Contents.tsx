import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { useTexts } from '../../language/language';
import styles from './CaseStudyView.module.css';
import { parts, texts } from './texts';

/** The parts of the page, to jump to. */
export function Contents() {
  const words = useTexts(texts);
  // The page has a <base>, so a link to a part names the whole page; what is chosen in it stays.
  const search = useSearch();
  const page = location.pathname + (search && `?${search}`);

  // The part that a shared link names is there only now.
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);

  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <p id="contents">{words.contents}</p>
      <ul className={styles.jumps}>
        {parts.map(part => (
          <li key={part}>
            <a href={`${page}#${part}`}>{words.parts[part]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
