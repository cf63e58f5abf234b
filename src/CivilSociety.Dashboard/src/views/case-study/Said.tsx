import { Link } from 'wouter';
import { Choice } from '../../components/Choice';
import { type Item, ItemList } from '../../components/ItemList';
import type { Perspective } from '../../graphql/generated/graphql';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import { pathOf, useParameters } from '../../routing/paths';
import styles from './CaseStudyView.module.css';
import { choiceOf, codeOf, type LevelOfStatement, levelOf, levels, meets, type Statement } from './state';
import { texts } from './texts';

type Kind = 'strengths' | 'improvements' | 'lessons' | 'contributions' | 'observations';

type Properties = {
  slug: string;
  kinds: readonly (readonly [Kind, { items: readonly Statement[]; missing: number }])[];
  perspectives: readonly Perspective[];
};

/** What people say, by kind and level, as far as the visitor chooses. */
export function Said({ slug, kinds, perspectives }: Properties) {
  const words = useTexts(texts);
  const label = useLabel();
  const [parameters, change] = useParameters();
  const choice = choiceOf(parameters, perspectives);
  const all = kinds.flatMap(([, { items }]) => items);
  return (
    <>
      <p className={styles.text}>{words.saidLead}</p>
      <p>
        <Link
          href={pathOf('matrix', { rows: 'FACTOR', columns: 'STANCE', unit: 'STATEMENTS', with: `case-study:${slug}` })}
        >
          {words.matrix}
        </Link>
      </p>
      <div className={styles.controls}>
        <Choice
          label={words.level}
          value={choice.level ? codeOf(choice.level) : ''}
          options={[
            { value: '', label: words.anyLevel },
            ...levels.map(level => ({ value: codeOf(level), label: label('CollaborationLevel', level) })),
          ]}
          onChange={level => change({ level })}
        />
        <Choice
          label={words.by}
          value={choice.by ? codeOf(choice.by) : ''}
          options={[
            { value: '', label: words.anyone },
            ...perspectives.map(one => ({
              value: codeOf(one),
              label: `${label('Perspective', one)} (${all.filter(statement => meets(statement, { level: choice.level, by: one })).length})`,
            })),
          ]}
          onChange={by => change({ by })}
        />
        <p role="status" className={styles.quiet}>
          {words.shown(all.filter(statement => meets(statement, choice)).length, all.length)}
        </p>
      </div>
      {kinds.map(([kind, { items, missing }]) => (
        <OneKind
          key={kind}
          kind={kind}
          statements={items.filter(statement => meets(statement, choice))}
          all={items}
          missing={missing}
        />
      ))}
    </>
  );
}

type KindProperties = { kind: Kind; statements: readonly Statement[]; all: readonly Statement[]; missing: number };

function OneKind({ kind, statements, all, missing }: KindProperties) {
  const words = useTexts(texts);
  const label = useLabel();
  const itemOf = (statement: Statement): Item => ({
    id: statement.id,
    text: statement.text,
    notes: [
      statement.kind === 'TIP' && label('StatementKind', 'TIP'),
      statement.noneMentioned && words.explicit,
      statement.perspectives.map(one => label('Perspective', one)).join(', '),
    ],
    section: statement.section,
  });
  const shown = (['INTERNAL', 'CHAIN', 'BOTH', 'NONE'] as const).filter((level: LevelOfStatement) =>
    statements.some(statement => levelOf(statement) === level),
  );
  return (
    <section className={styles.kind} aria-label={words.kinds[kind]}>
      <h3>
        {words.kinds[kind]} {statements.length > 0 && <span className={styles.count}>{statements.length}</span>}
      </h3>
      {statements.length === 0 && (
        <p className={styles.silent}>{all.length === 0 ? words.noneHere : words.noneOfChoice}</p>
      )}
      <div className={styles.sides}>
        {shown.map(level => {
          const here = statements.filter(statement => levelOf(statement) === level);
          return (
            <div key={level}>
              {!(shown.length === 1 && level === 'NONE') && (
                <h4>
                  {words.levels[level]} <span className={styles.count}>{here.length}</span>
                </h4>
              )}
              <ItemList
                label={`${words.kinds[kind]}, ${words.levels[level]}`}
                fold={{ name: `${kind}-${level.toLowerCase()}`, shown: 5 }}
                items={here.map(itemOf)}
              />
            </div>
          );
        })}
      </div>
      {missing > 0 && <p>{words.notWhole(missing)}</p>}
    </section>
  );
}
