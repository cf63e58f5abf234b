import { Loading } from '../../components/Loading';
import { StatementList } from '../../components/StatementList';
import { TroubleNotice } from '../../components/TroubleNotice';
import { MyPracticePointDocument, type StatementPartsFragment } from '../../graphql/generated/graphql';
import { useAnswer } from '../../graphql/useAnswer';
import { useLanguage, useTexts } from '../../language/language';
import styles from './AdviceSheet.module.css';
import type { Asked } from './Points';
import { type PointKind, texts } from './texts';

type Properties = {
  kind: PointKind;
  index: number;
  asked: Asked;
  counts: readonly [supporting: number, opposing: number];
};

const none = { lessons: 0, hindrances: 0, warnings: 0, missed: 0 };

/** All that is said for and against one point of the advice. */
export function PointStatements({ kind, index, asked, counts: [supporting, opposing] }: Properties) {
  const words = useTexts(texts);
  const variables = { language: useLanguage(), ...asked, skip: index, ...none, [kind]: 1 };
  const { data, trouble, retryInSeconds, retry } = useAnswer(MyPracticePointDocument, variables);
  const [point] = data?.patterns?.advice?.[kind] ?? [];
  if (trouble) return <TroubleNotice trouble={trouble} retryInSeconds={retryInSeconds} retry={retry} />;
  if (!point) return <Loading />;
  return (
    <div className={styles.sides}>
      <Side name={words.supporting} sign="+" statements={point.statements} count={supporting} />
      {opposing > 0 ? (
        <Side name={words.opposing} sign="−" statements={point.counterstatements} count={opposing} />
      ) : (
        <p className={styles.quiet}>{words.noOpposing}</p>
      )}
    </div>
  );
}

type SideProperties = { name: string; sign: string; statements: readonly StatementPartsFragment[]; count: number };

function Side({ name, sign, statements, count }: SideProperties) {
  const words = useTexts(texts);
  return (
    <div className={styles.side}>
      <h4>
        <span aria-hidden="true">{sign} </span>
        {name} ({count})
      </h4>
      <StatementList statements={statements} />
      {statements.length < count && <p className={styles.quiet}>{words.firstOf(statements.length, count)}</p>}
    </div>
  );
}
