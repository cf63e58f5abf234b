import { ItemList } from '../../components/ItemList';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import styles from './CaseStudyView.module.css';
import { type CaseStudy, groupBy } from './state';
import { texts } from './texts';

/** Whom the researchers spoke with and what they read. */
export function Sources({ caseStudy: { sources } }: { caseStudy: CaseStudy }) {
  const words = useTexts(texts);
  const label = useLabel();
  if (sources.length === 0) return <p className={styles.silent}>{words.noneHere}</p>;
  return (
    <>
      {groupBy(sources, ({ kind }) => kind).map(([kind, ofKind]) => (
        <div key={kind} className={styles.row}>
          <h3>{label('SourceKind', kind)}</h3>
          <div>
            <ItemList
              label={label('SourceKind', kind)}
              fold={{ name: `sources-${kind.toLowerCase()}`, shown: 5 }}
              items={ofKind.map(({ id, title, form, perspectives, section }) => ({
                id,
                text: title,
                notes: [
                  form && label('InterviewForm', form),
                  perspectives.map(one => label('Perspective', one)).join(', '),
                ],
                section,
              }))}
            />
          </div>
        </div>
      ))}
    </>
  );
}
