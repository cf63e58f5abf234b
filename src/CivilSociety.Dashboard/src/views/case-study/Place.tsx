import { Link } from 'wouter';
import { DataTable } from '../../components/DataTable';
import { SectionLink } from '../../components/SectionLink';
import { useTexts } from '../../language/language';
import { pathOf } from '../../routing/paths';
import styles from './CaseStudyView.module.css';
import { type CaseStudy, groupBy, placementsOf } from './state';
import { texts } from './texts';

/** The layers by chapter 1 and by the own chapter, and the forms of collaboration. */
export function Place({ caseStudy }: { caseStudy: CaseStudy }) {
  const words = useTexts(texts);
  const forms = groupBy(caseStudy.collaborationForms, ({ form, group, basis, period }) =>
    [form.id, group?.id, basis, period].join(),
  );
  return (
    <>
      <DataTable caption={words.layers} showCaption head={[words.layer, words.byChapter1, words.byOwnChapter]}>
        {placementsOf(caseStudy).map(({ layer, byChapter1, byOwnChapter }) => (
          <tr key={layer.id}>
            <th scope="row">
              <Link href={pathOf('', { layer: layer.code })}>{layer.name}</Link>
            </th>
            {[byChapter1, byOwnChapter].map((placement, index) => (
              <td key={index === 0 ? 'chapter-1' : 'own-chapter'}>
                {placement ? (
                  <>
                    {placement.status === 'DESIRED' ? words.wish : words.emphases[placement.emphasis ?? 'NONE']}{' '}
                    <SectionLink section={placement.section} />
                  </>
                ) : (
                  <span className={styles.silent}>{words.notNamed}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
      <h3>{words.forms}</h3>
      {forms.length === 0 && <p className={styles.silent}>{words.silent}</p>}
      <ul className={styles.forms}>
        {forms.map(([key, [placement, ...others]]) =>
          placement ? (
            <li key={key}>
              <p>
                <strong>{placement.form.name}</strong>
                {placement.group && `: ${placement.group.name}`}
                {placement.period && `, ${placement.period}`}
              </p>
              <p className={styles.quiet}>
                {words.named[placement.basis]}{' '}
                {[placement, ...others].map(({ id, section }) => (
                  <SectionLink key={id} section={section} />
                ))}
              </p>
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}
