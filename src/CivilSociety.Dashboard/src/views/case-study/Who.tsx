import { ItemList } from '../../components/ItemList';
import { useQuantity } from '../../components/quantity';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import styles from './CaseStudyView.module.css';
import type { CaseStudy } from './state';
import { texts } from './texts';

/** The organization and its project, where it works, for whom and what for. */
export function Who({ caseStudy }: { caseStudy: CaseStudy }) {
  const words = useTexts(texts);
  const label = useLabel();
  const quantity = useQuantity();
  const { organization, project, locations, targetGroups, goals } = caseStudy;
  return (
    <dl className={styles.facts}>
      <dt>{words.organization}</dt>
      <dd>
        <ItemList
          items={[
            {
              id: organization.id,
              text: <strong>{organization.name}</strong>,
              notes: [organization.kind && label('OrganizationKind', organization.kind), organization.description],
              section: organization.section,
            },
          ]}
        />
      </dd>
      <dt>{words.project}</dt>
      <dd>
        <ItemList
          items={[
            {
              id: project.id,
              text: (
                <>
                  <strong>{project.name}</strong>
                  {project.description && `: ${project.description}`}
                </>
              ),
              notes: [project.startYear ? words.since(project.startYear) : undefined],
              section: project.section,
            },
          ]}
        />
      </dd>
      <dt>{words.locations}</dt>
      <dd>
        {locations.length === 0 && <p className={styles.silent}>{words.silent}</p>}
        <ItemList
          label={words.locations}
          fold={{ name: 'locations', shown: 4 }}
          items={locations.map(({ id, name, description, municipality, district, section }) => ({
            id,
            text: (
              <>
                <strong>{name}</strong>
                {description && `: ${description}`}
              </>
            ),
            notes: [municipality, district],
            section,
          }))}
        />
      </dd>
      <dt>{words.targetGroups}</dt>
      <dd>
        <ItemList
          label={words.targetGroups}
          fold={{ name: 'target-groups', shown: 4 }}
          items={targetGroups.map(({ id, name, traits, ages, section }) => ({
            id,
            text: (
              <>
                <strong>{name}</strong>
                {traits && `: ${traits}`}
              </>
            ),
            notes: [ages && quantity.text(ages), ...(ages ? quantity.scope(ages) : [])],
            section,
          }))}
        />
      </dd>
      <dt>{words.goals}</dt>
      <dd>
        {goals?.nodes?.length === 0 && <p className={styles.silent}>{words.silent}</p>}
        <ItemList
          label={words.goals}
          fold={{ name: 'goals', shown: 5 }}
          items={(goals?.nodes ?? []).map(({ id, text, topic, section }) => ({
            id,
            text,
            notes: [label('FactTopic', topic)],
            section,
          }))}
        />
      </dd>
    </dl>
  );
}
