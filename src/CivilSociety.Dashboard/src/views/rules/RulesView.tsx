import { Link } from 'wouter';
import { attributeOptions, plainKey, useKnownKeys } from '../../components/attributes';
import { Choice } from '../../components/Choice';
import { dimensionNames } from '../../components/dimensions';
import { Notice } from '../../components/Notice';
import { View } from '../../components/View';
import { RulesDocument, type RulesQuery, RulesTableDocument } from '../../graphql/generated/graphql';
import { useAnswer } from '../../graphql/useAnswer';
import { useLanguage, useTexts } from '../../language/language';
import { useParameters } from '../../routing/paths';
import { CaseGroups } from './CaseGroups';
import { placedCases } from './cases';
import { Measures } from './Measures';
import { useSideNames } from './names';
import styles from './RulesView.module.css';
import { RuleTable } from './RuleTable';
import { dimensionsOf, parametersOf, type RuleState, rulePath, stateOf, withKnown } from './state';
import { texts } from './texts';
import type { Rule } from './types';

/** A rule of one's own: what goes with what, who supports it, who breaks it, and of whom the report does not say. */
export default function RulesView() {
  const words = useTexts(texts);
  const language = useLanguage();
  const [parameters, change] = useParameters();
  const asked = stateOf(parameters);

  // The same question as the view's, so it is asked once; where the link has a key that does not exist, again without it.
  const { trouble } = useAnswer(RulesDocument, { language, ...questionOf(asked) });
  const { known, unknown } = useKnownKeys([...asked.premise, asked.conclusion], trouble);
  const state = withKnown(asked, key => known.includes(key));
  const question = questionOf(state);
  const answer = useAnswer(RulesDocument, { language, ...question });
  const attributes = answer.data?.patterns.attributes?.attributes ?? [];
  const set = (changes: Partial<RuleState>) => change(parametersOf({ ...state, caseStudy: undefined, ...changes }));

  return (
    <View
      title={words.title}
      lead={<p>{words.lead}</p>}
      controls={<Sides state={state} attributes={attributes} onChange={set} />}
      document={RulesDocument}
      variables={{ language, ...question }}
      table={{
        document: RulesTableDocument,
        variables: { language, dimensions: question.dimensions },
      }}
    >
      {({ patterns }) => {
        const { rule, table, rules } = patterns;
        if (!rule || !table) return null;
        const shown = answeredBy(state, rule);
        const cases = placedCases(table.rows, shown);
        const opened = cases.find(one => one.slug === state.caseStudy);
        return (
          <div className={styles.parts}>
            {unknown.length > 0 && (
              <Notice title={words.unknown(unknown.join(', '))}>
                <p>{words.unknownHint}</p>
              </Notice>
            )}
            <section className={styles.rule} aria-labelledby="rule">
              <h2 id="rule">
                <Sentence rule={rule} />
              </h2>
              <p className={styles.summary}>{rule.summary}</p>
              {rule.isTrivial && <p className={styles.summary}>{words.trivial}</p>}
            </section>
            {state.caseStudy && !opened && <Notice title={words.unknownCase(state.caseStudy)} />}
            <RuleTable rule={rule} state={shown} cases={cases} />
            <Measures rule={rule} />
            <CaseGroups rule={rule} state={shown} cases={cases} />
            {rules && <Start rules={rules.rules} />}
          </div>
        );
      }}
    </View>
  );
}

/** What is shown follows the answer, which may be older than the link; of the same rule, the link's order stays. */
function answeredBy(state: RuleState, rule: Rule): RuleState {
  const premise = rule.premise.map(({ key }) => key);
  const isSame =
    premise.length === state.premise.length &&
    premise.every(key => state.premise.includes(key)) &&
    rule.conclusion.key === state.conclusion;
  return isSame ? state : { ...state, premise, conclusion: rule.conclusion.key };
}

function questionOf(state: RuleState) {
  return { premise: [...state.premise], conclusion: state.conclusion, dimensions: dimensionsOf(state) };
}

type SidesProperties = {
  state: RuleState;
  attributes: NonNullable<RulesQuery['patterns']['attributes']>['attributes'];
  onChange: (changes: Partial<RuleState>) => void;
};

/** The lists that a rule is made of; what stands on one side is not offered on the other. */
function Sides({ state, attributes, onChange }: SidesProperties) {
  const words = useTexts(texts);
  const names = useTexts(dimensionNames);
  const [first = '', second = ''] = state.premise;
  const labels = new Map(attributes.map(({ attribute }) => [attribute.key, attribute.label]));
  const optionsWithout = (current: string, others: readonly string[]) => {
    const taken = others.map(plainKey);
    const groups = attributeOptions(
      attributes.filter(({ attribute }) => !taken.includes(attribute.key)),
      names,
      ({ attribute, yes }) => `${attribute.label} (${words.cases(yes)})`,
    );
    const isOffered = groups.some(({ options }) => options.some(({ value }) => value === current));
    const plain = labels.get(plainKey(current)) ?? current;
    const own = { value: current, label: current.startsWith('~') ? words.not(plain) : plain };
    return isOffered || current === '' ? groups : [own, ...groups];
  };
  return (
    <div className={styles.sides}>
      <Choice
        label={words.if}
        value={first}
        options={optionsWithout(first, [second, state.conclusion])}
        onChange={key => onChange({ premise: [key, second].filter(Boolean) })}
      />
      <Choice
        label={words.and}
        value={second}
        options={[{ value: '', label: words.andNothing }, ...optionsWithout(second, [first, state.conclusion])]}
        onChange={key => onChange({ premise: [first, key].filter(Boolean) })}
      />
      <Choice
        label={words.whatFollows}
        value={state.conclusion}
        options={optionsWithout(state.conclusion, state.premise)}
        onChange={conclusion => onChange({ conclusion })}
      />
    </div>
  );
}

export function Sentence({ rule }: { rule: Pick<Rule, 'premise' | 'conclusion'> }) {
  const words = useTexts(texts);
  const { premise, conclusion } = useSideNames()(rule);
  return words.sentence(premise, conclusion);
}

function Start({ rules }: { rules: NonNullable<RulesQuery['patterns']['rules']>['rules'] }) {
  const words = useTexts(texts);
  return (
    <section className={styles.start} aria-labelledby="start">
      <h2 id="start">{words.start}</h2>
      <p className={styles.hint}>{words.startHint}</p>
      <ul className={styles.list}>
        {rules.map(rule => {
          const { both, onlyFirst, firstYesSecondUnknown } = rule.association.counts;
          const premise = rule.premise.map(({ key }) => key);
          return (
            <li key={[...premise, rule.conclusion.key].join(' ')}>
              <Link href={rulePath({ premise, conclusion: rule.conclusion.key, caseStudy: undefined })}>
                <Sentence rule={rule} />
              </Link>{' '}
              <span className={styles.hint}>({words.startCount(both, both + onlyFirst + firstYesSecondUnknown)})</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
