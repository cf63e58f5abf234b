import { type Item, ItemList } from '../../components/ItemList';
import { lower, useQuantity } from '../../components/quantity';
import { SectionLink } from '../../components/SectionLink';
import { folded } from '../../components/useFold';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import { useParameters } from '../../routing/paths';
import styles from './CaseStudyView.module.css';
import { type Branch, type CaseStudy, distinct, treeOf } from './state';
import { texts } from './texts';

type Group = CaseStudy['volunteerGroups'][number];
type Role = CaseStudy['professionalRoles'][number];

/** The groups of volunteers and the professional roles: how many, of what type, what they do. */
export function People({ caseStudy }: { caseStudy: CaseStudy }) {
  const words = useTexts(texts);
  return (
    <>
      <h3>{words.volunteerGroups}</h3>
      <Tree branches={treeOf<Group | Role>(caseStudy.volunteerGroups)} />
      <h3>{words.roles}</h3>
      <Tree branches={treeOf<Group | Role>(caseStudy.professionalRoles)} />
    </>
  );
}

function Tree({ branches }: { branches: readonly Branch<Group | Role>[] }) {
  const words = useTexts(texts);
  if (branches.length === 0) return <p className={styles.silent}>{words.silent}</p>;
  return (
    <ul className={styles.people}>
      {branches.map(({ item, parts }) => (
        <li key={item.id}>
          <OneGroup group={item} />
          {parts.length > 0 && <Tree branches={parts} />}
        </li>
      ))}
    </ul>
  );
}

function OneGroup({ group }: { group: Group | Role }) {
  const words = useTexts(texts);
  const label = useLabel();
  const quantity = useQuantity();
  const { code, name, engagement, count, characteristics, tasks, section } = group;
  const said: Item[] = [
    ...('types' in group ? distinct(group.types, ({ type, initiative }) => type.id + initiative) : []).map(one => ({
      id: one.id,
      text: [one.type.name, one.initiative && lower(label('Initiative', one.initiative))].filter(Boolean).join(', '),
      section: one.section,
    })),
    ...('figures' in group ? (group.figures?.nodes ?? []) : []).map(figure => ({
      id: figure.id,
      text: `${figure.label}: ${quantity.text(figure.quantity)}`,
      section: figure.section,
    })),
    ...characteristics.map(({ id, text, section: where }) => ({ id, text, section: where })),
  ];
  return (
    <>
      <p>
        <strong>{name}</strong>: {count ? quantity.text(count) : <span className={styles.silent}>{words.noCount}</span>}
      </p>
      <p className={styles.quiet}>
        {[
          engagement && label('Engagement', engagement),
          ...(count ? quantity.scope(count) : []),
          'organization' in group && group.organization?.name,
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        <SectionLink section={section} />
      </p>
      {said.length > 0 && (
        <div className={styles.said}>
          <ItemList items={said} />
        </div>
      )}
      {tasks.length > 0 && <Tasks of={code} name={name} tasks={tasks} />}
    </>
  );
}

function Tasks({ of, name, tasks }: { of: string; name: string; tasks: Group['tasks'] }) {
  const words = useTexts(texts);
  const [parameters, change] = useParameters();
  const opened = parameters.getAll('tasks');
  const isOpen = opened.includes(of);
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-expanded={isOpen}
        onClick={() => change({ tasks: isOpen ? opened.filter(one => one !== of) : [...opened, of] })}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'} </span>
        {words.tasks(tasks.length)}
        <span className="visually-hidden">: {name}</span>
      </button>
      <div className={isOpen ? styles.said : folded}>
        <ItemList items={tasks} label={name} />
      </div>
    </>
  );
}
