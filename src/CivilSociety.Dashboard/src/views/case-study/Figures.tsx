import { DataTable } from '../../components/DataTable';
import { useQuantity } from '../../components/quantity';
import { SectionLink } from '../../components/SectionLink';
import { folded, useFold } from '../../components/useFold';
import { useTexts } from '../../language/language';
import styles from './CaseStudyView.module.css';
import type { CaseStudy } from './state';
import { texts } from './texts';

/** The numbers of the report, each with how precise it is and what it holds for. */
export function Figures({ caseStudy }: { caseStudy: CaseStudy }) {
  const words = useTexts(texts);
  const quantity = useQuantity();
  const { nodes, totalCount = 0 } = caseStudy.figures ?? {};
  const fold = { name: 'figures', shown: 10 };
  const { isFolded, button } = useFold(fold, totalCount, words.figureTable);
  if (totalCount === 0) return <p className={styles.silent}>{words.noneHere}</p>;
  return (
    <>
      <DataTable caption={words.figureTable} head={[words.figure, words.value, words.scope, words.section]}>
        {nodes?.map((figure, index) => (
          <tr key={figure.id} className={isFolded && index >= fold.shown ? folded : undefined}>
            <th scope="row">{figure.label}</th>
            <td>{quantity.text(figure.quantity)}</td>
            <td>
              {quantity.scope(figure.quantity).join(', ') || <span className={styles.silent}>{words.silent}</span>}
            </td>
            <td>
              <SectionLink section={figure.section} />
            </td>
          </tr>
        ))}
      </DataTable>
      <p>{button}</p>
    </>
  );
}
