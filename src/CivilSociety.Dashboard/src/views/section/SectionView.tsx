import { Link, useParams } from 'wouter';
import { ItemList } from '../../components/ItemList';
import { Notice } from '../../components/Notice';
import { View } from '../../components/View';
import { SectionDocument, SectionTableDocument } from '../../graphql/generated/graphql';
import { wholeOf } from '../../graphql/pages';
import { useLabel } from '../../language/labels';
import { useLanguage, useTexts } from '../../language/language';
import { PlainLink } from './PlainLink';
import { Publications } from './Publications';
import { SectionList } from './SectionList';
import styles from './SectionView.module.css';
import { type ListedSection, neighborsOf, type Section } from './state';
import { kinds, texts } from './texts';
import { useItems } from './useItems';

/** One section of the report: where it stands, and everything that it says. */
export default function SectionView() {
  const words = useTexts(texts);
  const language = useLanguage();
  const { code = '' } = useParams<{ code: string }>();
  return (
    <View
      title={({ report: { sections } }) =>
        sections[0] ? [sections[0].number, sections[0].title].filter(Boolean).join(' ') : words.unknown(code)
      }
      document={SectionDocument}
      variables={{ language, code }}
      table={{ document: SectionTableDocument, variables: { language, code } }}
    >
      {({ report: { all, sections } }) =>
        sections[0] ? (
          <OneSection key={code} section={sections[0]} all={all} />
        ) : (
          <>
            <Notice title={words.choose} />
            <SectionList all={all} />
          </>
        )
      }
    </View>
  );
}

function OneSection({ section, all }: { section: Section; all: readonly ListedSection[] }) {
  const words = useTexts(texts);
  const label = useLabel();
  const items = useItems(section);
  const { parts } = neighborsOf(all, section.code);
  const { missing } = wholeOf(section.statements, section.lastStatements);
  const said = kinds.filter(kind => items[kind].length > 0);
  // What surrounds a section of one case study says which one it is.
  const isOfOneCase = section.caseStudies.length === 1;
  return (
    <>
      <p className={styles.kind}>
        {label('SectionKind', section.kind)}
        {section.caseStudies.map(({ id, slug, name }) => (
          <span key={id}>
            {' · '}
            {words.caseStudy}: <Link href={`/case-studies/${slug}`}>{name}</Link>
          </span>
        ))}
      </p>
      <Around section={section} all={all} />
      {parts.length > 0 && (
        <section aria-labelledby="parts" className={styles.part}>
          <h2 id="parts">{words.parts}</h2>
          <ul className={styles.sections}>
            {parts.map(part => (
              <li key={part.id}>
                <PlainLink section={part} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {said.length === 0 && section.kind !== 'APPENDIX' && <p className={styles.silent}>{words.nothing}</p>}
      {said.map(kind => (
        <section key={kind} aria-labelledby={kind} className={styles.part}>
          <h2 id={kind}>
            {words.kinds[kind]} <span className={styles.count}>{items[kind].length}</span>
          </h2>
          <div>
            <ItemList
              label={words.kinds[kind]}
              fold={{ name: kind, shown: 8 }}
              items={isOfOneCase ? items[kind].map(item => ({ ...item, caseStudy: undefined })) : items[kind]}
            />
          </div>
        </section>
      ))}
      {missing > 0 && <p>{words.notWhole(missing)}</p>}
      {section.kind === 'APPENDIX' && <Publications code={section.code} />}
    </>
  );
}

function Around({ section, all }: { section: Section; all: readonly ListedSection[] }) {
  const words = useTexts(texts);
  const { parent, previous, next } = neighborsOf(all, section.code);
  return (
    <nav aria-label={words.around} className={styles.around}>
      {(
        [
          [words.within, parent],
          [words.previous, previous],
          [words.next, next],
        ] as const
      ).map(
        ([title, other]) =>
          other && (
            <p key={title}>
              <span>{title}</span> <PlainLink section={other} />
            </p>
          ),
      )}
      <p>
        <Link href="/sections">{words.all}</Link>
      </p>
    </nav>
  );
}
