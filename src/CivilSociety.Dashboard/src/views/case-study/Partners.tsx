import { ItemList } from '../../components/ItemList';
import { upper } from '../../components/quantity';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import styles from './CaseStudyView.module.css';
import { type CaseStudy, groupBy } from './state';
import { texts } from './texts';

/** The organizations it works with, by kind, with their roles and how lasting it is. */
export function Partners({ caseStudy }: { caseStudy: CaseStudy }) {
  const words = useTexts(texts);
  const label = useLabel();
  const { nodes, totalCount = 0 } = caseStudy.partnerships ?? {};
  const kinds = groupBy(nodes ?? [], ({ organization }) => organization.kind ?? '');
  return (
    <>
      {totalCount === 0 && <p className={styles.silent}>{words.noneHere}</p>}
      {kinds
        .map(([kind, partnerships]) => ({
          kind,
          title: kind ? label('OrganizationKind', kind) : words.otherPartners,
          partnerships,
        }))
        .sort((one, other) => one.title.localeCompare(other.title))
        .map(({ kind, title, partnerships }) => (
          <div key={title} className={styles.row}>
            <h3>{title}</h3>
            <div>
              <ItemList
                label={title}
                fold={{ name: kind.toLowerCase() || 'partners', shown: 3 }}
                items={partnerships.map(({ id, organization, content, roles, status, section }) => ({
                  id,
                  text: (
                    <>
                      <strong>{upper(organization.name)}</strong>: {content}
                    </>
                  ),
                  notes: [
                    roles.map(role => label('PartnerRole', role)).join(', '),
                    status ? label('PartnershipStatus', status) : words.noStatus,
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
