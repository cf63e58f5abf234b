import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { plainKey } from '../../components/attributes';
import { EvidenceList } from '../../components/EvidenceList';
import { Loading } from '../../components/Loading';
import { SectionLink } from '../../components/SectionLink';
import { TroubleNotice } from '../../components/TroubleNotice';
import { RuleCaseDocument } from '../../graphql/generated/graphql';
import { useAnswer } from '../../graphql/useAnswer';
import { useLanguage, useTexts } from '../../language/language';
import { BreakingContrast } from './BreakingContrast';
import styles from './CaseGroups.module.css';
import { type PlacedCase, type Role, roleOf, roles } from './cases';
import { sectionsOf } from './sections';
import { dimensionsOf, type RuleState, rulePath } from './state';
import { texts } from './texts';
import type { Rule } from './types';

type Properties = { rule: Rule; state: RuleState; cases: readonly PlacedCase[] };

/** The case studies by what they do to the rule; one at a time opens to what the report says of it. */
export function CaseGroups({ rule, state, cases }: Properties) {
  const of = (role: Role) => cases.filter(one => roleOf(one) === role);
  return roles.map(role => <Group key={role} role={role} rule={rule} state={state} cases={of(role)} all={cases} />);
}

type GroupProperties = Properties & { role: Role; all: readonly PlacedCase[] };

const signs: Record<Role, string> = { supports: '+', breaks: '−', undecided: '?', outside: '·' };

function Group({ role, rule, state, cases, all }: GroupProperties) {
  const words = useTexts(texts);
  const bothWays = rule.association.statedBothWaysCaseStudies.map(({ id }) => id);
  return (
    <section className={styles.group} aria-labelledby={role}>
      <h2 id={role}>
        <span aria-hidden="true" className={styles[role]}>
          {signs[role]}
        </span>{' '}
        {words.roles[role]} ({cases.length})
      </h2>
      <p className={styles.hint}>{cases.length > 0 ? words.roleHints[role] : words.noneInRole[role]}</p>
      <ul className={styles.cases}>
        {cases.map(one => {
          const isOpen = one.slug === state.caseStudy;
          return (
            <li key={one.id}>
              <h3>
                <Link
                  href={rulePath({ ...state, caseStudy: isOpen ? undefined : one.slug })}
                  aria-expanded={isOpen}
                  className={styles.toggle}
                >
                  <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {one.name}
                </Link>
              </h3>
              {bothWays.includes(one.id) && <p className={styles.hint}>{words.bothWays}</p>}
              {isOpen && <OpenCase state={state} slug={one.slug} />}
              {role === 'breaks' && <Differences rule={rule} caseStudy={one.id} />}
            </li>
          );
        })}
      </ul>
      {role === 'breaks' && cases.length > 0 && (
        <BreakingContrast
          breaking={cases.map(({ slug }) => slug)}
          except={[...state.premise, state.conclusion].map(plainKey)}
          supporting={all.filter(one => roleOf(one) === 'supports').map(({ slug }) => slug)}
        />
      )}
    </section>
  );
}

/** What the report says of a case study on each side of the rule. */
function OpenCase({ state, slug }: { state: RuleState; slug: string }) {
  const words = useTexts(texts);
  const language = useLanguage();
  const { data, trouble, retryInSeconds, retry } = useAnswer(RuleCaseDocument, {
    language,
    caseStudy: slug,
    dimensions: dimensionsOf(state),
  });
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  const cells = data?.patterns.attributes?.rows[0]?.cells ?? [];
  return (
    <div ref={element} tabIndex={-1} className={styles.open}>
      {trouble && <TroubleNotice trouble={trouble} retryInSeconds={retryInSeconds} retry={retry} />}
      {!data && !trouble && <Loading />}
      {data &&
        [...state.premise, state.conclusion].map(key => {
          const cell = cells.find(({ attribute }) => attribute.key === plainKey(key));
          if (!cell) return null;
          const { attribute, hasIt, evidence } = cell;
          const says = hasIt === true ? words.saysYes : hasIt === false ? words.saysNo : words.saysBoth;
          return (
            <div key={key} className={styles.side}>
              <h4>
                {attribute.label}: {says}
              </h4>
              {evidence.length > 0 ? (
                <EvidenceList evidence={evidence} ofOneCase />
              ) : (
                <p className={styles.hint}>{attribute.isOpenWorld ? words.silent : words.silentNo}</p>
              )}
            </div>
          );
        })}
      <p>
        <Link href={`/case-studies/${slug}`}>{words.wholeCase}</Link>
      </p>
    </div>
  );
}

/** The supporting case study that a breaking one is most like, and in what the two differ. */
function Differences({ rule, caseStudy }: { rule: Rule; caseStudy: string }) {
  const words = useTexts(texts);
  const broken = rule.counterexamples.find(one => one.caseStudy.id === caseStudy);
  if (!broken) return null;
  const { nearest, differences, compared, notCompared } = broken;
  if (!nearest) return <p className={styles.hint}>{words.noNearest}</p>;
  return (
    <div className={styles.side}>
      <p>{words.nearest(nearest.name)}</p>
      {differences.length > 0 ? (
        <ul className={styles.differences}>
          {differences.map(({ attribute, isInContradicting, evidence }) => (
            <li key={attribute.key}>
              {attribute.label}: {words.onlyHere(isInContradicting ? broken.caseStudy.name : nearest.name)}{' '}
              {sectionsOf(evidence).map(section => (
                <span key={section.id}>
                  <SectionLink section={section} />{' '}
                </span>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <p>{words.noDifference}</p>
      )}
      <p className={styles.hint}>{words.compared(compared, notCompared)}</p>
    </div>
  );
}
