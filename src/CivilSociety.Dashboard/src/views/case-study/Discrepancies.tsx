import { ItemList } from '../../components/ItemList';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import styles from './CaseStudyView.module.css';
import type { CaseStudy } from './state';
import { texts } from './texts';

/** What the report says in one place, and what in another. */
export function Discrepancies({ caseStudy: { discrepancies } }: { caseStudy: CaseStudy }) {
  const words = useTexts(texts);
  const label = useLabel();
  if (discrepancies.length === 0) return <p className={styles.silent}>{words.noDiscrepancies}</p>;
  return (
    <>
      <p className={styles.text}>{words.discrepanciesLead}</p>
      <ItemList
        label={words.parts.discrepancies}
        fold={{ name: 'discrepancies', shown: 4 }}
        items={discrepancies.map(({ id, topic, kind, note, values }) => ({
          id,
          text: <strong>{topic}</strong>,
          notes: [label('DiscrepancyKind', kind), note],
          items: values.map(value => ({ id: value.id, text: value.text, section: value.section })),
        }))}
      />
    </>
  );
}
