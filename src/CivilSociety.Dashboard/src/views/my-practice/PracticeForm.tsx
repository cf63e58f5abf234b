import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Choices } from '../../components/Choices';
import { Field } from '../../components/Field';
import type { PracticeFeatureCode } from '../../graphql/generated/graphql';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import styles from './PracticeForm.module.css';
import { featureGroups, highestAge, isEmpty, type Lists, type Problems, type Profile, problemsOf } from './state';
import { texts } from './texts';

type Properties = {
  lists: Lists;
  /** The practice that the link describes; the form begins with it. */
  linked: Profile;
  isRefused: boolean;
  onAsk: (profile: Profile) => void;
};

type Term = { code: string; name: string; description: string };

const nothing: Profile = { layers: [], volunteerTypes: [], collaborationForms: [], features: {}, from: '', to: '' };

/** What a practice is like; it is asked about when nothing in it contradicts itself. */
export function PracticeForm({ lists, linked, isRefused, onAsk }: Properties) {
  const words = useTexts(texts);
  const form = useRef<HTMLFormElement>(null);
  const [profile, setProfile] = useState(linked);
  // A link that contradicts itself says so at once; an empty form only when it is sent.
  const [attempts, setAttempts] = useState(0);
  const isShowing = attempts > 0 || !isEmpty(linked);
  const problems: Problems = (isShowing && problemsOf(profile)) || {};
  const [isOpen, setIsOpen] = useState(problemsOf(linked) !== undefined);

  useEffect(() => {
    if (isRefused) setIsOpen(true);
  }, [isRefused]);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus();
  }, [attempts]);

  const set = (changes: Partial<Profile>) => setProfile(before => ({ ...before, ...changes }));
  return (
    <details
      className={styles.frame}
      open={isOpen}
      onToggle={event => setIsOpen(event.currentTarget.open)}
      aria-label={words.form}
    >
      <summary>{problemsOf(linked) === undefined ? words.change : words.form}</summary>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (problemsOf(profile)) {
            setAttempts(before => before + 1);
            return;
          }
          setIsOpen(false);
          onAsk(profile);
        }}
      >
        {isRefused && (
          <p className={styles.problem} role="alert">
            {words.refused}
          </p>
        )}
        <div className={styles.lists}>
          <TermChoices
            label={words.layers}
            values={profile.layers}
            terms={lists.layers.toReversed()}
            onChange={layers => set({ layers })}
          />
          <TermChoices
            label={words.volunteerTypes}
            values={profile.volunteerTypes}
            terms={lists.volunteerTypes}
            onChange={volunteerTypes => set({ volunteerTypes })}
          />
          <TermChoices
            label={words.collaborationForms}
            values={profile.collaborationForms}
            terms={lists.collaborationForms}
            onChange={collaborationForms => set({ collaborationForms })}
          />
        </div>
        <fieldset>
          <legend>{words.features}</legend>
          <p className={styles.hint}>{words.featuresHint}</p>
          <div className={styles.groups}>
            {featureGroups.map(([group, codes]) => (
              <div key={group} className={styles.group}>
                <p className={styles.groupName}>{words.groups[group]}</p>
                {codes.map(feature => (
                  <FeatureChoice
                    key={feature}
                    feature={feature}
                    profile={profile}
                    hasProblem={problems.features?.includes(feature) ?? false}
                    onChange={features => set({ features })}
                  />
                ))}
              </div>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{words.ages}</legend>
          <div className={styles.ages}>
            <Field
              label={words.from}
              hint={words.years}
              inputMode="decimal"
              autoComplete="off"
              size={8}
              value={profile.from}
              error={
                problems.from === 'ORDER'
                  ? words.order(profile.from.trim(), profile.to.trim())
                  : ageProblem(problems.from, words)
              }
              onChange={event => set({ from: event.target.value })}
            />
            <Field
              label={words.to}
              hint={words.years}
              inputMode="decimal"
              autoComplete="off"
              size={8}
              value={profile.to}
              error={ageProblem(problems.to, words)}
              onChange={event => set({ to: event.target.value })}
            />
          </div>
        </fieldset>
        {problems.isEmpty && attempts > 0 && (
          <p className={styles.problem} role="alert" tabIndex={-1} data-problem>
            {words.empty}
          </p>
        )}
        {Object.keys(problems).length > 0 && !problems.isEmpty && (
          <p className={styles.problem} role="status">
            {words.problems}
          </p>
        )}
        <div className={styles.actions}>
          <button type="submit" className={styles.submit}>
            {words.ask}
          </button>
          <Button
            onClick={() => {
              setProfile(nothing);
              setAttempts(0);
            }}
          >
            {words.clear}
          </Button>
        </div>
      </form>
    </details>
  );
}

type TermProperties = {
  label: string;
  values: readonly string[];
  terms: readonly Term[];
  onChange: (values: string[]) => void;
};

/** Terms of the report to choose from, with what they mean on demand. */
function TermChoices({ label, values, terms, onChange }: TermProperties) {
  const words = useTexts(texts);
  return (
    <div>
      <Choices
        label={label}
        values={values}
        options={terms.map(term => ({ value: term.code, label: term.name }))}
        onChange={onChange}
      />
      <details className={styles.meanings}>
        <summary>
          {words.meanings}
          <span className="visually-hidden"> {label}</span>
        </summary>
        <dl>
          {terms.map(term => (
            <div key={term.code}>
              <dt>{term.name}</dt>
              <dd>{term.description}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

type FeatureProperties = {
  feature: PracticeFeatureCode;
  profile: Profile;
  hasProblem: boolean;
  onChange: (features: Profile['features']) => void;
};

/** Yes, no, or nothing said of one feature. */
function FeatureChoice({ feature, profile, hasProblem, onChange }: FeatureProperties) {
  const words = useTexts(texts);
  const label = useLabel();
  const id = useId();
  const name = label('PracticeFeatureCode', feature);
  const said = profile.features[feature] ?? 'NOTHING';
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      aria-describedby={hasProblem ? `${id}-problem` : undefined}
      className={styles.feature}
    >
      <span id={`${id}-name`}>{name}</span>
      <span className={styles.answers}>
        {(['YES', 'NO', 'NOTHING'] as const).map((answer, index) => (
          <label key={answer}>
            <input
              type="radio"
              name={id}
              checked={said === answer}
              data-problem={hasProblem && index === 0 ? true : undefined}
              onChange={() => onChange({ ...without(profile.features, feature), ...saying(feature, answer) })}
            />
            {words.said[answer]}
          </label>
        ))}
      </span>
      {hasProblem && (
        <strong id={`${id}-problem`} role="alert" className={styles.problem}>
          {words.both(name)}
        </strong>
      )}
    </div>
  );
}

const saying = (feature: PracticeFeatureCode, answer: 'YES' | 'NO' | 'NOTHING'): Profile['features'] =>
  answer === 'NOTHING' ? {} : { [feature]: answer };

function without(features: Profile['features'], feature: PracticeFeatureCode): Profile['features'] {
  const { [feature]: _, ...others } = features;
  return others;
}

function ageProblem(
  problem: Problems['from'],
  words: { number: string; range: (highest: number) => string },
): string | undefined {
  if (problem === 'NUMBER') return words.number;
  return problem === 'RANGE' ? words.range(highestAge) : undefined;
}
