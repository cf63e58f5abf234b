import { type Item, ItemList } from '../../components/ItemList';
import { PresenceMark } from '../../components/PresenceMark';
import { useQuantity } from '../../components/quantity';
import type { PracticeCategory, Presence } from '../../graphql/generated/graphql';
import { wholeOf } from '../../graphql/pages';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import styles from './CaseStudyView.module.css';
import { type Branch, type CaseStudy, treeOf } from './state';
import { texts } from './texts';

type Practice = NonNullable<NonNullable<CaseStudy['practices']>['nodes']>[number];

// In the order in which a volunteer meets them.
const categories: readonly PracticeCategory[] = [
  'RECRUITMENT',
  'SELECTION',
  'MATCHING',
  'TRAINING',
  'AGREEMENT',
  'COMMITMENT',
  'COMPENSATION',
  'APPRECIATION',
  'SUPERVISION',
  'MEETING',
  'COORDINATION',
];

const presences: readonly Presence[] = ['PRESENT', 'MIXED', 'ABSENT', 'NOT_STATED'];

/** How volunteers are worked with: the features in short, then each practice by category. */
export function Practices({ caseStudy }: { caseStudy: CaseStudy }) {
  const words = useTexts(texts);
  const label = useLabel();
  const quantity = useQuantity();
  const { items, missing } = wholeOf(caseStudy.practices, caseStudy.lastPractices);
  const itemOf = ({ item, parts }: Branch<Practice>): Item => ({
    id: item.id,
    mark: <PresenceMark presence={item.presence} />,
    text: item.text,
    notes: [
      item.presence !== 'PRESENT' && label('Presence', item.presence),
      item.feature && label('PracticeFeatureCode', item.feature),
      item.status && label('PracticeStatus', item.status),
      item.requirement && label('Requirement', item.requirement),
      item.frequency && quantity.frequency(item.frequency),
    ],
    section: item.section,
    items: parts.map(itemOf),
  });
  const byCategory = categories.map(category => ({
    category,
    branches: treeOf(items.filter(practice => practice.category === category)),
  }));
  const silent = byCategory.filter(({ branches }) => branches.length === 0);
  return (
    <>
      <p className={styles.text}>{words.practicesLead}</p>
      <h3>{words.features}</h3>
      <dl className={styles.facts}>
        {presences.map(presence => {
          const features = caseStudy.practiceFeatures.filter(feature => feature.presence === presence);
          if (features.length === 0) return null;
          return (
            <div key={presence} className={styles.fact}>
              <dt>
                <PresenceMark presence={presence} named />
              </dt>
              <dd>{features.map(({ feature }) => label('PracticeFeatureCode', feature)).join(', ')}</dd>
            </div>
          );
        })}
      </dl>
      {byCategory.map(
        ({ category, branches }) =>
          branches.length > 0 && (
            <div key={category} className={styles.row}>
              <h3>{label('PracticeCategory', category)}</h3>
              <div>
                <ItemList
                  label={label('PracticeCategory', category)}
                  fold={{ name: category.toLowerCase(), shown: 3 }}
                  foldsParts
                  items={branches.map(itemOf)}
                />
              </div>
            </div>
          ),
      )}
      {silent.length > 0 && (
        <p className={styles.silent}>
          {words.practicesSilent(silent.map(({ category }) => label('PracticeCategory', category)).join(', '))}
        </p>
      )}
      {missing > 0 && <p>{words.notWhole(missing)}</p>}
    </>
  );
}
