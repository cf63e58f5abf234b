import { Link } from 'wouter';
import { SectionLink } from '../../components/SectionLink';
import type { HitPartsFragment } from '../../graphql/generated/graphql';
import { useLabel } from '../../language/labels';
import { useLanguage, useTexts } from '../../language/language';
import styles from './Hit.module.css';
import { leadOf } from './leads';
import { texts } from './texts';

/** One hit: what it is, the words around what was searched for, and where it leads. */
export function Hit({ hit }: { hit: HitPartsFragment }) {
  const words = useTexts(texts);
  const label = useLabel();
  const language = useLanguage();
  const { kind, node, section, caseStudy } = hit;
  const { name, href } = leadOf(hit);
  const lang = hit.language === language ? undefined : hit.language.toLowerCase();
  return (
    <li className={styles.hit}>
      <p className={styles.head}>
        <span className={styles.kind}>{label('SearchKind', kind)}</span>
        {name && <strong>{href ? <Link href={href}>{name}</Link> : name}</strong>}
      </p>
      {node.__typename === 'GlossaryTerm' ? (
        <Term term={node} />
      ) : (
        <p lang={lang}>
          {hit.snippet.map((part, index) => (part.isMatch ? <mark key={index}>{part.text}</mark> : part.text))}
          {lang && <span className={styles.note}> ({words.inOther})</span>}
        </p>
      )}
      <p className={styles.source}>
        {node.__typename === 'Statement' && node.perspectives.length > 0 && (
          <span>{node.perspectives.map(one => label('Perspective', one)).join(', ')}</span>
        )}
        {caseStudy && node.__typename !== 'CaseStudy' && (
          <Link href={`/case-studies/${caseStudy.slug}`}>{caseStudy.name}</Link>
        )}
        {node.__typename === 'Finding' && href && <Link href={href}>{words.allFindings}</Link>}
        {section && node.__typename !== 'ReportSection' && <SectionLink section={section} />}
      </p>
    </li>
  );
}

type GlossaryTerm = Extract<HitPartsFragment['node'], { __typename: 'GlossaryTerm' }>;

/** A term of the glossary with its translation, that of the reader's language first. */
function Term({ term }: { term: GlossaryTerm }) {
  const words = useTexts(texts);
  const both = [
    { lang: 'nl', name: term.dutch, synonyms: term.dutchSynonyms },
    { lang: 'en', name: term.english, synonyms: term.englishSynonyms },
  ];
  return (
    <>
      <p className={styles.terms}>
        {(useLanguage() === 'NL' ? both : both.toReversed()).map(({ lang, name, synonyms }) => (
          <span key={lang}>
            <span className={styles.note}>{lang.toUpperCase()} </span>
            <strong lang={lang}>{name}</strong>
            {synonyms.length > 0 && (
              <>
                , {words.synonyms} <span lang={lang}>{synonyms.join(', ')}</span>
              </>
            )}
          </span>
        ))}
      </p>
      {term.note && <p>{term.note}</p>}
    </>
  );
}
