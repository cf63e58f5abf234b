import { Link } from 'wouter';
import { useQuantity } from '../../components/quantity';
import { SectionLink } from '../../components/SectionLink';
import { View } from '../../components/View';
import { CaseStudiesDocument, CaseStudiesTableDocument } from '../../graphql/generated/graphql';
import { useLanguage, useTexts } from '../../language/language';
import { pathOf } from '../../routing/paths';
import styles from './CaseStudiesView.module.css';
import { countedGroups, distinct, type ListedCase } from './state';
import { texts } from './texts';

/** The ten case studies, each with enough to choose one. */
export default function CaseStudiesView() {
  const words = useTexts(texts);
  const language = useLanguage();
  return (
    <View
      title={words.listTitle}
      lead={<p>{words.listLead}</p>}
      document={CaseStudiesDocument}
      variables={{ language }}
      table={{ document: CaseStudiesTableDocument, variables: { language } }}
    >
      {({ caseStudies }) => (
        <ol className={styles.cases}>
          {caseStudies?.nodes?.map(caseStudy => (
            <li key={caseStudy.id}>
              <ListedCaseStudy caseStudy={caseStudy} />
            </li>
          ))}
        </ol>
      )}
    </View>
  );
}

function ListedCaseStudy({ caseStudy }: { caseStudy: ListedCase }) {
  const words = useTexts(texts);
  const quantity = useQuantity();
  const municipalities = [...new Set(caseStudy.locations.map(location => location.municipality))].filter(Boolean);
  const layers = distinct(caseStudy.layerPlacements, ({ layer, status }) => layer.id + status).filter(
    ({ layer, status }, _, all) =>
      status === 'ACTUAL' || !all.some(other => other.layer.id === layer.id && other.status === 'ACTUAL'),
  );
  const groups = countedGroups(caseStudy.volunteerGroups);
  return (
    <>
      <span className={styles.number} aria-hidden="true">
        {caseStudy.number}
      </span>
      <div className={styles.what}>
        <h2>
          <Link href={`/case-studies/${caseStudy.slug}`}>{caseStudy.name}</Link>
        </h2>
        <p>{caseStudy.summary}</p>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{words.where}</dt>
          <dd>
            {caseStudy.organization.name}
            {', '}
            {municipalities.length > 0 ? (
              municipalities.join(', ')
            ) : (
              <span className={styles.silent}>{words.noMunicipality}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.layers}</dt>
          <dd>
            <ul className={styles.inline}>
              {layers
                .toSorted((one, other) => one.layer.level - other.layer.level)
                .map(({ id, layer, status }) => (
                  <li key={id}>
                    <Link href={pathOf('', { layer: layer.code })}>{layer.name}</Link>
                    {status === 'DESIRED' && ` (${words.wish})`}
                  </li>
                ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{words.volunteers}</dt>
          <dd>
            {groups.length === 0 && <span className={styles.silent}>{words.noNumber}</span>}
            <ul className={styles.lines}>
              {groups.map(
                group =>
                  group.count && (
                    <li key={group.id}>
                      {group.name}: {quantity.text(group.count)}
                      {group.count.scope === 'ORGANIZATION' && ` (${quantity.scope(group.count).join(', ')})`}{' '}
                      <SectionLink section={group.section} />
                    </li>
                  ),
              )}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{words.collaboration}</dt>
          <dd>
            {distinct(caseStudy.collaborationForms, ({ form }) => form.code)
              .map(({ form }) => form.name)
              .join(', ') || <span className={styles.silent}>{words.silent}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.forWhom}</dt>
          <dd>{caseStudy.targetGroups.map(({ name }) => name).join('; ')}</dd>
        </div>
      </dl>
    </>
  );
}
