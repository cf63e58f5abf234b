import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { root } from '../graphql/endpoint';
import { type Texts, useLanguage, useTexts } from '../language/language';
import styles from './Shell.module.css';

const pages = ['', 'case-studies', 'matrix', 'network', 'rules', 'my-practice', 'findings', 'search'] as const;

const texts: Texts<{
  skip: string;
  views: string;
  pages: Record<(typeof pages)[number], string>;
  other: string;
  about: string;
  developers: string;
  ide: string;
  examples: string;
  exports: string;
}> = {
  NL: {
    skip: 'Naar de inhoud',
    views: 'Onderdelen',
    pages: {
      '': 'Piramide',
      'case-studies': 'Cases',
      matrix: 'Matrix',
      network: 'Netwerk',
      rules: 'Regels',
      'my-practice': 'Mijn praktijk',
      findings: 'Conclusies',
      search: 'Zoeken',
    },
    other: 'English',
    about:
      'Tien praktijken waarin professionals en vrijwilligers samenwerken rond kinderen en gezinnen. Elk getal opent naar de uitspraken en de paragrafen van het rapport. Tien cases tonen dat iets voorkomt, waar, en waarmee samen; niet hoe vaak in Nederland.',
    developers: 'Voor ontwikkelaars en onderzoekers',
    ide: 'GraphQL in de browser',
    examples: 'Voorbeeldvragen',
    exports: 'Bestanden om mee te rekenen',
  },
  EN: {
    skip: 'Skip to content',
    views: 'Views',
    pages: {
      '': 'Pyramid',
      'case-studies': 'Case studies',
      matrix: 'Matrix',
      network: 'Network',
      rules: 'Rules',
      'my-practice': 'My practice',
      findings: 'Findings',
      search: 'Search',
    },
    other: 'Nederlands',
    about:
      'Ten practices in which professionals and volunteers work together around children and families. Every number opens to the statements and the sections of the report. Ten case studies show that something occurs, where, and with what beside it; not how often in the Netherlands.',
    developers: 'For developers and researchers',
    ide: 'GraphQL in the browser',
    examples: 'Example questions',
    exports: 'Files for analysis',
  },
};

/** What surrounds every view: the way to the others, the language, and what this is. */
export function Shell({ children }: { children: ReactNode }) {
  const words = useTexts(texts);
  const language = useLanguage();
  const [location] = useLocation();
  const search = useSearch();
  const main = useRef<HTMLElement>(null);
  const current = location.split('/')[1] ?? '';
  const other = language === 'NL' ? 'en' : 'nl';

  // A new view begins at its top, for eyes and for screen readers; the first one does not take the focus.
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [location]);

  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <header className={styles.header}>
        <Link href="/" className={styles.name}>
          CivilSociety
        </Link>
        <nav className={styles.nav} aria-label={words.views}>
          <ul className={styles.pages}>
            {pages.map(page => (
              <li key={page}>
                <Link href={`/${page}`} aria-current={page === current ? 'page' : undefined}>
                  {words.pages[page]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Link
          href={`~${root.pathname}${other}${location === '/' ? '' : location}${search && `?${search}`}`}
          className={styles.language}
          lang={other}
          hrefLang={other}
        >
          {words.other}
        </Link>
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{words.about}</p>
        <nav aria-label={words.developers}>
          <ul className={styles.links}>
            <li>
              <a href={new URL('graphql/', root).href}>{words.ide}</a>
            </li>
            <li>
              <a href={new URL('graphql/examples', root).href}>{words.examples}</a>
            </li>
            <li>
              <a href={new URL('exports', root).href}>{words.exports}</a>
            </li>
          </ul>
        </nav>
      </footer>
    </div>
  );
}
